import type { AnyField, Field, Service } from '../model/fields.ts';
import { same } from '../model/same.ts';
import { strategyOf } from './launch.ts';

/** Something that the first tasks of a service need besides what it names. */
export interface FirstNeed {
  readonly kind: 'listener' | 'association' | 'mount target' | 'policy';
  /** Any of them will do for a listener, each is needed of the others. */
  readonly things: readonly AnyField[];
  /** What it is to the service: `the listener of its target group`. */
  readonly is: string;
  /** What comes of it when the service is made first. */
  readonly otherwise: string;
}

const FINDERS: Readonly<Record<FirstNeed['kind'], (service: Field<Service>) => readonly FirstNeed[]>> = {
  listener: listeners,
  association: associations,
  'mount target': mountTargets,
  policy: policies,
};

/** What of some kinds surely is in the input. */
export function firstNeeds(service: Field<Service>, kinds: readonly FirstNeed['kind'][]): readonly FirstNeed[] {
  return kinds.flatMap((kind) => FINDERS[kind](service));
}

/** ECS refuses a target group that no listener or rule forwards to: API CreateService. */
function listeners({ loadBalancers }: Field<Service>): readonly FirstNeed[] {
  const groups = loadBalancers.items.map(({ targetGroup }) => targetGroup);
  return groups.flatMap((group) => {
    const { listeners: own, listenerRules: rules } = group;
    // What may forward to it as well may be what the service waits for.
    if (group.$state !== 'known' || !own.complete || !rules.complete) return [];
    const things = [...own.items, ...rules.items];
    const is = own.items.length > 0 ? 'the listener of its target group' : 'the listener rule of its target group';
    const otherwise = 'ECS refuses a target group without one';
    return things.length > 0 ? [{ kind: 'listener', things, is, otherwise } as const] : [];
  });
}

/** A cluster has the capacity providers of a resource of its own only once that is made. */
function associations(service: Field<Service>): readonly FirstNeed[] {
  const { inCluster, launchType, capacityProviderStrategy } = service;
  if (launchType.$state !== 'absent' || inCluster.$state !== 'known' || inCluster.capacityProviders.$state !== 'absent')
    return [];
  const [association, ...more] = inCluster.capacities.items;
  const strategy = strategyOf(service);
  if (!association || more.length > 0 || !inCluster.capacities.complete || !strategy) return [];
  const own = capacityProviderStrategy.items.find(({ capacityProvider, provider }) => {
    // Managed Instances name their cluster themselves.
    if (provider.$state === 'known' && provider.managedInstancesProvider.$state !== 'absent') return false;
    return association.capacityProviders.items.some((one) => same(one, capacityProvider) === true);
  });
  const isDefault = capacityProviderStrategy.$state === 'absent' && strategy.items.length > 0;
  if (!own && !isDefault) return [];
  const name = own?.capacityProvider.$quoted || 'its capacity provider';
  const is = own ? `the association of its cluster with ${name}` : 'the default strategy of its cluster';
  const otherwise = own
    ? 'ECS refuses a provider that the cluster does not have'
    : 'without it ECS takes the launch type EC2';
  return [{ kind: 'association', things: [association], is, otherwise }];
}

/** A file system can be mounted only through a mount target. */
function mountTargets({ task }: Field<Service>): readonly FirstNeed[] {
  const systems = task.volumes.items.map(({ efsVolumeConfiguration }) => efsVolumeConfiguration.fileSystem);
  const things = distinct(systems.flatMap((system) => (system.$state === 'known' ? system.mountTargets.items : [])));
  const is = things.length > 1 ? 'the mount targets of its file system' : 'the mount target of its file system';
  return things.length > 0
    ? [{ kind: 'mount target', things, is, otherwise: 'its first tasks may not be able to mount it' }]
    : [];
}

/** Policies that are resources of their own. */
function policies({ task }: Field<Service>): readonly FirstNeed[] {
  const roles = [task.taskRole, task.executionRole].filter(({ $state }) => $state === 'known');
  const things = distinct(roles.flatMap((role) => [...role.rolePolicies.items, ...role.attachedPolicies.items]));
  const is = things.length > 1 ? 'the policies of its roles' : 'the policy of its role';
  return things.length > 0 ? [{ kind: 'policy', things, is, otherwise: 'its first tasks may start without it' }] : [];
}

function distinct(things: readonly AnyField[]): readonly AnyField[] {
  return [...new Map(things.map((thing) => [thing.$entity, thing])).values()];
}
