import { expect } from 'vitest';
import { get, type Node, type Problem, type Reading } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { textAt } from './json-values.ts';

export const read = (text: string): Reading => readYaml(new Source('template.yaml', text));

/** The one root of a text that has no problems. */
export function root(text: string): Node {
  const { roots, problems } = read(text);
  expect(problems).toEqual([]);
  return roots[0]!;
}

/** The value of the key `a`. */
export const a = (text: string): Node => get(root(text), 'a')!;

/** A problem's message, and each of its places: the text there, and where it starts. */
export const places = ({ message, at, related }: Problem) => [
  message,
  ...[at, ...related.map((other) => other.at)].map((one) => [textAt({ at: one }), one.start]),
];

/** Each value and key of a tree, by the text of its place. */
export function written(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(written);
  if (node.kind !== 'map') return textAt(node);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [textAt({ at: key }), written(value)]));
}
