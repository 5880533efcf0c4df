import { JsonSyntaxError } from './json-error.ts';
import type { Source } from './source.ts';

/** A member of an object that is passed over: its value is not read yet. */
export interface SkimmedMember {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Where its value starts. */
  readonly start: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const CLOSE_OBJECT = 0x7d;

/**
 * Finds its way in JSON without building it, for files of which little matters: only brackets and strings are balanced.
 * Throws a `JsonSyntaxError` where it is lost.
 */
export class Skimmer {
  readonly #text: string;

  constructor(source: Source) {
    this.#text = source.text;
  }

  /** Where the first value starts. */
  start(): number {
    return this.#space(this.#text.startsWith('\ufeff') ? 1 : 0);
  }

  /** Visits the members of the object that opens at `at`, each to say where its value ends. Gives where the object ends. */
  object(at: number, visit: (member: SkimmedMember) => number): number {
    let position = this.#space(this.#need(at, '{'));
    if (this.#text.charCodeAt(position) === CLOSE_OBJECT) return position + 1;
    for (;;) {
      const keyEnd = this.#string(position);
      const start = this.#space(this.#need(this.#space(keyEnd), ':'));
      const key = this.#key(position, keyEnd);
      const end = this.#space(visit({ key, keyStart: position, keyEnd, start }));
      if (this.#text.charCodeAt(end) === CLOSE_OBJECT) return end + 1;
      position = this.#space(this.#need(end, ','));
    }
  }

  /** Visits the items of the list that opens at `at`, each to say where it ends. Gives where the list ends. */
  list(at: number, visit: (start: number) => number): number {
    let position = this.#space(this.#need(at, '['));
    if (this.#text.charCodeAt(position) === CLOSE_LIST) return position + 1;
    for (;;) {
      const end = this.#space(visit(position));
      if (this.#text.charCodeAt(end) === CLOSE_LIST) return end + 1;
      position = this.#space(this.#need(end, ','));
    }
  }

  /** Some members of the object that opens at `at`, as they are written; it is read no further than to the last of them. */
  peek(at: number, keys: readonly string[]): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    let position = this.#space(this.#need(at, '{'));
    while (found.size < keys.length && this.#text.charCodeAt(position) === QUOTE) {
      const keyEnd = this.#string(position);
      const start = this.#space(this.#need(this.#space(keyEnd), ':'));
      const end = this.skip(start);
      const key = this.#key(position, keyEnd);
      if (keys.includes(key)) found.set(key, this.#text.slice(start, end));
      position = this.#space(end);
      if (this.#text.charCodeAt(position) === COMMA) position = this.#space(position + 1);
    }
    return found;
  }

  /** Where the value that starts at `at` ends. */
  skip(at: number): number {
    const first = this.#text.charCodeAt(at);
    if (first === QUOTE) return this.#string(at);
    if (first === 0x7b || first === 0x5b) return this.#brackets(at);
    let end = at;
    for (let code = first; isPlain(code); ) code = this.#text.charCodeAt(++end);
    if (end === at) throw new JsonSyntaxError(at, 'a value');
    return end;
  }

  /** Makes sure that nothing comes after `end`. */
  finish(end: number): void {
    const last = this.#space(end);
    if (last < this.#text.length) throw new JsonSyntaxError(last, 'the end of the file');
  }

  #need(at: number, char: string): number {
    if (this.#text[at] !== char) throw new JsonSyntaxError(at, `"${char}"`);
    return at + 1;
  }

  #space(from: number): number {
    let at = from;
    for (let code = this.#text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; ) {
      code = this.#text.charCodeAt(++at);
    }
    return at;
  }

  #key(start: number, end: number): string {
    const raw = this.#text.slice(start + 1, end - 1);
    if (!raw.includes('\\')) return raw;
    try {
      return JSON.parse(`"${raw}"`) as string;
    } catch {
      throw new JsonSyntaxError(start, 'a string');
    }
  }

  #string(at: number): number {
    if (this.#text.charCodeAt(at) !== QUOTE) throw new JsonSyntaxError(at, 'a string');
    let end = this.#text.indexOf('"', at + 1);
    while (end !== -1 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    if (end === -1) throw new JsonSyntaxError(at, 'a string');
    return end + 1;
  }

  #isEscaped(quote: number): boolean {
    let at = quote - 1;
    while (this.#text.charCodeAt(at) === BACKSLASH) at--;
    return (quote - at) % 2 === 0;
  }

  #brackets(from: number): number {
    const text = this.#text;
    const { length } = text;
    const open: number[] = [];
    for (let at = from; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) at = this.#string(at) - 1;
      // `{` and `[`, then `}` and `]`: they differ from each other by one bit, and open from closed by 2.
      else if ((code | 0x20) === 0x7b) open.push(code + 2);
      else if ((code | 0x20) === 0x7d) {
        if (open.pop() !== code) throw new JsonSyntaxError(at, 'another closing bracket', from);
        if (open.length === 0) return at + 1;
      }
    }
    throw new JsonSyntaxError(length, 'a closing bracket', from);
  }
}

/** A character of a number, `true`, `false` or `null`. */
function isPlain(code: number): boolean {
  return (code >= 0x2d && code <= 0x39) || code === 0x2b || (code >= 0x61 && code <= 0x7a) || code === 0x45;
}
