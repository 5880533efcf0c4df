import { entriesOf, type Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import type { Evaluator } from './evaluate.ts';
import { intrinsicOf } from './intrinsic.ts';
import { attribute, named } from './reference.ts';
import { concatenation, known, textOf, unknown } from './values.ts';

/** `Fn::Sub`, as text alone or with variables of its own. */
export function substitute(evaluator: Evaluator, argument: Node, at: Span): Node {
  const [text, variables] = argument.kind === 'list' ? argument.items : [argument];
  const written = text && !intrinsicOf(text) ? textOf(text) : undefined;
  if (written === undefined) return unknown(at, 'is made from text that is not known');
  const own = entriesOf(variables);
  const variable = (name: string): Node => {
    if (name.startsWith('!')) return known(at, `\${${name.slice(1)}}`);
    const given = own.get(name);
    if (given) return evaluator.evaluate(given.value) ?? known(at, '');
    const dot = name.indexOf('.');
    if (dot === -1) return named(evaluator, name, at);
    return attribute(evaluator, name.slice(0, dot), name.slice(dot + 1), at);
  };
  // What is split by stands between the pieces; those of the text share its place.
  const pieces = evaluator.looped(written).split(/\$\{([^${}]*)\}/);
  return concatenation(
    at,
    pieces.map((piece, i) => (i % 2 === 0 ? known(text!.at, piece) : variable(piece.trim()))),
  );
}
