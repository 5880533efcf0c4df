import type { AnyField, AutoScalingGroup, Field, Service } from '../model/fields.ts';
import { type Capacity, groupsOf } from './instances.ts';
import { strategyOf } from './launch.ts';

/** What makes a service run on Spot. */
export interface Spot {
  readonly at: AnyField;
  /** "FARGATE_SPOT" or "Spot instances". */
  readonly what: string;
}

/** What surely has AWS place tasks of a service on Spot, some of them at least. */
export function spotOf(service: Field<Service>, capacity: Capacity): Spot | undefined {
  const onFargate = fargateSpot(service);
  if (onFargate) return { at: onFargate, what: 'FARGATE_SPOT' };
  for (const group of groupsOf(service, capacity) ?? []) {
    const at = spotIn(group);
    if (at) return { at, what: 'Spot instances' };
  }
  return undefined;
}

/** Whether a service may have tasks on Fargate Spot by a strategy of its own. */
export function mayStateSpot({ capacityProviderStrategy: strategy }: Field<Service>): boolean {
  if (strategy.$state === 'unknown') return true;
  return strategy.items.some(({ capacityProvider, provider, weight, base }) => {
    const isOther = provider.$state === 'known' || (capacityProvider.known ?? 'FARGATE_SPOT') !== 'FARGATE_SPOT';
    return !isOther && (strategy.items.length === 1 || weight.or(0) !== 0 || base.or(0) !== 0);
  });
}

/** A provider that has neither a weight nor a base gets no task, but where it is the only one. */
function fargateSpot(service: Field<Service>): AnyField | undefined {
  if (service.launchType.$state !== 'absent') return undefined;
  const strategy = strategyOf(service);
  const spot = strategy?.items.find(({ capacityProvider }) => capacityProvider.known === 'FARGATE_SPOT');
  if (!strategy || !spot) return undefined;
  const isChosen = strategy.items.length === 1 || (spot.weight.known ?? 0) > 0 || (spot.base.known ?? 0) > 0;
  return isChosen ? spot.capacityProvider : undefined;
}

function spotIn(group: Field<AutoScalingGroup>): AnyField | undefined {
  const { onDemandPercentageAboveBaseCapacity } = group.instancesDistribution;
  if ((onDemandPercentageAboveBaseCapacity.known ?? 100) < 100) return onDemandPercentageAboveBaseCapacity;
  const { byId, byName } = group.launchTemplate;
  const template = [byId, byName].find(({ marketType }) => marketType.known === 'spot');
  if (template) return template.marketType;
  const { spotPrice } = group.configuration;
  return (spotPrice.known ?? '') === '' ? undefined : spotPrice;
}
