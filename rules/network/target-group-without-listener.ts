import { forwardingTo } from '../../src/ecs/balancers.ts';
import type { Context, Field, Service, TaskSet } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'target-group-without-listener',
  summary: 'A service registers its tasks in a target group that no listener forwards to',
  severity: 'error',
  why: `
    ECS refuses to create a service whose target group belongs to no load balancer ("The target group … does not have an associated load balancer"), and a target group belongs to one only through a listener or a listener rule that forwards to it.
    Forward to it in a listener or a rule, and let the service depend on that.`,
  see: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html#target-health-states',
  notIn: { taskDefinition: 'a task definition names no target groups' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
});

function check({ loadBalancers }: Field<Service> | Field<TaskSet>, { all, report }: Context): void {
  // Whoever makes the load balancer elsewhere makes its listeners there.
  const listeners = all('listener').items;
  if (all('balancer').items.length === 0 && listeners.length === 0) return;

  for (const { targetGroup, targetGroupArn } of loadBalancers.items) {
    if (targetGroup.$state !== 'known') continue;
    const { by, complete } = forwardingTo(targetGroup);
    if (by.length > 0 || !complete) continue;
    report(targetGroupArn, `No listener and no rule forwards to the target group "${targetGroup.$entity}"`, {
      related: [
        [targetGroup, 'the target group'],
        ...listeners.map((listener) => [listener, 'a listener that does not'] as const),
      ],
    });
  }
}
