import { countsOf } from '../../src/ecs/deployment.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'single-task-service',
  summary: 'One task alone answers for a load-balanced service',
  severity: 'info',
  why: `
    A task is lost now and then: its host fails, its health check fails, Spot takes it back. Until another runs and is healthy, the load balancer has nobody to send a request to.
    Run two tasks or more, in two Availability Zones, where an outage of a minute or two matters.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
  notIn: { taskDefinition: 'a service says how many tasks there are' },

  service(service, { report, spell }) {
    const { desiredCount, loadBalancers, scalableTargets } = service;
    if (loadBalancers.items.length === 0 || service.schedulingStrategy.or('REPLICA') !== 'REPLICA') return;
    if (countsOf(service)?.least !== 1) return;
    const scaled = scalableTargets.items.find(({ minCapacity }) => minCapacity.known === 1);
    const count = scaled?.minCapacity ?? desiredCount;
    const reason = scaled
      ? 'leaves a single task behind the load balancer when it is quiet'
      : 'is a single task behind the load balancer';
    report(count, `${spell(count)} ${count.$quoted} ${reason}`);
  },
});
