import type { Span } from './source.ts';

/** The characters of a string, each with its offset in the file, and the offset where the last one ends. */
export interface Characters {
  readonly text: string;
  readonly offsets: ArrayLike<number>;
}

/** How deep strings of JSON are read that stand in strings of JSON. */
const LEVELS = 4;

/** The characters of the JSON string literal at a place, which may itself be escaped; undefined when there is none. */
export function charactersOf({ source, start, end }: Span): Characters | undefined {
  let text = source.text.slice(start, end);
  let offsetOf = (index: number) => start + index;
  for (let level = 0; level < LEVELS && text[0] === '\\'; level++) {
    const inside = unescaped(text, offsetOf);
    if (!inside) return undefined;
    text = inside.text;
    offsetOf = (index) => inside.offsets[index]!;
  }
  const isLiteral = text.length > 1 && text[0] === '"' && text.at(-1) === '"';
  return isLiteral ? unescaped(text.slice(1, -1), (index) => offsetOf(index + 1)) : undefined;
}

/** What the inside of a literal says. */
function unescaped(inner: string, offsetOf: (index: number) => number): Characters | undefined {
  const text = parsed(`"${inner}"`);
  if (text === undefined) return undefined;
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    offsets[i] = offsetOf(at);
    at += inner[at] !== '\\' ? 1 : inner[at + 1] === 'u' ? 6 : 2;
  }
  offsets[text.length] = offsetOf(at);
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
