import { describe, expect, test } from 'vitest';
import { get } from '../../src/text/node.ts';
import { plain, textAt } from './json-values.ts';
import { places, read, root } from './yaml-reading.ts';

describe('anchors and aliases', () => {
  test('a value has the place of the alias, and comes through the anchor', () => {
    const node = root('a: &x {k: v}\nb: *x\nc: &y !Ref Name\nd: *y\n');
    const [b, d] = [get(node, 'b')!, get(node, 'd')!];
    expect([textAt(b), b.via!.map((at) => textAt({ at })), plain(b)]).toEqual(['*x', ['{k: v}'], { k: 'v' }]);
    expect(textAt(get(b, 'k')!)).toBe('v');
    expect([textAt(d), d.via!.map((at) => textAt({ at })), d.tag]).toEqual(['*y', ['!Ref Name'], '!Ref']);
  });

  test('an anchor may be set anew', () => {
    expect(plain(root('- &x 1\n- *x\n- &x 2\n- *x\n'))).toEqual([1, 1, 2, 2]);
  });

  test('each document has its own', () => {
    expect(read('a: &x 1\n---\nb: *x\n').problems.map(places)).toEqual([
      ['Expected an anchor of this name above: put a value that starts with "*" in quotes', ['*x', 15]],
    ]);
  });

  test('merge keys give what the mapping itself lacks, the first mapping first', () => {
    const node = root(
      'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  z: 3\nd: {x: 4, <<: *b}\ne: {<<: *a}\n',
    );
    expect(['c', 'd', 'e'].map((name) => plain(get(node, name)!))).toEqual([
      { z: 3, x: 1, y: 1 },
      { x: 4, y: 2, z: 2 },
      { x: 1, y: 1 },
    ]);
    expect(textAt(get(node, 'c', 'y')!)).toBe('1');
    expect(get(node, 'c', 'y')!.at.start).toBe(get(node, 'a', 'y')!.at.start);
  });

  test('merge keys follow each other', () => {
    expect(plain(get(root('a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n'), 'c')!)).toEqual({
      z: 3,
      y: 2,
      x: 1,
    });
  });

  test('a merge key in quotes is a key, and what is no mapping cannot be merged', () => {
    expect(plain(root('"<<": 1\n'))).toEqual({ '<<': 1 });
    expect(read('a: &a [1]\nb: {<<: *a}\n').problems.map(places)).toEqual([
      ['Expected a mapping to merge, or a list of mappings', ['1', 7]],
    ]);
  });
});
