import { duplicateKey } from './duplicate-key.ts';
import type { Embedded } from './json.ts';
import { explainJson, JsonSyntaxError } from './json-error.ts';
import type { Entry, Node, Problem, Reading } from './node.ts';
import type { Source, Span } from './source.ts';

/** Deeper than any real file; it keeps a hostile one from overflowing the stack. */
export const MAX_DEPTH = 1000;

const PLAIN_STRING = /"[^"\\\p{Cc}]*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /[a-z]+/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Builds the tree of a JSON text; it throws a `JsonSyntaxError` where it is lost. */
export class JsonReader {
  readonly #source: Source;
  readonly #text: string;
  readonly #offsets: ArrayLike<number> | undefined;
  readonly #whole: Span | undefined;
  readonly #problems: Problem[] = [];
  /** Where the objects and lists that are being read open. */
  readonly #open: number[] = [];
  #at: number;

  constructor(source: Source, embedded?: Embedded, start = 0) {
    this.#source = source;
    this.#text = embedded?.text ?? source.text;
    this.#offsets = embedded && 'offsets' in embedded ? embedded.offsets : undefined;
    this.#whole = embedded && 'whole' in embedded ? embedded.whole : undefined;
    this.#at = start;
  }

  read(): Reading {
    try {
      if (this.#text.charCodeAt(0) === 0xfeff) this.#at++;
      const root = this.value(0);
      this.#space();
      if (this.#at < this.#text.length) throw new JsonSyntaxError(this.#at, 'the end of the file');
      return { roots: [root], problems: this.#problems };
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      return { roots: [], problems: [...this.#problems, this.#explain(error)] };
    }
  }

  value(depth: number): Node {
    this.#space();
    switch (this.#text.charCodeAt(this.#at)) {
      case 0x7b:
        return this.#object(depth);
      case 0x5b:
        return this.#list(depth);
      case 0x22: {
        const start = this.#at;
        return { kind: 'scalar', value: this.#string(), at: this.#span(start, this.#at) };
      }
      default:
        return this.#word();
    }
  }

  #object(depth: number): Node {
    const start = this.#enter(depth);
    const entries = new Map<string, Entry>();
    while (!this.#take(0x7d)) {
      if (entries.size > 0) this.#need(0x2c, '"," or "}"');
      this.#space();
      const keyStart = this.#at;
      if (this.#text.charCodeAt(keyStart) !== 0x22) throw this.#lost('a key in double quotes');
      const name = this.#string();
      const key = this.#span(keyStart, this.#at);
      this.#need(0x3a, '":"');
      const earlier = entries.get(name);
      if (earlier) this.#problems.push(duplicateKey(name, key, earlier.key));
      entries.set(name, { key, value: this.value(depth + 1) });
    }
    this.#open.pop();
    return { kind: 'map', entries, at: this.#span(start, this.#at) };
  }

  #list(depth: number): Node {
    const start = this.#enter(depth);
    const items: Node[] = [];
    while (!this.#take(0x5d)) {
      if (items.length > 0) this.#need(0x2c, '"," or "]"');
      items.push(this.value(depth + 1));
    }
    this.#open.pop();
    return { kind: 'list', items, at: this.#span(start, this.#at) };
  }

  #enter(depth: number): number {
    if (depth >= MAX_DEPTH) throw this.#lost(`at most ${MAX_DEPTH} levels of nesting`);
    this.#open.push(this.#at);
    return this.#at++;
  }

  #string(): string {
    const start = this.#at;
    PLAIN_STRING.lastIndex = start;
    if (PLAIN_STRING.test(this.#text)) {
      this.#at = PLAIN_STRING.lastIndex;
      return this.#text.slice(start + 1, this.#at - 1);
    }
    const end = closingQuote(this.#text, start);
    const value = end === -1 ? undefined : parsedString(this.#text.slice(start, end + 1));
    if (value === undefined) throw this.#lost('a string');
    this.#at = end + 1;
    return value;
  }

  #word(): Node {
    const start = this.#at;
    NUMBER.lastIndex = start;
    if (NUMBER.test(this.#text)) {
      this.#at = NUMBER.lastIndex;
      const raw = this.#text.slice(start, this.#at);
      const value = Number(raw);
      return { kind: 'scalar', value, at: this.#span(start, this.#at), ...(String(value) !== raw && { raw }) };
    }
    WORD.lastIndex = start;
    const found = WORD.exec(this.#text)?.[0] ?? '';
    if (!Object.hasOwn(WORDS, found)) throw this.#lost('a value');
    this.#at += found.length;
    return { kind: 'scalar', value: WORDS[found]!, at: this.#span(start, this.#at) };
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at++;
    }
  }

  #take(code: number): boolean {
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== code) return false;
    this.#at++;
    return true;
  }

  #need(code: number, expected: string): void {
    if (!this.#take(code)) throw this.#lost(expected);
  }

  #lost(expected: string): JsonSyntaxError {
    return new JsonSyntaxError(this.#at, expected, this.#open.at(-1));
  }

  #explain(error: JsonSyntaxError): Problem {
    const { start, end, message, related } = explainJson(this.#text, error);
    return {
      kind: 'syntax',
      message,
      at: this.#span(start, end),
      related: related.map((other) => ({ at: this.#span(other.start, other.end), message: other.message })),
    };
  }

  #span(start: number, end: number): Span {
    const offsets = this.#offsets;
    if (this.#whole) return this.#whole;
    return offsets ? this.#source.span(offsets[start]!, offsets[end]!) : this.#source.span(start, end);
  }
}

/** The offset of the quote that ends the string which starts at `start`; -1 when none does. */
function closingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - backslashes - 1) === 0x5c) backslashes++;
  return backslashes % 2 === 1;
}

function parsedString(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    // What is wrong in it is said where it is explained.
    return undefined;
  }
}
