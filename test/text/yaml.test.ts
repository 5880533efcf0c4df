import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { get, itemsOf, type MapNode, type Node, type Problem } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { isSame, type Json, nodesOf, someJson, textAt, valueOf } from './json-values.ts';
import { forSeeds } from './random.ts';

const read = (text: string) => readYaml(new Source('template.yaml', text));

function root(text: string): Node {
  const { roots, problems } = read(text);
  expect(problems).toEqual([]);
  return roots[0]!;
}

/** The value of `a`. */
const a = (text: string): Node => get(root(text), 'a')!;

const places = ({ message, at, related }: Problem) => [message, ...[at, ...related.map((other) => other.at)].map((one) => [textAt({ at: one }), one.start])];

/** Each value and key of a tree, by the text of its place. */
function written(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(written);
  if (node.kind !== 'map') return textAt(node);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [textAt({ at: key }), written(value)]));
}

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
    expect(valueOf(root(text))).toEqual({
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
    expect([textAt(a(text)), valueOf(a(text))]).toEqual([place, value]);
  });

  test('that are empty are null, after their key', () => {
    const node = root('a:\nb: # note\nc: ""\nd: ~\ne: []\n') as MapNode;
    expect([...node.entries.values()].map(({ key, value }) => [textAt({ at: key }), textAt(value), valueOf(value)])).toEqual([
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
    expect(['1.10', '1.0', '+1', '0x1F', '12345678901234567890'].map(raw)).toEqual(['1.10', '1.0', '+1', '0x1F', '12345678901234567890']);
    expect(['1', '1.5', '-3'].map(raw)).toEqual([undefined, undefined, undefined]);
  });

  test('stand where they are when lines end in CRLF', () => {
    const text = 'a: 1\r\nb:\r\n  - x\r\n  - |\r\n    y\r\nc: [1,\r\n  2]\r\n';
    expect(written(root(text))).toEqual({ a: '1', b: ['x', '|\r\n    y'], c: ['1', '2'] });
    expect(valueOf(root(text))).toEqual({ a: 1, b: ['x', 'y\n'], c: [1, 2] });
  });

  test('stand where they are after a byte order mark', () => {
    expect(written(root('\ufeffa: 1\n'))).toEqual({ a: '1' });
  });

  test('may be JSON, indented by tabs', () => {
    expect(valueOf(root('{\n\t"a": [1, "b"],\n\t"c": {"d": null}\n}\n'))).toEqual({ a: [1, 'b'], c: { d: null } });
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
    expect(isSame(valueOf(roots[0]!), parse(text) as Json), text).toBe(true);
    for (const node of nodesOf(roots[0]!)) {
      if (node.kind === 'scalar' && !/^[|>]/.test(textAt(node))) expect(isSame(parse(textAt(node)) as Json, node.value), text).toBe(true);
    }
  });
});

describe('keys', () => {
  test('are strings, as they are written', () => {
    const text = ['012345678901: 1', '1.10: 2', 'true: 3', 'yes: 4', '~: 5', 'null: 6', ': 7', '"q\\"": 8', '2012-10-17: 9', '? [x, y]', ': 10', ''].join('\n');
    expect([...(root(text) as MapNode).entries.keys()]).toEqual(['012345678901', '1.10', 'true', 'yes', '~', 'null', '', 'q"', '2012-10-17', '[x, y]']);
  });

  test('may bear any name', () => {
    expect([...(root('__proto__: 1\nconstructor: 2\n') as MapNode).entries.keys()]).toEqual(['__proto__', 'constructor']);
  });

  test('may be anchored and stand for an alias', () => {
    expect(valueOf(root('&k name: 1\nb: *k\nc: {*k : 2}\n'))).toEqual({ name: 1, b: 'name', c: { name: 2 } });
    expect(valueOf(root('&k 010: 1\nc: {*k : 2}\n'))).toEqual({ '010': 1, c: { '010': 2 } });
  });

  test('that are there twice are a problem at both places, and the last value counts', () => {
    const { roots, problems } = read('a: 1\nb: {c: 1, "c": 2}\na: 3\n');
    expect(valueOf(roots[0]!)).toEqual({ a: 3, b: { c: 2 } });
    expect(problems.map(places)).toEqual([
      ['The key "c" is in this object twice: only one of its values counts', ['"c"', 15], ['c', 9]],
      ['The key "a" is in this object twice: only one of its values counts', ['a', 23], ['a', 0]],
    ]);
    expect(problems.map(({ kind }) => kind)).toEqual(['duplicate-key', 'duplicate-key']);
  });
});

describe('tags', () => {
  test.each([
    ['a: !Ref Name # note\n', '!Ref', '!Ref Name', 'Name'],
    ['a: !Ref    Name\n', '!Ref', '!Ref    Name', 'Name'],
    ['a: !GetAtt Role.Arn\n', '!GetAtt', '!GetAtt Role.Arn', 'Role.Arn'],
    ['a: !Sub "${A}-b"\n', '!Sub', '!Sub "${A}-b"', '${A}-b'],
    ['a: !Sub |\n  x\n  y\n', '!Sub', '!Sub |\n  x\n  y', 'x\ny\n'],
    ['a: !Ref\n  Name\n', '!Ref', '!Ref\n  Name', 'Name'],
    ['a: !GetAZs ""\n', '!GetAZs', '!GetAZs ""', ''],
    ['a: !Empty\nb: 1\n', '!Empty', '!Empty', ''],
    ['a: !Ref 012\n', '!Ref', '!Ref 012', '012'],
    ['a: !Sub [x, {b: 1}]\n', '!Sub', '!Sub [x, {b: 1}]', ['x', { b: 1 }]],
    ['a: !Join\n  - ","\n  - [x]\nb: 1\n', '!Join', '!Join\n  - ","\n  - [x]', [',', ['x']]],
    ['a: !If\n- C\n- x\n- z\nb: 1\n', '!If', '!If\n- C\n- x\n- z', ['C', 'x', 'z']],
    ['a: !Transform\n  Name: m\n  Parameters: {b: 1}\n', '!Transform', '!Transform\n  Name: m\n  Parameters: {b: 1}', { Name: 'm', Parameters: { b: 1 } }],
    ['a: !Transform {Name: m}\n', '!Transform', '!Transform {Name: m}', { Name: 'm' }],
    [`a: !${'Long'.repeat(100)} x\n`, `!${'Long'.repeat(100)}`, `!${'Long'.repeat(100)} x`, 'x'],
    ['a: !<!Ref> Name\n', '!Ref', '!<!Ref> Name', 'Name'],
    // Beside comments, anchors and other values that look like them
    ['# !Ref\nb: "!Ref"\na: # !Ref x\n  !Ref Name\n', '!Ref', '!Ref Name', 'Name'],
    ['a: !Ref\n  # !Ref\n  Name\n', '!Ref', '!Ref\n  # !Ref\n  Name', 'Name'],
    ['a: !Sub\n  # !Sub\n  - "!Sub"\n', '!Sub', '!Sub\n  # !Sub\n  - "!Sub"', ['!Sub']],
    ['a: &x !Ref Name\n', '!Ref', '!Ref Name', 'Name'],
    ['a: !Ref &x Name\n', '!Ref', '!Ref &x Name', 'Name'],
    ['a: &x\n  !Ref Name\n', '!Ref', '!Ref Name', 'Name'],
    ['b: !Ref\na: !Ref Name\n', '!Ref', '!Ref Name', 'Name'],
  ])('%j', (text, tag, place, value) => {
    expect([a(text).tag, textAt(a(text)), valueOf(a(text))]).toEqual([tag, place, value]);
  });

  test('stand in lists, on keys and before a whole document', () => {
    const items = itemsOf(root('- !A x\n- !B [!C y, !D {!E k: !F v}]\n- - !G\n    k: v\n- !H k: v\n'));
    expect(items.map(textAt)).toEqual(['!A x', '!B [!C y, !D {!E k: !F v}]', '- !G\n    k: v', 'k: v']);
    const [c, d] = itemsOf(items[1]);
    expect([textAt(c!), textAt(d!), textAt(get(d, 'k')!)]).toEqual(['!C y', '!D {!E k: !F v}', '!F v']);
    expect(itemsOf(items[2]).map(({ tag, at }) => [tag, textAt({ at })])).toEqual([['!G', '!G\n    k: v']]);
    expect(items.map(({ tag }) => tag)).toEqual(['!A', '!B', undefined, undefined]);

    const documents = read('--- !X\na: 1\n---\n!Y [1]\n').roots;
    expect(documents.map(({ tag, at }) => [tag, textAt({ at })])).toEqual([
      ['!X', '!X\na: 1'],
      ['!Y', '!Y [1]'],
    ]);
  });

  test('of YAML itself say what a value is', () => {
    expect(['! 12', '!!str 012', '!!int "12"', '!!bool true', '!!null ""', '!<tag:yaml.org,2002:str> 1'].map((text) => valueOf(a(`a: ${text}\n`)))).toEqual(['12', '012', 12, true, null, '1']);
    expect(valueOf(root('a: !!map {b: 1}\nc: !!seq [1]\n'))).toEqual({ a: { b: 1 }, c: [1] });
    for (const text of ['! 12', '!!str x', '!!map {b: 1}']) expect(a(`a: ${text}\n`).tag).toBeUndefined();
  });

  test('that JSON has no value for make one unknown', () => {
    for (const text of ['!!binary aGk=', '!!set {x, y}', '!!omap [x: 1]', '!!timestamp 2001-01-01', '!!int x1', '!<tag:example.com,2000:x> 1']) {
      const { roots, problems } = read(`a: ${text}\n`);
      const value = get(roots[0], 'a');
      expect(value?.kind === 'unknown' ? value.reason : problems[0]?.message, text).toMatch(/^has a YAML tag that JSON has no value for$|^Expected a tag/);
    }
  });
});

describe('anchors and aliases', () => {
  test('a value has the place of the alias, and comes through the anchor', () => {
    const node = root('a: &x {k: v}\nb: *x\nc: &y !Ref Name\nd: *y\n');
    const [b, d] = [get(node, 'b')!, get(node, 'd')!];
    expect([textAt(b), b.via!.map((at) => textAt({ at })), valueOf(b)]).toEqual(['*x', ['{k: v}'], { k: 'v' }]);
    expect(textAt(get(b, 'k')!)).toBe('v');
    expect([textAt(d), d.via!.map((at) => textAt({ at })), d.tag]).toEqual(['*y', ['!Ref Name'], '!Ref']);
  });

  test('an anchor may be set anew', () => {
    expect(valueOf(root('- &x 1\n- *x\n- &x 2\n- *x\n'))).toEqual([1, 1, 2, 2]);
  });

  test('each document has its own', () => {
    expect(read('a: &x 1\n---\nb: *x\n').problems.map(places)).toEqual([
      ['Expected an anchor of this name above: put a value that starts with "*" in quotes', ['*x', 15]],
    ]);
  });

  test('merge keys give what the mapping itself lacks, the first mapping first', () => {
    const node = root('a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  z: 3\nd: {x: 4, <<: *b}\ne: {<<: *a}\n');
    expect(['c', 'd', 'e'].map((name) => valueOf(get(node, name)!))).toEqual([
      { z: 3, x: 1, y: 1 },
      { x: 4, y: 2, z: 2 },
      { x: 1, y: 1 },
    ]);
    expect(textAt(get(node, 'c', 'y')!)).toBe('1');
    expect(get(node, 'c', 'y')!.at.start).toBe(get(node, 'a', 'y')!.at.start);
  });

  test('merge keys follow each other', () => {
    expect(valueOf(get(root('a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n'), 'c')!)).toEqual({ z: 3, y: 2, x: 1 });
  });

  test('a merge key in quotes is a key, and what is no mapping cannot be merged', () => {
    expect(valueOf(root('"<<": 1\n'))).toEqual({ '<<': 1 });
    expect(read('a: &a [1]\nb: {<<: *a}\n').problems.map(places)).toEqual([['Expected a mapping to merge, or a list of mappings', ['1', 7]]]);
  });
});

describe('documents', () => {
  test('are the roots', () => {
    expect(read('---\na: 1\n---\nb: 2\n...\n---\n- c\n').roots.map(valueOf)).toEqual([{ a: 1 }, { b: 2 }, ['c']]);
    expect(read('%YAML 1.2\n---\na: 1\n').roots.map(valueOf)).toEqual([{ a: 1 }]);
    expect(read('').roots).toEqual([]);
    expect(read('# nothing\n').roots).toEqual([]);
    expect(read('').problems).toEqual([]);
    expect(read('---\n---\na: 1\n').roots.map(valueOf)).toEqual([null, { a: 1 }]);
  });

  test('before a broken one are read', () => {
    const { roots, problems } = read('a: 1\n---\nb: "x\n');
    expect([roots.map(valueOf), problems.length]).toEqual([[{ a: 1 }], 1]);
  });
});

test('a placeholder of a deploy tool is no mapping', () => {
  const unknown = (text: string) => {
    const value = a(text);
    return value.kind === 'unknown' ? [value.reason, textAt(value)] : valueOf(value);
  };
  expect(unknown('a: {{ cpu }}\n')).toEqual(['holds the placeholder {{ cpu }}', '{{ cpu }}']);
  expect(unknown('a: {{cpu}}\n')).toEqual(['holds the placeholder {{cpu}}', '{{cpu}}']);
  expect(unknown('a: {{ env `P` `hunter2` }}\n')).toEqual(['holds the placeholder {{…}}', '{{ env `P` `hunter2` }}']);
  expect(unknown('a: { {b: 1}: 2}\n')).toEqual({ '{b: 1}': 2 });
});

describe('a plain scalar that YAML 1.1 and 1.2 read differently is unknown', () => {
  test.each([
    ...['yes', 'No', 'on', 'OFF', 'y', 'N'],
    ...['010', '012', '0008', '012345678901', '-010', '0o17', '0b101', '-0x1F', '+0x1f'],
    ...['22:22', '3:25', '1:30:00', '190:20:30.15', '0:30.5'],
    ...['1_000', '1_000.5', '0x_1F', '0x1_F', '1.0_0'],
    ...['1e3', '12E5', '1e+3', '1.5e3', '.5e3', '1234e567'],
  ])('%s', (text) => {
    expect(a(`a: ${text}\n`)).toMatchObject({ kind: 'unknown', reason: 'is read differently by YAML 1.1 and 1.2: put it in quotes' });
    expect(valueOf(a(`a: "${text}"\n`))).toBe(text);
    expect(valueOf(a(`a: !Ref ${text}\n`))).toBe(text);
  });

  test.each<[string, unknown]>([
    ['1.27', 1.27],
    ['1.10', 1.1],
    ['1.2.3', '1.2.3'],
    ['2012-10-17', '2012-10-17'],
    ['2010-09-09T00:00:00Z', '2010-09-09T00:00:00Z'],
    ['123456789012', 123456789012],
    ['0', 0],
    ['-0', -0],
    ['0.5', 0.5],
    ['+12', 12],
    ['.5', 0.5],
    ['1.', 1],
    ['1.5e+3', 1500],
    ['0x1F', 31],
    ['0X1F', '0X1F'],
    ['+0o7', '+0o7'],
    ['true', true],
    ['False', false],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['none', 'none'],
    ['yess', 'yess'],
    ['nope', 'nope'],
    ['08:30', '08:30'],
    ['8080:80', '8080:80'],
    ['80:8080', '80:8080'],
    ['22:60', '22:60'],
    ['10.0.0.0/16', '10.0.0.0/16'],
    ['_1', '_1'],
    ['e3', 'e3'],
    ['1e', '1e'],
    ['12e4567f', '12e4567f'],
    ['on-failure', 'on-failure'],
    ['no more', 'no more'],
  ])('%s is the same in both', (text, value) => {
    expect(valueOf(a(`a: ${text}\n`))).toBe(value);
  });
});
