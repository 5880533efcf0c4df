/** Where reading JSON stopped, and what would have let it go on. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  readonly expected: string;
  /** Where the object or list that is being read opens. */
  readonly opened: number | undefined;
  constructor(offset: number, expected: string, opened?: number) {
    super(expected);
    this.offset = offset;
    this.expected = expected;
    this.opened = opened;
  }
}

interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

/** The marks that deploy tools replace, where they can stand for a whole value. */
const PLACEHOLDER =
  /\$\{[^}\n]*\}|\$[A-Za-z_]\w*|\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|<[A-Za-z_][\w .-]*>|%[A-Za-z_]\w*%|@@?[A-Za-z_]\w*@@?|__\w+__/y;

/** Says what is wrong with the text at an error. It quotes nothing but marks, brackets and single characters: no secret. */
export function explainJson(text: string, error: JsonSyntaxError): Explanation {
  const { offset, expected, opened } = error;
  if (offset >= text.length) return atEnd(text, error);
  const one = (message: string, start = offset, end = start + 1) => ({ start, end, message, related: [] });

  const placeholder = placeholderAt(text, offset);
  if (placeholder !== undefined) {
    const message = `Expected ${expected}, found the placeholder ${placeholder}: put it in double quotes, or lint the file that the deploy tool makes of this one`;
    return one(message, offset, offset + placeholder.length);
  }
  if (text.startsWith('//', offset) || text.startsWith('/*', offset) || text[offset] === '#') {
    return one(`Expected ${expected}, found a comment: JSON has none`, offset, lineEnd(text, offset));
  }
  if (text[offset] === "'") return one(`Expected ${expected}, found a single quote: JSON strings stand in double quotes`);
  if (text[offset] === '"' && expected === 'a string') return inString(text, offset);

  const comma = commaBefore(text, offset);
  if (comma !== undefined && (text[offset] === '}' || text[offset] === ']')) {
    return one(`Expected ${expected} after the comma, found "${text[offset]}": JSON has no trailing comma`, comma);
  }
  const missing = expected.startsWith('","') && /["{[\w-]/.test(text[offset]!) ? ': a comma is missing' : '';
  const related = opened === undefined ? [] : [{ start: opened, end: opened + 1, message: 'opens here' }];
  return { ...one(`Expected ${expected}, found ${show(text, offset)}${missing || wordHint(text, offset)}`), related };
}

function atEnd(text: string, { expected, opened }: JsonSyntaxError): Explanation {
  const end = text.trimEnd().length;
  const related = opened === undefined ? [] : [{ start: opened, end: opened + 1, message: 'this is not closed' }];
  const what = end === 0 ? 'the file is empty' : 'the file ends here';
  return { start: Math.max(0, end - 1), end, message: `Expected ${expected}, but ${what}`, related };
}

function inString(text: string, start: number): Explanation {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    const wrong = (message: string, end = at + 1) => ({ start: at, end, message, related: [] });
    if (char === '"') break;
    if (char === '\n' || char === '\r') {
      return { start, end: at, message: 'Expected a closing double quote on this line', related: [] };
    }
    if (char < ' ') return wrong(`Expected ${escapeOf(char)} instead of a bare control character in a string`);
    if (char !== '\\') continue;
    const next = text[at + 1] ?? '';
    if (next === 'u' && !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) {
      return wrong('Expected four hexadecimal digits after "\\u"', at + 2);
    }
    if (!'"\\/bfnrtu'.includes(next)) return wrong('Expected one of "\\/bfnrtu after a backslash', at + 2);
    at++;
  }
  return { start, end: text.length, message: 'Expected a closing double quote, but the file ends', related: [] };
}

function escapeOf(char: string): string {
  const short = { '\t': '\\t', '\b': '\\b', '\f': '\\f' }[char];
  return `"${short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`}"`;
}

function placeholderAt(text: string, offset: number): string | undefined {
  // `{{ x }}` is first met as an object whose key is missing.
  for (const start of [offset, offset - 1]) {
    PLACEHOLDER.lastIndex = start;
    const found = start >= 0 ? PLACEHOLDER.exec(text)?.[0] : undefined;
    if (found !== undefined && (start === offset || found.startsWith('{'))) return found;
  }
  return undefined;
}

function wordHint(text: string, offset: number): string {
  const word = /^[+.\w-]+/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
  if (/^(True|False|None|undefined|NaN|Infinity|yes|no)$/.test(word)) return ': JSON has true, false and null';
  if (/^-?0\d/.test(word)) return ': a JSON number has no leading zero';
  if (/^[+.]/.test(word)) return ': a JSON number starts with a digit or "-"';
  return '';
}

function commaBefore(text: string, offset: number): number | undefined {
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text[at]!)) at--;
  return text[at] === ',' ? at : undefined;
}

function show(text: string, offset: number): string {
  const char = String.fromCodePoint(text.codePointAt(offset)!);
  if (char === '"') return 'a string';
  return char < ' ' || char === '\u007f' ? 'a control character' : `"${char}"`;
}

function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/\r?\n/);
  return found === -1 ? text.length : offset + found;
}
