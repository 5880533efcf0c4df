import type { Source, Span } from '../text/source.ts';
import { cellsOf } from './columns.ts';
import { excerpt } from './excerpt.ts';

/** A line of a source as it is shown, and what of it is underlined, in columns. */
export interface Row {
  readonly line: number;
  readonly text: string;
  readonly mark?: Mark;
}

export interface Mark {
  readonly column: number;
  readonly columns: number;
  /** The last line of what begins here, when that is another one. */
  readonly lastLine?: number;
}

export interface FrameOptions {
  /** The columns that a line of the source may take. */
  readonly width: number;
  /** Whether the lines before and after are shown. */
  readonly context: boolean;
}

/** As far as a line is looked into for its indentation and its words. */
const LONG = 200;

/** The line on which a span begins, with the span marked, and the lines around it where they help. */
export function frame(at: Span, { width, context }: FrameOptions): readonly Row[] {
  const { source } = at;
  if (source.text === '') return [];
  const { line } = source.position(at.start);
  const lastLine = source.position(Math.max(at.start, at.end - 1)).line;
  const around = context ? linesAround(source, line) : [];
  const indent = Math.min(indentOf(source, line, at.start), ...around.map((number) => indentOf(source, number)));
  const shown = excerpt(source.line(line), width + indent, at);
  const more = lastLine > line ? { lastLine } : {};
  if (shown.scrolled) {
    const { text, mark } = excerpt(source.line(line), width, at);
    return [{ line, text, mark: { ...mark, ...more } }];
  }
  const row: Row = { line, text: shown.text, mark: { ...shown.mark, ...more } };
  const others = around.map(
    (number): Row => ({ line: number, text: excerpt(source.line(number), width + indent).text }),
  );
  return dedent([row, ...others], indent).sort((a, b) => a.line - b.line);
}

/** The lines around one that say something; brackets alone do so only beside a line that says no more itself. */
function linesAround(source: Source, line: number): readonly number[] {
  const wordless = !matches(source, line, /[\p{L}\p{N}]/u);
  const helps = wordless ? /\S/ : /[\p{L}\p{N}]/u;
  return [line - 1, line + 1].filter(
    (number) => number >= 1 && number <= source.lineCount && matches(source, number, helps),
  );
}

function matches(source: Source, line: number, pattern: RegExp): boolean {
  const { start, end } = source.line(line);
  return pattern.test(source.text.slice(start, Math.min(end, start + LONG)));
}

/** The columns of spaces at the beginning of a line, as it may be shown, up to an offset. */
function indentOf(source: Source, line: number, until = Number.POSITIVE_INFINITY): number {
  const { start, end } = source.line(line);
  const { text } = source.quote(start, Math.max(start, Math.min(end, start + LONG, until)));
  const last = cellsOf(/^[ \t]*/.exec(text)![0]).at(-1);
  return last ? last.column + last.columns : 0;
}

/** Takes away the indentation that the lines have in common. */
function dedent(rows: readonly Row[], indent: number): Row[] {
  return rows.map(({ line, text, mark }) => ({
    line,
    text: text.slice(indent),
    ...(mark && { mark: { ...mark, column: mark.column - indent } }),
  }));
}
