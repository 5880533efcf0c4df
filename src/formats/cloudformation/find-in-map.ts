import type { Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import type { Evaluator } from './evaluate.ts';
import { identityOf, identityOfCall, textOf, unknown, usedAt } from './values.ts';

/** `Fn::FindInMap`: a value of a mapping, the only one that it can be, or bounded by all that it can be. */
export function findInMap(evaluator: Evaluator, argument: Node, at: Span): Node {
  const value = evaluator.evaluate(argument);
  const [map, first, second, options] = value?.kind === 'list' ? value.items : [];
  const found = candidates(evaluator.world.template.mappings, [map, first, second], fallbackOf(options));
  const [only] = found ?? [];
  const identity = only && identityOf(only);
  if (identity !== undefined && found!.every((cell) => identityOf(cell) === identity)) return usedAt(at, only!);
  const own = identityOfCall('FindInMap', value);
  const oneOf = found?.map((cell) => ({ ...cell, at })) ?? [];
  return unknown(at, 'is looked up by something that is not known', {
    ...(own !== undefined && { identity: own }),
    ...(oneOf.length > 0 && oneOf.every(({ kind }) => kind === 'scalar') && { oneOf }),
  });
}

/** `DefaultValue`, which AWS::LanguageExtensions adds. */
function fallbackOf(options: Node | undefined): Node | undefined {
  return options?.kind === 'map' ? options.entries.get('DefaultValue')?.value : undefined;
}

/** All that the keys may lead to; undefined where that cannot be told. */
function candidates(
  mappings: Node | undefined,
  keys: readonly (Node | undefined)[],
  fallback: Node | undefined,
): readonly Node[] | undefined {
  let cells: readonly Node[] = mappings ? [mappings] : [];
  let misses = false;
  for (const [level, key] of keys.entries()) {
    const text = textOf(key);
    if (text === undefined && level === 0) return undefined;
    // A macro may add to a mapping.
    if (cells.some((cell) => cell.kind === 'unknown' || (cell.kind === 'map' && cell.entries.has('Fn::Transform'))))
      return undefined;
    const next = cells.map((cell) =>
      (cell.kind === 'map' ? [...cell.entries] : []).filter(([name]) => text === undefined || name === text),
    );
    misses ||= text === undefined || next.some(({ length }) => length === 0);
    cells = next.flatMap((row) => row.map(([, { value }]) => value));
  }
  return (misses || cells.length === 0) && fallback ? [...cells, fallback] : cells;
}
