import { columnsOf } from './columns.ts';

/** Breaks a text between words so that no line is wider than `width`, where words permit; `lead` is what later lines begin with. */
export function wrap(text: string, width: number | undefined, lead: string): string {
  if (width === undefined) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${lead}`);
}
