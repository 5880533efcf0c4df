import type {
  AutoScalingGroup,
  Cluster,
  Field,
  Instance,
  InstanceOverride,
  LaunchTemplateSpecification,
  Service,
} from '../model/fields.ts';
import { GAP } from '../model/fields.ts';
import { launchesOf, strategyOf } from './launch.ts';

/** The instances that a service's tasks are placed on. */
export interface Instances {
  readonly group: Field<AutoScalingGroup>;
  /** All types that they may be of. */
  readonly types: readonly string[];
  /** How many there are at the most. */
  readonly most: number;
}

/** What the input has to place tasks on. */
export interface Capacity {
  readonly groups: { readonly items: readonly Field<AutoScalingGroup>[]; readonly complete: boolean };
  readonly clusters: { readonly items: readonly Field<Cluster>[]; readonly complete: boolean };
  readonly instances: { readonly items: readonly Field<Instance>[]; readonly complete: boolean };
}

/** The instances that a service may use: those behind its capacity providers, or those that join its cluster. Undefined when not all of them can be told. */
export function instancesOf(service: Field<Service>, capacity: Capacity): readonly Instances[] | undefined {
  const groups = groupsOf(service, capacity);
  const found = groups?.map(groupInstances);
  return found && found.length > 0 && found.every((group) => group !== undefined) ? found : undefined;
}

/** The groups of instances that a service may use; undefined when they cannot be told. */
export function groupsOf(service: Field<Service>, capacity: Capacity): readonly Field<AutoScalingGroup>[] | undefined {
  const launches = launchesOf(service);
  if (!launches || launches.some((launch) => launch !== 'EC2')) return undefined;
  const strategy = service.launchType.$state === 'absent' ? strategyOf(service) : undefined;
  if (!strategy || strategy.items.length === 0) return joining(service, capacity);
  return strategy.items.map(({ provider }) => provider.autoScalingGroupProvider.autoScalingGroup);
}

/** The groups that join the only cluster of the input; undefined when that cannot be told of one, or single instances join it. */
function joining(
  service: Field<Service>,
  { groups, clusters, instances }: Capacity,
): readonly Field<AutoScalingGroup>[] | undefined {
  if (![groups, clusters, instances].every(({ complete }) => complete)) return undefined;
  if (clusters.items.length !== 1 || service.inCluster.$state !== 'known') return undefined;
  const joins = groups.items.map((group) => joinsCluster(userDataOf(group)));
  const alone = instances.items.map((instance) => joinsCluster(userDataAlone(instance)));
  if (joins.includes(undefined) || alone.some((one) => one !== false)) return undefined;
  return groups.items.filter((_, i) => joins[i]);
}

function userDataOf(group: Field<AutoScalingGroup>): Field<string> | undefined {
  const { byId, byName } = group.launchTemplate.$state === 'absent' ? group.mixedLaunchTemplate : group.launchTemplate;
  return [byId, byName, group.configuration].find(({ $state }) => $state === 'known')?.userData;
}

function userDataAlone({ userData, launchTemplate }: Field<Instance>): Field<string> | undefined {
  if (userData.$state !== 'absent' || launchTemplate.$state === 'absent') return userData;
  return [launchTemplate.byId, launchTemplate.byName].find(({ $state }) => $state === 'known')?.userData;
}

/** How an instance is told its cluster: in the agent's configuration, Bottlerocket's settings, or on Windows. */
const JOINS = /ECS_CLUSTER|settings\.ecs|Initialize-ECSAgent/;

/** Whether user data names a cluster to join; undefined when that cannot be told. */
function joinsCluster(userData: Field<string> | undefined): boolean | undefined {
  const text = userData?.partly;
  if (text === undefined) return userData?.$state === 'absent' ? false : undefined;
  return JOINS.test(decoded(text)) || (text.includes(GAP) ? undefined : false);
}

/** Plans have user data in base64. */
function decoded(text: string): string {
  const packed = text.replaceAll(/\s/g, '');
  return packed.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(packed) && !text.includes(' ') ? atob(packed) : text;
}

function groupInstances(group: Field<AutoScalingGroup>): Instances | undefined {
  const most = group.maxSize.known;
  const types = typesOf(group);
  return most === undefined || types === undefined ? undefined : { group, types, most };
}

function typesOf(group: Field<AutoScalingGroup>): readonly string[] | undefined {
  const { overrides } = group;
  if (!overrides.complete) return undefined;
  if (overrides.items.length > 0)
    return all(overrides.items.map((override) => overrideType(override, group.mixedLaunchTemplate)));
  const plain = group.launchTemplate.$state === 'absent' ? group.mixedLaunchTemplate : group.launchTemplate;
  if (plain.$state === 'absent') return all([group.configuration.instanceType.known]);
  return all([templateType(plain)]);
}

function overrideType(override: Field<InstanceOverride>, base: Field<LaunchTemplateSpecification>): string | undefined {
  if (override.instanceRequirements.$state !== 'absent') return undefined;
  if (override.instanceType.$state !== 'absent') return override.instanceType.known;
  return templateType(override.launchTemplate.$state === 'absent' ? base : override.launchTemplate);
}

/** Requirements by attributes leave the type open. */
function templateType({ byId, byName }: Field<LaunchTemplateSpecification>): string | undefined {
  const template = byId.$state === 'known' ? byId : byName;
  return template.instanceRequirements.$state === 'absent' ? template.instanceType.known : undefined;
}

function all(types: readonly (string | undefined)[]): readonly string[] | undefined {
  return types.every((type) => type !== undefined) ? types : undefined;
}
