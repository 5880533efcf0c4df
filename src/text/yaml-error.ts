import type { ErrorCode, YAMLError } from 'yaml';
import type { Problem } from './node.ts';
import type { Source, Span } from './source.ts';

/** A text that is no YAML, or that could be read for ever. */
export class YamlRefusal extends Error {
  readonly at: Span;
  constructor(message: string, at: Span) {
    super(message);
    this.at = at;
  }
}

/** The first of the library's errors, in words of our own: its messages may quote the text, and that may be a secret. */
export function earliest(errors: readonly YAMLError[], source: Source, lastQuote: number): YamlRefusal {
  const first = errors.reduce((one, other) => (other.pos[0] < one.pos[0] ? other : one));
  const at = placeOf(first.message.startsWith('Missing closing') ? [lastQuote, source.text.length] : first.pos, source);
  const said = meaning(first);
  return new YamlRefusal(`${said}${templateHint(at) || (said === END_OF_VALUE ? quoteHint(at) : '')}`, at);
}

export function problemOf({ message, at }: YamlRefusal): Problem {
  return { kind: 'syntax', message, at, related: [] };
}

/** On one line, and on something that can be seen. */
function placeOf([from, to]: readonly [number, number], source: Source): Span {
  const last = source.text.trimEnd().length;
  const start = Math.max(0, Math.min(from, last - 1));
  const line = source.line(source.position(start).line);
  return source.span(start, Math.min(source.text.length, Math.max(start + 1, Math.min(to, line.end))));
}

function meaning({ code, message }: YAMLError): string {
  return VARIANTS.find(({ said }) => said.test(message))?.meaning ?? MEANINGS[code];
}

const MEANINGS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'Expected the alias alone: it takes neither tag nor anchor',
  BAD_ALIAS: 'Expected a name after "*" or "&": a plain value cannot start with these, put it in quotes',
  BAD_COLLECTION_TYPE: 'Expected a value that fits its tag',
  BAD_DIRECTIVE: 'Expected a directive that YAML knows after "%": put a value that starts so in quotes',
  BAD_DQ_ESCAPE: 'Expected an escape sequence that YAML knows after the backslash',
  BAD_INDENT: 'Expected the indentation of the keys before',
  BAD_PROP_ORDER: 'Expected the tag or anchor right before its value, after the indicator',
  BAD_SCALAR_START: 'Expected a value: a plain one cannot start with this character, put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'Expected one key on this line: put a value that holds ": " in quotes',
  BLOCK_IN_FLOW: 'Expected a value in brackets: a list with dashes or a mapping without braces cannot stand there',
  DUPLICATE_KEY: 'Expected each key once',
  IMPOSSIBLE: 'Expected a key, an item or the end of the file',
  KEY_OVER_1024_CHARS: 'Expected ":" within 1024 characters after the start of its key',
  MISSING_CHAR: 'Expected another character here',
  MULTILINE_IMPLICIT_KEY: 'Expected the key and its ":" on one line',
  MULTIPLE_ANCHORS: 'Expected at most one anchor',
  MULTIPLE_DOCS: 'Expected one document',
  MULTIPLE_TAGS: 'Expected at most one tag',
  NON_STRING_KEY: 'Expected a key that is a string',
  RESOURCE_EXHAUSTION: 'Expected fewer levels of nesting',
  TAB_AS_INDENT: 'Expected spaces: YAML does not indent by tabs',
  TAG_RESOLVE_FAILED: 'Expected a tag that YAML can read, such as !Ref, and a value that fits it',
  UNEXPECTED_TOKEN: 'Expected a key, an item or the end of the file',
};

const END_OF_VALUE = 'Expected the end of the value';

/** Where one code stands for several mistakes, the library's words tell them apart. */
const VARIANTS: readonly { readonly said: RegExp; readonly meaning: string }[] = [
  { said: /^Missing closing "quote/, meaning: 'Expected a closing double quote' },
  { said: /^Missing closing 'quote/, meaning: 'Expected a closing single quote' },
  { said: /^Flow map (?:in block|must end)/, meaning: 'Expected "}", not further out than its key' },
  { said: /^Flow sequence (?:in block|must end)/, meaning: 'Expected "]", not further out than its key' },
  { said: /^All sequence items must start/, meaning: 'Expected the indentation of the items before' },
  { said: /^Block scalar values in/, meaning: 'Expected the text further in than its key' },
  {
    said: /^Block scalars with more-indented/,
    meaning: 'Expected the indentation of the text after "|" or ">", as in "|2": its first line has more',
  },
  { said: /^Block scalar header includes|^Not a YAML token/, meaning: 'Expected the end of the line after "|" or ">"' },
  { said: /^Implicit map keys need/, meaning: 'Expected ":" after this key' },
  { said: /^A block sequence may not/, meaning: 'Expected a key: a list cannot be one' },
  { said: /^Sequence item without/, meaning: 'Expected "- " before this item' },
  { said: /^Missing , (?:between|or)/, meaning: 'Expected "," or a closing bracket' },
  { said: /^Missing space after :/, meaning: 'Expected a space after ":"' },
  {
    said: /^Comments must be separated/,
    meaning: 'Expected a space before "#", or quotes around a value that holds one',
  },
  { said: /^Tags and anchors must be separated/, meaning: 'Expected a space after the tag or anchor' },
  { said: /directives-end/, meaning: 'Expected "---" on a line of its own' },
  {
    said: /^Missing newline after block sequence props/,
    meaning: 'Expected the list on the next line, after its tag or anchor',
  },
  { said: /^Unexpected (?:, in|empty item in)/, meaning: 'Expected a value before the comma' },
  { said: /^Unexpected flow-(?:map|seq)-end/, meaning: 'Expected a value or a key: no bracket is open here' },
  { said: /^Unexpected block-seq-ind/, meaning: 'Expected the list on the line after its key' },
  { said: /^Unexpected \S+ at node end/, meaning: END_OF_VALUE },
];

/** What people mean by what they wrote instead. */
function templateHint({ source, start }: Span): string {
  const line = source.line(source.position(start).line);
  const text = source.text.slice(line.start, line.end);
  if (/\{\{|\{%|<%/.test(text)) return ': lint the file that the deploy tool makes of this template';
  return /^(?:<{7}|={7}|>{7})/.test(text) ? ': a merge conflict is not resolved' : '';
}

function quoteHint({ source, start }: Span): string {
  const before = source.text[start - 1];
  if (before === "'") return ': a single quote in single quotes is written twice';
  return before === '"' ? ': a double quote in double quotes is written \\"' : '';
}
