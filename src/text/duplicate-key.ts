import type { Problem } from './node.ts';
import type { Span } from './source.ts';

const LONGEST = 60;

/** A key that an object has already. */
export function duplicateKey(name: string, at: Span, earlier: Span): Problem {
  const shown = JSON.stringify(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
  return {
    kind: 'duplicate-key',
    message: `The key ${shown} is in this object twice: only one of its values counts`,
    at,
    related: [{ at: earlier, message: 'it is here before' }],
  };
}
