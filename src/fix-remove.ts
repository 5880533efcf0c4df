import type { Edit } from './finding.ts';
import type { View } from './model/view.ts';
import type { Span } from './text/source.ts';

/** Takes a member or an item away, with the comma or the line that goes with it; undefined when it is the only one. */
export function removal(view: View): Edit | undefined {
  const { owner, key, keyAt } = view.$origin;
  const container = owner?.$node;
  const node = view.$node;
  if (!node || !container || (container.kind !== 'map' && container.kind !== 'list')) return undefined;
  const parts: Span[] =
    container.kind === 'map'
      ? [...container.entries.values()].map(({ key: at, value }) =>
          at.source.span(at.start, Math.max(at.end, value.at.end)),
        )
      : container.items.map(({ at }) => at);
  parts.sort((a, b) => a.start - b.start);
  const start = typeof key === 'number' ? node.at.start : keyAt?.start;
  const index = parts.findIndex((part) => part.start === start);
  const [before, it, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!it || (!before && !after)) return undefined;
  const { source } = it;
  if (!before) return { at: source.span(it.start, after!.start), text: '' };
  if (source.text[container.at.start] === '{' || source.text[container.at.start] === '[') {
    return { at: source.span(before.end, it.end), text: '' };
  }
  const from = source.line(source.position(it.start).line).start;
  const lastLine = source.position(trimEnd(source.text, it.end)).line;
  const to = lastLine < source.lineCount ? source.line(lastLine + 1).start : source.text.length;
  return { at: source.span(from, to), text: '' };
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return Math.max(0, at - 1);
}
