import { describe, expect, test } from 'vitest';
import { Source } from '../../src/text/source.ts';
import { findingAt, frameLines, randomFrom, reportOf, spanOf, textLines } from './reports.ts';

/** The frame of a finding at a text, or at a span, of a source. */
function frameAt(
  text: string,
  wanted: string | readonly [start: number, end: number],
  width?: number,
): readonly string[] {
  const source = new Source('task.json', text);
  const at = typeof wanted === 'string' ? spanOf(source, wanted) : source.span(...wanted);
  return frameLines(reportOf([findingAt(at)]), { width });
}

describe('a frame', () => {
  test('shows the lines around with their numbers, without the indentation they share', () => {
    const source = new Source('task.json', '{\n  "family": "web",\n    "cpu": "300",\n  "memory": "600"\n}');
    const output = textLines(reportOf([findingAt(spanOf(source, '"300"'))]));
    expect(output.slice(2, 9)).toEqual([
      'task.json:3:12  error  odd-thing',
      '  Something is odd',
      '',
      '  2 │ "family": "web",',
      '  3 │   "cpu": "300",',
      '    │          ^^^^^',
      '  4 │ "memory": "600"',
    ]);
  });

  test('aligns numbers of different length', () => {
    const source = new Source('task.yaml', `${'a: 1\n'.repeat(8)}b: 2\nc: 3\n`);
    expect(textLines(reportOf([findingAt(spanOf(source, 'b'))])).slice(5, 9)).toEqual([
      '   8 │ a: 1',
      '   9 │ b: 2',
      '     │ ^',
      '  10 │ c: 3',
    ]);
  });

  test('leaves lines around out that say nothing', () => {
    expect(frameAt('a: 1\n\nb: 2\n   \nc: 3', 'b')).toEqual(['b: 2', '^']);
    expect(frameAt('{\n  "b": 2\n}', '"b"')).toEqual(['"b": 2', '^^^']);
  });

  test('shows the brackets around where there is nothing else', () => {
    expect(frameAt('[\n{\n}\n', [6, 6])).toEqual(['}', '^']);
    expect(frameAt('[\n{\n]\n}', ']')).toEqual(['{', ']', '^', '}']);
  });

  test.each([
    ['tabs', '\t"cpu":\t"x"', ['"cpu":  "x"', '        ^^^']],
    [
      'tabs in the indentation of another line',
      '\t\t"cpu": "x"\n\t"memory": 1',
      ['    "cpu": "x"', '           ^^^', '"memory": 1'],
    ],
    ['CRLF', '"a": 1,\r\n"cpu": "x"\r\n', ['"a": 1,', '"cpu": "x"', '       ^^^']],
    ['wide characters', '"名前": "x"', ['"名前": "x"', '        ^^^']],
    ['fullwidth and Hangul', '"ＡＢ각": "x"', ['"ＡＢ각": "x"', '          ^^^']],
    ['combining marks', '"e\u0301a\u0308": "x"', ['"e\u0301a\u0308": "x"', '      ^^^']],
    ['emoji', '"🚀": "x"', ['"🚀": "x"', '      ^^^']],
    ['emoji of several characters', '"👩‍👩‍👧🇩🇪❤️": "x"', ['"👩‍👩‍👧🇩🇪❤️": "x"', '          ^^^']],
    ['a zero-width joiner in a word', '"क\u094d\u200dष": "x"', ['"क\u094d\u200dष": "x"', '      ^^^']],
  ])('underlines the right columns after %s', (_, text, expected) => {
    expect(frameAt(text, '"x"')).toEqual(expected);
  });

  test('underlines both columns of a wide character', () => {
    expect(frameAt('a: 猫', '猫')).toEqual(['a: 猫', '   ^^']);
  });

  test('underlines what a hidden character is shown as', () => {
    expect(frameAt('a: "\u202ex" # b', '"\u202ex"')).toEqual(['a: "<U+202E>x" # b', '   ^^^^^^^^^^^']);
  });

  test('underlines the first line of a longer span, and says where it ends', () => {
    const text = 'a:\n  - b: 1\n    c: 2\nd: 3\n';
    expect(frameAt(text, [3, text.indexOf('\nd')])).toEqual(['a:', '  - b: 1', '^^^^^^^^ … to line 3', '    c: 2']);
  });

  test('keeps the indentation that the span begins in', () => {
    expect(frameAt('  a: 1\n   b: 2', [8, 14])).toEqual([' a: 1', '  b: 2', '^^^^^^']);
  });

  test('does not count the line break at the end of a span', () => {
    expect(frameAt('a: 1\nb: 2', [0, 5])).toEqual(['a: 1', '^^^^', 'b: 2']);
  });

  test.each([
    ['an empty span', '{ "cpu": }', [9, 9], ['{ "cpu": }', '         ^']],
    ['the end of a file', '{', [1, 1], ['{', ' ^']],
    ['the end of a file with a last line break', '{\n', [2, 2], ['{', '^']],
    ['a line break', 'a\r\nb', [1, 3], ['a', ' ^', 'b']],
  ] as const)('shows %s', (_, text, span, expected) => {
    expect(frameAt(text, span)).toEqual(expected);
  });

  test('is left out of an empty file', () => {
    const source = new Source('empty.json', '');
    const output = textLines(reportOf([findingAt(source.span(0, 0))]));
    expect(output.slice(2, 5)).toEqual(['empty.json:1:1  error  odd-thing', '  Something is odd', '']);
  });
});

describe('a long line', () => {
  const columns = 80;

  test('of five megabytes is shown around the span', () => {
    const text = `{"a":"${'x'.repeat(2_500_000)}","cpu":"300","b":"${'y'.repeat(2_500_000)}"}`;
    const [code, mark, ...rest] = frameAt(text, '"300"', columns);
    expect(rest).toEqual([]);
    expect(code).toMatch(/^…x+","cpu":"300","b":"y+…$/);
    expect(code!.length).toBeLessThanOrEqual(columns - '  1 │ '.length);
    expect(code!.slice(mark!.indexOf('^'), mark!.lastIndexOf('^') + 1)).toBe('"300"');
  });

  test('is cut at its end alone when the span is near its beginning', () => {
    expect(frameAt(`{"cpu":"300","a":"${'x'.repeat(500)}"}`, '"300"', 40)).toEqual([
      '{"cpu":"300","a":"xxxxxxxxxxxxxxx…',
      '       ^^^^^',
    ]);
  });

  test('is cut at its beginning alone when the span is near its end', () => {
    const [code, mark] = frameAt(`{"a":"${'x'.repeat(500)}","cpu":"300"}`, '"300"', 40);
    expect(code).toMatch(/^…x+","cpu":"300"\}$/);
    expect(code!.indexOf('"300"')).toBe(mark!.indexOf('^'));
  });

  test('leaves room for the numbers of other places', () => {
    const source = new Source('task.json', `{"cpu":"300","a":"${'x'.repeat(500)}"}${'\n'.repeat(2000)}"b"`);
    const report = reportOf([
      findingAt(spanOf(source, '"300"'), { related: [{ at: spanOf(source, '"b"'), message: 'b' }] }),
    ]);
    expect(Math.max(...textLines(report, { width: columns }).map((line) => line.length))).toBe(columns);
  });

  test('caps the underline of a long span', () => {
    const [code, mark] = frameAt(`{"a":"${'x'.repeat(500)}"}`, `"${'x'.repeat(500)}"`, 40);
    expect(code).toBe(`{"a":"${'x'.repeat(27)}…`);
    expect(mark).toBe(`     ${'^'.repeat(29)}`);
  });

  test('leaves out the lines around it, which would stand elsewhere', () => {
    expect(frameAt(`a\n${' '.repeat(10)}${'x'.repeat(200)}"300"\nb`, '"300"', 40)).toHaveLength(2);
  });

  test('around is cut where it does not fit', () => {
    expect(frameAt(`a: ${'x'.repeat(100)}\nb: 1\n`, '1', 40)).toEqual([`a: ${'x'.repeat(30)}…`, 'b: 1', '   ^']);
  });

  test('is not cut within a character of two units', () => {
    for (let before = 0; before < 20; before++) {
      const [code] = frameAt(`${'x'.repeat(before)}${'🚀'.repeat(300)}"300"${'🚀'.repeat(300)}`, '"300"', 40);
      expect(code).not.toContain('<U+D');
      expect(code).toContain('"300"');
    }
  });
});

describe('a masked stretch', () => {
  const masked = (text: string, secret: string, ...more: [start: number, end: number][]) => {
    const source = new Source('task.json', text);
    for (const [start, end] of [[text.indexOf(secret), text.indexOf(secret) + secret.length] as const, ...more])
      source.mask(start, end);
    return source;
  };

  test('is underlined whole, whatever of it the span is', () => {
    const secret = '"hunter2-and-more"';
    const source = masked(`{ "value": ${secret}, "b": 1 }`, secret);
    const { start, end } = spanOf(source, secret);
    for (const [from, to] of [
      [start, end],
      [start + 1, end - 1],
      [start, start + 1],
      [start + 5, start + 6],
      [start + 1, start + 1],
      [end - 1, end],
    ] as const) {
      const [code, mark] = frameLines(reportOf([findingAt(source.span(from, to))]));
      expect(code).toBe('{ "value": •••, "b": 1 }');
      expect(mark).toMatch(/^ {11}\^/);
      if (to > from) expect(mark).toBe(`${' '.repeat(11)}^^^`);
    }
    expect(frameLines(reportOf([findingAt(source.span(2, start + 1))]))[1]).toBe(`  ${'^'.repeat(12)}`);
  });

  test('before the span does not shift the underline', () => {
    const source = masked('{ "value": "hunter2-and-more", "b": 100 }', '"hunter2-and-more"');
    expect(frameLines(reportOf([findingAt(spanOf(source, '100'))]))).toEqual([
      '{ "value": •••, "b": 100 }',
      '                     ^^^',
    ]);
  });

  test('is never cut into with the indentation', () => {
    const source = masked('  key: |\n    first\n    second\n  b: 1\n', '  first\n    second');
    expect(frameLines(reportOf([findingAt(spanOf(source, 'second'))]))).toEqual(['  •••', '•••', '^^^', '  b: 1']);
  });

  test('of several lines is masked on each of them', () => {
    const text = 'key: |\n  first-half\n  second-half\nb: 1\n';
    const source = masked(text, 'first-half\n  second-half');
    expect(frameLines(reportOf([findingAt(spanOf(source, 'second'))]))).toEqual(['  •••', '•••', '^^^', 'b: 1']);
  });

  test('at the edge of a window is not shown in part', () => {
    const secret = `s3cret-${'z'.repeat(3000)}`;
    const source = masked(`{"value":"${secret}","b":100,"value":"${secret}"}`, secret);
    source.mask(source.text.lastIndexOf(secret), source.text.lastIndexOf(secret) + secret.length);
    const [code] = frameLines(reportOf([findingAt(spanOf(source, '100'))]), { width: 60 });
    expect(code).toBe('…•••","b":100,"value":"•••…');
  });
});

describe('any line', () => {
  // What is written, what is shown of it, and in how many columns.
  const pieces = [
    ['a', 'a', 1],
    ['":{', '":{', 3],
    [' ', ' ', 1],
    ['é', 'é', 1],
    ['e\u0301', 'e\u0301', 1],
    ['表', '表', 2],
    ['🚀', '🚀', 2],
    ['👩‍👧', '👩‍👧', 2],
    ['\u202e', '<U+202E>', 8],
    ['\u0000', '<U+0000>', 8],
    ['\ud800', '<U+D800>', 8],
    ['#MASKED', '•••', 3],
  ] as const;

  /** The columns before an index of a shown line. */
  function columnsBefore(shown: string, index: number): number {
    let rest = shown.slice(0, index);
    let columns = 0;
    while (rest !== '') {
      const piece = [...pieces].sort((a, b) => b[1].length - a[1].length).find(([, each]) => rest.startsWith(each));
      columns += piece ? piece[2] : 1;
      rest = rest.slice(piece ? piece[1].length : 1);
    }
    return columns;
  }

  test.each([1, 2, 3, 4, 5])('has its span underlined exactly, in the width there is (seed %i)', (seed) => {
    const random = randomFrom(seed);
    for (let run = 0; run < 200; run++) {
      const some = (most: number) =>
        Array.from(
          { length: Math.floor(random() * most) },
          () => pieces[Math.floor(random() * pieces.length)]![0],
        ).join('');
      const text = `${some(80)}<NEEDLE>${some(80)}`;
      const source = new Source('task.json', text);
      for (const { index } of text.matchAll(/#MASKED/g)) source.mask(index, index + '#MASKED'.length);
      const width = 40 + Math.floor(random() * 100);
      const [code, mark] = frameLines(reportOf([findingAt(spanOf(source, '<NEEDLE>'))]), { width });
      const start = code!.indexOf('<NEEDLE>');
      expect(start, text).toBeGreaterThanOrEqual(0);
      expect(mark, text).toBe(`${' '.repeat(columnsBefore(code!, start))}^^^^^^^^`);
      expect(columnsBefore(code!, code!.length), text).toBeLessThanOrEqual(width - '  1 │ '.length);
    }
  });
});
