import type { Source, Span } from '../text/source.ts';
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

/** The line on which a span begins, with the span marked, and the lines around it where they help. */
export function frame(at: Span, { width, context }: FrameOptions): readonly Row[] {
  const { source } = at;
  if (source.text === '') return [];
  const { line } = source.position(at.start);
  const lastLine = source.position(Math.max(at.start, at.end - 1)).line;
  const shown = excerpt(source.line(line), width, at);
  const mark = { ...shown.mark, ...(lastLine > line && { lastLine }) };
  const row: Row = { line, text: shown.text, mark };
  // Beside a part of a long line, the lines around it would stand at another place.
  if (shown.scrolled) return [row];
  return dedent(context ? [...neighbour(source, line - 1, width), row, ...neighbour(source, line + 1, width)] : [row]);
}

function neighbour(source: Source, line: number, width: number): readonly Row[] {
  if (line < 1 || line > source.lineCount) return [];
  const { text } = excerpt(source.line(line), width);
  return text.trim() === '' ? [] : [{ line, text }];
}

/** Takes away the indentation that the lines have in common. */
function dedent(rows: readonly Row[]): readonly Row[] {
  const indent = Math.min(...rows.map(({ text, mark }) => Math.min(text.search(/\S|$/), mark?.column ?? Infinity)));
  return rows.map(({ line, text, mark }) => ({
    line,
    text: text.slice(indent),
    ...(mark && { mark: { ...mark, column: mark.column - indent } }),
  }));
}
