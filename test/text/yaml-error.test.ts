import { describe, expect, test } from 'vitest';
import type { ErrorCode } from 'yaml';
import type { Reading } from '../../src/text/node.ts';
import { read } from './yaml-reading.ts';

/** The message, and between arrows what it points at. */
function explained(text: string): [place: string, message: string] {
  const { problems } = read(text);
  expect(problems.map(({ kind }) => kind)).toEqual(['syntax']);
  const [{ at, message }] = problems as [Reading['problems'][0]];
  return [`${text.slice(0, at.start)}→${text.slice(at.start, at.end)}←${text.slice(at.end)}`, message];
}

const LONG = 'k'.repeat(1100);
const TEMPLATE = ': lint the file that the deploy tool makes of this template';

/** A warning, ours to tell, of options that we do not use, or never given. */
type NotGiven =
  | 'BAD_COLLECTION_TYPE'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'MULTIPLE_DOCS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION';

const CASES: Readonly<Record<Exclude<ErrorCode, NotGiven>, readonly [text: string, place: string, message: string][]>> =
  {
    ALIAS_PROPS: [
      ['a: &x 1\nb: !t *x\n', 'a: &x 1\nb: !t →*x←\n', 'Expected the alias alone: it takes neither tag nor anchor'],
    ],
    BAD_ALIAS: [
      [
        'a: *\n',
        'a: →*←\n',
        'Expected a name after "*" or "&": a plain value cannot start with these, put it in quotes',
      ],
      [
        'a: & x\n',
        'a: →&← x\n',
        'Expected a name after "*" or "&": a plain value cannot start with these, put it in quotes',
      ],
    ],
    BAD_DIRECTIVE: [
      [
        '%YAML 1.2 1.3\n---\na: 1\n',
        '→%YAML 1.2 1.3←\n---\na: 1\n',
        'Expected a directive that YAML knows after "%": put a value that starts so in quotes',
      ],
      [
        '%TAG !\n---\na: 1\n',
        '→%TAG !←\n---\na: 1\n',
        'Expected a directive that YAML knows after "%": put a value that starts so in quotes',
      ],
    ],
    BAD_DQ_ESCAPE: [
      ['a: "x\\q"\n', 'a: "x→\\←q"\n', 'Expected an escape sequence that YAML knows after the backslash'],
      ['a: "\\u12"\n', 'a: "→\\←u12"\n', 'Expected an escape sequence that YAML knows after the backslash'],
    ],
    BAD_INDENT: [
      ['a:\n  b: 1\n c: 2\n', 'a:\n  b: 1\n→ ←c: 2\n', 'Expected the indentation of the keys before'],
      ['a: [1\n', 'a: [→1←\n', 'Expected "]", not further out than its key'],
      ['a: {b: 1\n', 'a: {b: →1←\n', 'Expected "}", not further out than its key'],
      ['a: [x,\nb: 1\n', 'a: [x,\n→b←: 1\n', 'Expected "]", not further out than its key'],
    ],
    BAD_PROP_ORDER: [
      ['&x ? a\n', '&x →?← a\n', 'Expected the tag or anchor right before its value, after the indicator'],
    ],
    BAD_SCALAR_START: [
      ['a: @x\n', 'a: →@←x\n', 'Expected a value: a plain one cannot start with this character, put it in quotes'],
      ['a: `x\n', 'a: →`←x\n', 'Expected a value: a plain one cannot start with this character, put it in quotes'],
      [
        'a: {% x %}\n',
        `a: {→%← x %}\n`,
        `Expected a value: a plain one cannot start with this character, put it in quotes${TEMPLATE}`,
      ],
    ],
    BLOCK_AS_IMPLICIT_KEY: [
      ['a: b: c\n', 'a: →b←: c\n', 'Expected one key on this line: put a value that holds ": " in quotes'],
    ],
    BLOCK_IN_FLOW: [
      [
        '[\n- a\n]\n',
        '[\n→- a←\n]\n',
        'Expected a value in brackets: a list with dashes or a mapping without braces cannot stand there',
      ],
    ],
    KEY_OVER_1024_CHARS: [
      [`${LONG}: 1\n`, `→${LONG}←: 1\n`, 'Expected ":" within 1024 characters after the start of its key'],
    ],
    MISSING_CHAR: [
      ['a: "x\nb: 1\n', 'a: →"x←\nb: 1\n', 'Expected a closing double quote'],
      ["a: ''\nb: 'x\nc: y\n", "a: ''\nb: →'x←\nc: y\n", 'Expected a closing single quote'],
      ['a: 1\nb\nc: 2\n', 'a: 1\n→b←\nc: 2\n', 'Expected ":" after this key'],
      ['- - a\n -b\n', '- - a\n→ ←-b\n', 'Expected "- " before this item'],
      ['a: [1 2]\nb: {"c" "d"}\n', 'a: [1 2]\nb: {"c" →"←d"}\n', 'Expected "," or a closing bracket'],
      ['[a, b\n', '[a, →b←\n', 'Expected "]", not further out than its key'],
      ['a: "x"#y\n', 'a: "x"→#y←\n', 'Expected a space before "#", or quotes around a value that holds one'],
      ['&x - a\n', '→&x← - a\n', 'Expected the list on the next line, after its tag or anchor'],
      ['--- a: 1\n', '--- →a←: 1\n', 'Expected "---" on a line of its own'],
      [
        'a: >\n   \n x\n',
        'a: >\n   \n →x←\n',
        'Expected the indentation of the text after "|" or ">", as in "|2": its first line has more',
      ],
      ['a: !!str"x"\n', 'a: !!str→"←x"\n', 'Expected a space after the tag or anchor'],
    ],
    MULTILINE_IMPLICIT_KEY: [['"a\nb": 1\n', '→"a←\nb": 1\n', 'Expected the key and its ":" on one line']],
    MULTIPLE_ANCHORS: [['a: &x &y 1\n', 'a: &x →&y← 1\n', 'Expected at most one anchor']],
    MULTIPLE_TAGS: [['a: !x !y 1\n', 'a: !x →!y← 1\n', 'Expected at most one tag']],
    TAB_AS_INDENT: [['a:\n\tb: 1\n', 'a:\n→\t←b: 1\n', 'Expected spaces: YAML does not indent by tabs']],
    TAG_RESOLVE_FAILED: [
      ['a: !<x\n', 'a: →!<x←\n', 'Expected a tag that YAML can read, such as !Ref, and a value that fits it'],
      ['a: !h!x y\n', 'a: →!h!x← y\n', 'Expected a tag that YAML can read, such as !Ref, and a value that fits it'],
    ],
    UNEXPECTED_TOKEN: [
      ['a: "x" y\n', 'a: "x" →y←\n', 'Expected the end of the value'],
      [
        "a: 'it's'\n",
        "a: 'it'→s'←\n",
        'Expected the end of the value: a single quote in single quotes is written twice',
      ],
      [
        'a: "say "hi""\n',
        'a: "say "→hi""←\n',
        'Expected the end of the value: a double quote in double quotes is written \\"',
      ],
      ['a: {{ x }}-y\n', 'a: {{ x }}→-y←\n', `Expected the end of the value${TEMPLATE}`],
      ['a: [1, , 2]\n', 'a: [1, →,← 2]\n', 'Expected a value before the comma'],
      ['a: ]\n', 'a: →]←\n', 'Expected a value or a key: no bracket is open here'],
      ['a: |x\n  y\n', 'a: |→x←\n  y\n', 'Expected the end of the line after "|" or ">"'],
      ['a: - b\n', 'a: →-← b\n', 'Expected the list on the line after its key'],
      ['- a\n: b\n', '- a\n→:← b\n', 'Expected a key, an item or the end of the file'],
    ],
  };

describe('an error says what was expected, at one place', () => {
  for (const [code, cases] of Object.entries(CASES))
    test.each(cases)(`${code}: %j`, (text, place, message) => {
      expect(explained(text)).toEqual([place, message]);
    });
});

test('an error without a document is told', () => {
  expect(explained('%TAG !\n')[1]).toMatch(/^Expected a directive/);
  expect(explained('a: 1\n=======\nb: 2\n>>>>>>> main\n')[1]).toMatch(/: a merge conflict is not resolved$/);
});
