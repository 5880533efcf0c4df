import type { Runner } from '../../src/ecs/launch.ts';
import { cutOff } from '../../src/ecs/registry-route.ts';
import { internetRoute, routingOf } from '../../src/ecs/routes.ts';
import { networkOf, runsOnlyOn, shown, subnetsOf } from '../../src/ecs/task-network.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'task-in-public-subnet',
  summary: 'Tasks run in a public subnet',
  severity: 'warning',
  security: '4.3',
  why: `
    A subnet that routes to an internet gateway is for what should be reached from the internet: load balancers and NAT gateways. Tasks in it are one switch, \`assignPublicIp\`, away from a public address; and on EC2, where no task has one, they have no internet at all.
    Run the tasks in subnets that route to a NAT gateway, or to nothing but VPC endpoints.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-outbound.html',
  notIn: { taskDefinition: 'a task definition names no subnets' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, { all, report }: Context): void {
  // A public address is the worse of it.
  if (networkOf(runner).assignPublicIp.or('DISABLED') !== 'DISABLED') return;
  const onEc2 = runsOnlyOn(runner, 'EC2') === true;

  const found = subnetsOf(runner).flatMap((at) => {
    const routing = routingOf(at.subnet, all);
    const route = routing && internetRoute(routing);
    // Where it keeps the task from starting, that is said instead.
    return route && (onEc2 || cutOff(runner, at, all) === false) ? [{ at, route }] : [];
  });
  const [first, ...others] = found;
  if (!first) return;

  const { destinationCidrBlock: ipv4, destinationIpv6CidrBlock: ipv6 } = first.route;
  const noInternet = onEc2 && ipv4.$state === 'known' ? ', and on EC2 they have no public address to use it' : '';
  const destination = ipv4.$state === 'known' ? ipv4 : ipv6;
  report(
    first.at.named,
    `The tasks run in the subnet ${shown(first.at)}, which routes ${destination.$quoted} to an internet gateway${noInternet}`,
    {
      related: [
        [destination, 'the route'],
        ...others.map(({ at }) => [at.named, `the subnet ${shown(at)} does too`] as const),
      ],
    },
  );
}
