import { readJson } from '../../text/json.ts';
import { charactersOf } from '../../text/json-string.ts';
import type { Entry, Node, ScalarNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { concatenation, known, textOf } from './values.ts';

/** Reads the JSON in a text that `Fn::Sub` or `Fn::Join` may have made; what is not known in it is unknown. Undefined when it is none. */
export function readJoinedJson(node: Node): Node | undefined {
  const text = new JoinedText();
  text.add(node);
  const { roots, problems } = readJson(node.at.source, text.embedded(node.at));
  const [root] = problems.some(({ kind }) => kind === 'syntax') ? [] : roots;
  return root && filled(root, text.holes);
}

/** The first of the characters that stand for what is not known: no text has them, for they mean nothing. */
const FIRST = 0xe000;
const MOST = 0x1900;
const HOLE = /([\ue000-\uf8ff])/;

/** A text put together from pieces, each of its characters with its place. */
class JoinedText {
  readonly holes: Node[] = [];
  #text = '';
  readonly #offsets: number[] = [];
  #isExact = true;
  #isQuoted = false;
  /** The place of the last piece, and how far it was read. */
  #piece: { readonly at: Span; readonly end: number } | undefined;

  add(node: Node): void {
    if (node.pieces) for (const piece of node.pieces) this.add(piece);
    else if (node.kind === 'scalar') this.#addText(textOf(node) ?? '', node);
    else this.#addHole(node);
  }

  embedded(whole: Span): Parameters<typeof readJson>[1] {
    if (!this.#isExact) return { text: this.#text, whole };
    return { text: this.#text, offsets: [...this.#offsets, this.#piece?.end ?? whole.end] };
  }

  /** What stands alone where JSON has no text is a value: in quotes it can be read. */
  #addHole(node: Node): void {
    const mark = String.fromCharCode(FIRST + (this.holes.length % MOST));
    this.holes.push(node);
    this.#push(this.#isQuoted ? mark : `"${mark}"`, this.#piece?.end ?? node.at.start);
  }

  #addText(text: string, node: ScalarNode): void {
    const places = node.via ? undefined : this.#placesOf(text, node.at);
    if (!places) {
      // A variable's value stands where it is named.
      if (!this.#piece) this.#isExact = false;
      this.#push(text, this.#piece?.end ?? node.at.start);
    } else {
      for (const [i, offset] of places.offsets.entries()) this.#push(text[i]!, offset);
      this.#piece = { at: node.at, end: places.end };
    }
  }

  #push(text: string, offset: number): void {
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '"' && !isEscaped(this.#text, this.#text.length)) this.#isQuoted = !this.#isQuoted;
      this.#text += text[i];
      this.#offsets.push(offset);
    }
  }

  /** Where the characters of a text stand; undefined when that cannot be told. */
  #placesOf(text: string, at: Span): { readonly offsets: readonly number[]; readonly end: number } | undefined {
    const exact = charactersOf(at);
    if (exact?.text === text) {
      const offsets = Array.from(exact.offsets);
      return { offsets: offsets.slice(0, -1), end: offsets.at(-1)! };
    }
    return aligned(text, at, this.#piece?.at === at ? this.#piece.end : undefined);
  }
}

/** Matches a text with a YAML scalar character by character; only white space may differ. A scalar that is continued goes on after a `${…}`. */
function aligned(
  text: string,
  { source, start, end }: Span,
  from: number | undefined,
): { readonly offsets: readonly number[]; readonly end: number } | undefined {
  const header = /^(?:![\w:]+[ \t]+)?[|>][^\n]*\n/.exec(source.text.slice(start, end))?.[0].length ?? 0;
  let at = from === undefined ? start + header : source.text.indexOf('}', from) + 1;
  const offsets: number[] = [];
  for (const char of text) {
    if (!isSpace(char)) while (at < end && isSpace(source.text[at]!)) at++;
    for (let i = 0; i < char.length; i++) offsets.push(at);
    if (isSpace(char)) continue;
    if (!source.text.startsWith(char, at) || at >= end) return undefined;
    at += char.length;
  }
  return { offsets, end: at };
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** A tree with the values that are not known where their marks stand. */
function filled(node: Node, holes: readonly Node[]): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => filled(item, holes)) };
  if (node.kind === 'map') {
    const entries = [...node.entries].map(([name, { key, value }]): [string, Entry] => [
      name,
      { key, value: filled(value, holes) },
    ]);
    return { ...node, entries: new Map(entries) };
  }
  const text = textOf(node);
  if (text === undefined || !HOLE.test(text)) return node;
  const pieces = text.split(HOLE).map((piece, i) => {
    return i % 2 === 0 ? known(node.at, piece) : holes[piece.charCodeAt(0) - FIRST]!;
  });
  return concatenation(node.at, pieces);
}

/** Puts the values of `DefinitionSubstitutions` where `${name}` stands. */
export function substituted(node: Node, values: ReadonlyMap<string, Entry>): Node {
  if (values.size === 0) return node;
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => substituted(item, values)) };
  if (node.kind === 'map') {
    const entries = [...node.entries].map(([name, { key, value }]): [string, Entry] => [
      name,
      { key, value: substituted(value, values) },
    ]);
    return { ...node, entries: new Map(entries) };
  }
  const text = textOf(node);
  if (text === undefined || !text.includes('${')) return node;
  const pieces = text.split(/\$\{([^${}]*)\}/).map((piece, i): Node => {
    if (i % 2 === 0) return known(node.at, piece);
    return values.get(piece.trim())?.value ?? known(node.at, `\${${piece}}`);
  });
  return concatenation(node.at, pieces);
}
