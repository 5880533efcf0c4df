import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'default-deregistration-delay',
  summary: 'A target group of a service leaves its deregistration delay at 300 seconds',
  severity: 'info',
  precision: 'very-high',
  why: `
    Before ECS stops a task, it waits until the load balancer has let it go: 300 seconds unless the target group says otherwise. Each batch of a deployment takes that much longer, and a Spot task has only 120.
    State how long the slowest request takes; services that answer within a second do well with 5 to 30.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html',
  notIn: { taskDefinition: 'a task definition makes no target groups' },

  targetGroup({ services, taskSets, deregistrationDelay }, { report, spell }) {
    const isUsed = services.items.length > 0 || taskSets.items.length > 0;
    if (!isUsed || deregistrationDelay.$state !== 'absent') return;
    report(
      deregistrationDelay,
      `The target group states no ${spell(deregistrationDelay)}: each batch of a deployment waits 300 s`,
    );
  },
});
