import type { Kind } from '../../model/model.ts';
import { identifiers, shapes } from '../../model/shapes.gen.ts';
import type { Entry, MapNode, Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { build } from '../shape.ts';
import type { Block } from './block.ts';
import { attributePath } from './names.ts';
import { blockInShape, converted } from './translate.ts';

/** How a resource of a type is read. */
export interface ResourceType {
  readonly kind: Kind;
  /** Undefined when it is of no interest, such as a target of an event that is no task. */
  readonly read: (block: Block) => MapNode | undefined;
  /** Of one that is several entities: each of them, and what tells it from the others. */
  readonly parts?: (block: Block) => readonly {
    readonly part: string;
    readonly at: Span;
    readonly node: MapNode;
  }[];
}

export type Members = Readonly<Record<string, Entry | Node | undefined>>;

/** Those whose attributes are the members of the shape; `more` are those that are not. */
export function plain(kind: Kind, more: (block: Block) => Members = () => ({})): ResourceType {
  const read = (block: Block): MapNode => {
    const node = blockInShape(block, shapeOf(kind));
    const own = build(block.at, more(block)).entries;
    return withIdentity(kind, block, { ...node, entries: new Map([...node.entries, ...own]) });
  };
  return { kind, read };
}

/** Those that are built member by member. */
export function built(kind: Kind, members: (block: Block) => Members | undefined): ResourceType {
  const shape = shapes[shapeOf(kind)]!;
  const read = (block: Block): MapNode | undefined => {
    const own = members(block);
    if (!own) return undefined;
    const node = build(block.at, own);
    const entries = [...node.entries].map(
      ([name, { key, value }]) => [name, { key, value: converted(value, shape[name] ?? '') }] as const,
    );
    return withIdentity(kind, block, { ...node, entries: new Map(entries) });
  };
  return { kind, read };
}

/** Those that are read into several entities, or none. */
export function several(kind: Kind, parts: NonNullable<ResourceType['parts']>): ResourceType {
  return { kind, read: () => undefined, parts };
}

/** A value that stands in no file: it follows from the type of the resource. */
export function implied(block: Block, value: string | boolean): Node {
  return { kind: 'scalar', value, at: block.at };
}

function shapeOf(kind: Kind): string {
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}

/** What AWS will call the entity, as far as the plan knows it: the provider makes a name up where nobody gives one. */
function withIdentity(kind: Kind, block: Block, node: MapNode): MapNode {
  const entries = new Map(node.entries);
  for (const member of identifiers[kind]) {
    const attributes = member === 'arn' ? ['arn', ...ARN_IN_ID] : [attributePath(shapeOf(kind), member)];
    const value = attributes.map((name) => block.computed(name)).find((one) => one && isIdentity(member, one.value));
    if (value && !entries.has(member)) entries.set(member, value);
  }
  return { ...node, entries };
}

/** Some resources have their ARN as their id, and some versions of the provider have it there only. */
const ARN_IN_ID = ['id'];

function isIdentity(member: string, value: Node): boolean {
  return member !== 'arn' || value.kind !== 'scalar' || String(value.value).startsWith('arn:');
}
