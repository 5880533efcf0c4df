import { JsonReader } from './json-reader.ts';
import { charactersOf } from './json-string.ts';
import type { Node, Reading, ScalarNode } from './node.ts';
import type { Source, Span } from './source.ts';

/** JSON text that stands inside another text. */
export type Embedded = { readonly text: string } & (
  | {
      /** Where each of its characters stands there, and where the last one ends. */
      readonly offsets: ArrayLike<number>;
    }
  | {
      /** The place of all of it, where no more can be told: YAML folds and indents. */
      readonly whole: Span;
    }
);

/** Reads strict JSON (RFC 8259); a key that is there twice is a problem, and its last value counts. */
export function readJson(source: Source, embedded?: Embedded): Reading {
  return new JsonReader(source, embedded).read();
}

/** Reads the one value that starts at `start`. Throws a `JsonSyntaxError` when none does. */
export function readJsonAt(source: Source, start: number): Node {
  return new JsonReader(source, undefined, start).value(0);
}

/** What was read of a string: the containers of a plan are read for the model, and once more for the masks. */
const READ = new WeakMap<ScalarNode, Node | undefined>();

/** Reads the JSON that a string holds; undefined when it holds none. Each node has its place in the outer file. */
export function readEmbeddedJson(node: ScalarNode): Node | undefined {
  if (!READ.has(node)) READ.set(node, embeddedIn(node));
  return READ.get(node);
}

function embeddedIn({ value, at, via }: ScalarNode): Node | undefined {
  if (typeof value !== 'string') return undefined;
  const exact = via ? undefined : charactersOf(at);
  const embedded = exact?.text === value ? exact : { text: value, whole: at };
  const { roots, problems } = readJson(at.source, embedded);
  return problems.some(({ kind }) => kind === 'syntax') ? undefined : roots[0];
}
