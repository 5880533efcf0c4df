import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/reporters/line-hash.ts';
import { randomFrom } from './reports.ts';

interface Vectors {
  readonly vectors: readonly (readonly [text: string, hashes: readonly string[]])[];
}

const { vectors } = JSON.parse(
  readFileSync(new URL('../schemas/line-hash-vectors.json', import.meta.url), 'utf8'),
) as Vectors;

function hashesOf(text: string, lines: readonly number[]): readonly (string | undefined)[] {
  const hashes = lineHashes(text, new Set(lines));
  expect(hashes.size).toBe(new Set(lines).size);
  return lines.map((line) => hashes.get(line));
}

function allLines(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** The rolling hash as github/codeql-action computes it, character by character, with integers of any size. */
function rollingHashes(text: string): readonly string[] {
  const hashes: string[] = [];
  const counts = new Map<string, number>();
  const window = new Array<bigint>(100).fill(0n);
  const lineStarts = new Array<boolean>(100).fill(false);
  const firstFactor = 37n ** 100n;
  let raw = 0n;
  let index = 0;
  const step = (code: bigint) => {
    raw = BigInt.asUintN(64, raw * 37n + code - firstFactor * window[index]!);
    window[index] = code;
    index = (index + 1) % 100;
  };
  const output = () => {
    if (!lineStarts[index]) return;
    lineStarts[index] = false;
    const hash = raw.toString(16);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    hashes.push(`${hash}:${counts.get(hash)}`);
  };
  let starts = true;
  let afterReturn = false;
  for (const code of [...text.split('').map((unit) => unit.charCodeAt(0)), 65535]) {
    if (code === 32 || code === 9 || (afterReturn && code === 10)) {
      afterReturn = false;
      continue;
    }
    afterReturn = code === 13;
    output();
    lineStarts[index] = starts;
    starts = code === 13 || code === 10;
    step(code === 13 ? 10n : BigInt(code));
  }
  for (let i = 0; i < 100; i++) {
    output();
    step(0n);
  }
  return hashes;
}

describe('the hash of a line', () => {
  test.each(vectors)("is GitHub's, for %j", (text, expected) => {
    expect(hashesOf(text, allLines(expected.length))).toEqual(expected);
  });

  test.each([1, 2, 3, 4])('is what a rolling hash gives, for any text (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const alphabet = ['a', 'b', '"', ' ', '\t', '\n', '\r', '\r\n', 'é', '🚀', 'x'.repeat(40), '\n\n'];
    for (let run = 0; run < 60; run++) {
      const text = Array.from(
        { length: Math.floor(random() * 150) },
        () => alphabet[Math.floor(random() * alphabet.length)],
      ).join('');
      const expected = rollingHashes(text);
      expect(hashesOf(text, allLines(expected.length)), JSON.stringify(text)).toEqual(expected);
    }
  });

  test('is the same whichever other lines are asked for', () => {
    const text = 'a\nb\na\nb\na\n';
    const all = hashesOf(text, [1, 2, 3, 4, 5]);
    for (const line of [1, 2, 3, 4, 5]) expect(hashesOf(text, [line])).toEqual([all[line - 1]]);
  });

  test('tells equal lines apart by their number', () => {
    const text = `${'same\n'.repeat(200)}`;
    const [first, second] = hashesOf(text, [1, 2]);
    expect(hashesOf(text, [2])).toEqual([second]);
    expect([first!.split(':')[1], second!.split(':')[1]]).toEqual(['1', '2']);
    expect(first!.split(':')[0]).toBe(second!.split(':')[0]);
  });

  test('costs next to nothing for a line of 20 MB', () => {
    const text = `{"a":"${'x y'.repeat(7_000_000)}"}`;
    expect(hashesOf(text, [1])).toEqual([expect.stringMatching(/^[0-9a-f]+:1$/)]);
  });

  test('reads no further than the last line that is asked for', () => {
    const text = `first\n${'more and more of it\n'.repeat(1_000_000)}`;
    expect(hashesOf(text, [1])).toHaveLength(1);
  });
});
