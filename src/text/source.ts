/** Where something is: 1-based line and column, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Text that may be shown, and where in it each offset of the source stands. */
export interface Quote {
  readonly text: string;
  indexOf(offset: number): number;
}

/** What a masked stretch looks like wherever a source is quoted; it tells nothing of the length. */
export const MASK = '•••';

/** A longer text stands nowhere else as it is, and to look for it takes long. */
const LONGEST_SECRET = 4000;

/** One file's text. Whatever is shown of it is quoted through here, so that secrets never leave it. */
export class Source {
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;
  #masks: [start: number, end: number][] = [];
  #sorted = true;
  #finders: (() => void)[] = [];
  readonly #secrets = new Set<string>();

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  span(start: number, end: number): Span {
    return { source: this, start, end };
  }

  position(offset: number): Position {
    this.#lineStarts ??= findLineStarts(this.text);
    const line = lastAtOrBefore(this.#lineStarts, offset);
    return { line: line + 1, column: offset - this.#lineStarts[line]! + 1 };
  }

  get lineCount(): number {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts.length;
  }

  /** The span of a 1-based line, without its line break. */
  line(number: number): Span {
    this.#lineStarts ??= findLineStarts(this.text);
    const start = number < 1 ? 0 : (this.#lineStarts[number - 1] ?? this.text.length);
    let end = this.#lineStarts[Math.max(number, 0)] ?? this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return this.span(start, end);
  }

  /** Hides a stretch, which may hold a secret, in all that is quoted from now on. */
  mask(start: number, end: number): void {
    if (end <= start) return;
    const last = this.#masks.at(-1);
    if (last && start <= last[1]) this.#sorted = false;
    this.#masks.push([start, end]);
  }

  /** Hides a text that is a secret wherever it stands, escaped or not; a plain word would hide too much. */
  hide(secret: string): void {
    const isTelling = /^\d{4,}$/.test(secret) || (secret.length >= 6 && /[^A-Za-z]/.test(secret));
    if (!isTelling || secret.length > LONGEST_SECRET || this.#secrets.has(secret)) return;
    for (const spelling of spellings(secret)) this.#secrets.add(spelling);
  }

  /** Has `find` look for what to mask, when something is quoted for the first time. */
  maskWith(find: () => void): void {
    this.#finders.push(find);
  }

  /** The masked stretches, in order, apart from each other. */
  get masks(): readonly (readonly [start: number, end: number])[] {
    const finders = this.#finders;
    this.#finders = [];
    for (const find of finders) find();
    if (!this.#sorted) this.#masks = merged(this.#masks);
    this.#sorted = true;
    return this.#masks;
  }

  /** Whether a masked stretch reaches into this one. */
  isMasked({ start, end }: Span): boolean {
    return this.#masksWithin(start, end).length > 0;
  }

  /** What is written from `start` to `end`, each masked stretch as `•••`. */
  quote(start: number, end: number): Quote {
    const pieces: { from: number; to: number; text: string }[] = [];
    let at = start;
    for (const [from, to] of this.#masksWithin(start, end)) {
      pieces.push({ from: at, to: from, text: this.text.slice(at, Math.max(at, from)) });
      pieces.push({ from: Math.max(at, from), to: Math.min(to, end), text: MASK });
      at = Math.min(to, end);
    }
    pieces.push({ from: at, to: end, text: this.text.slice(at, end) });
    return { text: pieces.map(({ text }) => text).join(''), indexOf: (offset) => indexIn(pieces, offset) };
  }

  #masksWithin(start: number, end: number): readonly (readonly [number, number])[] {
    if (end <= start) return [];
    const { masks } = this;
    const found: [number, number][] = [];
    let index = firstWhere(masks.length, (i) => masks[i]![1] > start);
    for (; index < masks.length && masks[index]![0] < end; index++) found.push([...masks[index]!]);
    for (const secret of this.#secrets) {
      const last = Math.min(this.text.length, end + secret.length);
      const window = this.text.slice(Math.max(0, start - secret.length), last);
      for (let at = window.indexOf(secret); at !== -1; at = window.indexOf(secret, at + 1)) {
        const from = Math.max(0, start - secret.length) + at;
        if (from < end && from + secret.length > start) found.push([from, from + secret.length]);
      }
    }
    return merged(found);
  }
}

function indexIn(pieces: readonly { from: number; to: number; text: string }[], offset: number): number {
  let index = 0;
  for (const { from, to, text } of pieces) {
    if (offset < to || (offset === to && from === to)) return index + Math.max(0, Math.min(offset - from, text.length));
    index += text.length;
  }
  return index;
}

/** A text as it stands in a file: bare, in JSON, in JSON that is in a string of JSON, and in single quotes of YAML. */
function spellings(text: string): readonly string[] {
  const once = escaped(text);
  return [text, ...once, ...once.flatMap(escaped), text.replaceAll("'", "''")];
}

/** Go's encoder escapes three more characters. */
function escaped(text: string): readonly string[] {
  const inner = JSON.stringify(text).slice(1, -1);
  const go = inner.replaceAll(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  return go === inner ? [inner] : [inner, go];
}

function merged(masks: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of [...masks].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  return Math.max(0, firstWhere(sorted.length, (i) => sorted[i]! > value) - 1);
}

/** The first of `count` indices for which `test` holds, `test` being false and then true; `count` when it never holds. */
function firstWhere(count: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
