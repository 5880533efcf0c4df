import type { Kind } from '../../model/model.ts';
import { shapes } from '../../model/shapes.gen.ts';
import type { Entry, Node } from '../../text/node.ts';
import { Source, type Span } from '../../text/source.ts';
import { build } from '../shape.ts';
import { builtInShape, inShape, shapeOf } from './dialect.ts';
import { propertyName } from './names.ts';

/** One entity that a resource is read into; `part` tells apart several of one resource. */
export interface Made {
  readonly kind: Kind;
  readonly node: Node;
  readonly part?: string;
  /** Where it is named, when that is not where the resource is. */
  readonly at?: Span;
}

export interface ResourceType {
  read(properties: Node): readonly Made[];
  /** The properties that it reads: conditions in others decide nothing here. */
  readonly properties: readonly string[];
}

export type Members = Readonly<Record<string, Node | Entry | undefined>>;

/** A type whose properties are the members of the shape, in CloudFormation's spelling. */
export function plain(kind: Kind): ResourceType {
  const shape = shapeOf(kind);
  const properties = Object.keys(shapes[shape] ?? {}).map((member) => propertyName(shape, member));
  return { read: (node) => [{ kind, node: inShape(node, shape) }], properties };
}

/** A type whose shape is built member by member. */
export function built(kind: Kind, members: (properties: Node) => Members): ResourceType {
  return {
    read: (node) => {
      if (node.kind !== 'map') return [{ kind, node }];
      return [{ kind, node: builtInShape(build(node.at, members(node), node.open), shapeOf(kind)) }];
    },
    properties: asked(members),
  };
}

/** A type that may be read into several entities, or none. */
export function several(read: (properties: Node) => readonly Made[]): ResourceType {
  return { read, properties: asked(read) };
}

/** The properties that a function asks an object for. */
function asked(read: (properties: Node) => unknown): readonly string[] {
  const keys: string[] = [];
  const entries = new Map<string, Entry>();
  entries.get = (key) => {
    keys.push(key);
    return undefined;
  };
  const nowhere = new Source('', '').span(0, 0);
  read({ kind: 'map', entries, at: nowhere });
  return keys;
}
