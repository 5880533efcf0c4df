import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/text/json.ts';
import type { Problem } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { printed, someJson } from './json-values.ts';
import { forSeeds } from './random.ts';

function problem(text: string): Problem {
  const { problems } = readJson(new Source('task.json', text));
  expect(problems).toHaveLength(1);
  return problems[0]!;
}

/** The message, and between marks what it points at. */
function explained(text: string): [place: string, message: string] {
  const { at, message } = problem(text);
  return [`${text.slice(0, at.start)}→${text.slice(at.start, at.end)}←${text.slice(at.end)}`, message];
}

describe('an error says what was expected, what is there instead, and what is meant', () => {
  test.each([
    // Comments
    [
      '{\n  // x\n  "a": 1}',
      '{\n  →// x←\n  "a": 1}',
      'Expected a key in double quotes, found a comment: JSON has none',
    ],
    ['[1, /* x */ 2]', '[1, →/* x */ 2]←', 'Expected a value, found a comment: JSON has none'],
    ['{"a": 1} # x\r\n', '{"a": 1} →# x←\r\n', 'Expected the end of the file, found a comment: JSON has none'],
    // Commas
    [
      '{"a": 1,}',
      '{"a": 1→,←}',
      'Expected a key in double quotes after the comma, found "}": JSON has no trailing comma',
    ],
    ['[1, 2,\n]', '[1, 2→,←\n]', 'Expected a value after the comma, found "]": JSON has no trailing comma'],
    ['[1,, 2]', '[1,→,← 2]', 'Expected a value, found ",": there is a comma too many'],
    ['{"a": 1 "b": 2}', '{"a": 1 →"←b": 2}', 'Expected "," or "}", found a string: a comma is missing'],
    ['[{}\n{}]', '[{}\n→{←}]', 'Expected "," or "]", found "{": a comma is missing'],
    ['["a" true]', '["a" →t←rue]', 'Expected "," or "]", found "t": a comma is missing'],
    // Quotes
    [
      "{'a': 1}",
      "{→'←a': 1}",
      'Expected a key in double quotes, found "\'": JSON strings stand in straight double quotes',
    ],
    ["[1, 'a']", "[1, →'←a']", 'Expected a value, found "\'": JSON strings stand in straight double quotes'],
    ['["x", “a”]', '["x", →“←a”]', 'Expected a value, found "“": JSON strings stand in straight double quotes'],
    ['{a: 1}', '{→a←: 1}', 'Expected a key in double quotes, found "a"'],
    ['{"a": web}', '{"a": →w←eb}', 'Expected a value, found "w": a string stands in double quotes'],
    [
      '{"a": "say "hi""}',
      '{"a": "say "→h←i""}',
      'Expected "," or "}", found "h": a double quote in a string is written \\"',
    ],
    ['{"a": "b\n}', '{"a": →"b←\n}', 'Expected a closing double quote on this line'],
    ['{"a": "b', '{"a": →"b←', 'Expected a closing double quote, but the file ends'],
    // Literals of other languages
    ['[True]', '[→T←rue]', 'Expected a value, found "T": JSON has true, false and null'],
    ['[None]', '[→N←one]', 'Expected a value, found "N": JSON has true, false and null'],
    ['[undefined]', '[→u←ndefined]', 'Expected a value, found "u": JSON has true, false and null'],
    ['[NaN]', '[→N←aN]', 'Expected a value, found "N": JSON has true, false and null'],
    ['[-Infinity]', '[→-←Infinity]', 'Expected a value, found "-": JSON has true, false and null'],
    ['[yes]', '[→y←es]', 'Expected a value, found "y": JSON has true, false and null'],
    // Numbers
    ['[012]', '[→0←12]', 'Expected a value, found "0": a JSON number has no leading zero'],
    ['[+1]', '[→+←1]', 'Expected a value, found "+": JSON numbers are written like 10, -1.5 or 1e9'],
    ['[.5]', '[→.←5]', 'Expected a value, found ".": JSON numbers are written like 10, -1.5 or 1e9'],
    ['[1.]', '[→1←.]', 'Expected a value, found "1": JSON numbers are written like 10, -1.5 or 1e9'],
    ['[0x1F]', '[→0←x1F]', 'Expected a value, found "0": JSON numbers are written like 10, -1.5 or 1e9'],
    ['[1_000]', '[→1←_000]', 'Expected a value, found "1": JSON numbers are written like 10, -1.5 or 1e9'],
    ['[- 1]', '[→-← 1]', 'Expected a value, found "-": JSON numbers are written like 10, -1.5 or 1e9'],
    // Escapes
    ['["a\\x"]', '["a→\\x←"]', 'Expected one of "\\/bfnrtu after a backslash'],
    ['["a\\u00g0"]', '["a→\\u←00g0"]', 'Expected four hexadecimal digits after "\\u"'],
    ['["a\tb"]', '["a→\t←b"]', 'Expected "\\t" instead of a bare control character in a string'],
    ['["a\u0001b"]', '["a→\u0001←b"]', 'Expected "\\u0001" instead of a bare control character in a string'],
    // Brackets
    ['{"a": {"b": 1}', '{"a": {"b": 1→}←', 'Expected "," or "}", but the file ends here'],
    ['[1, 2}', '[1, 2→}←', 'Expected "," or "]", found "}"'],
    ['{"a"', '{"a→"←', 'Expected ":", but the file ends here'],
    ['{"a" 1}', '{"a" →1←}', 'Expected ":", found "1"'],
    ['{"a": 1}}', '{"a": 1}→}←', 'Expected the end of the file, found "}"'],
    ['{} {}', '{} →{←}', 'Expected the end of the file, found "{"'],
    // What is not there, or is none
    ['', '→←', 'Expected a value, but the file is empty'],
    [' \n ', '→← \n ', 'Expected a value, but the file is empty'],
    ['family: web', '→f←amily: web', 'Expected a value, found "f": JSON starts with "{" or "["'],
    [
      '{\u00a0"a": 1}',
      '{→\u00a0←"a": 1}',
      'Expected a key in double quotes, found the character U+00A0: JSON takes plain spaces only',
    ],
    ['[\u202e]', '[→\u202e←]', 'Expected a value, found the character U+202E'],
    ['[🚀]', '[→🚀←]', 'Expected a value, found "🚀"'],
    [
      '{\n<<<<<<< HEAD\n',
      '{\n→<←<<<<<< HEAD\n',
      'Expected a key in double quotes, found "<": a merge conflict is not resolved',
    ],
    // A template's braces, written twice by mistake
    ['{{"a": 1}}', '{→{←"a": 1}}', 'Expected a key in double quotes, found "{"'],
  ])('%j', (text, place, message) => {
    expect(explained(text)).toEqual([place, message]);
  });
});

test.each([
  '{{ cpu }}',
  '{{cpu}}',
  '${CPU}',
  '$CPU',
  '<CPU>',
  '%CPU%',
  '@@CPU@@',
  '<%= x %>',
  '{% if x %}',
  '__CPU__',
  '#{CPU}#',
])('a bare %s is called a placeholder, as a value, in a list and between members', (mark) => {
  const message = (expected: string) =>
    `Expected ${expected}, found the placeholder ${mark}: lint the file that the deploy tool makes of this one`;
  expect(explained(`{"cpu": ${mark}, "a": 1}`)).toEqual([`{"cpu": →${mark}←, "a": 1}`, message('a value')]);
  expect(explained(`[${mark}]`)).toEqual([`[→${mark}←]`, message('a value')]);
  expect(explained(`{"a": 1, ${mark} "b": 2}`)).toEqual([
    `{"a": 1, →${mark}← "b": 2}`,
    message('a key in double quotes'),
  ]);
  expect(explained(`{"a": 1 ${mark}}`)).toEqual([`{"a": 1 →${mark}←}`, message('"," or "}"')]);
});

test('an error knows its line and column, in UTF-16 units, and what is left open', () => {
  const { at, related } = problem('{\r\n  "a": "🚀", "b": [1, 2\r\n}');
  expect(at.source.position(at.start)).toEqual({ line: 3, column: 1 });
  expect(related.map((other) => [at.source.position(other.at.start), other.message])).toEqual([
    [{ line: 2, column: 19 }, 'this is not closed'],
  ]);
  expect(problem('{"a": [1, ').related.map((other) => other.at.start)).toEqual([6]);
  expect(problem('{"a": {"b": 1 "c"').related).toEqual([]);
});

describe('no message holds a secret', () => {
  test('of a broken place', () => {
    const broken = [
      '{"p": S3cr3t-hunter2}',
      "{'p': 'S3cr3t-hunter2'}",
      '{"p": "S3cr3t-hunter2}',
      '{"p": "S3cr3t-\\hunter2"}',
      '{"p": "S3cr3t-\thunter2"}',
      '{"p": "S3cr3t-"hunter2"}',
      '{"p": // S3cr3t-hunter2\n}',
      '{"p" "S3cr3t-hunter2"}',
      '{S3cr3t-hunter2: 1}',
      '{"p": {{ env `P` `S3cr3t-hunter2` }}}',
      '{"p": ${P:-S3cr3t-hunter2}}',
      '{"p": <%= ENV["P"] || "S3cr3t-hunter2" %>}',
      '{{"p":"S3cr3t-hunter2"}}',
      '{"p": 0S3cr3t-hunter2}',
      'S3cr3t-hunter2',
    ];
    for (const text of broken) expect(problem(text).message).not.toMatch(/S3c|cr3|hun|ter2/);
  });

  test('wherever a text is broken', () => {
    const secret = 'Qz7Kx9Vj';
    const pieces = Array.from({ length: secret.length - 1 }, (_, i) => secret.slice(i, i + 2));
    forSeeds(3000, (random) => {
      const whole = printed(
        { password: secret, list: [secret, { [secret]: secret }], other: someJson(random, 2) },
        random,
      );
      const at = random.below(whole.length);
      const text =
        whole.slice(0, at) +
        random.of(['', '"', "'", '\\', ',', '}', '{', '\n', 'x', '//']) +
        whole.slice(at + random.below(2));
      for (const { kind, message } of readJson(new Source('task.json', text)).problems) {
        if (kind === 'syntax')
          expect(
            pieces.filter((piece) => message.includes(piece)),
            text,
          ).toEqual([]);
      }
    });
  });
});
