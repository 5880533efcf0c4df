import { GAP } from '../../model/fields.ts';

/** Longer comparisons cannot be of what IAM takes: a policy has 10,240 characters at the most. */
const MOST_STEPS = 4_000_000;

/**
 * Whether a pattern of IAM covers a text; undefined when that cannot be told. In the pattern `*` stands for any text, `?`
 * for a character, and a `GAP` for what is not known; in the text a `GAP` for any text and `?` for any one character.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function covers(pattern: string, text: string): boolean | undefined {
  if (pattern === text && !text.includes(GAP)) return true;
  const told = pattern.replaceAll(/\$\{[^}]*\}/g, GAP);
  if (told.length * text.length > MOST_STEPS) return undefined;
  if (isMatch(told, text, surely)) return true;
  return isMatch(told, text, possibly) ? undefined : false;
}

/** What an action must be allowed on that knows no resources: only `*` covers it. */
export const EVERYTHING = '*';

/** Whether a pattern is every resource; undefined when that cannot be told. */
export function isEverything(pattern: string): boolean | undefined {
  if (/^\*+$/.test(pattern)) return true;
  return pattern.includes(GAP) && /^[*\uffff]*$/.test(pattern) ? undefined : false;
}

/** How one character of a pattern and one of a text go together. */
interface Reading {
  /** Whether the character of the pattern may stand for several of the text, or none. */
  readonly stretches: (pattern: string) => boolean;
  /** Whether that of the text may stand for several of the pattern, or none. */
  readonly fills: (text: string) => boolean;
  readonly meets: (pattern: string, text: string) => boolean;
}

/** For all that is not known. */
const surely: Reading = {
  stretches: (pattern) => pattern === '*',
  fills: () => false,
  meets: (pattern, text) => text !== GAP && pattern !== GAP && (pattern === '?' || pattern === text),
};

/** For something of what is not known. */
const possibly: Reading = {
  stretches: (pattern) => pattern === '*' || pattern === GAP,
  fills: (text) => text === GAP,
  meets: (pattern, text) => pattern === '?' || text === '?' || pattern === text,
};

/** Row by row: `reached[j]` says whether the pattern so far can end at the j-th character of the text. */
function isMatch(pattern: string, text: string, { stretches, fills, meets }: Reading): boolean {
  let reached: boolean[] = [true];
  for (let j = 0; j < text.length; j++) reached.push(reached[j]! && fills(text[j]!));
  for (const one of pattern) {
    const next: boolean[] = [stretches(one) && reached[0]!];
    for (let j = 0; j < text.length; j++) {
      const other = text[j]!;
      const met = reached[j]! && meets(one, other);
      const stretched = stretches(one) && (reached[j + 1]! || next[j]!);
      const filled = fills(other) && (next[j]! || reached[j + 1]!);
      next.push(met || stretched || filled);
    }
    reached = next;
  }
  return reached[text.length]!;
}
