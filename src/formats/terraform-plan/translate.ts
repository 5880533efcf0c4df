import { shapes } from '../../model/shapes.gen.ts';
import type { Entry, MapNode, Node } from '../../text/node.ts';
import type { Block } from './block.ts';
import { attributePath } from './names.ts';

/** A block in a shape of the API. */
export function blockInShape(block: Block, shape: string): MapNode {
  return { kind: 'map', entries: membersOf(block, shape), at: block.at };
}

function membersOf(block: Block, shape: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [member, of] of Object.entries(shapes[shape] ?? {})) {
    // The containers are JSON in a string, which is read by itself.
    if (of === 'ContainerDefinition[]') continue;
    const entry = memberOf(block, attributePath(shape, member).split('.'), of);
    if (entry) entries.set(member, entry);
  }
  return entries;
}

function memberOf(block: Block, path: readonly string[], shape: string): Entry | undefined {
  const [first, ...rest] = path as [string, ...string[]];
  if (first === '') return inOwner(block, shape);
  if (rest.length > 0) {
    const inner = block.blocks(first);
    if ('kind' in inner) return { key: inner.at, value: inner };
    return inner[0] && memberOf(inner[0], rest, shape);
  }
  const of = shape.replace(/\[\]$/, '');
  if (shapes[of] && !(of === 'KeyValuePair' || of === 'Tag')) return nested(block, first, shape, of);
  const entry = block.attribute(first);
  return entry && { key: entry.key, value: converted(entry.value, shape) };
}

/** An object whose members stand in the block of its owner: it is there when one of them is. */
function inOwner(block: Block, shape: string): Entry | undefined {
  const entries = membersOf(block, shape);
  if (entries.size === 0) return undefined;
  const [first] = entries.values() as unknown as [Entry];
  return { key: first.key, value: { kind: 'map', entries, at: first.key } };
}

/** The first block of a name, as an object. */
export function objectIn(block: Block, name: string, shape: string): Entry | undefined {
  return nested(block, name, shape, shape);
}

/** The blocks of a name, as a list. */
export function listIn(block: Block, name: string, shape: string): Entry | undefined {
  return nested(block, name, `${shape}[]`, shape);
}

function nested(block: Block, name: string, shape: string, of: string): Entry | undefined {
  const blocks = block.blocks(name);
  if ('kind' in blocks) return { key: blocks.at, value: blocks };
  const [first] = blocks;
  if (!first) return undefined;
  const key = first.at.source.span(first.at.start, first.at.start + 1);
  if (!shape.endsWith('[]')) return { key, value: blockInShape(first, of) };
  return { key, value: { kind: 'list', items: blocks.map((one) => blockInShape(one, of)), at: first.at } };
}

/** A value as the API has it: booleans for switches, lists of names and values for maps. */
export function converted(node: Node, shape: string): Node {
  if (shape === 'string' && node.kind === 'scalar' && typeof node.value === 'boolean') {
    return { ...node, value: node.value ? 'ENABLED' : 'DISABLED' };
  }
  if (shape === 'string' && node.kind === 'scalar') return { ...node, value: String(node.value) };
  if (
    shape === 'number' &&
    node.kind === 'scalar' &&
    typeof node.value === 'string' &&
    /^-?\d+(?:\.\d+)?$/.test(node.value)
  ) {
    return { ...node, value: Number(node.value) };
  }
  if (node.kind !== 'map' || !shape.endsWith('[]')) return node;
  const [name, value] = shape === 'Tag[]' ? ['key', 'value'] : ['name', 'value'];
  const items = [...node.entries].map(([text, entry]): Node => {
    const named: Entry = { key: entry.key, value: { kind: 'scalar', value: text, at: entry.key } };
    return {
      kind: 'map',
      entries: new Map([
        [name!, named],
        [value!, entry],
      ]),
      at: entry.value.at,
    };
  });
  return { kind: 'list', items, at: node.at };
}
