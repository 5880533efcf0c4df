import { forwardingTo } from '../../src/ecs/balancers.ts';
import { shown, subnetsOf, type TaskSubnet } from '../../src/ecs/task-network.ts';
import type { AnyField, Balancer, Context, Field, LoadBalancer, Service, TaskSet } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'balancer-subnet-mismatch',
  summary: 'Tasks run where their load balancer does not go',
  severity: 'error',
  why: `
    A target group takes targets of its own VPC only, and a load balancer sends nothing to a zone in which it has no subnet: a task there is registered, and stays unused ("Target.NotInUse").
    Give the load balancer a subnet in each zone in which the tasks have one, in the same VPC.`,
  see: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html#target-health-states',
  notIn: { taskDefinition: 'a task definition names no subnets' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
});

function check(runner: Field<Service> | Field<TaskSet>, context: Context): void {
  const subnets = subnetsOf(runner);
  for (const target of runner.loadBalancers.items) {
    if (checkVpc(target, subnets, context)) continue;
    for (const balancer of forwardingTo(target.targetGroup).balancers) checkZones(balancer, subnets, context);
  }
}

function checkVpc(
  { targetGroup }: Field<LoadBalancer>,
  subnets: readonly TaskSubnet[],
  { report, same }: Context,
): boolean {
  const { vpcId } = targetGroup;
  const others = subnets.filter(({ subnet }) => areOther(vpcId, subnet.vpcId, same));
  const [first, ...rest] = others;
  if (!first) return false;
  report(
    first.named,
    `The subnet ${shown(first)} of the tasks is in another VPC than the target group "${targetGroup.$entity}"`,
    {
      related: [
        [vpcId, 'the VPC of the target group'],
        [first.subnet.vpcId, 'the VPC of the subnet'],
        ...rest.map((one) => [one.named, `so is the subnet ${shown(one)}`] as const),
      ],
    },
  );
  return true;
}

function checkZones(balancer: Field<Balancer>, subnets: readonly TaskSubnet[], { report, same }: Context): void {
  const { items, complete } = balancer.inSubnets;
  if (!complete || items.length === 0) return;
  const isElsewhere = ({ subnet }: TaskSubnet) =>
    items.every((own) => areOther(own.availabilityZone, subnet.availabilityZone, same));
  const [first, ...rest] = subnets.filter(isElsewhere);
  if (!first) return;

  const { availabilityZone: zone } = first.subnet;
  const where = zone.$quoted === '' ? 'a zone' : `the zone ${zone.$quoted},`;
  report(
    first.named,
    `The subnet ${shown(first)} of the tasks is in ${where} where the load balancer "${balancer.$entity}" has no subnet`,
    {
      related: [
        [zone, 'the zone of the subnet'],
        [balancer.subnets, 'the subnets of the load balancer'],
        ...rest.map((one) => [one.named, `so is the subnet ${shown(one)}`] as const),
      ],
    },
  );
}

/** Whether two values are both there, and surely not the same. */
function areOther(first: AnyField, second: AnyField, same: Context['same']): boolean {
  return first.$state !== 'absent' && second.$state !== 'absent' && same(first, second) === false;
}
