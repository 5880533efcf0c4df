import { isLiteralSecret, tellingIn } from './ecs/secret-values.ts';
import { passwordsInUrls } from './mask-near.ts';
import { charactersOf } from './text/json-string.ts';
import type { Node, ScalarNode } from './text/node.ts';
import type { Span } from './text/source.ts';

/** A number may be a password too. */
export function textOf({ value, raw }: ScalarNode): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  return typeof value === 'number' ? (raw ?? String(value)) : value;
}

/** The text of what is no expression. */
export function literalOf(node: Node | undefined): string | undefined {
  return node?.tag === undefined && node?.kind === 'scalar' ? textOf(node) : undefined;
}

export function maskWhole({ at, via = [] }: ScalarNode, text: string): void {
  for (const { source, start, end } of [at, ...via]) source.mask(start, end);
  at.source.hide(text);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So many are no text of a person, and to find each takes long. */
const MOST_PARTS = 100;

/** Where the text of a part can be found in the file, only that is masked. */
export function maskParts(node: ScalarNode, text: string, parts: readonly Stretch[]): void {
  if (parts.length > MOST_PARTS) maskWhole(node, text);
  else if (parts.length > 0) {
    const exact = node.via ? undefined : charactersOf(node.at);
    for (const part of parts) maskPart(node, text, part, exact?.text === text ? exact.offsets : undefined);
  }
}

function maskPart(
  node: ScalarNode,
  text: string,
  { start, end }: Stretch,
  offsets: readonly number[] | undefined,
): void {
  const part = text.slice(start, end);
  const { at, via } = node;
  const found = at.source.text.slice(at.start, at.end).indexOf(part);
  if (offsets) at.source.mask(offsets[start]!, offsets[end]!);
  else if (!via && found !== -1) at.source.mask(at.start + found, at.start + found + part.length);
  else maskWhole(node, part);
  at.source.hide(part);
}

/** A colon behind a value makes a key of it. */
export function maskKey(key: string, at: Span, isValue: boolean): void {
  if (key.length < 6) return;
  const whole = isValue && isLiteralSecret(key) ? [{ start: 0, end: key.length }] : [];
  for (const { start, end } of [...whole, ...tellingIn(key), ...passwordsInUrls(key)]) {
    const part = key.slice(start, end);
    const found = at.source.text.slice(at.start, at.end).indexOf(part);
    if (found === -1) at.source.mask(at.start, at.end);
    else at.source.mask(at.start + found, at.start + found + part.length);
    at.source.hide(part);
  }
}
