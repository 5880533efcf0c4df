import { isUsed } from '../../src/ecs/draining.ts';
import { defineRule } from '../../src/rule.ts';

/** Below, even a service that answers within a second drops requests (ECS developer guide, load-balancer-connection-draining). */
const LEAST = 5;

export default defineRule({
  id: 'short-deregistration-delay',
  summary: 'A target group drops the requests that a stopping task still answers',
  severity: 'warning',
  why: `
    When a task is stopped, the load balancer lets it finish its open requests for the deregistration delay. Below 5 seconds that is hardly a request: each deployment and each scale-in gives clients errors.
    State at least as long as the slowest request takes.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-connection-draining.html',
  notIn: { taskDefinition: 'a task definition makes no target groups' },

  targetGroup(targetGroup, { report, spell }) {
    const { deregistrationDelay } = targetGroup;
    const delay = deregistrationDelay.known;
    if (!isUsed(targetGroup) || delay === undefined || delay >= LEAST) return;
    report(
      deregistrationDelay,
      `${spell(deregistrationDelay)} ${deregistrationDelay.$quoted}, below ${LEAST} s, drops the requests in flight`,
    );
  },
});
