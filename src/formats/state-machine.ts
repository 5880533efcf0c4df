import { memberShape } from '../model/shape.ts';
import { type Entry, entriesOf, get, itemsOf, type MapNode, type Node, stringOf } from '../text/node.ts';
import type { Span } from '../text/source.ts';
import { build, entryAt } from './shape.ts';
import { type Dialect, translate } from './translate.ts';

/** A state of Step Functions that runs a task. */
export interface TaskState {
  readonly name: string;
  /** Where it is named. */
  readonly at: Span;
  /** In the shape of a schedule. */
  readonly schedule: MapNode;
}

/**
 * The states of a state machine, in its branches and loops too, that run a task of ECS.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html
 */
export function taskStates(
  definition: Node,
  name: Entry | undefined,
  roleArn: Entry | undefined,
): readonly TaskState[] {
  return [...entriesOf(get(definition, 'States'))].flatMap(
    ([title, { key: at, value: state }]): readonly TaskState[] => {
      const inner = [...itemsOf(get(state, 'Branches')), get(state, 'ItemProcessor'), get(state, 'Iterator')];
      const nested = inner.flatMap((one) => (one ? taskStates(one, name, roleArn) : []));
      return runsTask(state) ? [...nested, { name: title, at, schedule: schedule(state, name, roleArn) }] : nested;
    },
  );
}

/** The partition is often a pseudo parameter. */
function runsTask(state: Node): boolean {
  const resource = get(state, 'Resource');
  const text = resource?.kind === 'unknown' ? resource.parts?.join('') : stringOf(resource);
  return /^arn:[^:]*:states:::(?:aws-sdk:)?ecs:runTask(?:\.|$)/.test(text ?? '');
}

function schedule(state: Node, name: Entry | undefined, roleArn: Entry | undefined): MapNode {
  const given = entryAt(state, 'Parameters')?.value ?? entryAt(state, 'Arguments')?.value;
  const told = given && translate(settled(given), 'Schedule', dialect);
  const members = told?.kind === 'map' ? Object.fromEntries(told.entries) : {};
  const unknown = told?.kind === 'unknown' ? Object.fromEntries(OF_TASK.map((member) => [member, told])) : {};
  const invokedBy: Node = { kind: 'scalar', value: 'states.amazonaws.com', at: state.at };
  return build(state.at, { ...unknown, ...members, name, roleArn, invokedBy });
}

const OF_TASK = [
  ...['cluster', 'taskDefinition', 'taskCount', 'launchType', 'platformVersion'],
  ...['enableExecuteCommand', 'capacityProviderStrategy', 'networkConfiguration'],
];

/** Step Functions writes the API's names with a capital first letter. */
const dialect: Dialect = {
  member: (shape, written) => {
    const name = `${written[0]?.toLowerCase() ?? ''}${written.slice(1)}`;
    if (shape === 'Schedule' && name === 'count') return 'taskCount';
    return memberShape(shape, name) === undefined ? undefined : name;
  },
  dropsOthers: true,
  value: (node) => (node.kind === 'scalar' && node.value === null ? undefined : node),
};

/** What the input of the state gives, a path (`"Subnets.$": "$.subnets"`) or an expression (`"{% $subnets %}"`), is unknown. */
function settled(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(settled) };
  if (node.kind === 'map') {
    const entries = [...node.entries].map(([written, { key, value }]): [string, Entry] => {
      if (written.endsWith('.$')) return [written.slice(0, -2), { key, value: given(value) }];
      return [written, { key, value: settled(value) }];
    });
    return { ...node, entries: new Map(entries) };
  }
  return /^\s*\{%.*%\}\s*$/s.test(stringOf(node) ?? '') ? given(node) : node;
}

function given({ at }: Node): Node {
  return { kind: 'unknown', reason: 'is given when the state machine runs', at };
}
