import { entriesOf, itemsOf, type Node, type UnknownNode } from '../../text/node.ts';
import { Evaluator, worldOf } from './evaluate.ts';
import { intrinsicOf } from './intrinsic.ts';
import { isList, parameterIn } from './reference.ts';
import type { Template } from './template.ts';
import { holeIn, textOf } from './values.ts';

/** What a variable is, when it is none of the constants that it is compared with. */
export const OTHER = Symbol('something else');

export type Value = string | typeof OTHER;

/** A value for each variable of the conditions. */
export type Assignment = ReadonlyMap<string, Value>;

/** Something that a condition compares. */
export type Operand = { readonly constant: string } | Compared;

/** A parameter or pseudo parameter by its name, or an expression by what tells it from others. */
export interface Compared {
  readonly variable: string;
  readonly expression?: Node;
  /** Of text around one parameter. */
  readonly around?: { readonly parameter: string; readonly before: string; readonly after: string };
}

const UNTOLD = '\u0001';

/** Whether a constant is a plain scalar that versions of YAML read differently: equal to itself, and not known. */
export function isUntold(constant: string): boolean {
  return constant.startsWith(UNTOLD);
}

/** The text of a constant, as far as comparisons are concerned. */
export function constantOf(node: Node | undefined): string | undefined {
  return node?.kind === 'unknown' && !intrinsicOf(node) ? `${UNTOLD}${written(node)}` : textOf(node);
}

/** What one side of a comparison is, when nothing is assigned. */
export function operandOf(template: Template, node: Node): Operand {
  const constant = constantOf(node);
  if (constant !== undefined && !intrinsicOf(node)) return { constant };
  const call = intrinsicOf(node);
  const name = call?.name === 'Ref' ? textOf(call.argument) : undefined;
  if (name !== undefined && (template.parameters.has(name) || name.startsWith('AWS::'))) return { variable: name };
  const value = valueUnder(template, node, new Map());
  const text = textOf(value);
  if (text !== undefined) return { constant: text };
  const around = value?.kind === 'unknown' ? aroundParameter(template, value) : undefined;
  if (around?.before === '' && around.after === '') return { variable: around.parameter };
  const identity = value?.kind === 'unknown' ? value.identity : undefined;
  return { variable: `expression ${identity ?? written(node)}`, expression: node, ...(around && { around }) };
}

function aroundParameter({ parameters }: Template, value: UnknownNode): Compared['around'] {
  const hole = holeIn(value);
  const parameter = hole && parameters.get(parameterIn(hole.identity) ?? '');
  if (!hole || !parameter || isList(parameter)) return undefined;
  return { parameter: parameter.name, before: hole.before, after: hole.after };
}

/** The value of an expression under an assignment, parameters being free: a default is one deployment among others. */
export function valueUnder(template: Template, node: Node, assignment: Assignment): Node | undefined {
  const variable = (name: string) => {
    const value = assignment.get(name);
    return typeof value === 'string' && !isUntold(value) ? value : 'unknown';
  };
  return new Evaluator(worldOf(template, { condition: () => undefined, variable })).evaluate(node);
}

/** The text of an expression when every parameter has its default. */
export function usualText(template: Template, node: Node): string | undefined {
  const scenario = { condition: () => undefined, variable: () => undefined };
  return textOf(new Evaluator(worldOf(template, scenario)).evaluate(node));
}

/** The names that an expression refers to. */
export function namesIn(node: Node): readonly string[] {
  const call = intrinsicOf(node);
  if (call?.name === 'Ref') return [textOf(call.argument) ?? ''];
  const children = call
    ? [call.argument]
    : [...itemsOf(node), ...[...entriesOf(node).values()].map(({ value }) => value)];
  const inText = [...(textOf(node) ?? '').matchAll(/\$\{([^${}]*)\}/g)].map(([, name]) => name!.trim());
  return [...inText, ...children.flatMap(namesIn)];
}

function written({ at }: Node): string {
  return at.source.text.slice(at.start, at.end).replaceAll(/\s+/g, ' ');
}
