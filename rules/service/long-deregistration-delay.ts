import { rollingOf } from '../../src/ecs/deployment.ts';
import { DEFAULT_DELAY, isLasting, isUsed, SPOT_NOTICE } from '../../src/ecs/draining.ts';
import { batchesOf, boundsOf } from '../../src/ecs/rolling.ts';
import { mayStateSpot, spotOf } from '../../src/ecs/spot.ts';
import type { Field, Service } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'long-deregistration-delay',
  summary: 'A target group holds each task back for minutes before it is stopped',
  severity: 'warning',
  why: `
    ECS stops a task only when the load balancer has let it go, and that is after the whole deregistration delay, however soon the last request is answered. A rolling deployment waits for it once for each batch of tasks: as many tasks as fit between \`minimumHealthyPercent\` and \`maximumPercent\`.
    State how long the slowest request takes; services that answer within a second do well with 5 to 30.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html',
  notIn: { taskDefinition: 'a task definition makes no target groups' },

  targetGroup(targetGroup, { report, spell, all }) {
    const { services, deregistrationDelay } = targetGroup;
    const delay = deregistrationDelay.known;
    if (delay === undefined || delay <= SPOT_NOTICE || !isUsed(targetGroup) || isLasting(targetGroup) !== false) return;
    // Up to the default it is Spot that it is too long for: that is `drain-exceeds-spot-notice`.
    if (delay <= DEFAULT_DELAY && services.items.some(mayStateSpot)) return;

    const isSpot = services.items.some((service) => spotOf(service, all) !== undefined);
    const adds = slowest(services.items, delay) ?? `holds each task ${delay} s before it is stopped`;
    const spot = isSpot ? `, and Spot gives ${SPOT_NOTICE} s notice` : '';
    report(deregistrationDelay, `${spell(deregistrationDelay)} ${deregistrationDelay.$quoted} ${adds}${spot}`, {
      level: delay > DEFAULT_DELAY ? 'warning' : 'info',
      related: services.items.map((service) => [service, 'the service'] as const),
    });
  },
});

/** What the delay adds to one deployment, of several services to the slowest. */
function slowest(services: readonly Field<Service>[], delay: number): string | undefined {
  const all = services.flatMap((service) => {
    const count = service.desiredCount.known ?? 0;
    const { maximum, minimum } = rollingOf(service) ?? {};
    if (count === 0 || maximum === undefined || minimum === undefined) return [];
    const batches = batchesOf(count, boundsOf(count, maximum, minimum));
    return batches === undefined ? [] : [{ batches, count }];
  });
  const [worst] = all.sort((a, b) => b.batches - a.batches);
  if (!worst || all.length < services.length) return undefined;
  const { batches, count } = worst;
  const sum = batches === 1 ? '1 batch' : `${batches} batches × ${delay} s`;
  return `adds ${batches * delay} s to a deployment of ${count === 1 ? '1 task' : `${count} tasks`} (${sum})`;
}
