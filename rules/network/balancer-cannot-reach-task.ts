import { forwardingTo } from '../../src/ecs/balancers.ts';
import { canConnect, groupsIn } from '../../src/ecs/security-groups.ts';
import { subnetsOf, taskGroups } from '../../src/ecs/task-network.ts';
import type { Balancer, Context, Field, LoadBalancer, Service, TaskSet } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'balancer-cannot-reach-task',
  summary: 'The security groups keep the load balancer from its tasks',
  severity: 'error',
  why: `
    What the security groups of the load balancer do not let out, or those of the tasks not in, never arrives: the health checks time out, the targets stay unhealthy, and ECS stops the tasks and starts them anew.
    Let the security group of the tasks admit that of the load balancer on the container's port, and on the port of the health check if it is another.`,
  see: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  notIn: { taskDefinition: 'a task definition names no security groups' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
});

type Runner = Field<Service> | Field<TaskSet>;

function check(runner: Runner, context: Context): void {
  for (const target of runner.loadBalancers.items) {
    const { targetGroup } = target;
    if (!isOverTcp(targetGroup.protocol.known)) continue;
    for (const balancer of forwardingTo(targetGroup).balancers) checkBalancer(runner, target, balancer, context);
  }
}

/** What is not told is over UDP perhaps. */
function isOverTcp(protocol: string | undefined): boolean {
  return protocol !== undefined && /^(?:HTTPS?|TCP|TLS)$/i.test(protocol);
}

function checkBalancer(
  runner: Runner,
  { containerPort, targetGroup }: Field<LoadBalancer>,
  balancer: Field<Balancer>,
  { report }: Context,
): void {
  const [own, groups] = [groupsIn(balancer.inSecurityGroups), taskGroups(runner)];
  const type = balancer.type.or('application');
  if (!own || !groups || type === undefined) return;

  // A network load balancer may pass the addresses of its clients on.
  const from = {
    groups: own,
    subnets: balancer.inSubnets.complete ? balancer.inSubnets.items : [],
    hasOtherAddresses: type !== 'application',
  };
  const to = { groups, subnets: subnetsOf(runner).map(({ subnet }) => subnet) };
  const isCut = (port: number | undefined) => port !== undefined && canConnect(from, to, port) === false;
  const related = [
    ...groups.map((group) => [group, 'the security group of the tasks'] as const),
    ...own.map((group) => [group, 'the security group of the load balancer'] as const),
  ];

  if (isCut(containerPort.known)) {
    report(
      containerPort,
      `No security group rule lets the load balancer "${balancer.$entity}" reach port ${containerPort.$quoted} of the tasks`,
      { related },
    );
    return;
  }
  const { healthCheckPort } = targetGroup;
  if (!isCut(numberIn(healthCheckPort.known))) return;
  report(
    healthCheckPort,
    `No security group rule lets the health checks of the load balancer "${balancer.$entity}" reach port ${healthCheckPort.$quoted} of the tasks`,
    { related },
  );
}

/** Otherwise it is `traffic-port`. */
function numberIn(port: string | undefined): number | undefined {
  return port !== undefined && /^\d+$/.test(port) ? Number(port) : undefined;
}
