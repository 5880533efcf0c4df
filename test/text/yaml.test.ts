import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { get, type MapNode } from '../../src/text/node.ts';
import { isSame, type Json, nodesOf, plain, someJson, textAt } from './json-values.ts';
import { forSeeds } from './random.ts';
import { a, places, read, root, written } from './yaml-reading.ts';

describe('values', () => {
  test('of block and flow style have their places, and their keys theirs', () => {
    const text = [
      'family: web # the family',
      '"cpu": 256',
      "'memory' : '512'",
      'tags:',
      '- key: a',
      '  value: "b c"',
      '-   {key: d, "value": [1, two]}',
      '? explicit',
      ': x',
      'nested:',
      '  deeper:',
      '    last: 1.50   ',
      '',
    ].join('\n');
    expect(written(root(text))).toEqual({
      family: 'web',
      '"cpu"': '256',
      "'memory'": "'512'",
      tags: [
        { key: 'a', value: '"b c"' },
        { key: 'd', '"value"': ['1', 'two'] },
      ],
      explicit: 'x',
      nested: { deeper: { last: '1.50' } },
    });
    expect(plain(root(text))).toEqual({
      family: 'web',
      cpu: 256,
      memory: '512',
      tags: [
        { key: 'a', value: 'b c' },
        { key: 'd', value: [1, 'two'] },
      ],
      explicit: 'x',
      nested: { deeper: { last: 1.5 } },
    });
  });

  test('that are collections end with their last visible character', () => {
    const node = root('a:\n  b: 1\n  # note\n\nc:\n  - 1\n  - 2\n\n# end\n');
    expect(textAt(get(node, 'a')!)).toBe('b: 1');
    expect(textAt(get(node, 'c')!)).toBe('- 1\n  - 2');
    expect(textAt(root('a: {b: 1}\n'))).toBe('a: {b: 1}');
  });

  test.each([
    ['a: |\n  x\n  y\n\nb: 1\n', '|\n  x\n  y', 'x\ny\n'],
    ['a: >-\n  x\n  y\n', '>-\n  x\n  y', 'x y'],
    ['a: |+\n  x\n\n', '|+\n  x', 'x\n\n'],
    ['a: |2 # note\n    x\n', '|2 # note\n    x', '  x\n'],
    ['a: plain\n  text\n', 'plain\n  text', 'plain text'],
    ['a: "folded\n  text"\n', '"folded\n  text"', 'folded text'],
    ["a: 'it''s'\n", "'it''s'", "it's"],
    ['a: "\\x41\\u00e9\\U0001F680"\n', '"\\x41\\u00e9\\U0001F680"', 'Aé🚀'],
  ])('of text: %j', (text, place, value) => {
    expect([textAt(a(text)), plain(a(text))]).toEqual([place, value]);
  });

  test('that are empty are null, after their key', () => {
    const node = root('a:\nb: # note\nc: ""\nd: ~\ne: []\n') as MapNode;
    expect(
      [...node.entries.values()].map(({ key, value }) => [textAt({ at: key }), textAt(value), plain(value)]),
    ).toEqual([
      ['a', '', null],
      ['b', '', null],
      ['c', '""', ''],
      ['d', '~', null],
      ['e', '[]', []],
    ]);
    expect(['a', 'b'].map((name) => get(node, name)!.at.source.position(get(node, name)!.at.start))).toEqual([
      { line: 1, column: 3 },
      { line: 2, column: 4 },
    ]);
  });

  test('keep how a number is written, where JavaScript would write it otherwise', () => {
    const raw = (text: string) => (a(`a: ${text}\n`) as { raw?: string }).raw;
    expect(['1.10', '1.0', '+1', '0x1F', '12345678901234567890'].map(raw)).toEqual([
      '1.10',
      '1.0',
      '+1',
      '0x1F',
      '12345678901234567890',
    ]);
    expect(['1', '1.5', '-3'].map(raw)).toEqual([undefined, undefined, undefined]);
  });

  test('stand where they are when lines end in CRLF', () => {
    const text = 'a: 1\r\nb:\r\n  - x\r\n  - |\r\n    y\r\nc: [1,\r\n  2]\r\n';
    expect(written(root(text))).toEqual({ a: '1', b: ['x', '|\r\n    y'], c: ['1', '2'] });
    expect(plain(root(text))).toEqual({ a: 1, b: ['x', 'y\n'], c: [1, 2] });
  });

  test('stand where they are after a byte order mark', () => {
    expect(written(root('\ufeffa: 1\n'))).toEqual({ a: '1' });
  });

  test('may be JSON, indented by tabs', () => {
    expect(plain(root('{\n\t"a": [1, "b"],\n\t"c": {"d": null}\n}\n'))).toEqual({ a: [1, 'b'], c: { d: null } });
  });
});

test('values of all styles are read as the library reads them, each scalar at its place', () => {
  // `1e21` is text to YAML 1.1.
  const tame = (_: string, value: Json) => (typeof value === 'number' && /e/.test(String(value)) ? 7 : value);
  forSeeds(200, (random) => {
    const value = JSON.parse(JSON.stringify(someJson(random)), tame) as Json;
    const text = stringify(value, {
      collectionStyle: random.of(['any', 'flow', 'block']),
      defaultKeyType: random.of(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE']),
      defaultStringType: random.of(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED']),
      indent: random.of([2, 4]),
    }).replaceAll('\n', random.of(['\n', '\r\n']));
    const { roots, problems } = read(text);
    expect(problems, text).toEqual([]);
    expect(isSame(plain(roots[0]!), parse(text) as Json), text).toBe(true);
    for (const node of nodesOf(roots[0]!)) {
      if (node.kind === 'scalar' && !/^[|>]/.test(textAt(node)))
        expect(isSame(parse(textAt(node)) as Json, node.value), text).toBe(true);
    }
  });
});

describe('keys', () => {
  test('are strings, as they are written', () => {
    const text = [
      '012345678901: 1',
      '1.10: 2',
      'true: 3',
      'yes: 4',
      '~: 5',
      'null: 6',
      ': 7',
      '"q\\"": 8',
      '2012-10-17: 9',
      '? [x, y]',
      ': 10',
      '',
    ].join('\n');
    expect([...(root(text) as MapNode).entries.keys()]).toEqual([
      '012345678901',
      '1.10',
      'true',
      'yes',
      '~',
      'null',
      '',
      'q"',
      '2012-10-17',
      '[x, y]',
    ]);
  });

  test('may bear any name', () => {
    expect([...(root('__proto__: 1\nconstructor: 2\n') as MapNode).entries.keys()]).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  test('may be anchored and stand for an alias', () => {
    expect(plain(root('&k name: 1\nb: *k\nc: {*k : 2}\n'))).toEqual({ name: 1, b: 'name', c: { name: 2 } });
    expect(plain(root('&k 010: 1\nc: {*k : 2}\n'))).toEqual({ '010': 1, c: { '010': 2 } });
  });

  test('that are there twice are a problem at both places, and the last value counts', () => {
    const { roots, problems } = read('a: 1\nb: {c: 1, "c": 2}\na: 3\n');
    expect(plain(roots[0]!)).toEqual({ a: 3, b: { c: 2 } });
    expect(problems.map(places)).toEqual([
      ['The key "c" is in this object twice: only one of its values counts', ['"c"', 15], ['c', 9]],
      ['The key "a" is in this object twice: only one of its values counts', ['a', 23], ['a', 0]],
    ]);
    expect(problems.map(({ kind }) => kind)).toEqual(['duplicate-key', 'duplicate-key']);
  });
});

describe('documents', () => {
  test('are the roots', () => {
    expect(read('---\na: 1\n---\nb: 2\n...\n---\n- c\n').roots.map(plain)).toEqual([{ a: 1 }, { b: 2 }, ['c']]);
    expect(read('%YAML 1.2\n---\na: 1\n').roots.map(plain)).toEqual([{ a: 1 }]);
    expect(read('').roots).toEqual([]);
    expect(read('# nothing\n').roots).toEqual([]);
    expect(read('').problems).toEqual([]);
    expect(read('---\n---\na: 1\n').roots.map(plain)).toEqual([null, { a: 1 }]);
  });

  test('before a broken one are read', () => {
    const { roots, problems } = read('a: 1\n---\nb: "x\n');
    expect([roots.map(plain), problems.length]).toEqual([[{ a: 1 }], 1]);
  });
});

test('a placeholder of a deploy tool is no mapping', () => {
  const unknown = (text: string) => {
    const value = a(text);
    return value.kind === 'unknown' ? [value.reason, textAt(value)] : plain(value);
  };
  expect(unknown('a: {{ cpu }}\n')).toEqual(['holds the placeholder {{ cpu }}', '{{ cpu }}']);
  expect(unknown('a: {{cpu}}\n')).toEqual(['holds the placeholder {{cpu}}', '{{cpu}}']);
  expect(unknown('a: {{ env `P` `hunter2` }}\n')).toEqual(['holds the placeholder {{…}}', '{{ env `P` `hunter2` }}']);
  expect(unknown('a: { {b: 1}: 2}\n')).toEqual({ '{b: 1}': 2 });
});
