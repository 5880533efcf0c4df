import type { Entry, MapNode, Node } from '../text/node.ts';
import type { Span } from '../text/source.ts';

/** Builds a value in one of our own shapes; what is undefined is left out. */
export function build(at: Span, members: Readonly<Record<string, Node | Entry | undefined>>, open?: string): MapNode {
  const entries = new Map<string, Entry>();
  for (const [name, value] of Object.entries(members)) {
    if (value) entries.set(name, 'kind' in value ? { key: value.at, value } : value);
  }
  return { kind: 'map', entries, at, ...(open !== undefined && { open }) };
}

/** A list of the values that are there; unknown when the list they come from is. */
export function listOf(at: Span, items: readonly (Node | undefined)[]): Node {
  return { kind: 'list', items: items.filter((item) => item !== undefined), at };
}

/** The entry at the end of a path of keys; what is below an unknown is that unknown. */
export function entryAt(node: Node | undefined, ...path: readonly string[]): Entry | undefined {
  let entry: Entry | undefined = node && { key: node.at, value: node };
  for (const key of path) {
    if (!entry || isNull(entry.value)) return undefined;
    const { key: at, value }: Entry = entry;
    if (value.kind === 'unknown') return entry;
    if (value.kind !== 'map') return { key: at, value: { kind: 'unknown', reason: 'is not an object', at: value.at } };
    const next = value.entries.get(key);
    if (!next && value.open !== undefined)
      return { key: at, value: { kind: 'unknown', reason: value.open, at: value.at } };
    entry = next;
  }
  return entry;
}

/** Makes each item of a list something else; a list that is unknown, or missing, stays so. */
export function mapItems(
  node: Node | undefined,
  change: (item: Node) => Node | readonly Node[] | undefined,
): Node | undefined {
  if (node?.kind !== 'list') return node;
  const items = node.items.flatMap((item) => (item.kind === 'unknown' ? [item] : (change(item) ?? [])));
  return { ...node, items };
}

/** A value that may stand alone where a list is meant; an unknown does so when it is surely text. */
export function asList(node: Node | undefined): Node | undefined {
  if (!node || node.kind === 'list' || isNull(node)) return node;
  if (node.kind === 'unknown' && !node.parts && !node.refersTo) return node;
  return { kind: 'list', items: [node], at: node.at };
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}
