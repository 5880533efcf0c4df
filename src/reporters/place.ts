import type { Span } from '../text/source.ts';

/** Where something is: 1-based, columns in UTF-16 code units, `endColumn` exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf({ source, start, end }: Span): Place {
  const first = source.position(start);
  const last = source.position(Math.max(start, end));
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

/** The part on its first line, and never nothing: a place to point at. */
export function pointOf({ source, start, end }: Span): Place {
  const { line } = source.position(start);
  const whole = source.line(line);
  const from = Math.min(start, whole.end);
  const to = Math.min(end, whole.end);
  if (to > from) return placeOf(source.span(from, to));
  const { column } = source.position(from);
  const [after] = source.text.slice(from, Math.min(from + 2, whole.end));
  const [before] = Array.from(source.text.slice(Math.max(whole.start, from - 2), from)).slice(-1);
  if (after !== undefined) return { line, column, endLine: line, endColumn: column + after.length };
  if (before !== undefined) return { line, column: column - before.length, endLine: line, endColumn: column };
  return { line, column: 1, endLine: line, endColumn: 2 };
}
