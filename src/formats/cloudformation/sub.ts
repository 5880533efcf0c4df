import type { Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import type { Evaluator } from './evaluate.ts';
import { attribute, named } from './reference.ts';
import { concatenation, known, textOf, unknown } from './values.ts';

/** `Fn::Sub`, as text alone or with variables of its own. */
export function substitute(evaluator: Evaluator, argument: Node, at: Span): Node {
  const [text, variables] = argument.kind === 'list' ? argument.items : [argument];
  const template = textOf(text);
  if (template === undefined) return unknown(at, 'is made from text that is not known');
  const own = variables?.kind === 'map' ? variables.entries : new Map();
  const pieces = template.split(/(\$\{[^}]*\})/).filter((piece) => piece !== '');
  return concatenation(
    at,
    pieces.map((piece): Node => {
      const name = /^\$\{\s*([^}]*?)\s*\}$/.exec(piece)?.[1];
      if (name === undefined) return dynamic(piece, at);
      if (name.startsWith('!')) return known(at, `\${${name.slice(1)}}`);
      const variable = own.get(name);
      if (variable) return evaluator.evaluate(variable.value) ?? known(at, '');
      const dot = name.indexOf('.');
      return dot === -1 ? named(evaluator, name, at) : attribute(evaluator, name.slice(0, dot), name.slice(dot + 1), at);
    }),
  );
}

/** A dynamic reference inside the text: `{{resolve:secretsmanager:…}}`. */
function dynamic(piece: string, at: Span): Node {
  return /\{\{resolve:/.test(piece) ? unknown(at, 'is resolved at deployment', { identity: piece }) : known(at, piece);
}
