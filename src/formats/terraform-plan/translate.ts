import { shapes } from '../../model/shapes.gen.ts';
import type { Entry, MapNode, Node } from '../../text/node.ts';
import type { Block } from './block.ts';
import { attributePath } from './names.ts';

/** Numbers of which the provider writes 0 where nobody set them, and which 0 can never be. */
const NEVER_ZERO = new Set([
  'EFSVolumeConfiguration.transitEncryptionPort',
  'LoadBalancer.containerPort',
  'ServiceRegistry.port',
  'ServiceRegistry.containerPort',
  'ServiceConnectService.ingressPortOverride',
  'ServiceManagedEBSVolumeConfiguration.sizeInGiB',
  'ServiceManagedEBSVolumeConfiguration.iops',
  'ServiceManagedEBSVolumeConfiguration.throughput',
  'ServiceManagedEBSVolumeConfiguration.volumeInitializationRate',
  'NumberRange.max',
]);

/** Names that one resource has where the others have another. */
const ALSO: Readonly<Record<string, string>> = { 'LoadBalancer.loadBalancerName': 'load_balancer_name' };

/** A block in a shape of the API. */
export function blockInShape(block: Block, shape: string): MapNode {
  return { kind: 'map', entries: membersOf(block, shape), at: block.at };
}

/** The one block of a name, as an object. */
export function objectIn(block: Block, name: string, shape: string): Entry | undefined {
  return nested(block, name, shape);
}

/** The blocks of a name, as a list. */
export function listIn(block: Block, name: string, shape: string): Entry | undefined {
  return nested(block, name, `${shape}[]`);
}

/** A member of a shape, and where the provider has it. */
interface Member {
  readonly name: string;
  readonly shape: string;
  /** The paths through blocks, of which one is there. */
  readonly paths: readonly (readonly string[])[];
  readonly isStructure: boolean;
  readonly isNeverZero: boolean;
}

const layouts = new Map<string, readonly Member[]>();

function layoutOf(shape: string): readonly Member[] {
  const known = layouts.get(shape);
  if (known) return known;
  const members = Object.entries(shapes[shape] ?? {}).map(([name, of]): Member => {
    const member = `${shape}.${name}`;
    const paths = [attributePath(shape, name).split('.'), ...(ALSO[member] ? [[ALSO[member]]] : [])];
    const isStructure = shapes[of.replace(/\[\]$/, '')] !== undefined;
    return { name, shape: of, paths, isStructure, isNeverZero: NEVER_ZERO.has(member) };
  });
  // The containers are JSON in a string, which is read by itself.
  const layout = members.filter((member) => member.shape !== 'ContainerDefinition[]');
  layouts.set(shape, layout);
  return layout;
}

function membersOf(block: Block, shape: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const member of layoutOf(shape)) {
    for (const path of member.paths) {
      const entry = memberAt(block, path, member);
      if (!entry || (member.isNeverZero && isZero(entry.value))) continue;
      entries.set(member.name, entry);
      break;
    }
  }
  return entries;
}

function memberAt(block: Block, [first, ...rest]: readonly string[], member: Member): Entry | undefined {
  const { shape, isStructure } = member;
  if (!first) return inOwner(block, shape);
  if (rest.length > 0) {
    const inner = block.first(first);
    if (inner && 'kind' in inner) return { key: inner.at, value: inner };
    return inner && memberAt(inner, rest, member);
  }
  if (isStructure && !block.isMap(first)) return nested(block, first, shape);
  const entry = shape === 'string[]' ? block.list(first) : block.attribute(first);
  return entry && { key: entry.key, value: converted(entry.value, shape) };
}

/** An object whose members stand in the block of its owner: it is there when one of them is. */
function inOwner(block: Block, shape: string): Entry | undefined {
  const entries = membersOf(block, shape);
  for (const { key } of entries.values()) return { key, value: { kind: 'map', entries, at: key } };
  return undefined;
}

function nested(block: Block, name: string, shape: string): Entry | undefined {
  const blocks = block.blocks(name);
  if ('kind' in blocks) return { key: blocks.at, value: blocks };
  const [first] = blocks;
  if (!first) return undefined;
  const of = shape.replace(/\[\]$/, '');
  const { key, at } = block.placeOf(name) ?? { key: first.at, at: first.at };
  if (of === shape) return { key, value: blockInShape(first, of) };
  return { key, value: { kind: 'list', items: blocks.map((one) => blockInShape(one, of)), at } };
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
    const entries = new Map([
      [name!, named],
      [value!, entry],
    ]);
    return { kind: 'map', entries, at: entry.value.at };
  });
  return { kind: 'list', items, at: node.at };
}

function isZero(node: Node): boolean {
  return node.kind === 'scalar' && node.value === 0;
}
