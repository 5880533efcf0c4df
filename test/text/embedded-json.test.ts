import { describe, expect, test } from 'vitest';
import { readEmbeddedJson, readJson } from '../../src/text/json.ts';
import { get, itemsOf, type Node, type ScalarNode } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { isSame, type Json, nodesOf, plain, printed, someJson, textAt } from './json-values.ts';
import { forSeeds, Random } from './random.ts';

const inJson = (text: string) => readEmbeddedJson(readJson(new Source('plan.json', text)).roots[0] as ScalarNode);
const inYaml = (text: string) =>
  readEmbeddedJson(get(readYaml(new Source('template.yaml', text)).roots[0], 'a') as ScalarNode);

/** What the text of a place says once the escapes of one string are taken away. */
const decoded = (text: string) => JSON.parse(`"${text}"`) as string;

describe('JSON in a string of JSON', () => {
  test.each<[string, Json, string[]]>([
    ['"[1, true]"', [1, true], ['[1, true]', '1', 'true']],
    ['"{\\"a\\": \\"b\\"}"', { a: 'b' }, ['{\\"a\\": \\"b\\"}', '\\"b\\"']],
    ['"[\\"back\\\\\\\\slash\\"]"', ['back\\slash'], ['[\\"back\\\\\\\\slash\\"]', '\\"back\\\\\\\\slash\\"']],
    ['"[\\"a\\u0026b\\"]"', ['a&b'], ['[\\"a\\u0026b\\"]', '\\"a\\u0026b\\"']],
    ['"[\\"a\\\\u0026b\\"]"', ['a&b'], ['[\\"a\\\\u0026b\\"]', '\\"a\\\\u0026b\\"']],
    ['"\\n[\\n\\t1\\n]\\n"', [1], ['[\\n\\t1\\n]', '1']],
    [
      '"[\\"🚀\\", \\"\\ud83d\\ude80\\", 1]"',
      ['🚀', '🚀', 1],
      ['[\\"🚀\\", \\"\\ud83d\\ude80\\", 1]', '\\"🚀\\"', '\\"\\ud83d\\ude80\\"', '1'],
    ],
    ['"\\u005b1\\u005d"', [1], ['\\u005b1\\u005d', '1']],
    ['"  2  "', 2, ['2']],
  ])('%s', (text, value, places) => {
    const node = inJson(text)!;
    expect(plain(node)).toEqual(value);
    expect([...nodesOf(node)].map(textAt)).toEqual(places);
  });

  test('is undefined where there is none', () => {
    for (const text of ['""', '"{"', '"a"', '"[1,]"', '"// x"', '1', 'null', '[]'])
      expect(inJson(text)).toBeUndefined();
  });

  test('has keys at their places', () => {
    const node = inJson('"{\\"a\\": 1, \\"b\\\\u0063\\": 2}"')!;
    expect([...(node as Node & { kind: 'map' }).entries].map(([name, { key }]) => [name, textAt({ at: key })])).toEqual(
      [
        ['a', '\\"a\\"'],
        ['bc', '\\"b\\\\u0063\\"'],
      ],
    );
  });

  test('may hold JSON in a string in turn', () => {
    const policy = { Statement: [{ Action: 'ecs:*', Resource: 'a&b' }] };
    const containers = [{ name: 'web', environment: [{ name: 'POLICY', value: JSON.stringify(policy) }] }];
    const outer = readJson(
      new Source(
        'plan.json',
        JSON.stringify({ container_definitions: JSON.stringify(containers).replace('&', '\\u0026') }),
      ),
    );
    const list = readEmbeddedJson(get(outer.roots[0], 'container_definitions') as ScalarNode);
    const value = get(itemsOf(get(itemsOf(list)[0], 'environment'))[0], 'value');
    const inner = readEmbeddedJson(value as ScalarNode);
    const statement = itemsOf(get(inner, 'Statement'))[0];
    expect(plain(inner!)).toEqual(policy);
    expect(textAt(get(statement, 'Action')!)).toBe('\\\\\\"ecs:*\\\\\\"');
    expect(textAt(get(statement, 'Resource')!)).toBe('\\\\\\"a\\\\u0026b\\\\\\"');
  });

  test('stands, decoded once, as its tokens stand: of values in all styles', () => {
    forSeeds(300, (random, seed) => {
      const value = someJson(random, 3);
      const inner = printed(value, random);
      const outer = printed({ before: 'é"🚀', text: inner }, new Random(seed + 1000));
      const text = get(readJson(new Source('plan.json', outer)).roots[0], 'text') as ScalarNode;
      const node = readEmbeddedJson(text)!;
      expect(isSame(plain(node), value)).toBe(true);
      expect(decoded(textAt(node))).toBe(inner.trim());
      for (const one of nodesOf(node)) {
        expect(isSame(JSON.parse(decoded(textAt(one))) as Json, plain(one))).toBe(true);
        if (one.kind === 'map')
          for (const [name, { key }] of one.entries) expect(JSON.parse(decoded(textAt({ at: key })))).toBe(name);
      }
    });
  });

  test('stands, decoded twice, as its tokens stand, when it is two strings deep', () => {
    forSeeds(100, (random) => {
      const value = someJson(random, 2);
      const middle = inJson(printed(printed([printed(value, random)], random), random))!;
      const node = readEmbeddedJson(itemsOf(middle)[0] as ScalarNode)!;
      for (const one of nodesOf(node))
        expect(isSame(JSON.parse(decoded(decoded(textAt(one)))) as Json, plain(one))).toBe(true);
    });
  });
});

describe('JSON in a string of YAML', () => {
  test('has exact places in double quotes that JSON would read the same', () => {
    expect([...nodesOf(inYaml('a: "{\\"b\\": [1, 2]}"\n')!)].map(textAt)).toEqual([
      '{\\"b\\": [1, 2]}',
      '[1, 2]',
      '1',
      '2',
    ]);
  });

  test.each([
    ['double quotes with an escape of YAML only', 'a: "[1,\\x20 2]"\n', '"[1,\\x20 2]"'],
    ['folded double quotes', 'a: "[1,\n  2]"\n', '"[1,\n  2]"'],
    ['single quotes', "a: '[1, 2]'\n", "'[1, 2]'"],
    ['a literal block', 'a: |\n  [1,\n   2]\nb: 1\n', '|\n  [1,\n   2]'],
    ['a folded block', 'a: >-\n  [1,\n  2]\n', '>-\n  [1,\n  2]'],
    ['a tagged string', 'a: !Sub "[1, 2]"\n', '!Sub "[1, 2]"'],
    ['a literal block over an alias', 'b: &x |\n  [1, 2]\na: *x\n', '*x'],
  ])('has the place of the whole string: %s', (_, text, place) => {
    const node = inYaml(text)!;
    expect(plain(node)).toEqual([1, 2]);
    expect([...nodesOf(node)].map(textAt)).toEqual([place, place, place]);
  });
});
