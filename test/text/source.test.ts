import { describe, expect, test } from 'vitest';
import { MASK, Source } from '../../src/text/source.ts';

const source = (text: string) => new Source('task.json', text);

describe('positions', () => {
  const positions = (text: string) =>
    [...text.split(''), ''].map((_, offset) => {
      const { line, column } = source(text).position(offset);
      return `${line}:${column}`;
    });

  test('count from one, a line break belonging to the line it ends', () => {
    expect(positions('ab\nc\n')).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2', '3:1']);
    expect(positions('a\r\nb')).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2']);
    expect(positions('\n\n')).toEqual(['1:1', '2:1', '3:1']);
    expect(positions('')).toEqual(['1:1']);
  });

  test('count UTF-16 code units, as editors and SARIF do', () => {
    const text = '"🚀é": 1';
    expect(source(text).position(text.indexOf('1'))).toEqual({ line: 1, column: 8 });
  });
});

describe('lines', () => {
  const lines = (text: string) => {
    const one = source(text);
    return Array.from({ length: one.lineCount }, (_, i) => one.line(i + 1)).map(({ start, end }) =>
      text.slice(start, end),
    );
  };

  test('are without their breaks', () => {
    expect(lines('ab\nc')).toEqual(['ab', 'c']);
    expect(lines('ab\r\n\r\nc\r\n')).toEqual(['ab', '', 'c', '']);
    expect(lines('')).toEqual(['']);
  });

  test('that are not there are empty, at the nearer end', () => {
    const one = source('ab\ncd');
    expect(one.line(0)).toEqual(one.span(0, 0));
    expect(one.line(3)).toEqual(one.span(5, 5));
  });
});

describe('masks', () => {
  const masked = (text: string, ...masks: readonly [number, number][]) => {
    const one = source(text);
    for (const [start, end] of masks) one.mask(start, end);
    return one;
  };

  test.each<[string, [number, number][], [number, number][]]>([
    [
      'apart',
      [
        [1, 2],
        [4, 6],
      ],
      [
        [1, 2],
        [4, 6],
      ],
    ],
    [
      'overlapping',
      [
        [1, 4],
        [3, 6],
      ],
      [[1, 6]],
    ],
    [
      'adjacent',
      [
        [1, 3],
        [3, 5],
      ],
      [[1, 5]],
    ],
    [
      'one in another',
      [
        [1, 8],
        [3, 4],
      ],
      [[1, 8]],
    ],
    [
      'unsorted',
      [
        [6, 8],
        [1, 2],
        [2, 3],
      ],
      [
        [1, 3],
        [6, 8],
      ],
    ],
    [
      'empty',
      [
        [3, 3],
        [5, 4],
      ],
      [],
    ],
  ])('%s', (_, masks, expected) => {
    expect(masked('0123456789', ...masks).masks).toEqual(expected);
  });

  test('hide their text in each quote that they reach into', () => {
    const one = masked('0123456789', [3, 6]);
    expect(one.quote(0, 10).text).toBe(`012${MASK}6789`);
    expect(one.quote(4, 10).text).toBe(`${MASK}6789`);
    expect(one.quote(0, 4).text).toBe(`012${MASK}`);
    expect(one.quote(4, 5).text).toBe(MASK);
    expect(one.quote(0, 3).text).toBe('012');
    expect(one.quote(6, 10).text).toBe('6789');
    expect(one.quote(5, 5).text).toBe('');
  });

  test('say whether they reach into a stretch', () => {
    const one = masked('0123456789', [3, 6]);
    const reaches = (start: number, end: number) => one.isMasked(one.span(start, end));
    expect([reaches(0, 3), reaches(0, 4), reaches(4, 5), reaches(5, 9), reaches(6, 9)]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('set late count in the next quote', () => {
    const one = masked('0123456789', [6, 8]);
    expect(one.quote(0, 10).text).toBe(`012345${MASK}89`);
    one.mask(0, 2);
    expect(one.quote(0, 10).text).toBe(`${MASK}2345${MASK}89`);
  });

  test('are looked for once, and only when something is quoted', () => {
    const one = source('0123456789');
    let looked = 0;
    one.maskWith(() => {
      looked++;
      one.mask(2, 4);
    });
    expect(looked).toBe(0);
    expect(one.quote(0, 10).text).toBe(`01${MASK}456789`);
    expect(one.isMasked(one.span(3, 9))).toBe(true);
    expect(looked).toBe(1);
  });
});

describe('where an offset stands in a quote', () => {
  const one = source('0123456789abcdef');
  one.mask(3, 6);
  one.mask(10, 11);
  const { text, indexOf } = one.quote(1, 15);

  test('before, in, between and after masks', () => {
    expect(text).toBe(`12${MASK}6789${MASK}bcde`);
    expect([1, 2].map(indexOf)).toEqual([0, 1]);
    expect(indexOf(3)).toBe(text.indexOf(MASK));
    expect(indexOf(6)).toBe(text.indexOf('6'));
    expect(indexOf(10)).toBe(text.lastIndexOf(MASK));
    expect(indexOf(11)).toBe(text.indexOf('b'));
    expect(indexOf(15)).toBe(text.length);
  });

  test('beyond its ends is at its ends', () => {
    expect([indexOf(0), indexOf(16)]).toEqual([0, text.length]);
  });

  test('never runs backwards, and stays in the quote', () => {
    const indices = Array.from({ length: 17 }, (_, offset) => indexOf(offset));
    expect(indices).toEqual([...indices].sort((a, b) => a - b));
    expect(Math.max(...indices)).toBeLessThanOrEqual(text.length);
  });

  test('is the first place after a mask that the quote begins in', () => {
    const late = one.quote(4, 8);
    expect(late.text).toBe(`${MASK}67`);
    expect([4, 6, 7].map(late.indexOf)).toEqual([0, 3, 4]);
  });
});

describe('hidden texts', () => {
  test('are hidden wherever they stand, however often, and where they cross the edge of a quote', () => {
    const one = source('a=s3cret! b=s3cret! c=s3cret!s3cret!');
    one.hide('s3cret!');
    expect(one.quote(0, one.text.length).text).toBe(`a=${MASK} b=${MASK} c=${MASK}`);
    expect(one.quote(5, 11).text).toBe(`${MASK} b`);
    expect(one.quote(0, 4).text).toBe(`a=${MASK}`);
    expect(one.isMasked(one.span(4, 5))).toBe(true);
  });

  test('are hidden where they stand escaped, once or twice', () => {
    const secret = 'a"b\\c&d1';
    const inner = JSON.stringify({ password: secret });
    const text = [
      inner,
      JSON.stringify(inner),
      inner.replace('&', '\\u0026'),
      JSON.stringify(inner.replace('&', '\\u0026')),
    ].join('\n');
    const one = source(text);
    one.hide(secret);
    for (let line = 1; line <= 4; line++) {
      const { start, end } = one.line(line);
      expect(one.quote(start, end).text).toMatch(/^"?\{\\?"password\\?":\\?"•••\\?"\}"?$/);
    }
  });

  test('are none when they are short or a plain word: that would hide too much', () => {
    const one = source('admin true 123 production');
    for (const word of ['admin', 'true', '123', 'production', '']) one.hide(word);
    expect(one.quote(0, one.text.length).text).toBe(one.text);
  });
});
