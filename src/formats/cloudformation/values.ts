import type { Node, Reference, ScalarNode, UnknownNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';

/** The text of a scalar as CloudFormation joins it; undefined for what is none. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : (node.raw ?? String(node.value));
}

export function unknown(at: Span, reason: string, more: Partial<Omit<UnknownNode, 'kind' | 'at' | 'reason'>> = {}): UnknownNode {
  return { kind: 'unknown', at, reason, ...more };
}

export function known(at: Span, value: ScalarNode['value'], via: readonly Span[] = []): ScalarNode {
  return { kind: 'scalar', value, at, ...(via.length > 0 && { via }) };
}

/** A value seen at the place that names it: its own place becomes the way it came. */
export function usedAt(at: Span, node: Node): Node {
  return { ...node, at, via: [node.at, ...(node.via ?? [])] };
}

/** Text that is made of values, some of which may not be known. */
export function concatenation(at: Span, pieces: readonly Node[]): Node {
  const via = pieces.flatMap((piece) => piece.via ?? []);
  const texts = pieces.map(textOf);
  if (texts.every((text) => text !== undefined)) return known(at, texts.join(''), via);
  const only = pieces.filter((piece) => textOf(piece) !== '');
  if (only.length === 1) return { ...only[0]!, at };
  const opaque = pieces.filter((piece): piece is UnknownNode => piece.kind === 'unknown');
  const identities = pieces.map((piece) => (piece.kind === 'unknown' ? piece.identity : textOf(piece)));
  return unknown(at, opaque[0]?.reason ?? 'is not text', {
    parts: merged(pieces.flatMap((piece) => (piece.kind === 'unknown' ? (piece.parts ?? [undefined]) : [textOf(piece)]))),
    mentions: opaque.flatMap(mentionsOf),
    ...(identities.every((one) => one !== undefined) && { identity: `join ${JSON.stringify(identities)}` }),
    ...(via.length > 0 && { via }),
  });
}

export function mentionsOf({ refersTo, mentions }: UnknownNode): readonly Reference[] {
  return refersTo ? [refersTo] : (mentions ?? []);
}

function merged(parts: readonly (string | undefined)[]): (string | undefined)[] {
  const result: (string | undefined)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part !== '') result.push(part);
  }
  return result;
}

/** Equal for values that are surely equal in every deployment; undefined when that cannot be told. */
export function identityOf(node: Node | undefined): string | undefined {
  switch (node?.kind) {
    case 'scalar':
      return JSON.stringify(String(node.value));
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
