import type { ContainerDefinition, Context, Field, LoadBalancer, TaskDefinition } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'unmapped-load-balancer-target',
  summary: 'A service sends traffic to a container or port that its task does not have',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses a service whose load balancer names a container that the task definition does not have, or a port that the container does not map.
    Name a container of the definition, and one of the ports in its \`portMappings\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html',
  notIn: { taskDefinition: 'a task definition names no load balancer' },

  service: ({ loadBalancers, task }, context) => loadBalancers.items.forEach((target) => check(target, task, context)),
  taskSet: ({ loadBalancers, task }, context) => loadBalancers.items.forEach((target) => check(target, task, context)),
});

function check({ containerName, containerPort }: Field<LoadBalancer>, task: Field<TaskDefinition>, { report }: Context): void {
  const containers = task.containerDefinitions;
  if (containerName.known === undefined || containers.$state !== 'known') return;

  const container = containers.items.find(({ name }) => name.known === containerName.known);
  const isComplete = containers.complete && containers.items.every(({ name }) => name.known !== undefined);
  if (container) return checkPort(containerPort, container, report);
  if (isComplete) report(containerName, `The task has no container ${containerName.$quoted}`, { related: [[containers, 'its containers']] });
}

function checkPort(port: Field<number>, container: Field<ContainerDefinition>, report: Context['report']): void {
  const { portMappings } = container;
  if (port.known === undefined || !portMappings.complete) return;
  const may = portMappings.items.some((mapping) => mapping.containerPort.known === port.known || isOpen(mapping));
  if (!may) report(port, `The container ${container.name.$quoted} does not map port ${port.known}`, { related: [[portMappings, 'the container']] });
}

/** A range, or a port that is not known, may be the one. */
function isOpen({ containerPort, containerPortRange }: Field<ContainerDefinition['portMappings'][number]>): boolean {
  return containerPort.$state === 'unknown' || containerPortRange.$state !== 'absent';
}
