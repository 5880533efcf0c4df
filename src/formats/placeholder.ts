import { marksIn, shownMark } from '../text/mark.ts';
import type { Node, ScalarNode } from '../text/node.ts';

/** A string that holds marks of a deploy tool, as the unknown that it is; any other node as it is. */
export function withoutPlaceholders(node: Node): Node {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const { value: text, at, via } = node;
  const [first] = marksIn(text);
  if (!first) return node;
  return {
    kind: 'unknown',
    reason: `holds the placeholder ${shownMark(text.slice(first.start, first.end))}`,
    at,
    parts: partsOf(text),
    identity: `text ${text}`,
    ...(via && { via }),
  };
}

/** Whether the string is nothing but one mark. */
export function isPlaceholder({ value }: ScalarNode): boolean {
  if (typeof value !== 'string') return false;
  const [mark] = marksIn(value);
  return mark !== undefined && mark.start === 0 && mark.end === value.length;
}

function partsOf(text: string): (string | undefined)[] {
  const parts: (string | undefined)[] = [];
  let at = 0;
  for (const { start, end } of marksIn(text)) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(undefined);
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
