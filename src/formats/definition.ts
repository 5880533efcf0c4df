import type { Kind, Model } from '../model/model.ts';
import { memberShape } from '../model/shape.ts';
import type { MapNode, Node } from '../text/node.ts';
import type { Span } from '../text/source.ts';
import { isPlaceholder, withoutPlaceholders } from './placeholder.ts';
import { type Dialect, translate } from './translate.ts';

/** What a shell runs: `${HOME}` and `<file` are no placeholders there. */
const SHELL = ['command', 'entryPoint'];

/** The API's own spelling, as the AWS command line takes it. */
const api: Dialect = {
  member: (shape, written) => (memberShape(shape, written) ? written : undefined),
  value: (node, _shape, member) => {
    if (node.tag !== undefined)
      return { kind: 'unknown', reason: 'has a tag, which the API does not know', at: node.at };
    return node.kind !== 'scalar' || (SHELL.includes(member) && !isPlaceholder(node))
      ? node
      : withoutPlaceholders(node);
  },
};

/** One definition of a file, in the API's shape. */
export interface Definition {
  readonly kind: Kind;
  readonly name: string;
  readonly node: MapNode;
  /** Where it is named, if it is. */
  readonly named: Node | undefined;
}

export function translateDefinition(node: MapNode, shape: string): MapNode {
  const result = translate(node, shape, api);
  return result?.kind === 'map' ? result : { ...node, entries: new Map() };
}

export function definitionModel(format: string, definitions: readonly Definition[]): Model {
  return {
    format,
    entities: definitions.map(({ kind, node, name, named }) => ({ kind, name, node, at: placeOf(node, named) })),
    complete: true,
    definition: true,
    gaps: [],
    optional: [],
    spell: (_, member) => member,
    editable: () => true,
  };
}

function placeOf({ at }: MapNode, named: Node | undefined): Span {
  if (named?.kind === 'scalar' || named?.kind === 'unknown') return named.at;
  const { source, start } = at;
  const bracket = source.text[start] === '{' || source.text[start] === '[';
  return source.span(start, bracket ? start + 1 : source.line(source.position(start).line).end);
}

/** A copy of an object with some members replaced, or taken away where undefined is given. */
export function withMembers(node: MapNode, changes: Readonly<Record<string, Node | undefined>>): MapNode {
  const entries = new Map(node.entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value) entries.set(key, entries.get(key) ?? { key: value.at, value });
    else entries.delete(key);
  }
  return { ...node, entries };
}
