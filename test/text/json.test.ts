import { describe, expect, test } from 'vitest';
import { readJson, readJsonAt } from '../../src/text/json.ts';
import { get, type MapNode, type Node, type Reading } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { isSame, type Json, nodesOf, plain, printed, someJson, textAt } from './json-values.ts';
import { forSeeds, type Random } from './random.ts';

const read = (text: string): Reading => readJson(new Source('task.json', text));
const root = (text: string): Node => read(text).roots[0]!;

describe('a value', () => {
  test.each<[string, Json]>([
    ['null', null],
    ['true', true],
    ['false', false],
    ['0', 0],
    ['-0', -0],
    ['1.0', 1],
    ['-12.5e+3', -12500],
    ['1E400', Number.POSITIVE_INFINITY],
    ['12345678901234567890', 12345678901234567000],
    ['""', ''],
    ['"a\\"\\\\\\/\\b\\f\\n\\r\\t"', 'a"\\/\b\f\n\r\t'],
    ['"\\u00e9\\ud83d\\ude80🚀"', 'é🚀🚀'],
    ['"\\ud83d"', '\ud83d'],
    ['[]', []],
    ['{}', {}],
    [' [ 1 , [ ] , { "a" : [ null ] } ] ', [1, [], { a: [null] }]],
  ])('%s', (text, value) => {
    expect(plain(root(text))).toEqual(value);
    expect(textAt(root(text))).toBe(text.trim());
  });

  test('that is a number keeps how it is written, where JavaScript would write it otherwise', () => {
    const raw = (text: string) => (root(text) as { raw?: string }).raw;
    expect(['1', '1.5', '-1', '1e+21'].map(raw)).toEqual([undefined, undefined, undefined, undefined]);
    const kept = ['1.0', '1.10', '-0', '1e3', '12345678901234567890', '0.10'];
    expect(kept.map(raw)).toEqual(kept);
  });

  test('in an object may have any key', () => {
    const map = root('{"__proto__": 1, "constructor": 2, "": 3, "a\\u0062": 4}') as MapNode;
    expect([...map.entries].map(([key, { value }]) => [key, plain(value)])).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
      ['', 3],
      ['ab', 4],
    ]);
    expect(textAt({ at: map.entries.get('ab')!.key })).toBe('"a\\u0062"');
  });

  test('may stand after a byte order mark', () => {
    const map = root('\ufeff{"a": 1}');
    expect(textAt(map)).toBe('{"a": 1}');
    expect(textAt(get(map, 'a')!)).toBe('1');
  });

  test('can be read from the middle of a text', () => {
    const source = new Source('plan.json', '{"a": [1, 2], "b": {"c": "d"}} trailing');
    expect(plain(readJsonAt(source, source.text.indexOf('{"c"')))).toEqual({ c: 'd' });
    expect(() => readJsonAt(source, source.text.indexOf('trailing'))).toThrow('a value');
  });
});

describe('places', () => {
  test('of each value and key are exact, in whatever style', () => {
    forSeeds(300, (random) => {
      const value = someJson(random);
      const text = printed(value, random);
      const { roots, problems } = read(text);
      expect(problems).toEqual([]);
      expect(isSame(plain(roots[0]!), value)).toBe(true);
      expect(textAt(roots[0]!)).toBe(text.trim());
      for (const node of nodesOf(roots[0]!)) {
        expect(isSame(JSON.parse(textAt(node)) as Json, plain(node))).toBe(true);
        if (node.kind === 'map')
          for (const [name, { key }] of node.entries) expect(JSON.parse(textAt({ at: key }))).toBe(name);
      }
    });
  });
});

describe('a key that is there twice', () => {
  test('is a problem at both places, and the last value counts', () => {
    const text = '{"a": 1, "b": {"a": 2}, "\\u0061": 3}';
    const { roots, problems } = read(text);
    expect(plain(roots[0]!)).toEqual({ a: 3, b: { a: 2 } });
    expect(problems).toHaveLength(1);
    const [{ kind, message, at, related }] = problems as [Reading['problems'][0]];
    expect({ kind, message, at: textAt({ at }) }).toEqual({
      kind: 'duplicate-key',
      message: 'The key "a" is in this object twice: only one of its values counts',
      at: '"\\u0061"',
    });
    expect(related.map((other) => [other.at.start, other.message])).toEqual([[1, 'it is here before']]);
  });

  test('or more often is a problem each time', () => {
    expect(read('{"a": 1, "a": 2, "a": 3}').problems.map(({ at }) => at.start)).toEqual([9, 17]);
    expect(read('{"__proto__": 1, "__proto__": 2}').problems).toHaveLength(1);
  });

  test('is told with what else is wrong', () => {
    expect(read('{"a": 1, "a": 2').problems.map(({ kind }) => kind)).toEqual(['duplicate-key', 'syntax']);
  });

  test('is shown in part when it is long', () => {
    const key = 'k'.repeat(1000);
    expect(read(`{"${key}": 1, "${key}": 2}`).problems[0]!.message).toContain(`"${'k'.repeat(60)}…"`);
  });
});

describe('a hostile text', () => {
  test.each(['[', '{"a":', '[{"a":['])('that opens %s 100,000 times gives one error, at once', (opening) => {
    const { roots, problems } = read(opening.repeat(100_000));
    expect(roots).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(/^Expected at most 1000 levels of nesting, found "[{[]"$/);
  });

  test('of a thousand levels is read', () => {
    expect(read(`${'['.repeat(1000)}${']'.repeat(1000)}`).problems).toEqual([]);
    expect(read(`${'['.repeat(1001)}${']'.repeat(1001)}`).problems).toHaveLength(1);
  });

  test('of one long string is read or refused at once', () => {
    const long = 'a'.repeat(10_000_000);
    expect(textAt(read(`"${long}\\n"`).roots[0]!)).toHaveLength(10_000_004);
    expect(plain(read(`"${'\\n'.repeat(5_000_000)}"`).roots[0]!)).toHaveLength(5_000_000);
    expect(read(`"${long}`).problems).toHaveLength(1);
    expect(read(`"${'\\"'.repeat(1_000_000)}`).problems).toHaveLength(1);
    expect(read(`"${'\\'.repeat(1_000_001)}"`).problems).toHaveLength(1);
    expect(read(' '.repeat(5_000_000)).problems).toHaveLength(1);
    expect(read('1'.repeat(1_000_000)).problems).toEqual([]);
    expect(read(`[${'1,'.repeat(1_000_000)}`).problems).toHaveLength(1);
  });
});

describe('against JSON.parse', () => {
  const ALPHABET = '{}[]",:\\ \n\t\r0123456789.eE+-truefalsnu\'/#*bé\u0000\u00a0\u2028🚀'.split('');

  function mutated(text: string, random: Random): string {
    let result = text;
    for (let n = 1 + random.below(3); n > 0; n--) {
      const at = random.below(result.length + 1);
      const end = Math.min(result.length, at + random.below(4));
      const middle = random.of(['', random.of(ALPHABET), random.of(ALPHABET), result.slice(at, end).repeat(2)]);
      result = result.slice(0, at) + middle + result.slice(end);
    }
    return result;
  }

  function parsed(text: string): { value: Json } | undefined {
    try {
      return { value: JSON.parse(text) as Json };
    } catch {
      return undefined;
    }
  }

  test('the same texts are taken, with the same values, and the same are refused', () => {
    let refused = 0;
    forSeeds(6000, (random) => {
      const text = mutated(printed(someJson(random, 3), random), random);
      const expected = parsed(text);
      const { roots, problems } = read(text);
      const syntax = problems.filter(({ kind }) => kind === 'syntax');
      if (expected) {
        expect(syntax, text).toEqual([]);
        expect(isSame(plain(roots[0]!), expected.value), text).toBe(true);
        return;
      }
      refused++;
      expect(roots, text).toEqual([]);
      expect(syntax, text).toHaveLength(1);
      const [{ at, message }] = syntax as [(typeof syntax)[0]];
      expect(message, text).toMatch(/^Expected ./);
      expect(
        at.start >= 0 && at.start <= at.end && at.end <= text.length && (at.end > at.start || text.trim() === ''),
        text,
      ).toBe(true);
    });
    expect(refused).toBeGreaterThan(2000);
  });
});
