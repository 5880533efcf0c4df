import { GAP } from '../../model/field.ts';
import type { Node, Reference, ScalarNode, UnknownNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';

/** The text of a scalar as CloudFormation joins it; undefined for what is none. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : (node.raw ?? String(node.value));
}

export function unknown(
  at: Span,
  reason: string,
  more: Partial<Omit<UnknownNode, 'kind' | 'at' | 'reason'>> = {},
): UnknownNode {
  return { kind: 'unknown', at, reason, ...more };
}

export function known(at: Span, value: ScalarNode['value'], via: readonly Span[] = []): ScalarNode {
  return { kind: 'scalar', value, at, ...(via.length > 0 && { via }) };
}

/** A value seen at the place that names it: its own place becomes the way it came. */
export function usedAt(at: Span, node: Node): Node {
  return { ...node, at, via: [node.at, ...(node.via ?? [])] };
}

/** A template has 1 MB at the most: longer texts are made by calls in calls. */
export const MAX_TEXT = 1_000_000;

/** Text that is made of values, some of which may not be known. */
export function concatenation(at: Span, pieces: readonly Node[]): Node {
  const via = [...new Set(pieces.flatMap((piece) => piece.via ?? []))];
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  if (length > MAX_TEXT) return unknown(at, 'is too long to be looked at');
  const parts = toldParts(pieces.flatMap((piece) => (piece.kind === 'unknown' && piece.parts) || [textOf(piece)]));
  if (parts.every((part) => part !== undefined)) return known(at, parts.join(''), via);
  const told = pieces.filter((piece) => textOf(piece) !== '');
  if (told.length === 1 && told[0]!.kind === 'unknown') return { ...told[0]!, at };
  const opaque = pieces.filter((piece): piece is UnknownNode => piece.kind === 'unknown');
  const reason = pieces.some(({ kind }) => kind === 'list' || kind === 'map')
    ? 'is not text'
    : 'is resolved at deployment';
  const identity = joined(pieces);
  return unknown(at, opaque[0]?.reason ?? reason, {
    mentions: opaque.flatMap(mentionsOf),
    ...(parts.some((part) => part !== undefined) && { parts }),
    ...(identity !== undefined && { identity }),
    ...(via.length > 0 && { via }),
  });
}

function lengthOf(piece: Node): number {
  if (piece.kind === 'unknown') return piece.parts?.reduce((sum, part) => sum + (part?.length ?? 1), 0) ?? 1;
  return textOf(piece)?.length ?? 0;
}

export function mentionsOf({ refersTo, mentions }: UnknownNode): readonly Reference[] {
  return refersTo ? [refersTo] : (mentions ?? []);
}

/** Whether a text holds `{{resolve:…}}`, whole: parts of one may still be joined. */
export function hasDynamicReference(node: Node): boolean {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return false;
  const start = node.value.indexOf('{{resolve:');
  return start !== -1 && node.value.includes('}}', start);
}

/** What is told of a text; `{{resolve:ssm:/name}}`, which may itself hold what is not known, is not known as a whole. */
function toldParts(parts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const text = parts.map((part) => part ?? GAP).join('');
  const told = text.replaceAll(/\{\{resolve:.*?(?:\}\}|$)/gs, GAP);
  const pieces = told.split(GAP).flatMap((piece, i) => (i === 0 ? [piece] : [undefined, piece]));
  return pieces.filter((piece) => piece !== '');
}

/** Longer ones would grow beyond measure where calls are nested; they only serve to tell that two values are equal. */
const MAX_IDENTITY = 2000;

/** The identity of a call of a function; undefined when its argument has none. */
export function identityOfCall(name: string, argument: Node | undefined): string | undefined {
  const identity = identityOf(argument);
  return identity === undefined || identity.length > MAX_IDENTITY ? undefined : `${name} ${identity}`;
}

/** Equal for values that are surely equal in every deployment; undefined when that cannot be told. */
export function identityOf(node: Node | undefined): string | undefined {
  switch (node?.kind) {
    case 'scalar':
      return JSON.stringify(textOf(node) ?? null);
    case 'unknown':
      return node.identity;
    case 'list': {
      const items = node.items.map(identityOf);
      return items.every((item) => item !== undefined) ? `[${items.join(',')}]` : undefined;
    }
    default:
      return undefined;
  }
}

const JOINED = 'joined ';

/** The identity of text that is made of pieces: the same for the same pieces, however they were put together. */
function joined(pieces: readonly Node[]): string | undefined {
  const tokens: string[] = [];
  for (const piece of pieces) {
    const text = textOf(piece);
    const identity = piece.kind === 'unknown' ? piece.identity : text === undefined ? undefined : `=${text}`;
    if (identity === undefined || identity.length > MAX_IDENTITY) return undefined;
    for (const token of tokensOf(identity)) {
      if (token.startsWith('=') && tokens.at(-1)?.startsWith('=')) tokens.push(tokens.pop() + token.slice(1));
      else if (token !== '=') tokens.push(token);
    }
  }
  return `${JOINED}${JSON.stringify(tokens)}`;
}

function tokensOf(identity: string): readonly string[] {
  return identity.startsWith(JOINED) ? JSON.parse(identity.slice(JOINED.length)) : [identity];
}

/** The one unknown that a text is made of, by its identity, and what stands around it. */
export function holeIn({ identity }: UnknownNode): { before: string; identity: string; after: string } | undefined {
  const tokens = identity === undefined ? [] : tokensOf(identity);
  const holes = tokens.filter((token) => !token.startsWith('='));
  if (holes.length !== 1) return undefined;
  const at = tokens.indexOf(holes[0]!);
  const text = (index: number) => (tokens[index] ?? '=').slice(1);
  return { before: text(at - 1), identity: holes[0]!, after: text(at + 1) };
}
