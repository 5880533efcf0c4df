import type {
  ContainerDefinition,
  Context,
  Field,
  LoadBalancer,
  Service,
  TaskDefinition,
  TaskSet,
} from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'unmapped-load-balancer-target',
  summary: 'A service sends traffic to a container or port that its task does not have',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses a service whose load balancer names a container that the task definition does not have, or a port that the container does not map ("the container … did not have a container port … defined").
    Name a container of the definition, and one of the ports in its \`portMappings\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html',
  notIn: { taskDefinition: 'a task definition names no load balancer' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
});

function check({ loadBalancers, task }: Field<Service> | Field<TaskSet>, context: Context): void {
  for (const target of loadBalancers.items) checkTarget(target, task, context);
}

function checkTarget(target: Field<LoadBalancer>, task: Field<TaskDefinition>, { report, same }: Context): void {
  const { containerName, containerPort } = target;
  const containers = task.containerDefinitions;
  if (containers.$state !== 'known') return;

  // Names that are made in the same way are the same name.
  const container = containers.items.find(({ name }) => same(name, containerName) === true);
  const isComplete = containers.complete && containers.items.every(({ name }) => same(name, containerName) === false);
  if (container) checkPort(containerPort, container, report);
  else if (isComplete) {
    const names = list(containers.items.map(({ name }) => name.$quoted));
    report(containerName, `The task has no container ${containerName.$quoted}, but ${names}`, {
      related: [[containers, 'its containers']],
    });
  }
}

function checkPort(
  port: Field<number>,
  { name, portMappings }: Field<ContainerDefinition>,
  report: Context['report'],
): void {
  if (port.known === undefined || !portMappings.complete) return;
  if (portMappings.items.some((mapping) => mapping.containerPort.known === port.known || isOpen(mapping))) return;

  const ports = portMappings.items.map(({ containerPort }) => containerPort.$quoted);
  const but = ports.length === 0 ? '' : `, but ${list(ports)}`;
  report(port, `The container ${name.$quoted} does not map port ${port.$quoted}${but}`, {
    related: [[portMappings, 'the container']],
  });
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'none at all' : new Intl.ListFormat('en-GB').format(items);
}

/** A range, or a port that is not known, may be the one. */
function isOpen({ containerPort, containerPortRange }: Field<ContainerDefinition['portMappings'][number]>): boolean {
  return containerPort.$state === 'unknown' || containerPortRange.$state !== 'absent';
}
