import { JsonSyntaxError } from './json-error.ts';
import type { Source } from './source.ts';

/** A value of a JSON text that was passed over: only its brackets and strings were balanced. */
export interface Skimmed {
  readonly start: number;
  readonly end: number;
}

export interface SkimmedMember extends Skimmed {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Finds its way in JSON without building it: for files of which little matters. Throws a `JsonSyntaxError` where it is lost. */
export class Skimmer {
  readonly #text: string;

  constructor(source: Source) {
    this.#text = source.text;
  }

  /** Where the first value starts. */
  start(): number {
    return this.#space(0);
  }

  /** The members of the object that opens at `at`. */
  *members(at: number): Generator<SkimmedMember> {
    let position = this.#space(this.#need(at, '{'));
    while (this.#text[position] !== '}') {
      const keyEnd = this.#string(position);
      const start = this.#space(this.#need(this.#space(keyEnd), ':'));
      const end = this.#value(start);
      yield { key: this.#text.slice(position + 1, keyEnd - 1), keyStart: position, keyEnd, start, end };
      position = this.#next(end, '}');
    }
  }

  /** The items of the list that opens at `at`. */
  *items(at: number): Generator<Skimmed> {
    let position = this.#space(this.#need(at, '['));
    while (this.#text[position] !== ']') {
      const end = this.#value(position);
      yield { start: position, end };
      position = this.#next(end, ']');
    }
  }

  #next(end: number, close: string): number {
    const position = this.#space(end);
    if (this.#text[position] === close) return position;
    return this.#space(this.#need(position, ','));
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

  /** Where the value that starts at `at` ends. */
  #value(at: number): number {
    const first = this.#text.charCodeAt(at);
    if (first === QUOTE) return this.#string(at);
    if (first === 0x7b || first === 0x5b) return this.#brackets(at);
    let end = at;
    for (let code = first; (code >= 0x2b && code <= 0x7a && code !== 0x2c && code !== 0x5d) || code === 0x2b; )
      code = this.#text.charCodeAt(++end);
    if (end === at) throw new JsonSyntaxError(at, 'a value');
    return end;
  }

  #brackets(from: number): number {
    const text = this.#text;
    const { length } = text;
    let depth = 0;
    for (let at = from; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) at = this.#string(at) - 1;
      // `{` and `[`, then `}` and `]`: they differ from each other by one bit.
      else if ((code | 0x20) === 0x7b) depth++;
      else if ((code | 0x20) === 0x7d && --depth === 0) return at + 1;
    }
    throw new JsonSyntaxError(length, 'a closing bracket', from);
  }
}
