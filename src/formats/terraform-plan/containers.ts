import { isStructure, memberShape, membersOf } from '../../model/shape.ts';
import { readEmbeddedJson } from '../../text/json.ts';
import { type Entry, entriesOf, get, type ListNode, type MapNode, type Node, stringOf } from '../../text/node.ts';
import { type Dialect, translate } from '../translate.ts';
import type { Block } from './block.ts';

const ATTRIBUTE = 'container_definitions';

/** The containers of a task definition, from the JSON that the attribute is. */
export function containerDefinitions(block: Block): Entry | undefined {
  const entry = block.attribute(ATTRIBUTE);
  const value = entry?.value;
  if (!entry || value?.kind !== 'scalar') return entry;
  const json = readEmbeddedJson(value);
  if (json?.kind !== 'list') {
    return { key: entry.key, value: { kind: 'unknown', reason: 'is no JSON list that can be read', at: value.at } };
  }
  const containers = translate(json, 'ContainerDefinition[]', dialect)!;
  const written = writtenContainers(block);
  return { key: entry.key, value: written ? withStrays(containers, written, 'ContainerDefinition[]') : containers };
}

/** The API's own spelling; some versions of the provider write a capital first letter. */
const dialect: Dialect = {
  member: (shape, written) => {
    if (memberShape(shape, written) !== undefined) return written;
    const lower = `${written[0]?.toLowerCase() ?? ''}${written.slice(1)}`;
    return memberShape(shape, lower) === undefined ? undefined : lower;
  },
  // The provider has dropped those that it does not know; in a state there may be newer ones.
  dropsOthers: true,
  value: (node) => (node.kind === 'scalar' && node.value === null ? undefined : node),
};

/**
 * The author's own text, where it is in the file: the provider drops members that it does not know. A constant with
 * `${` is the source of an expression.
 */
function writtenContainers(block: Block): Node | undefined {
  const constant = get(block.expression(ATTRIBUTE), 'constant_value');
  if (constant?.kind !== 'scalar' || stringOf(constant)?.includes('${') !== false) return undefined;
  const json = readEmbeddedJson(constant);
  return json?.kind === 'list' ? json : undefined;
}

/** A value with the members that only the author's text has. */
function withStrays(node: Node, written: Node, shape: string): Node {
  if (node.kind === 'map' && written.kind === 'map') return mapWithStrays(node, written, shape);
  if (node.kind === 'list' && written.kind === 'list') return listWithStrays(node, written, shape.replace(/\[\]$/, ''));
  return node;
}

function mapWithStrays(node: MapNode, written: MapNode, shape: string): MapNode {
  const members = membersOf(shape);
  if (!isStructure(shape)) return node;
  const entries = new Map(node.entries);
  for (const [name, entry] of written.entries) {
    const member = Object.keys(members).find((one) => one.toLowerCase() === name.toLowerCase());
    const present = member === undefined ? undefined : entries.get(member);
    if (member === undefined) entries.set(name, entry);
    else if (present)
      entries.set(member, { ...present, value: withStrays(present.value, entry.value, members[member]!) });
  }
  return { ...node, entries };
}

/** Items are matched by their names, for the provider sorts those that have one; the others keep their order. */
function listWithStrays(node: ListNode, written: ListNode, shape: string): ListNode {
  const byName = new Map(written.items.map((item) => [nameOf(item), item]));
  const isNamed = !byName.has(undefined) && byName.size === written.items.length;
  const isInOrder = node.items.length === written.items.length;
  const items = node.items.map((item, i) => {
    const own = isNamed ? byName.get(nameOf(item)) : isInOrder ? written.items[i] : undefined;
    return own ? withStrays(item, own, shape) : item;
  });
  return { ...node, items };
}

function nameOf(item: Node): string | undefined {
  for (const [key, { value }] of entriesOf(item)) if (key.toLowerCase() === 'name') return stringOf(value);
  return undefined;
}
