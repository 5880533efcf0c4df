import { visible } from './visible.ts';

/** What a terminal shows as one character, and the columns that it takes. */
export interface Cell {
  readonly text: string;
  /** Where it begins in the line, in columns. */
  readonly column: number;
  readonly columns: number;
  /** Where it ends in the text that was taken apart. */
  readonly end: number;
}

const TAB_STOP = 4;
// All of one column, and nothing that joins: Intl.Segmenter takes 10 ms to load.
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2500-\u257f]*$/;

// East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt), but for what is wide as an emoji.
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
// Marks, joiners, and the vowels and finals of Hangul that is not composed.
const NO_WIDTH = /\p{M}|\u200c|\u200d|[\u1160-\u11ff]/u;

let segmenter: Intl.Segmenter | undefined;

/** How many columns of a terminal a text takes that holds no tab and nothing hidden. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return clusters(text).reduce((sum, cluster) => sum + clusterColumns(cluster), 0);
}

/** The cells of a line of a source: tabs as spaces up to the next stop, hidden characters visible. */
export function cellsOf(line: string): readonly Cell[] {
  if (PLAIN.test(line)) return Array.from(line, (text, column) => ({ text, column, columns: 1, end: column + 1 }));
  const cells: Cell[] = [];
  let column = 0;
  let end = 0;
  for (const cluster of clusters(line)) {
    const text = cluster === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : visible(cluster);
    const columns = columnsOf(text);
    end += cluster.length;
    cells.push({ text, column, columns, end });
    column += columns;
  }
  return cells;
}

function clusters(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function clusterColumns(cluster: string): number {
  if (EMOJI.test(cluster)) return 2;
  let columns = 0;
  for (const character of cluster) {
    if (!NO_WIDTH.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
