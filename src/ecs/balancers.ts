import type { Balancer, Field, Listener, ListenerRule, LoadBalancer, TargetGroup } from '../model/fields.ts';
import { anyOf, type Told } from './logic.ts';

/** What forwards to a target group, and the load balancers that it does so for. */
export interface Forwarding {
  readonly by: readonly (Field<Listener> | Field<ListenerRule>)[];
  readonly balancers: readonly Field<Balancer>[];
  /** Whether all of that is in the input. */
  readonly complete: boolean;
}

export function forwardingTo({ listeners, listenerRules }: Field<TargetGroup>): Forwarding {
  const found = [
    ...listeners.items.map(({ balancer }) => balancer),
    ...listenerRules.items.map(({ listener }) => listener.balancer),
  ];
  const known = found.filter(({ $state }) => $state === 'known');
  return {
    by: [...listeners.items, ...listenerRules.items],
    balancers: [...new Map(known.map((balancer) => [balancer.$entity, balancer])).values()],
    complete: listeners.complete && listenerRules.complete && known.length === found.length,
  };
}

/** Whether the targets are reached from the internet through a network load balancer, with their clients' addresses. */
export function isBehindPublicNetworkBalancer({ loadBalancerName, targetGroup }: Field<LoadBalancer>): Told {
  if (loadBalancerName.$state !== 'absent' && targetGroup.$state === 'absent') return false;
  // Only application load balancers speak HTTP.
  const protocol = targetGroup.protocol.known?.toUpperCase();
  if (protocol === 'HTTP' || protocol === 'HTTPS') return false;
  const { balancers, complete } = forwardingTo(targetGroup);
  const told = anyOf(balancers.map(isPublicNetworkBalancer));
  return told === false && !complete ? undefined : told;
}

function isPublicNetworkBalancer({ type, scheme }: Field<Balancer>): Told {
  const kind = type.or('application');
  const reach = scheme.or('internet-facing');
  if ((kind !== undefined && kind !== 'network') || reach === 'internal') return false;
  return kind === undefined || reach === undefined ? undefined : true;
}
