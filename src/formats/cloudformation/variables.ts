import type { Node } from '../../text/node.ts';
import type { Comparison } from './conditions.ts';
import { allowedValues, mayBe, triedValues } from './domain.ts';
import {
  type Compared,
  constantOf,
  isUntold,
  namesIn,
  type Operand,
  OTHER,
  usualText,
  type Value,
  valueUnder,
} from './operands.ts';
import type { Template } from './template.ts';
import { textOf } from './values.ts';

/** Something that conditions compare, and all that it can be as far as they can see. */
export interface Variable {
  readonly key: string;
  readonly values: readonly Value[];
  /** All that it is compared with; "something else" is none of these. */
  readonly constants: ReadonlySet<string>;
  /** What the defaults of the parameters make of it; undefined where one has none. */
  readonly usual: Value | undefined;
  /** What to look at first. */
  readonly preferred: Value | undefined;
  /** The parameters that it is made from. */
  readonly names: readonly string[];
  readonly expression?: Node;
  /** All that "something else" can be, where that is bounded. */
  readonly rest?: readonly string[];
}

/** The key of the variable that says whether two variables, each none of its constants, are equal. */
export function pairKey(first: string, second: string): string {
  return `pair ${[first, second].sort().join(' = ')}`;
}

/** The variables of comparisons, each with the constants that it is compared with and what else it may be. */
export function variablesOf(template: Template, comparisons: readonly Comparison[]): readonly Variable[] {
  const constants = constantsOf(comparisons);
  const tried = triedValues(
    template,
    [...constants.values()].flatMap(({ operand }) => operand.expression ?? []),
  );
  for (const [name, values] of tried) {
    const known = constants.get(name) ?? { operand: { variable: name }, values: new Set() };
    constants.set(name, { ...known, values: new Set([...known.values, ...values]) });
  }
  const single = [...constants].map(([key, { operand, values }]) =>
    variable(template, operand, values, tried.get(key)),
  );
  const byKey = new Map(single.map((one) => [one.key, one]));
  const pairs = new Map<string, Variable>();
  for (const [first, second] of comparisons) {
    if (!('variable' in first) || !('variable' in second) || first.variable === second.variable) continue;
    const pair = pairOf(template, first, second, byKey);
    pairs.set(pair.key, pair);
  }
  return [...single.map((one) => withoutChoice(template, one, byKey)), ...pairs.values()];
}

/** An expression that is told by its parameters, whatever they are, has no values of its own. */
function withoutChoice(template: Template, one: Variable, byKey: ReadonlyMap<string, Variable>): Variable {
  const values: readonly (readonly Value[])[] = one.expression
    ? one.names.map((name) => byKey.get(name)?.values ?? [OTHER])
    : [[OTHER]];
  if (values.some((all) => all.includes(OTHER))) return one;
  const assignment = new Map<string, Value>();
  for (const [i, name] of one.names.entries()) assignment.set(name, values[i]![0]!);
  const told = textOf(valueUnder(template, one.expression!, assignment)) !== undefined;
  return told ? { ...one, values: [OTHER], usual: OTHER } : one;
}

interface Constants {
  readonly operand: Compared;
  readonly values: Set<string>;
}

/** What each variable is compared with; two that are compared with each other share their constants. */
function constantsOf(comparisons: readonly Comparison[]): Map<string, Constants> {
  const found = new Map<string, Constants>();
  const of = (operand: Operand): Set<string> => {
    if ('constant' in operand) return new Set([operand.constant]);
    const known = found.get(operand.variable) ?? { operand, values: new Set() };
    found.set(operand.variable, known);
    return known.values;
  };
  for (let size = -1; size !== sizeOf(found); ) {
    size = sizeOf(found);
    for (const sides of comparisons) {
      const [first, second] = sides.map(of) as [Set<string>, Set<string>];
      for (const value of second) first.add(value);
      for (const value of first) second.add(value);
    }
  }
  return found;
}

function sizeOf(found: ReadonlyMap<string, Constants>): number {
  return [...found.values()].reduce((sum, { values }) => sum + values.size, 0);
}

/** The partition of most accounts; nothing else of the place of a stack is more usual than another. */
const PREFERRED: Readonly<Record<string, string>> = { 'AWS::Partition': 'aws', 'AWS::URLSuffix': 'amazonaws.com' };

function variable(
  template: Template,
  operand: Compared,
  constants: ReadonlySet<string>,
  tried: readonly string[] | undefined,
): Variable {
  const { variable: key, expression } = operand;
  const { values, rest } = domain(template, operand, constants, tried);
  const text = usualOf(template, operand);
  const usual = text === undefined ? undefined : seen(text, values);
  const names = expression ? [...new Set(namesIn(expression))] : [key];
  const likely = PREFERRED[key];
  const preferred = usual ?? (likely !== undefined && values.includes(likely) ? likely : OTHER);
  return { key, values, constants, usual, preferred, names, ...(expression && { expression }), ...(rest && { rest }) };
}

/** A value as its variable has it. */
function seen(text: string, values: readonly Value[]): Value | undefined {
  return values.includes(text) ? text : values.includes(OTHER) ? OTHER : undefined;
}

function usualOf(template: Template, { variable: key, expression }: Compared): string | undefined {
  if (expression) return usualText(template, expression);
  const parameter = template.parameters.get(key);
  return parameter && !parameter.stored ? constantOf(parameter.default) : undefined;
}

type Domain = Pick<Variable, 'values' | 'rest'>;

function domain(
  template: Template,
  { variable: key, expression }: Compared,
  constants: ReadonlySet<string>,
  tried: readonly string[] | undefined,
): Domain {
  const parameter = template.parameters.get(key);
  const possible = [...constants].filter((value) => !parameter || mayBe(parameter, value));
  const allowed = expression ? bounds(template, expression) : ((parameter && allowedValues(parameter)) ?? tried);
  if (!allowed) return { values: [...possible, OTHER] };
  const inside = possible.filter((value) => allowed.includes(value));
  const rest = [...new Set(allowed)].filter((value) => !inside.includes(value));
  if (rest.length === 1 && !isUntold(rest[0]!)) return { values: [...inside, rest[0]!] };
  return rest.length > 0 ? { values: [...inside, OTHER], rest } : { values: inside };
}

/** All that an expression can be, where that can be told: the cells of a map. */
function bounds(template: Template, expression: Node): readonly string[] | undefined {
  const value = valueUnder(template, expression, new Map());
  const cells = value?.kind === 'unknown' ? (value.oneOf ?? []) : [];
  const texts = cells.map(textOf).filter((text) => text !== undefined);
  return texts.length > 0 && texts.length === cells.length ? texts : undefined;
}

function pairOf(template: Template, first: Compared, second: Compared, byKey: ReadonlyMap<string, Variable>): Variable {
  const [a, b] = [first, second].map(({ variable: key }) => byKey.get(key)!) as [Variable, Variable];
  const texts = [first, second].map((operand) => usualOf(template, operand));
  const usual = texts.includes(undefined) ? undefined : String(texts[0] === texts[1]);
  const apart = a.rest && b.rest && !a.rest.some((value) => b.rest!.includes(value));
  const values = apart ? ['false'] : ['true', 'false'];
  const key = pairKey(a.key, b.key);
  return { key, values, constants: new Set(), usual, preferred: usual ?? 'false', names: [...a.names, ...b.names] };
}
