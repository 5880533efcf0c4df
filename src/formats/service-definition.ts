import type { Model } from '../model/model.ts';
import { memberShape } from '../model/shape.ts';
import { get, itemsOf, type MapNode, type Node, stringOf } from '../text/node.ts';
import { type Definition, definitionModel, translateDefinition, withMembers } from './definition.ts';

/** Members that hardly any other kind of file has. */
const TELLING = [
  'capacityProviderStrategy',
  'deploymentConfiguration',
  'deploymentController',
  'enableECSManagedTags',
  'enableExecuteCommand',
  'healthCheckGracePeriodSeconds',
  'launchType',
  'networkConfiguration',
  'platformVersion',
  'propagateTags',
  'schedulingStrategy',
  'serviceRegistries',
  'taskDefinition',
];

/** What only some of the calls take or return. */
const OF_UPDATE = ['service', 'forceNewDeployment'];
const OF_RUN_TASK = ['count', 'overrides', 'group', 'startedBy', 'referenceId'];
const READ_ONLY = [
  'serviceArn',
  'clusterArn',
  'status',
  'runningCount',
  'pendingCount',
  'platformFamily',
  'taskSets',
  'deployments',
  'roleArn',
  'events',
  'createdAt',
  'createdBy',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'resourceManagementType',
];

/**
 * Services as create-service and update-service take them, as describe-services returns them, and as ecspresso keeps
 * them; and a task to run, as run-task takes it. Undefined when the file holds none.
 */
export function readServices(roots: readonly Node[]): Model | undefined {
  const definitions = roots.flatMap(definitionsIn);
  const runs = definitions.length > 0 && definitions.every(({ kind }) => kind === 'schedule');
  return definitions.length > 0
    ? definitionModel(runs ? 'run-task input' : 'service definition', definitions)
    : undefined;
}

function definitionsIn(root: Node): Definition[] {
  const described = [
    ...itemsOf(get(root, 'services')),
    ...(get(root, 'service')?.kind === 'map' ? [get(root, 'service')!] : []),
  ];
  if (described.some(isService)) return described.flatMap((node) => (node.kind === 'map' ? [service(node)] : []));
  if (root.kind !== 'map' || !isService(root)) return [];
  return OF_RUN_TASK.some((member) => root.entries.has(member)) ? [task(root)] : [service(root)];
}

function isService(node: Node): boolean {
  if (node.kind !== 'map') return false;
  const keys = [...node.entries.keys()];
  const known = keys.filter((key) => isMember(key));
  return known.length >= 2 && known.length * 2 >= keys.length && keys.some((key) => TELLING.includes(key));
}

function isMember(key: string): boolean {
  return (
    [...OF_UPDATE, ...OF_RUN_TASK, ...READ_ONLY].includes(key) ||
    (key !== 'arn' && memberShape('Service', key) !== undefined)
  );
}

function service(root: MapNode): Definition {
  const { at } = root;
  const place = at.source.span(at.start, at.start + 1);
  const node = withMembers(translateDefinition(withoutReadOnly(root), 'Service'), {
    ...(get(root, 'serviceArn') && { arn: get(root, 'serviceArn') }),
    ...(get(root, 'clusterArn') && { cluster: get(root, 'clusterArn') }),
    ...(get(root, 'roleArn') && { role: get(root, 'roleArn') }),
    // What is not written is then given by the tool that keeps service and task definition side by side.
    ...(!get(root, 'taskDefinition') && {
      taskDefinition: { kind: 'unknown', reason: 'is given by the deploy tool', at: place },
    }),
  });
  const named = get(node, 'serviceName') ?? get(node, 'service');
  const isUpdate = OF_UPDATE.some((member) => node.entries.has(member));
  const open = isUpdate ? { open: 'is not in the input of update-service, which leaves it as it is' } : {};
  return { kind: 'service', name: stringOf(named) ?? 'service', node: { ...node, ...open }, named };
}

function task(root: MapNode): Definition {
  const count = get(root, 'count');
  const node = translateDefinition(
    withMembers(root, { count: undefined, ...(count && { taskCount: count }) }),
    'Schedule',
  );
  const named = get(root, 'taskDefinition');
  return { kind: 'schedule', name: stringOf(named) ?? 'task', node, named };
}

function withoutReadOnly(node: MapNode): MapNode {
  return withMembers(node, Object.fromEntries(READ_ONLY.map((member) => [member, undefined])));
}
