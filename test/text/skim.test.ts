import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/text/json.ts';
import { JsonSyntaxError } from '../../src/text/json-error.ts';
import type { Node } from '../../src/text/node.ts';
import { Skimmer } from '../../src/text/skim.ts';
import { Source } from '../../src/text/source.ts';
import { type Json, printed, someJson } from './json-values.ts';
import { forSeeds } from './random.ts';

const skim = (text: string) => new Skimmer(new Source('plan.json', text));

/** Finds in the text what the tree has, container by container. */
function compare(skimmer: Skimmer, node: Node): void {
  if (node.kind !== 'map' && node.kind !== 'list') return;
  const { start, end } = node.at;
  const children =
    node.kind === 'map' ? [...node.entries].map(([key, entry]) => ({ key, at: entry.key, value: entry.value })) : [];
  const values = node.kind === 'map' ? children.map(({ value }) => value) : node.items;
  const found: unknown[] = [];
  if (node.kind === 'map') {
    const close = skimmer.object(start, ({ start: value, ...member }) => {
      found.push([member, value, skimmer.skip(value)]);
      return skimmer.skip(value);
    });
    const expected = children.map(({ key, at, value }) => [
      { key, keyStart: at.start, keyEnd: at.end },
      value.at.start,
      value.at.end,
    ]);
    expect([found, close]).toEqual([expected, end]);
  } else {
    const close = skimmer.list(start, (item) => {
      found.push([item, skimmer.skip(item)]);
      return skimmer.skip(item);
    });
    expect([found, close]).toEqual([values.map(({ at }) => [at.start, at.end]), end]);
  }
  for (const value of values) compare(skimmer, value);
}

const keysOf = (text: string) => {
  const keys: string[] = [];
  const skimmer = skim(text);
  skimmer.object(skimmer.start(), ({ key, start }) => {
    keys.push(key);
    return skimmer.skip(start);
  });
  return keys;
};

const itemsOf = (text: string) => {
  const skimmer = skim(text);
  return skimmer.list(skimmer.start(), (start) => skimmer.skip(start));
};

describe('skimming', () => {
  test('finds what reading finds, for seeds 1 to 400', () => {
    forSeeds(400, (random) => {
      const value: Json = { root: someJson(random, 5), more: [someJson(random), someJson(random)] };
      const text = printed(value, random);
      const { roots } = readJson(new Source('plan.json', text));
      expect(skim(text).start()).toBe(roots[0]!.at.start);
      compare(skim(text), roots[0]!);
    });
  });

  test('of a text with one character too few or too many ends, for seeds 1 to 400', () => {
    forSeeds(400, (random) => {
      const text = printed({ root: someJson(random, 5) }, random);
      const at = random.below(text.length);
      const broken =
        text.slice(0, at) + (random.below(2) === 0 ? '' : random.of([...'{}[]",:\\'])) + text.slice(at + 1);
      try {
        expect(keysOf(broken)).toBeInstanceOf(Array);
      } catch (error) {
        expect(error).toBeInstanceOf(JsonSyntaxError);
      }
    });
  });

  test.each([0, 1, 2, 3, 4, 7, 1001, 100_000, 100_001])('passes over %i backslashes', (count) => {
    const value = '\\'.repeat(count);
    const text = JSON.stringify({ [`${value}k`]: `${value}"${value}`, after: [value, `"${value}`], end: value });
    const { roots } = readJson(new Source('plan.json', text));
    compare(skim(text), roots[0]!);
  });

  test('has keys as they are meant', () => {
    expect(keysOf('{"a\\u0062": 1, "c\\"d": 2}')).toEqual(['ab', 'c"d']);
  });

  test('starts after a byte order mark and spaces', () => {
    expect(skim('\ufeff \n{}').start()).toBe(3);
    expect(skim('{}').start()).toBe(0);
  });

  test('keeps the same key twice', () => {
    expect(keysOf('{"a":1,"a":2}')).toEqual(['a', 'a']);
  });

  test('does not mind how deep it goes', () => {
    const deep = 200_000;
    expect(skim(`${'['.repeat(deep)}${']'.repeat(deep)}`).skip(0)).toBe(2 * deep);
  });
});

describe('a peek', () => {
  const text = '{"mode": "managed", "change": [{"type": "x"}], "type":"a\\"b", "broken": [}';

  test('has some members as they are written', () => {
    expect([...skim(text).peek(0, ['type', 'mode'])]).toEqual([
      ['mode', '"managed"'],
      ['type', '"a\\"b"'],
    ]);
  });

  test('reads no further than it must', () => {
    expect(skim(text).peek(0, ['mode']).size).toBe(1);
    expect(() => skim(text).peek(0, ['other'])).toThrow(JsonSyntaxError);
  });

  test('may find nothing', () => {
    expect([skim('{}').peek(0, ['type']).size, skim('{"a": 1}').peek(0, ['type']).size]).toEqual([0, 0]);
  });
});

describe('skimming gets lost', () => {
  test.each([
    ['a key without quotes', '{a:1}'],
    ['a missing colon', '{"a" 1}'],
    ['a missing comma', '{"a":1 "b":2}'],
    ['a comma too many', '{"a":1,}'],
    ['only a comma', '{,}'],
    ['a missing value', '{"a":}'],
    ['a missing bracket', '{"a":[1,2}'],
    ['another bracket', '{"a":[{"b":1]}}'],
    ['brackets that cross', '{"a":[{]}}'],
    ['the end of the text', '{"a":1'],
    ['the end of a string', '{"a":"b'],
    ['an escaped end of a string', '{"a":"b\\"}'],
    ['the end of a key', '{"a'],
    ['a bad escape in a key', '{"a\\x":1}'],
    ['a list', '[1]'],
  ])('at %s', (_, text) => {
    expect(() => keysOf(text)).toThrow(JsonSyntaxError);
  });

  test.each([
    ['a comma too many', '[1,]'],
    ['only a comma', '[,]'],
    ['a missing comma', '[1 2]'],
    ['the end of the text', '[1,'],
    ['a brace', '[1}'],
    ['an object', '{}'],
  ])('in a list at %s', (_, text) => {
    expect(() => itemsOf(text)).toThrow(JsonSyntaxError);
  });

  test('at what comes after the end', () => {
    expect(() => skim('{} }').finish(2)).toThrow(JsonSyntaxError);
    expect(() => skim('{} \n\t').finish(2)).not.toThrow();
  });
});
