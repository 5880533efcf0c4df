import { entriesOf, get, itemsOf, type Node } from '../../text/node.ts';
import { isTrue } from './configuration.ts';
import type { Values } from './values.ts';

/** How a block was written, as far as the configuration tells. */
export type Written =
  /** Not at all: the file has no configuration, or the block is a dynamic one, which is in none. */
  | { readonly kind: 'untold' }
  /** As one of these. */
  | { readonly kind: 'blocks'; readonly bodies: readonly Node[] }
  /** It is an attribute that looks like blocks, which have one expression together. */
  | { readonly kind: 'attribute'; readonly expression: Node };

export const UNTOLD: Written = { kind: 'untold' };

/** The expressions that an attribute of a block may have. */
export function expressionsOf(written: Written, name: string): readonly Node[] {
  if (written.kind === 'attribute') return [written.expression];
  return written.kind === 'blocks' ? written.bodies.flatMap((body) => get(body, name) ?? []) : [];
}

/** Whether nobody wrote an attribute or a block of a name. */
export function isUnwritten(written: Written, name: string): boolean {
  return written.kind === 'blocks' && written.bodies.every((body) => get(body, name) === undefined);
}

/** Whether an expression is a constant, and another than null. */
export function isValue(expression: Node): boolean {
  const constant = get(expression, 'constant_value');
  return constant !== undefined && (constant.kind !== 'scalar' || constant.value !== null);
}

/** How the blocks of a name were written that stand in a block. */
export function writtenBlocks(written: Written, name: string, values: readonly Values[]): readonly Written[] {
  if (written.kind === 'attribute') return values.map(() => written);
  const expressions = expressionsOf(written, name);
  const attribute = expressions.find(isExpression);
  if (attribute) return values.map(() => ({ kind: 'attribute', expression: attribute }));
  const bodies = expressions.flatMap((one) => (one.kind === 'list' ? itemsOf(one) : [one]));
  // Where there are more blocks than are written, some are dynamic ones.
  if (bodies.length < values.length || bodies.length === 0) return values.map(() => UNTOLD);
  return settled(values.map((value) => bodies.filter((body) => fits(value, body)))).map((fitting) => ({
    kind: 'blocks',
    bodies: fitting.length > 0 ? fitting : bodies,
  }));
}

/** A body that is the only one for a value is none of the others'. */
function settled(candidates: readonly (readonly Node[])[]): readonly (readonly Node[])[] {
  const taken = new Set(candidates.flatMap((bodies) => (bodies.length === 1 ? bodies : [])));
  const left = candidates.map((bodies) => (bodies.length === 1 ? bodies : bodies.filter((body) => !taken.has(body))));
  const isSettled = left.every((bodies, i) => bodies.length === candidates[i]!.length);
  return isSettled ? left : settled(left);
}

/** Whether a block can have been written so: its constants are what was planned. */
function fits({ after, unknown }: Values, body: Node): boolean {
  return [...entriesOf(body)].every(([name, { value: expression }]) => {
    const constant = get(expression, 'constant_value');
    if (constant?.kind !== 'scalar') return true;
    const planned = get(after, name);
    return (
      !isTrue(get(unknown, name)) && (planned?.kind !== 'scalar' || String(planned.value) === String(constant.value))
    );
  });
}

function isExpression(node: Node): boolean {
  return (
    node.kind === 'map' && [...node.entries.keys()].every((key) => key === 'references' || key === 'constant_value')
  );
}
