import type { Runner } from '../../src/ecs/launch.ts';
import { type CutOff, cutOff } from '../../src/ecs/registry-route.ts';
import { shown, subnetsOf } from '../../src/ecs/task-network.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'no-route-to-registry',
  summary:
    'Tasks on Fargate are in a subnet from which they cannot pull their image, write their logs or read their secrets',
  severity: 'error',
  why: `
    A task on Fargate pulls its image, reads its secrets and writes its logs through its own network interface: from a subnet without a way out it cannot, and stops before it starts ("ResourceInitializationError", "CannotPullContainerError"). A public subnet is no way out for a task without a public address.
    Route the subnet to a NAT gateway, or give the VPC the endpoints that are named: with private DNS and a security group that lets the tasks in on 443, and for \`s3\` a gateway endpoint in the route table of the subnet. An image of a public registry has no endpoint: copy it to ECR, or use a NAT gateway.`,
  see: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
  notIn: { taskDefinition: 'a task definition names no subnets' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, { all, report }: Context): void {
  const cut = subnetsOf(runner).flatMap((at) => cutOff(runner, at, all) || []);
  const [first, ...others] = cut;
  if (!first) return;
  report(first.at.named, saying(first), {
    level: cut.every(({ onlyExec }) => onlyExec) ? 'warning' : 'error',
    related: [
      ...others.map(({ at }) => [at.named, `so has the subnet ${shown(at)}`] as const),
      ...first.images.map((image) => [image, 'comes from the internet'] as const),
      ...first.useless.map((endpoint) => [endpoint, 'does not serve these tasks'] as const),
    ],
  });
}

function saying({ at, isPublic, missing, images }: CutOff): string {
  const start = isPublic
    ? `The tasks have no public IP address in the public subnet ${shown(at)}`
    : `The subnet ${shown(at)} has no route out of its VPC`;
  const [image] = images;
  const served = image ? `, and no endpoint serves the image ${image.$quoted}` : '';
  if (missing.length === 0) return `${start}${served}`;
  return `${start}${isPublic ? ', whose VPC has no endpoint that serves them' : ', which has no endpoint that serves the tasks'} for ${listed(missing)}${served}`;
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}
