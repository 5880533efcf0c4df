import { isStructure, memberShape } from '../model/shape.ts';
import type { Entry, MapNode, Node } from '../text/node.ts';

/** How a format writes the API's shapes. */
export interface Dialect {
  /** The API's name of a member as written, or undefined when it has none of that name. */
  member(shape: string, written: string): string | undefined;
  /** The value itself: an unknown for what cannot be told, undefined for what is as good as not written. */
  value(node: Node, shape: string, member: string): Node | undefined;
  /** Whether members that the API does not have are no part of the value. */
  readonly dropsOthers?: true;
}

/** Renames the members of a value to the API's spelling; the keys of free-form maps stay. Spans are kept. */
export function translate(node: Node, shape: string, dialect: Dialect, member = ''): Node | undefined {
  const value = dialect.value(node, shape, member);
  if (value?.kind === 'list' && shape.endsWith('[]')) {
    const of = shape.slice(0, -2);
    return { ...value, items: value.items.flatMap((item) => translate(item, of, dialect, member) ?? []) };
  }
  if (value?.kind !== 'map') return value;
  if (shape.endsWith('{}')) return { ...value, entries: mapEntries(value, shape.slice(0, -2), dialect) };
  return isStructure(shape) ? { ...value, entries: structEntries(value, shape, dialect) } : value;
}

function mapEntries({ entries }: MapNode, of: string, dialect: Dialect): Map<string, Entry> {
  const result = new Map<string, Entry>();
  for (const [key, entry] of entries) {
    const value = translate(entry.value, of, dialect, key);
    if (value) result.set(key, { key: entry.key, value });
  }
  return result;
}

/** A member that the shape does not have keeps its name, marked where that is one of the API's in another spelling. */
function structEntries({ entries }: MapNode, shape: string, dialect: Dialect): Map<string, Entry> {
  const result = new Map<string, Entry>();
  for (const [written, entry] of entries) {
    const name = dialect.member(shape, written);
    if (name === undefined && dialect.dropsOthers) continue;
    const of = name === undefined ? undefined : memberShape(shape, name);
    const value = of === undefined ? entry.value : translate(entry.value, of, dialect, name);
    if (value)
      result.set(name ?? (memberShape(shape, written) ? `\u0000${written}` : written), { key: entry.key, value });
  }
  return result;
}
