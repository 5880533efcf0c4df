import { DEFAULT_DELAY, isLasting, SPOT_NOTICE } from '../../src/ecs/draining.ts';
import { spotOf } from '../../src/ecs/spot.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'drain-exceeds-spot-notice',
  summary: 'The tasks of a service on Spot are gone before their target group has drained them',
  severity: 'info',
  why: `
    AWS takes Spot capacity back 120 seconds after it says so. ECS first waits until the load balancer has let the task go, for the deregistration delay, and only then sends SIGTERM: with a longer delay the task is killed with requests open, and never gets the signal.
    State a delay that leaves time for the container's \`stopTimeout\` within the 120 seconds: 90 at most.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html#fargate-capacity-providers-termination',
  notIn: { taskDefinition: 'a task definition makes no target groups' },

  targetGroup(targetGroup, { report, spell, all }) {
    const { services, deregistrationDelay } = targetGroup;
    const delay = deregistrationDelay.or(DEFAULT_DELAY);
    if (delay === undefined || delay <= SPOT_NOTICE) return;
    // Above the default it slows every deployment as well: that is `long-deregistration-delay`.
    if (delay > DEFAULT_DELAY && isLasting(targetGroup) !== true) return;
    const found = services.items.flatMap((service) => spotOf(service, all) ?? []);
    const [spot] = found;
    if (!spot) return;

    const name = spell(deregistrationDelay);
    const exceeds = `the ${SPOT_NOTICE} s notice of ${spot.what}`;
    report(
      deregistrationDelay,
      deregistrationDelay.known === undefined
        ? `The target group states no ${name}: the default of ${delay} s exceeds ${exceeds}`
        : `${name} ${deregistrationDelay.$quoted} exceeds ${exceeds}`,
      { related: found.map(({ at, what }) => [at, `a service with tasks on ${what}`] as const) },
    );
  },
});
