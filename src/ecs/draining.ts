import type { Field, TargetGroup } from '../model/fields.ts';

/** Seconds: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html */
export const DEFAULT_DELAY = 300;

/** Seconds that a Spot task has: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html */
export const SPOT_NOTICE = 120;

/** Whether a service or task set registers its tasks with a target group. */
export function isUsed({ services, taskSets }: Field<TargetGroup>): boolean {
  return services.items.length > 0 || taskSets.items.length > 0;
}

/**
 * A deregistration delay that is stated, and longer than requests take; undefined for others. Connections through a
 * network load balancer, and sessions of a sticky group, last longer.
 */
export function longDelay({ deregistrationDelay, protocol, stickiness }: Field<TargetGroup>): number | undefined {
  const delay = deregistrationDelay.known;
  const isShortLived = protocol.always((name) => /^HTTPS?$/i.test(name)) === true && stickiness.or(false) === false;
  return delay !== undefined && delay > SPOT_NOTICE && isShortLived ? delay : undefined;
}
