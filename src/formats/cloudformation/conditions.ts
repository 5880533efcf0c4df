import { itemsOf, type Node } from '../../text/node.ts';
import { intrinsicOf } from './intrinsic.ts';
import { isUntold, type Operand, operandOf } from './operands.ts';
import type { Template } from './template.ts';
import { textOf } from './values.ts';

/** A condition, its comparisons made out. */
export type Formula =
  | { readonly kind: 'equals'; readonly first: Operand; readonly second: Operand }
  /** `Fn::Contains` of a rule: whether a list of constants has a value. */
  | { readonly kind: 'contains'; readonly value: Operand; readonly list: readonly Operand[] }
  | { readonly kind: 'not' | 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'untold' };

const UNTOLD: Formula = { kind: 'untold' };

export type Formulas = ReadonlyMap<string, Formula>;

export function formulasOf(template: Template): Formulas {
  return new Map([...template.conditions].map(([name, node]) => [name, formulaOf(template, node)]));
}

export function formulaOf(template: Template, node: Node): Formula {
  const call = intrinsicOf(node);
  if (!call) return UNTOLD;
  const { name, argument } = call;
  const items = argument.kind === 'list' ? argument.items : [argument];
  const parts = () => items.map((item) => formulaOf(template, item));
  switch (name) {
    case 'Condition':
      return { kind: 'named', name: textOf(argument) ?? '' };
    case 'Equals':
      if (items.length !== 2) return UNTOLD;
      return equality(operandOf(template, items[0]!), operandOf(template, items[1]!));
    case 'Contains':
      if (items.length !== 2 || items[0]!.kind !== 'list') return UNTOLD;
      return {
        kind: 'contains',
        list: itemsOf(items[0]).map((item) => operandOf(template, item)),
        value: operandOf(template, items[1]!),
      };
    case 'Not':
      return items.length === 1 ? { kind: 'not', parts: parts() } : UNTOLD;
    case 'And':
      return { kind: 'and', parts: parts() };
    case 'Or':
      return { kind: 'or', parts: parts() };
    default:
      return UNTOLD;
  }
}

/** Text around a parameter equals a constant where the parameter equals what is left of that. */
function equality(first: Operand, second: Operand): Formula {
  if ('constant' in first && 'variable' in second) return equality(second, first);
  if (!('constant' in second) || !('variable' in first) || !first.around || isUntold(second.constant)) {
    return { kind: 'equals', first, second };
  }
  const { parameter, before, after } = first.around;
  const { constant } = second;
  const fits = constant.startsWith(before) && constant.slice(before.length).endsWith(after);
  if (!fits) return { kind: 'or', parts: [] };
  const inner = constant.slice(before.length, constant.length - after.length);
  return { kind: 'equals', first: { variable: parameter }, second: { constant: inner } };
}

export type Comparison = readonly [first: Operand, second: Operand];

/** The comparisons in the named conditions and in those that they are made of. */
export function comparisonsOf(formulas: Formulas, names: readonly string[]): readonly Comparison[] {
  const found: Comparison[] = [];
  const reached = new Set(names);
  const visit = (formula: Formula): void => {
    if (formula.kind === 'equals') found.push([formula.first, formula.second]);
    else if (formula.kind === 'named') reached.add(formula.name);
    else if ('parts' in formula) for (const part of formula.parts) visit(part);
  };
  // A set is walked to its end while it grows.
  for (const name of reached) visit(formulas.get(name) ?? UNTOLD);
  return found;
}

/** Longer chains of conditions are not followed: no real one comes near, and the stack has an end. */
const MAX_CHAIN = 500;

/** Decides conditions, given what decides their comparisons; undefined: it cannot be told. */
export class Decider {
  readonly #formulas: Formulas;
  readonly #equal: (first: Operand, second: Operand) => boolean | undefined;
  readonly #decided = new Map<string, boolean | undefined>();
  #depth = 0;

  constructor(formulas: Formulas, equal: (first: Operand, second: Operand) => boolean | undefined) {
    this.#formulas = formulas;
    this.#equal = equal;
  }

  holds(name: string): boolean | undefined {
    if (this.#decided.has(name)) return this.#decided.get(name);
    // In a cycle, the condition that closes it is met before it is decided.
    this.#decided.set(name, undefined);
    this.#depth++;
    const result = this.#depth > MAX_CHAIN ? undefined : this.decide(this.#formulas.get(name) ?? UNTOLD);
    this.#depth--;
    this.#decided.set(name, result);
    return result;
  }

  decide(formula: Formula): boolean | undefined {
    switch (formula.kind) {
      case 'named':
        return this.holds(formula.name);
      case 'equals':
        return this.#equal(formula.first, formula.second);
      case 'contains':
        return any(formula.list.map((item) => this.#equal(item, formula.value)));
      case 'or':
        return any(formula.parts.map((part) => this.decide(part)));
      case 'and':
        return negated(any(formula.parts.map((part) => negated(this.decide(part)))));
      case 'not':
        return negated(this.decide(formula.parts[0]!));
      case 'untold':
        return undefined;
    }
  }
}

function any(values: readonly (boolean | undefined)[]): boolean | undefined {
  return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
