import { MASK, type Source, type Span } from '../text/source.ts';
import { type Cell, cellsOf } from './columns.ts';

/** As much of a line as there is room for. */
export interface Excerpt {
  readonly text: string;
  /** Where the focus is in the text, in columns; never nothing. */
  readonly mark: { readonly column: number; readonly columns: number };
  /** Whether the beginning of the line is left out. */
  readonly scrolled: boolean;
}

const CUT = '…';

/** A line, or the part of a long one around the focus, which begins on it: as it may be shown, in at most `width` columns. */
export function excerpt(line: Span, width: number, focus: Span = { ...line, end: line.start }): Excerpt {
  const { source } = line;
  const start = Math.min(focus.start, line.end);
  // A line may be megabytes long: no more is taken apart than can be shown, combining marks counted in.
  const from = characterStart(source, Math.max(line.start, start - 4 * width));
  const to = characterStart(source, Math.min(line.end, start + 4 * width));
  const quoted = quoteAround(source, from, to, start, Math.min(focus.end, to));
  const cells = cellsOf(quoted.text);
  const mark = { from: columnAt(cells, quoted.start), to: columnAfter(cells, quoted.end) };
  return fitted({ cells, mark, cutLeft: from > line.start, cutRight: to < line.end }, width);
}

interface Cells {
  readonly cells: readonly Cell[];
  readonly mark: { readonly from: number; readonly to: number };
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

function fitted({ cells, mark, cutLeft, cutRight }: Cells, width: number): Excerpt {
  const total = widthOf(cells);
  const whole = !cutLeft && !cutRight && Math.max(total, mark.to) <= width;
  const first = whole || (!cutLeft && mark.to + CUT.length <= width) ? 0 : firstColumn(mark, total, width);
  const before = first > 0 || cutLeft ? CUT : '';
  const room = width - before.length;
  const rest = cells.filter(({ column }) => column >= first);
  const after = cutRight || widthOf(rest) - first > room ? CUT : '';
  const shown = rest.filter(({ column, columns }) => column + columns - first <= room - after.length);
  const origin = (rest[0]?.column ?? first) - before.length;
  const text = `${before}${shown.map((cell) => cell.text).join('')}${after}`;
  const column = mark.from - origin;
  const end = Math.min(mark.to - origin, Math.max(column + 1, widthOf(shown) - origin + after.length));
  return { text: text.trimEnd(), mark: { column, columns: Math.max(1, end - column) }, scrolled: before !== '' };
}

/** Where to begin so that the mark is seen with something before and after it. */
function firstColumn(mark: Cells['mark'], total: number, width: number): number {
  const spare = Math.max(width - (mark.to - mark.from), 0);
  const lead = Math.max(Math.floor(spare / 2), Math.floor(width / 6));
  const first = Math.min(mark.from - lead, total - width + CUT.length);
  // The sign of a cut takes the place of one column itself.
  return first > CUT.length ? first : 0;
}

/** A stretch as it may be shown, with the indices of the focus in it: all of a mask, when it begins or ends in one. */
function quoteAround(source: Source, from: number, to: number, start: number, end: number) {
  const { text, indexOf } = source.quote(from, to);
  const first = indexOf(start);
  const masked = (offset: number) => source.isMasked(source.span(offset, offset + 1));
  return {
    text,
    start: start < to && masked(start) ? text.lastIndexOf(MASK, first) : first,
    end: end <= start ? first : masked(end - 1) ? text.lastIndexOf(MASK, indexOf(end - 1)) + MASK.length : indexOf(end),
  };
}

/** The first offset at or before one that is not within a surrogate pair. */
function characterStart({ text }: Source, offset: number): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function columnAt(cells: readonly Cell[], index: number): number {
  return cells.find(({ end }) => end > index)?.column ?? widthOf(cells);
}

function columnAfter(cells: readonly Cell[], index: number): number {
  const cell = cells.find(({ end }) => end >= index);
  return cell && index > 0 ? cell.column + cell.columns : 0;
}

function widthOf(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.columns : 0;
}
