import { bareMarkAt, type Mark, shownMark } from './mark.ts';

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

/** Says what is wrong with the text at an error. It quotes nothing but marks, brackets and single characters: no secret. */
export function explainJson(text: string, error: JsonSyntaxError): Explanation {
  const { offset, expected, opened } = error;
  if (offset >= text.length) return atEnd(text, error);
  const mark = markAt(text, offset);
  if (mark) return atMark(text, mark, mark.start < offset ? 'a value' : expected);
  if (expected === 'a string') return inString(text, offset);

  const char = text[offset]!;
  if (/^(?:\/[/*]|#)/.test(text.slice(offset, offset + 2))) {
    return explanation(`Expected ${expected}, found a comment: JSON has none`, offset, lineEnd(text, offset));
  }
  const comma = commaBefore(text, offset);
  if (comma !== undefined && (char === '}' || char === ']')) {
    return explanation(`Expected ${expected} after the comma, found "${char}": JSON has no trailing comma`, comma);
  }
  const message = `Expected ${expected}, found ${shownCharacter(text, offset)}${hint(text, error)}`;
  const isUnclosed = opened !== undefined && (char === '}' || char === ']');
  const end = offset + String.fromCodePoint(text.codePointAt(offset)!).length;
  return {
    ...explanation(message, offset, end),
    ...(isUnclosed && { related: [{ start: opened, end: opened + 1, message: 'this is not closed' }] }),
  };
}

function explanation(message: string, start: number, end = start + 1): Explanation {
  return { start, end, message, related: [] };
}

function atEnd(text: string, { expected, opened }: JsonSyntaxError): Explanation {
  const end = text.trimEnd().length;
  const related = opened === undefined ? [] : [{ start: opened, end: opened + 1, message: 'this is not closed' }];
  const what = end === 0 ? 'the file is empty' : 'the file ends here';
  return { start: Math.max(0, end - 1), end, message: `Expected ${expected}, but ${what}`, related };
}

/** `{{ x }}` is first met as an object whose key is missing; `{{"a": 1}}` is no mark. */
function markAt(text: string, offset: number): Mark | undefined {
  if (text[offset - 1] === '{' && /^[{%]\s*[^\s"]/.test(text.slice(offset, offset + 20))) {
    const mark = bareMarkAt(text, offset - 1);
    if (mark) return mark;
  }
  return bareMarkAt(text, offset);
}

function atMark(text: string, { start, end }: Mark, expected: string): Explanation {
  const shown = shownMark(text.slice(start, end));
  return explanation(
    `Expected ${expected}, found the placeholder ${shown}: lint the file that the deploy tool makes of this one`,
    start,
    end,
  );
}

function inString(text: string, start: number): Explanation {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') break;
    if (char === '\n' || char === '\r') return explanation('Expected a closing double quote on this line', start, at);
    if (char < ' ')
      return explanation(`Expected ${escapeOf(char)} instead of a bare control character in a string`, at);
    if (char !== '\\') continue;
    const next = text[at + 1] ?? '';
    if (next === 'u' && !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) {
      return explanation('Expected four hexadecimal digits after "\\u"', at, at + 2);
    }
    if (!'"\\/bfnrtu'.includes(next)) return explanation('Expected one of "\\/bfnrtu after a backslash', at, at + 2);
    at++;
  }
  return explanation('Expected a closing double quote, but the file ends', start, text.length);
}

function escapeOf(char: string): string {
  const short = { '\t': '\\t', '\b': '\\b', '\f': '\\f' }[char];
  return `"${short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`}"`;
}

/** What people mean by what they wrote instead. */
function hint(text: string, { offset, expected }: JsonSyntaxError): string {
  const rest = text.slice(offset, offset + 40);
  if (/^['`‘’‚“”„«]/.test(rest)) return ': JSON strings stand in straight double quotes';
  if (/^[\p{Z}\ufeff\u200b]/u.test(rest)) return ': JSON takes plain spaces only';
  if (/^(?:<{7}|={7}|>{7})/.test(rest)) return ': a merge conflict is not resolved';
  if (expected.startsWith('","')) {
    if (!/^["{[\w-]/.test(rest)) return '';
    return text[offset - 1] === '"' && rest[0] !== '"'
      ? ': a double quote in a string is written \\"'
      : ': a comma is missing';
  }
  if (expected !== 'a value') return '';
  return text.slice(0, offset).trim() === '' ? ': JSON starts with "{" or "["' : valueHint(rest);
}

function valueHint(rest: string): string {
  const word = /^[+.\w-]+/.exec(rest)?.[0] ?? '';
  if (/^(?:true|false|none|null|nil|undefined|-?nan|-?infinity|yes|no|on|off)$/i.test(word))
    return ': JSON has true, false and null';
  if (/^-?0\d/.test(word)) return ': a JSON number has no leading zero';
  if (/^(?:[+.\d]|-[.\d]|-$)/.test(word)) return ': JSON numbers are written like 10, -1.5 or 1e9';
  if (/^[\p{L}_/]/u.test(rest)) return ': a string stands in double quotes';
  return rest.startsWith(',') ? ': there is a comma too many' : '';
}

function commaBefore(text: string, offset: number): number | undefined {
  const at = text.slice(0, offset).trimEnd().length - 1;
  return text[at] === ',' ? at : undefined;
}

/** No more than one character; one that cannot be seen by its code. */
function shownCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset)!;
  const char = String.fromCodePoint(code);
  if (char === '"') return 'a string';
  return /^[\p{C}\p{Z}]$/u.test(char)
    ? `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    : `"${char}"`;
}

function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/\r?\n/);
  return found === -1 ? text.length : offset + found;
}
