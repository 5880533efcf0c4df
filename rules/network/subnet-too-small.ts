import { addressRoom, type SubnetRoom } from '../../src/ecs/addresses.ts';
import { sayTasks, taskCount } from '../../src/ecs/deployment.ts';
import { launchesOf } from '../../src/ecs/launch.ts';
import type { Field, Service } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'subnet-too-small',
  summary: 'A service has more tasks than its subnets have addresses',
  severity: 'warning',
  why: `
    Each task in \`awsvpc\` mode, so each on Fargate, takes an address of one of its subnets. Of every subnet AWS keeps five, and load balancers, NAT gateways and interface endpoints take theirs. While a rolling deployment runs, the new tasks need addresses beside the old ones; where there is none left, tasks fail to start, and whatever else lives in the subnet gets none either.
    Give the service larger subnets, or more of them, or lower \`maximumPercent\`. The sum counts the tasks of this service alone, so the room is smaller still where others share the subnets.`,
  see: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  notIn: { taskDefinition: 'neither a task definition nor the input of one call says how large a subnet is' },

  service(service, { report }) {
    if (service.schedulingStrategy.or('REPLICA') !== 'REPLICA' || !takesAddresses(service)) return;
    const tasks = taskCount(service);
    if (!tasks) return;
    const { subnets, inSubnets } = service.networkConfiguration.awsvpcConfiguration;
    const room = inSubnets.complete ? addressRoom(inSubnets.items) : undefined;
    if (!room || Math.max(tasks.steady, tasks.peak) <= room.free) return;

    report(subnets, `${sayTasks(tasks, room.free)} do not fit in the addresses of their subnets: ${room.says}`, {
      related: [
        ...service.scalableTargets.items.map(({ maxCapacity }) => [maxCapacity, 'the most tasks'] as const),
        ...room.subnets.map((one) => [one.subnet.cidrBlock, saying(one)] as const),
      ],
    });
  },
});

/** Whether each task has a network interface of its own. */
function takesAddresses(service: Field<Service>): boolean {
  if (service.task.networkMode.known === 'awsvpc') return true;
  return launchesOf(service)?.every((launch) => launch === 'FARGATE') ?? false;
}

function saying({ addresses, takers }: SubnetRoom): string {
  if (takers.length === 0) return `${addresses} addresses, of which AWS keeps 5`;
  const counted = [...new Set(takers)].map((taker) => {
    const count = takers.filter((one) => one === taker).length;
    return count === 1 ? taker : `${count} ${taker.replace(/^an? /, '')}s`;
  });
  const last = counted.pop();
  const all = counted.length > 0 ? `${counted.join(', ')} and ${last}` : last;
  return `${addresses} addresses: AWS keeps 5, ${all} ${takers.length === 1 ? 'takes one' : 'take one each'}`;
}
