import { describe, expect, test } from 'vitest';
import { get, itemsOf } from '../../src/text/node.ts';
import { plain, textAt } from './json-values.ts';
import { a, read, root } from './yaml-reading.ts';

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
    [
      'a: !Transform\n  Name: m\n  Parameters: {b: 1}\n',
      '!Transform',
      '!Transform\n  Name: m\n  Parameters: {b: 1}',
      { Name: 'm', Parameters: { b: 1 } },
    ],
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
    expect([a(text).tag, textAt(a(text)), plain(a(text))]).toEqual([tag, place, value]);
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
    expect(
      ['! 12', '!!str 012', '!!int "12"', '!!bool true', '!!null ""', '!<tag:yaml.org,2002:str> 1'].map((text) =>
        plain(a(`a: ${text}\n`)),
      ),
    ).toEqual(['12', '012', 12, true, null, '1']);
    expect(plain(root('a: !!map {b: 1}\nc: !!seq [1]\n'))).toEqual({ a: { b: 1 }, c: [1] });
    for (const text of ['! 12', '!!str x', '!!map {b: 1}']) expect(a(`a: ${text}\n`).tag).toBeUndefined();
  });

  test('that JSON has no value for make one unknown', () => {
    for (const text of [
      '!!binary aGk=',
      '!!set {x, y}',
      '!!omap [x: 1]',
      '!!timestamp 2001-01-01',
      '!!int x1',
      '!<tag:example.com,2000:x> 1',
    ]) {
      const { roots, problems } = read(`a: ${text}\n`);
      const value = get(roots[0], 'a');
      expect(value?.kind === 'unknown' ? value.reason : problems[0]?.message, text).toMatch(
        /^has a YAML tag that JSON has no value for$|^Expected a tag/,
      );
    }
  });
});
