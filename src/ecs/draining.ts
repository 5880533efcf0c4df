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
 * Whether what goes through a target group lasts longer than a request: the connections of a network load balancer, and
 * the sessions of a sticky group. Undefined when that cannot be told.
 */
export function isLasting({ protocol, stickiness }: Field<TargetGroup>): boolean | undefined {
  const isHttp = protocol.always((name) => /^HTTPS?$/i.test(name));
  const isSticky = stickiness.or(false);
  if (isHttp === false || isSticky === true) return true;
  return isHttp === true && isSticky === false ? false : undefined;
}
