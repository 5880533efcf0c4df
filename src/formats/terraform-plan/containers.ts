import { shapes } from '../../model/shapes.gen.ts';
import { readEmbeddedJson } from '../../text/json.ts';
import { type Entry, get, itemsOf, type MapNode, type Node, stringOf } from '../../text/node.ts';
import { type Dialect, translate } from '../translate.ts';
import type { Block } from './block.ts';
import { blockInShape } from './translate.ts';

/** The API's own spelling; some versions of the provider write a capital first letter. */
const dialect: Dialect = {
  member: (shape, written) => {
    const lower = `${written[0]?.toLowerCase() ?? ''}${written.slice(1)}`;
    return shapes[shape]?.[written] ? written : shapes[shape]?.[lower] ? lower : undefined;
  },
  value: (node) => (node.kind === 'scalar' && node.value === null ? undefined : node),
};

/** A task definition, its containers read from the JSON that the attribute is. */
export function taskDefinition(block: Block): MapNode {
  const node = blockInShape(block, 'TaskDefinition');
  const containers = containerDefinitions(block);
  return containers ? { ...node, entries: new Map([...node.entries, ['containerDefinitions', containers]]) } : node;
}

function containerDefinitions(block: Block): Entry | undefined {
  const entry = block.attribute('container_definitions');
  const value = entry?.value;
  if (!entry || value?.kind !== 'scalar') return entry;
  const json = readEmbeddedJson(value);
  if (json?.kind !== 'list')
    return { key: entry.key, value: { kind: 'unknown', reason: 'is no JSON list that can be read', at: value.at } };
  const containers = translate(json, 'ContainerDefinition[]', dialect)!;
  const written = writtenContainers(block);
  return { key: entry.key, value: written ? withStrays(containers, written) : containers };
}

/**
 * The author's own text, where it is in the file: the provider drops members that it does not know. A constant with
 * `${` is the source of an expression.
 */
function writtenContainers(block: Block): Node | undefined {
  const constant = get(block.expression('container_definitions'), 'constant_value');
  if (constant?.kind !== 'scalar' || stringOf(constant)?.includes('${') !== false) return undefined;
  const json = readEmbeddedJson(constant);
  return json?.kind === 'list' ? json : undefined;
}

/** Containers with the members that only the author's text has; they are matched by name, for the provider sorts them. */
function withStrays(containers: Node, written: Node): Node {
  if (containers.kind !== 'list') return containers;
  const items = containers.items.map((container) => {
    const name = stringOf(get(container, 'name'));
    const own = itemsOf(written).find((item) => name !== undefined && stringOf(find(item, 'name')) === name);
    return own ? merged(container, own, 'ContainerDefinition') : container;
  });
  return { ...containers, items };
}

function merged(node: Node, written: Node, shape: string): Node {
  if (node.kind !== 'map' || written.kind !== 'map' || !shapes[shape]) return node;
  const entries = new Map(node.entries);
  for (const [name, entry] of written.entries) {
    const member = Object.keys(shapes[shape]).find((one) => one.toLowerCase() === name.toLowerCase());
    const present = member === undefined ? undefined : entries.get(member);
    if (member === undefined) entries.set(name, entry);
    else if (present)
      entries.set(member, { ...present, value: merged(present.value, entry.value, shapes[shape][member]!) });
  }
  return { ...node, entries };
}

function find(node: Node, name: string): Node | undefined {
  if (node.kind !== 'map') return undefined;
  for (const [key, { value }] of node.entries) if (key.toLowerCase() === name) return value;
  return undefined;
}
