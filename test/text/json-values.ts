import type { Node } from '../../src/text/node.ts';
import type { Random } from './random.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const TEXTS = [
  '',
  'a',
  'nginx:1.27',
  'a"b',
  'back\\slash',
  'line\nbreak',
  'tab\t',
  'é',
  '🚀',
  '\ud83d',
  '\u0000',
  '\u007f',
  '\u2028',
  '{"a":[1]}',
  '// no comment',
  '<&>',
  '\\u0041',
  ' ',
  'null',
];
const KEYS = [...TEXTS, '__proto__', 'constructor', 'toString', '1', '01', 'name', 'value', 'environment'];
const NUMBERS = [0, -0, 1, -1, 1.5, 256, 1e21, 1e-7, 123456789012345680000, 5e-324, 1.7976931348623157e308];

export function someJson(random: Random, depth = 4): Json {
  const kind = random.below(depth > 0 ? 8 : 5);
  if (kind < 2) return random.of(TEXTS);
  if (kind === 2) return random.of(NUMBERS);
  if (kind === 3) return random.of([true, false, null]);
  if (kind === 4) return random.below(100_000);
  if (kind === 5) return random.times(4, () => someJson(random, depth - 1));
  return Object.fromEntries(random.times(4, () => [random.of(KEYS), someJson(random, depth - 1)]));
}

/** Prints a value in one of the many ways that say the same: spaces, line breaks, escapes, forms of numbers. */
export function printed(value: Json, random: Random): string {
  const gaps = random.of([[''], [' '], ['', ' ', '\n', '\r\n', '\t', '\n\n  ']]);
  const gap = () => random.of(gaps);
  const print = (one: Json): string => {
    if (typeof one === 'string') return printedString(one, random);
    if (typeof one === 'number') return printedNumber(one, random);
    if (one === null || typeof one === 'boolean') return String(one);
    if (Array.isArray(one)) return `[${gap()}${one.map((item) => print(item) + gap()).join(`,${gap()}`)}]`;
    const members = Object.entries(one).map(
      ([key, item]) => `${printedString(key, random)}${gap()}:${gap()}${print(item)}${gap()}`,
    );
    return `{${gap()}${members.join(`,${gap()}`)}}`;
  };
  return `${gap()}${print(value)}${gap()}`;
}

function printedString(text: string, random: Random): string {
  const always = random.below(4) === 0;
  const units = text.split('').map((unit) => {
    const code = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    if (always || random.below(20) === 0) return random.below(2) === 0 ? code : code.toUpperCase().replace('U', 'u');
    return unit === '/' && random.below(2) === 0 ? '\\/' : JSON.stringify(unit).slice(1, -1);
  });
  return `"${units.join('')}"`;
}

function printedNumber(value: number, random: Random): string {
  const plain = Object.is(value, -0) ? '-0' : String(value);
  const others =
    Number.isInteger(value) && Math.abs(value) < 1e6
      ? [`${plain}.0`, `${plain}e0`, `${plain}E+00`]
      : [plain.replace('e', 'E')];
  return random.below(3) === 0 ? random.of(others) : plain;
}

/** The value that a tree stands for, or `undefined` where it is not known. */
export function plain(node: Node): Json | undefined {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map((item) => plain(item)!);
  if (node.kind === 'map') return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)!]));
  return undefined;
}

/** Equal as JSON is, with 0 and -0 told apart and members in any order. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, i) => isSame(item, other[i]));
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  return Object.is(one, other);
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Each node of a tree, itself first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if (node.kind === 'list') for (const item of node.items) yield* nodesOf(item);
  if (node.kind === 'map') for (const { value } of node.entries.values()) yield* nodesOf(value);
}

export function textAt({ at: { source, start, end } }: Pick<Node, 'at'>): string {
  return source.text.slice(start, end);
}
