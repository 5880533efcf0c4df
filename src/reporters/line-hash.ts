const WINDOW = 100;
const BASE = 37;
const TWO_TO_32 = 2 ** 32;
const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];
const END_OF_TEXT = 65535;

/**
 * GitHub's `primaryLocationLineHash` of lines, by their numbers: the hash of the hundred characters from where the line
 * begins, blanks left out, and which line of that hash it is. As in `src/fingerprints.ts` of github/codeql-action.
 */
export function lineHashes(text: string, lines: ReadonlySet<number>): ReadonlyMap<number, string> {
  const last = [...lines].reduce((most, line) => Math.max(most, line), 0);
  const starts = lineStarts(text, last);
  const wanted = new Set([...lines].map((line) => hashAt(text, starts[line - 1] ?? text.length)[1]));
  const counts = new Map<string, number>();
  const hashes = new Map<number, string>();
  starts.forEach((start, i) => {
    const [high, low] = hashAt(text, start);
    if (!wanted.has(low)) return;
    const hash = hex(high, low);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    if (lines.has(i + 1)) hashes.set(i + 1, `${hash}:${count}`);
  });
  return hashes;
}

/** Where the first lines begin, at most `count`; a carriage return alone ends a line too. */
function lineStarts(text: string, count: number): readonly number[] {
  const starts = count > 0 ? [0] : [];
  const ends = /\r\n?|\n/g;
  while (starts.length < count && ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}

/** The upper and lower half of the 64-bit hash of what follows an offset. */
function hashAt(text: string, start: number): readonly [high: number, low: number] {
  let high = 0;
  let low = 0;
  let at = start;
  for (let count = 0; count < WINDOW; at++) {
    let code = at < text.length ? text.charCodeAt(at) : at === text.length ? END_OF_TEXT : 0;
    if (code === SPACE || code === TAB) continue;
    if (code === RETURN) {
      code = LINE_FEED;
      if (text.charCodeAt(at + 1) === LINE_FEED) at++;
    }
    const sum = low * BASE + code;
    low = sum >>> 0;
    high = (high * BASE + (sum - low) / TWO_TO_32) >>> 0;
    count++;
  }
  return [high, low];
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : `${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
}
