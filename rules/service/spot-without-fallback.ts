import { strategyOf } from '../../src/ecs/launch.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'spot-without-fallback',
  summary: 'A service runs on Fargate Spot alone',
  severity: 'warning',
  why: `
    AWS takes Spot capacity back with two minutes' notice, and when there is none ECS does not turn to Fargate by itself: the service stays without tasks until Spot is back.
    Add FARGATE to the strategy with a base for the tasks that must always run, or a weight.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
  notIn: { taskDefinition: 'a task definition names no capacity provider' },

  service(service, { report }) {
    if (service.launchType.$state !== 'absent') return;
    const strategy = strategyOf(service);
    if (!strategy?.complete) return;

    const spot = strategy.items.find(({ capacityProvider }) => capacityProvider.known === 'FARGATE_SPOT');
    const mayFallBack = strategy.items.some(({ capacityProvider, weight, base }) => {
      if (capacityProvider.known === 'FARGATE_SPOT') return false;
      return capacityProvider.known !== 'FARGATE' || weight.or(0) !== 0 || base.or(0) !== 0;
    });
    if (!spot || mayFallBack) return;
    const { capacityProviderStrategy: own } = service;
    if (own.$state === 'known')
      return report(spot.capacityProvider, 'All tasks run on FARGATE_SPOT, with no FARGATE to fall back to');
    report(own, 'By the default of its cluster, all tasks run on FARGATE_SPOT, with no FARGATE to fall back to', {
      related: [[spot.capacityProvider, 'the strategy of the cluster']],
    });
  },
});
