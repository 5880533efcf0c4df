import { entriesOf, itemsOf, type Node } from '../../text/node.ts';
import { type Assignment, comparisonsIn, holds, OTHER, operand } from './conditions.ts';
import type { Scenario } from './evaluate.ts';
import { intrinsicOf } from './intrinsic.ts';
import type { Template } from './template.ts';
import { textOf } from './values.ts';

/** Beyond these, what depends on a condition is unknown; real templates stay far below. */
const MAX_SCENARIOS = 32;
const MAX_ASSIGNMENTS = 4096;

export interface DecidedScenario extends Scenario {
  /** Each completes "when …": `IsProd is false`. */
  readonly when: readonly string[];
}

interface Variable {
  readonly key: string;
  readonly values: readonly (string | typeof OTHER)[];
}

/** All the ways in which the conditions of the resources that matter can be decided; first the one of the defaults. */
export function scenariosOf(template: Template, propertiesOf: PropertiesOf): readonly DecidedScenario[] {
  const names = conditionsOf(template, propertiesOf);
  const variables = variablesOf(template, names);
  const product = variables.reduce((size, { values }) => size * values.length, 1);
  if (product > MAX_ASSIGNMENTS) return [undecided];
  const groups = new Map<string, Assignment[]>();
  for (const assignment of assignments(template, variables)) {
    const key = names.map((name) => holds(template, name, assignment)).join();
    groups.set(key, [...(groups.get(key) ?? []), assignment]);
  }
  if (groups.size > MAX_SCENARIOS) return [undecided];
  return [...groups.values()].map((group) => scenario(template, names, variables, group));
}

const undecided: DecidedScenario = { when: [], condition: () => undefined, variable: () => undefined };

/** The properties of a type of resource that are read; undefined for a type that is not. */
type PropertiesOf = (type: string) => readonly string[] | undefined;

/** The conditions that resources name, and those that choose between their values. */
function conditionsOf({ resources, loops }: Template, propertiesOf: PropertiesOf): readonly string[] {
  const names = new Set<string>();
  for (const { type, condition, properties } of resources.values()) {
    const read = propertiesOf(type);
    if (!read) continue;
    if (condition !== undefined) names.add(condition);
    // Properties as a whole may be chosen by a condition.
    if (properties && intrinsicOf(properties)) collect(properties, names);
    else for (const [name, { value }] of entriesOf(properties)) if (read.includes(name)) collect(value, names);
  }
  for (const { node } of loops) collect(node, names);
  return [...names];
}

function collect(node: Node, names: Set<string>): void {
  const call = intrinsicOf(node);
  if (call?.name === 'If') {
    const name = textOf(itemsOf(call.argument)[0]);
    if (name !== undefined) names.add(name);
  }
  const inner = call ? [call.argument] : node.kind === 'list' ? node.items : [...entriesOf(node).values()].map(({ value }) => value);
  for (const child of inner) if (child !== node) collect(child, names);
}

/** The variables of the conditions, each with the constants that it is compared with, and what else it may be. */
function variablesOf(template: Template, names: readonly string[]): readonly Variable[] {
  const constants = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const [first, second] of names.flatMap((name) => comparisonsIn(template, name, seen))) {
    const sides = [operand(template, first), operand(template, second)];
    for (const [i, side] of sides.entries()) {
      if (!('variable' in side)) continue;
      const known = constants.get(side.variable) ?? new Set();
      const other = sides[1 - i]!;
      if ('constant' in other) known.add(other.constant);
      constants.set(side.variable, known);
    }
  }
  return [...constants].map(([key, values]) => ({ key, values: domain(template, key, values) }));
}

function domain({ parameters }: Template, key: string, constants: ReadonlySet<string>): Variable['values'] {
  const allowed = parameters.get(key)?.allowed.map(textOf);
  if (!allowed || allowed.length === 0) return [...constants, OTHER];
  const rest = allowed.filter((value) => value !== undefined && !constants.has(value));
  const possible = [...constants].filter((value) => allowed.includes(value));
  return rest.length === 1 ? [...possible, rest[0]!] : rest.length > 0 ? [...possible, OTHER] : possible;
}

/** The product of the variables' values, what the defaults say first. */
function* assignments(template: Template, variables: readonly Variable[], index = 0, chosen: Assignment = new Map()): Generator<Assignment> {
  const variable = variables[index];
  if (!variable) {
    yield chosen;
    return;
  }
  const usual = textOf(template.parameters.get(variable.key)?.default);
  const first = variable.values.find((value) => value === usual) ?? variable.values.find((value) => value === OTHER);
  const ordered = [...variable.values].sort((a, b) => Number(b === first) - Number(a === first));
  for (const value of ordered) yield* assignments(template, variables, index + 1, new Map([...chosen, [variable.key, value]]));
}

/** One scenario of the assignments that decide alike; a variable has a value in it when they agree, else its default counts. */
function scenario(template: Template, names: readonly string[], variables: readonly Variable[], group: readonly Assignment[]): DecidedScenario {
  const [example] = group as [Assignment];
  const values = new Map<string, string | 'unknown'>();
  for (const { key, values: all } of variables) {
    const usual = textOf(template.parameters.get(key)?.default);
    const possible = new Set(group.map((assignment) => assignment.get(key)!));
    const [only] = possible;
    if (possible.size === 1 && typeof only === 'string') values.set(key, only);
    else if (usual === undefined || (all.includes(usual) ? !possible.has(usual) : !possible.has(OTHER))) values.set(key, 'unknown');
  }
  const decided = names.map((name) => [name, holds(template, name, example)] as const);
  return {
    when: decided.flatMap(([name, value]) => (value === undefined ? [] : [`${name} is ${value}`])),
    condition: (name) => holds(template, name, example),
    variable: (name) => values.get(name),
  };
}
