import type { AnyField, AutoScalingGroup, Field, Service } from '../model/fields.ts';
import type { Start } from './instances.ts';
import { strategyOf } from './launch.ts';
import { type All, instancesOf, isPlacedByProviders } from './placement.ts';

/** What makes a service run on Spot. */
export interface Spot {
  readonly at: AnyField;
  /** "FARGATE_SPOT" or "Spot instances". */
  readonly what: string;
}

/** What surely has AWS place tasks of a service on Spot, some of them at least. */
export function spotOf(service: Field<Service>, all: All): Spot | undefined {
  const onFargate = fargateSpot(service);
  if (onFargate) return { at: onFargate, what: 'FARGATE_SPOT' };
  const at = spotInstances(service, all);
  return at && { at, what: 'Spot instances' };
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

function spotInstances(service: Field<Service>, all: All): AnyField | undefined {
  const strategy = isPlacedByProviders(service) ? strategyOf(service) : undefined;
  const groups = strategy?.items.map(({ provider }) => provider.autoScalingGroupProvider.autoScalingGroup) ?? [];
  const starts = instancesOf(service, all)?.flatMap((one) => one.starts) ?? [];
  return [...groups.map(spotShare), ...starts.map(spotStart)].find((at) => at !== undefined);
}

function spotShare({ instancesDistribution }: Field<AutoScalingGroup>): AnyField | undefined {
  const { onDemandPercentageAboveBaseCapacity: onDemand } = instancesDistribution;
  return (onDemand.known ?? 100) < 100 ? onDemand : undefined;
}

function spotStart(start: Start | undefined): AnyField | undefined {
  if (start && 'marketType' in start && start.marketType.known === 'spot') return start.marketType;
  return start && 'spotPrice' in start && (start.spotPrice.known ?? '') !== '' ? start.spotPrice : undefined;
}
