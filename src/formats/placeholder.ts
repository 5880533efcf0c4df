import type { Node, ScalarNode } from '../text/node.ts';

/** The marks that deploy tools and people leave to be filled in; `$NAME` only alone, for shells write it as well. */
const MARK =
  /\$\{\{.*?\}\}|\$\{[^}]*\}|\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|<[A-Za-z][\w .:-]*>|%%?[A-Za-z_]\w*%%?|@@?[A-Za-z_]\w*@@?|__[A-Z][A-Z0-9_]*__|#\{[^}]*\}#?|\$+[A-Za-z_]\w*\$+|^\$[A-Za-z_]\w*$|(?<=[:/])\$[A-Z_][A-Z0-9_]*/g;

/** A string that holds such marks, as the unknown that it is; any other node as it is. */
export function withoutPlaceholders(node: Node): Node {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const parts = split(node.value);
  if (!parts) return node;
  const [mark] = node.value.match(MARK) ?? [];
  return {
    kind: 'unknown',
    reason: `holds the placeholder ${mark}`,
    at: node.at,
    parts,
    identity: `text ${node.value}`,
    ...(node.via && { via: node.via }),
  };
}

/** Whether the string is nothing but one mark. */
export function isPlaceholder({ value }: ScalarNode): boolean {
  const parts = typeof value === 'string' ? split(value) : undefined;
  return parts?.length === 1;
}

function split(text: string): (string | undefined)[] | undefined {
  const parts: (string | undefined)[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push(undefined);
    at = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
