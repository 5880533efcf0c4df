import { comparisonsOf, Decider, type Formulas, formulasOf } from './conditions.ts';
import type { Scenario } from './evaluate.ts';
import { type Assignment, isUntold, OTHER, type Value } from './operands.ts';
import { equalUnder, possible } from './possible.ts';
import type { Template } from './template.ts';
import { type PropertiesOf, usedConditions } from './used-conditions.ts';
import { type Variable, variablesOf } from './variables.ts';

/** Beyond these, what depends on a condition is unknown. */
const MAX_SCENARIOS = 32;
const MAX_ASSIGNMENTS = 4096;
const MAX_COMPARISONS = 500;
/** How often a condition or rule is decided at the most: what is left then is unknown. */
const MAX_DECISIONS = 2_000_000;
/** How many conditions that make too many scenarios are left out before the rest is, too. */
const MAX_TRIES = 8;

export interface DecidedScenario extends Scenario {
  /** Each completes "when …": `IsProd is false`. */
  readonly when: readonly string[];
}

/**
 * All the ways in which the conditions of the resources that matter can be decided; first the one of the defaults.
 * Where they are too many, only as many conditions as can be are decided, the most telling ones.
 */
export function scenariosOf(template: Template, propertiesOf: PropertiesOf): readonly DecidedScenario[] {
  const used = usedConditions(template, propertiesOf);
  const formulas = formulasOf(template);
  const budget = { left: MAX_DECISIONS };
  const all = decide(template, formulas, [...used.keys()], budget);
  if (all) return all;
  const chosen: string[] = [];
  let scenarios: readonly DecidedScenario[] = [undecided];
  let tries = MAX_TRIES;
  for (const [name] of [...used].sort(([, a], [, b]) => a - b)) {
    const more = decide(template, formulas, [...chosen, name], budget);
    if (more) {
      chosen.push(name);
      scenarios = more;
    } else if (--tries === 0) break;
  }
  return scenarios;
}

/** The scenarios of some conditions; undefined when they are too many. */
function decide(
  template: Template,
  formulas: Formulas,
  names: readonly string[],
  budget: { left: number },
): readonly DecidedScenario[] | undefined {
  const comparisons = comparisonsOf(formulas, names);
  if (comparisons.length > MAX_COMPARISONS) return undefined;
  const variables = variablesOf(template, comparisons);
  const product = variables.reduce((size, { values }) => size * values.length, 1);
  if (product > MAX_ASSIGNMENTS) return undefined;
  budget.left -= product * (names.length + template.rules.length);
  if (budget.left < 0) return undefined;
  const byKey = new Map(variables.map((variable) => [variable.key, variable]));
  const isPossible = possible(template, byKey, comparisons);
  const groups = new Map<string, Group>();
  for (const assignment of assignments(variables)) {
    const equal = equalUnder(template, byKey, assignment);
    if (!isPossible(assignment, equal)) continue;
    const decider = new Decider(formulas, equal);
    const key = names.map((name) => decider.holds(name)).join();
    const group = groups.get(key) ?? { decider, assignments: [] };
    group.assignments.push(assignment);
    groups.set(key, group);
    if (groups.size > MAX_SCENARIOS) return undefined;
  }
  if (groups.size === 0) return undefined;
  return [...groups.values()].map((group) => scenario(names, variables, group));
}

const undecided: DecidedScenario = { when: [], condition: () => undefined, variable: () => undefined };

/** The assignments that decide the conditions alike. */
interface Group {
  readonly decider: Decider;
  readonly assignments: Assignment[];
}

/** The product of the variables' values, what the defaults say first. */
function* assignments(variables: readonly Variable[]): Generator<Assignment> {
  const ordered = variables.map(({ key, values, preferred }) => {
    return { key, values: [...values].sort((a, b) => Number(b === preferred) - Number(a === preferred)) };
  });
  const product = ordered.reduce((size, { values }) => size * values.length, 1);
  for (let number = 0; number < product; number++) {
    const chosen = new Map<string, string | typeof OTHER>();
    let rest = number;
    for (const { key, values } of ordered) {
      chosen.set(key, values[rest % values.length]!);
      rest = Math.floor(rest / values.length);
    }
    yield chosen;
  }
}

function scenario(names: readonly string[], variables: readonly Variable[], group: Group): DecidedScenario {
  const values = valuesIn(group, variables);
  const decided = new Map(names.map((name) => [name, group.decider.holds(name)]));
  return {
    when: [...decided].flatMap(([name, value]) => (value === undefined ? [] : [`${name} is ${value}`])),
    // Of other conditions, the assignments may think differently.
    condition: (name) => decided.get(name),
    variable: (name) => values.get(name),
  };
}

/**
 * The values that the names of a template have in a scenario: the one that its assignments agree on, else the default,
 * unless the default makes another scenario: then it is not known.
 */
function valuesIn({ assignments: all }: Group, variables: readonly Variable[]): Values {
  const agreed = new Map(variables.map(({ key }) => [key, agreedOn(all, key)]));
  const loose = variables.filter(({ key }) => agreed.get(key) === undefined);
  const isUsual = all.some((one) => loose.every(({ key, usual }) => usual === undefined || one.get(key) === usual));
  const values = new Map<string, string | 'unknown'>();
  for (const { key, names } of variables) {
    const value = agreed.get(key);
    if (typeof value === 'string' && names[0] === key) values.set(key, isUntold(value) ? 'unknown' : value);
  }
  for (const { key, usual, names } of variables) {
    const value = agreed.get(key);
    if (value === undefined ? isUsual : value === usual || (value === OTHER && usual === undefined)) continue;
    for (const name of names) if (!values.has(name)) values.set(name, 'unknown');
  }
  return values;
}

type Values = ReadonlyMap<string, string | 'unknown'>;

function agreedOn([first, ...rest]: readonly Assignment[], key: string): Value | undefined {
  const value = first?.get(key);
  return rest.every((one) => one.get(key) === value) ? value : undefined;
}
