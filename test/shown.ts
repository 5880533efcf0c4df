import type { Source } from '../src/text/source.ts';

/** All that is shown of a text: each line of it, quoted. */
export function shown(source: Source): string {
  return Array.from({ length: source.lineCount }, (_, i) => source.line(i + 1))
    .map(({ start, end }) => source.quote(start, end).text)
    .join('\n');
}
