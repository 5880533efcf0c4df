import { get, itemsOf } from '../../text/node.ts';
import { type Comparison, Decider, type Formula, formulaOf } from './conditions.ts';
import { type Assignment, type Operand, OTHER, type Value, valueUnder } from './operands.ts';
import type { Template } from './template.ts';
import { textOf } from './values.ts';
import { pairKey, type Variable } from './variables.ts';

/** Whether two operands are equal under an assignment; undefined: it cannot be told. */
export type Equal = (first: Operand, second: Operand) => boolean | undefined;

export function equalUnder(
  template: Template,
  variables: ReadonlyMap<string, Variable>,
  assignment: Assignment,
): Equal {
  const valueAt = (operand: Operand): Value | undefined => {
    if ('constant' in operand) return operand.constant;
    const { variable: key, expression } = operand;
    const told = expression && variables.get(key)?.names.some((name) => typeof assignment.get(name) === 'string');
    return (told ? textOf(valueUnder(template, expression, assignment)) : undefined) ?? assignment.get(key);
  };
  return (first, second) => {
    const [a, b] = [valueAt(first), valueAt(second)];
    if (typeof a === 'string' && typeof b === 'string') return a === b;
    if (a === undefined || b === undefined) return undefined;
    const [one, two] = [first, second].map((side) => ('variable' in side ? side.variable : undefined));
    if (one !== undefined && one === two) return true;
    const [other, value] = a === OTHER ? [one, b] : [two, a];
    if (typeof value === 'string' && variables.get(other!)?.constants.has(value)) return false;
    const pair = one !== undefined && two !== undefined ? assignment.get(pairKey(one, two)) : undefined;
    return pair === undefined ? undefined : pair === 'true';
  };
}

/** Leaves out what no deployment can have: a place that is none, equality without its consequences, what rules forbid. */
export function possible(
  template: Template,
  variables: ReadonlyMap<string, Variable>,
  comparisons: readonly Comparison[],
): (assignment: Assignment, equal: Equal) => boolean {
  const rules = template.rules.flatMap((rule) => {
    const condition = get(rule, 'RuleCondition');
    const when = condition && formulaOf(template, condition);
    return itemsOf(get(rule, 'Assertions')).flatMap((assertion) => {
      const asserted = get(assertion, 'Assert');
      return asserted ? [{ when, holds: formulaOf(template, asserted) }] : [];
    });
  });
  return (assignment, equal) =>
    isPlace(assignment, variables) &&
    isConsistent(comparisons, assignment, equal) &&
    !rules.some((rule) => isBroken(rule, equal));
}

function isBroken(
  { when, holds }: { readonly when: Formula | undefined; readonly holds: Formula },
  equal: Equal,
): boolean {
  const decider = new Decider(new Map(), equal);
  return (!when || decider.decide(when) === true) && decider.decide(holds) === false;
}

/** The partition that a region lies in by its name, and its domain. https://docs.aws.amazon.com/general/latest/gr/rande.html */
const PARTITIONS: readonly { readonly region: RegExp; readonly partition: string; readonly suffix: string }[] = [
  { region: /^cn-/, partition: 'aws-cn', suffix: 'amazonaws.com.cn' },
  { region: /^us-gov-/, partition: 'aws-us-gov', suffix: 'amazonaws.com' },
  { region: /^(?!cn-|us-gov-|us-iso|eu-iso|eusc-)/, partition: 'aws', suffix: 'amazonaws.com' },
];

/** Whether the pseudo parameters that say where the stack is agree with each other. */
function isPlace(assignment: Assignment, variables: ReadonlyMap<string, Variable>): boolean {
  const region = assignment.get('AWS::Region');
  const partition = assignment.get('AWS::Partition');
  const place = PARTITIONS.find((one) =>
    typeof region === 'string' ? one.region.test(region) : one.partition === partition,
  );
  if (!place) return true;
  const agrees = (name: string, told: string) => {
    const value = assignment.get(name);
    return value === OTHER ? !variables.get(name)?.constants.has(told) : value === undefined || value === told;
  };
  return agrees('AWS::Partition', place.partition) && agrees('AWS::URLSuffix', place.suffix);
}

/** Whether what is equal to the same is equal. */
function isConsistent(comparisons: readonly Comparison[], assignment: Assignment, equal: Equal): boolean {
  const groups = new Map<string, string>();
  const root = (key: string): string => {
    const above = groups.get(key);
    return above === undefined ? key : root(above);
  };
  const apart: [string, string][] = [];
  for (const [first, second] of comparisons) {
    if (!('variable' in first && 'variable' in second) || !assignment.has(pairKey(first.variable, second.variable)))
      continue;
    const [a, b] = [root(first.variable), root(second.variable)];
    if (equal(first, second) === false) apart.push([first.variable, second.variable]);
    else if (a !== b) groups.set(a, b);
  }
  return apart.every(([a, b]) => root(a) !== root(b));
}
