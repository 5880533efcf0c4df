import type { Node } from '../../text/node.ts';
import { Evaluator } from './evaluate.ts';
import { intrinsicOf } from './intrinsic.ts';
import type { Template } from './template.ts';
import { textOf } from './values.ts';

/** What a variable is, when it is none of the constants that it is compared with. */
export const OTHER = Symbol('something else');

/** A value for each variable: parameters, pseudo parameters, and expressions that cannot be evaluated. */
export type Assignment = ReadonlyMap<string, string | typeof OTHER>;

/** Something that a condition compares: a constant, or a variable by its key. */
type Operand = { readonly constant: string } | { readonly variable: string };

/** The comparisons in a condition and those that it is made of. */
export function comparisonsIn(template: Template, name: string, seen: Set<string> = new Set()): readonly (readonly [Node, Node])[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const expression = template.conditions.get(name);
  return expression ? inExpression(template, expression, seen) : [];
}

function inExpression(template: Template, node: Node, seen: Set<string>): readonly (readonly [Node, Node])[] {
  const call = intrinsicOf(node);
  if (call?.name === 'Condition') return comparisonsIn(template, textOf(call.argument) ?? '', seen);
  if (!call || call.argument.kind !== 'list') return [];
  const { items } = call.argument;
  if (call.name === 'Equals') return items.length === 2 ? [[items[0]!, items[1]!]] : [];
  return items.flatMap((item) => inExpression(template, item, seen));
}

/** What one side of a comparison is, when nothing is assigned. */
export function operand(template: Template, node: Node): Operand {
  const value = evaluated(template, node, new Map());
  return value === undefined ? { variable: keyOf(template, node) } : { constant: value };
}

/** A variable's key: the name of a parameter, or the text of an expression. */
function keyOf({ parameters }: Template, node: Node): string {
  const call = intrinsicOf(node);
  const name = call?.name === 'Ref' ? textOf(call.argument) : undefined;
  if (name !== undefined && (parameters.has(name) || name.startsWith('AWS::'))) return name;
  return `expression ${node.at.source.text.slice(node.at.start, node.at.end).replaceAll(/\s+/g, ' ')}`;
}

/** Whether a condition holds under an assignment; undefined when that cannot be told. */
export function holds(template: Template, name: string, assignment: Assignment, above: readonly string[] = []): boolean | undefined {
  const expression = template.conditions.get(name);
  if (!expression || above.includes(name)) return undefined;
  return expressionHolds(template, expression, assignment, [...above, name]);
}

function expressionHolds(template: Template, node: Node, assignment: Assignment, above: readonly string[]): boolean | undefined {
  const call = intrinsicOf(node);
  const items = call?.argument.kind === 'list' ? call.argument.items : call ? [call.argument] : [];
  const parts = () => items.map((item) => expressionHolds(template, item, assignment, above));
  switch (call?.name) {
    case 'Condition':
      return holds(template, textOf(call.argument) ?? '', assignment, above);
    case 'Equals':
      return items.length === 2 ? equal(template, items[0]!, items[1]!, assignment) : undefined;
    case 'Not': {
      const [inner] = parts();
      return inner === undefined ? undefined : !inner;
    }
    case 'And':
      return parts().includes(false) ? false : parts().includes(undefined) ? undefined : true;
    case 'Or':
      return parts().includes(true) ? true : parts().includes(undefined) ? undefined : false;
    default:
      return undefined;
  }
}

/** A variable that is none of its constants differs from each of them. */
function equal(template: Template, first: Node, second: Node, assignment: Assignment): boolean | undefined {
  const values = [first, second].map((node) => evaluated(template, node, assignment) ?? assignment.get(keyOf(template, node)));
  if (typeof values[0] === 'string' && typeof values[1] === 'string') return values[0] === values[1];
  return values.includes(undefined) || (values[0] === OTHER && values[1] === OTHER) ? undefined : false;
}

/** The text of an expression under an assignment, parameters being free: a default is one deployment among others. */
function evaluated(template: Template, node: Node, assignment: Assignment): string | undefined {
  const evaluator = new Evaluator(template, {
    condition: () => undefined,
    variable: (name) => {
      const value = assignment.get(name);
      return typeof value === 'string' ? value : 'unknown';
    },
  });
  return textOf(evaluator.evaluate(node));
}
