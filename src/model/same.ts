import type { AnyField } from './field.ts';
import { viewIn } from './views.ts';

/** Whether two fields hold the same value, or are the same entity; undefined when that cannot be told. */
export function same(first: AnyField, second: AnyField): boolean | undefined {
  const [a, b] = [viewIn(first), viewIn(second)];
  if (a.$origin.entity && b.$origin.entity) return a.$origin.entity === b.$origin.entity;
  if (a.$state === 'absent' || b.$state === 'absent') return a.$state === b.$state;
  const [left, right] = [a.$node, b.$node];
  if (left?.kind === 'scalar' && right?.kind === 'scalar') return left.value === right.value;
  if (left?.kind !== 'unknown' || right?.kind !== 'unknown') return undefined;
  if (left.identity !== undefined && left.identity === right.identity) return true;
  if (left.item && right.item && left.item.of === right.item.of) return left.item.index === right.item.index;
  const [x, y] = [left.refersTo, right.refersTo];
  if (!x || !y || x.attribute !== y.attribute) return undefined;
  return x.name === y.name ? true : TELLING.test(x.attribute ?? '') ? false : undefined;
}

/** Attributes that no two entities have alike. */
const TELLING = /^(?:Ref|Arn|arn|Id|id|.*(?:Arn|Id))$/;
