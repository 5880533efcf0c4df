import { readEmbeddedJson } from '../../text/json.ts';
import type { Node, UnknownNode } from '../../text/node.ts';
import { build } from '../shape.ts';
import { taskStates } from '../state-machine.ts';
import type { Block } from './block.ts';
import { built, implied, type Members, several } from './resource-type.ts';
import { listIn, objectIn } from './translate.ts';

/** A target of EventBridge that is a task. */
export const eventTarget = built('schedule', (it) =>
  scheduleOf(it, it.first('ecs_target'), {
    name: it.attribute('rule'),
    invokedBy: implied(it, 'events.amazonaws.com'),
  }),
);

/** A schedule of EventBridge Scheduler that starts a task. */
export const schedule = built('schedule', (it) => {
  const target = it.first('target');
  if (!target || 'kind' in target) return undefined;
  return scheduleOf(target, target.first('ecs_parameters'), {
    name: it.attribute('name'),
    invokedBy: implied(it, 'scheduler.amazonaws.com'),
  });
});

/** The states of a state machine that run a task. */
export const stateMachine = several('schedule', (it) => {
  const definition = it.attribute('definition')?.value;
  const json = definition?.kind === 'scalar' ? readEmbeddedJson(definition) : undefined;
  const states = json ? taskStates(json, it.attribute('name'), it.attribute('role_arn')) : [];
  return states.map(({ name, at, schedule: node }) => ({ part: `States[${name}]`, at, node }));
});

/** Undefined for a target of another kind; what is unknown may be one. */
function scheduleOf(target: Block, task: Block | UnknownNode | undefined, more: Members): Members | undefined {
  if (!task) return undefined;
  const own = { ...more, cluster: target.attribute('arn'), roleArn: target.attribute('role_arn') };
  if ('kind' in task) return { ...own, ...Object.fromEntries(OF_TASK.map((member) => [member, task])) };
  return {
    ...own,
    taskDefinition: task.attribute('task_definition_arn'),
    taskCount: task.attribute('task_count'),
    launchType: task.attribute('launch_type'),
    platformVersion: task.attribute('platform_version'),
    enableExecuteCommand: task.attribute('enable_execute_command'),
    capacityProviderStrategy: listIn(task, 'capacity_provider_strategy', 'CapacityProviderStrategyItem'),
    networkConfiguration: network(task),
  };
}

const OF_TASK = [
  ...['taskDefinition', 'taskCount', 'launchType', 'platformVersion'],
  ...['enableExecuteCommand', 'capacityProviderStrategy', 'networkConfiguration'],
];

function network(task: Block): Node | undefined {
  const awsvpcConfiguration = objectIn(task, 'network_configuration', 'AwsVpcConfiguration');
  return awsvpcConfiguration && build(awsvpcConfiguration.key, { awsvpcConfiguration });
}
