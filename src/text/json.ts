import { explainJson, JsonSyntaxError } from './json-error.ts';
import type { Entry, Node, Problem, Reading, ScalarNode } from './node.ts';
import type { Source, Span } from './source.ts';

/** Deeper than any real file; it keeps a hostile one from overflowing the stack. */
export const MAX_DEPTH = 1000;

/** JSON text that stands inside another text. */
export type Embedded = { readonly text: string } & (
  | {
      /** Where each of its characters stands there, and where the last one ends. */
      readonly offsets: ArrayLike<number>;
    }
  | {
      /** The place of all of it, where no more can be told: YAML folds and indents. */
      readonly whole: Span;
    }
);

/** Reads strict JSON (RFC 8259); a key that is there twice is a problem, and its last value counts. */
export function readJson(source: Source, embedded?: Embedded): Reading {
  return new JsonReader(source, embedded).read();
}

/** Reads the one value that starts at `start`. Throws a `JsonSyntaxError` when none does. */
export function readJsonAt(source: Source, start: number): Node {
  return new JsonReader(source, undefined, start).value(0);
}

/** Reads the JSON that a string holds; undefined when it holds none. Each node has its place in the outer file. */
export function readEmbeddedJson({ value, at, via }: ScalarNode): Node | undefined {
  if (typeof value !== 'string') return undefined;
  const exact = !via && at.source.text[at.start] === '"' ? decodeString(at) : undefined;
  const offsets = exact?.text === value ? exact.offsets : undefined;
  const { roots, problems } = readJson(at.source, offsets ? { text: value, offsets } : { text: value, whole: at });
  return problems.some(({ kind }) => kind === 'syntax') ? undefined : roots[0];
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN_STRING = /"[^"\\\u0000-\u001f]*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /[a-z]+/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

class JsonReader {
  readonly problems: Problem[] = [];
  readonly #source: Source;
  readonly #text: string;
  readonly #offsets: ArrayLike<number> | undefined;
  readonly #whole: Span | undefined;
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
      const root = this.value(0);
      this.#space();
      if (this.#at < this.#text.length) throw new JsonSyntaxError(this.#at, 'the end of the file');
      return { roots: [root], problems: this.problems };
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      return { roots: [], problems: [...this.problems, this.#explain(error)] };
    }
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
    const start = this.#open(depth);
    const entries = new Map<string, Entry>();
    while (!this.#take(0x7d)) {
      if (entries.size > 0) this.#need(0x2c, '"," or "}"', start);
      this.#space();
      const keyStart = this.#at;
      if (this.#text.charCodeAt(keyStart) !== 0x22) throw new JsonSyntaxError(keyStart, 'a key in double quotes', start);
      const name = this.#string();
      const key = this.#span(keyStart, this.#at);
      this.#need(0x3a, '":"', start);
      const earlier = entries.get(name);
      if (earlier) this.#duplicate(name, key, earlier.key);
      entries.set(name, { key, value: this.value(depth + 1) });
    }
    return { kind: 'map', entries, at: this.#span(start, this.#at) };
  }

  #list(depth: number): Node {
    const start = this.#open(depth);
    const items: Node[] = [];
    while (!this.#take(0x5d)) {
      if (items.length > 0) this.#need(0x2c, '"," or "]"', start);
      items.push(this.value(depth + 1));
    }
    return { kind: 'list', items, at: this.#span(start, this.#at) };
  }

  #open(depth: number): number {
    if (depth >= MAX_DEPTH) throw new JsonSyntaxError(this.#at, `at most ${MAX_DEPTH} levels of nesting`);
    return this.#at++;
  }

  #string(): string {
    const start = this.#at;
    PLAIN_STRING.lastIndex = start;
    if (PLAIN_STRING.test(this.#text)) {
      this.#at = PLAIN_STRING.lastIndex;
      return this.#text.slice(start + 1, this.#at - 1);
    }
    STRING.lastIndex = start;
    if (!STRING.test(this.#text)) throw new JsonSyntaxError(start, 'a string');
    this.#at = STRING.lastIndex;
    return JSON.parse(this.#text.slice(start, this.#at)) as string;
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
    if (!Object.hasOwn(WORDS, found)) throw new JsonSyntaxError(start, 'a value');
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

  #need(code: number, expected: string, opened: number): void {
    if (!this.#take(code)) throw new JsonSyntaxError(this.#at, expected, opened);
  }

  #duplicate(name: string, at: Span, earlier: Span): void {
    const message = `The key ${JSON.stringify(name)} is in this object twice: only the last value counts`;
    this.problems.push({ kind: 'duplicate-key', message, at, related: [{ at: earlier, message: 'the first' }] });
  }

  #span(start: number, end: number): Span {
    const offsets = this.#offsets;
    if (this.#whole) return this.#whole;
    return offsets ? this.#source.span(offsets[start]!, offsets[end]!) : this.#source.span(start, end);
  }
}

/** The characters of the JSON string literal at `at`, each with its offset in the file. */
export function decodeString({ source, start, end }: Span): { text: string; offsets: ArrayLike<number> } | undefined {
  const literal = source.text.slice(start, end);
  const text = parsed(literal);
  if (text === undefined) return undefined;
  const offsets = new Uint32Array(text.length + 1);
  let at = 1;
  for (let i = 0; i < text.length; i++) {
    offsets[i] = start + at;
    at += literal.charCodeAt(at) !== 0x5c ? 1 : literal.charCodeAt(at + 1) === 0x75 ? 6 : 2;
  }
  offsets[text.length] = start + at;
  return { text, offsets };
}

function parsed(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    // A double-quoted YAML string may fold lines and know other escapes.
    return undefined;
  }
}
