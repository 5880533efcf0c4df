/** A key and its value in a text that is nearly JSON or YAML, or some other language's. */
export interface Member {
  readonly key: string;
  readonly keyStart: number;
  /** The value as written, without its quotes; empty when it is an object or a list. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The last member before that has none of its own. */
  readonly parent: Member | undefined;
}

const KEY =
  /(\\{0,7}["'])?(?<![\w.:-])([A-Za-z_][\w.-]{0,99})(?:(?:\\{0,7}["'])?[ \t]{0,99}(?:=>|[:=](?![:=/]))|\\{0,7}["']\s{0,99}[{[,;.]?\s{0,99}(?=\\{0,7}["']))/g;

/** Longer lines than any that people write; it keeps a file of one line from being searched for each of its members. */
const LONGEST_LINE = 4000;

/** The members of a text, those in its strings too, as far as they can be told: it is read where parsers have given up. */
export function membersIn(text: string): readonly Member[] {
  const members: Member[] = [];
  let parent: Member | undefined;
  let inBrackets = false;
  let seen = 0;
  for (const match of text.matchAll(KEY)) {
    const [whole, quote, key] = match as unknown as [string, string | undefined, string];
    const from = match.index + whole.length;
    const between = text.slice(seen, match.index);
    inBrackets = /[{[][^\n]*$/.test(between) || (inBrackets && !between.includes('\n'));
    seen = match.index;
    // A string before another one may be a key whose colon is missing.
    if (!/[:=>]$/.test(whole) && (quote === undefined || isKey(text, from) || isItem(text, match.index, whole)))
      continue;
    const { start, end } = valueAt(text, { start: match.index, end: from }, quote !== undefined, inBrackets);
    const member: Member = { key, keyStart: match.index, text: text.slice(start, end), start, end, parent };
    members.push(member);
    if (end === start) parent = member;
  }
  return members;
}

/** In a list a comma after a string is in its place. */
function isItem(text: string, at: number, whole: string): boolean {
  return whole.includes(',') && !/[{}][^[\]{}]*$/.test(text.slice(Math.max(0, at - 300), at));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function valueAt(text: string, key: Stretch, isQuoted: boolean, inBrackets: boolean): Stretch {
  const first = valueStart(text, key.start, key.end, isQuoted);
  const start = first + (isQuoted ? strayBrackets(text, first) : 0);
  const [quote] = /^\\{0,7}["']/.exec(text.slice(start, start + 9)) ?? [];
  if (quote !== undefined) return quoted(text, start, quote);
  if (/[{}[\],\n\r]/.test(text[start] ?? '\n')) return { start, end: start };
  const line = text.slice(start, lineEnd(text, start));
  if (/^[|>][-+\d]*[ \t]*(?:#.*)?\r?$/.test(line)) return block(text, key.start, start);
  return {
    start,
    end:
      start +
      (isQuoted || inBrackets ? line.search(/[,}\]]|[ \t]["']|$/) : line.replace(/[ \t]+#.*$/, '').trimEnd().length),
  };
}

/** Brackets that cannot open a value, or that open nothing: a slip of the keyboard, and the value is behind them. */
function strayBrackets(text: string, at: number): number {
  const [stray] = /^(?:[\]},:]+[ \t]*|[{[](?=\w))/.exec(text.slice(at, at + 20)) ?? [''];
  return /^["'\w\\]/.test(text[at + stray.length] ?? '') && !isKey(text, at + stray.length) ? stray.length : 0;
}

/** On the line of its key, or on the next one where nothing else can be meant. */
function valueStart(text: string, keyStart: number, from: number, isQuoted: boolean): number {
  const same = skip(text, from, ' \t');
  if (text[same] !== '\n' && text[same] !== '\r') return same;
  const next = skip(text, same, ' \t\r\n');
  if (isQuoted && /^\\{0,7}["'\w]/.test(text.slice(next, next + 9)) && !isKey(text, next)) return next;
  const isIndented = column(text, next) > column(text, keyStart);
  return isIndented && !/[-{}[\],#]/.test(text[next] ?? '-') && !isKey(text, next) ? next : same;
}

function isKey(text: string, at: number): boolean {
  return /^\\{0,7}["']?[\w./-]+\\{0,7}["']?[ \t]*[:=]/.test(text.slice(at, at + 200));
}

/** To the closing quote; past it where the value goes on, and to the next line where a break stands in it. */
function quoted(text: string, start: number, quote: string): Stretch {
  const from = start + quote.length;
  const close = closing(text, from, quote);
  if (close === -1) {
    const last = lineEnd(text, from);
    const next = text.slice(last, lineEnd(text, last + 1));
    const rest = next.indexOf(quote);
    return { start: from, end: rest !== -1 && !/[:{}[\]]/.test(next.slice(0, rest)) ? last + rest : last };
  }
  const goesOn = /[^\s,:}\])\\]/.test(text[close + quote.length] ?? ' ');
  return { start: from, end: goesOn ? close + text.slice(close, lineEnd(text, close)).search(/[,}\]]|$/) : close };
}

/** `\"` ends what `\"` opens, `\\\"` does not. */
function closing(text: string, from: number, quote: string): number {
  const line = text.slice(from, from + LONGEST_LINE);
  for (let at = line.indexOf(quote.at(-1)!); at !== -1; at = line.indexOf(quote.at(-1)!, at + 1)) {
    let backslashes = 0;
    while (line[at - backslashes - 1] === '\\') backslashes++;
    if (backslashes === quote.length - 1) return line.slice(0, at).includes('\n') ? -1 : from + at - backslashes;
  }
  return -1;
}

/** The lines that are further in than the key. */
function block(text: string, keyStart: number, start: number): Stretch {
  const indent = column(text, keyStart);
  let end = lineEnd(text, start);
  for (let next = end + 1; next < text.length; next = end + 1) {
    const at = skip(text, next, ' \t');
    if (text[at] !== '\n' && text[at] !== '\r' && column(text, at) <= indent) break;
    end = lineEnd(text, next);
  }
  return { start, end: Math.min(end, text.length) };
}

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text[at]!)) at++;
  return at;
}

function column(text: string, at: number): number {
  return at - lineStart(text, at);
}

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

function lineEnd(text: string, at: number): number {
  const found = text.slice(at, at + LONGEST_LINE).indexOf('\n');
  return found === -1 ? Math.min(text.length, at + LONGEST_LINE) : at + found;
}
