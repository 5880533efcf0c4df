import type { InstanceTypeRow } from '../facts/instance-types.gen.ts';
import type { AutoScalingGroup, Cluster, Field, InstanceOverride, LaunchTemplateSpecification, Service } from '../model/fields.ts';
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
}

/** The instances that a service may use: those behind its capacity providers, or those that join its cluster. Undefined when not all of them can be told. */
export function instancesOf(service: Field<Service>, capacity: Capacity): readonly Instances[] | undefined {
  const groups = groupsOf(service, capacity);
  const found = groups?.map(groupInstances);
  return found && found.length > 0 && found.every((group) => group !== undefined) ? found : undefined;
}

function groupsOf(service: Field<Service>, capacity: Capacity): readonly Field<AutoScalingGroup>[] | undefined {
  const launches = launchesOf(service);
  if (!launches || launches.some((launch) => launch !== 'EC2')) return undefined;
  const strategy = service.launchType.$state === 'absent' ? strategyOf(service) : undefined;
  if (!strategy || strategy.items.length === 0) return joining(service, capacity);
  return strategy.items.map(({ provider }) => provider.autoScalingGroupProvider.autoScalingGroup);
}

/** The groups whose user data joins the only cluster of the input; undefined when that of one is not known. */
function joining(service: Field<Service>, { groups, clusters }: Capacity): readonly Field<AutoScalingGroup>[] | undefined {
  if (!groups.complete || !clusters.complete || clusters.items.length !== 1 || service.inCluster.$state !== 'known') return undefined;
  const data = groups.items.map((group) => userDataOf(group));
  return data.includes(undefined) ? undefined : groups.items.filter((_, i) => data[i]!.includes('ECS_CLUSTER'));
}

function userDataOf(group: Field<AutoScalingGroup>): string | undefined {
  const { byId, byName } = group.launchTemplate.$state === 'absent' ? group.mixedLaunchTemplate : group.launchTemplate;
  const start = [byId, byName, group.configuration].find(({ $state }) => $state === 'known');
  const text = start?.userData.or('') === '' ? '' : start?.userData.partly;
  return text === undefined ? undefined : decoded(text);
}

/** Plans have user data in base64. */
function decoded(text: string): string {
  return /^[A-Za-z\d+/\s]+=*$/.test(text) && !text.includes(' ') ? atob(text) : text;
}

function groupInstances(group: Field<AutoScalingGroup>): Instances | undefined {
  const most = group.maxSize.known;
  const types = typesOf(group);
  return most === undefined || types === undefined ? undefined : { group, types, most };
}

function typesOf(group: Field<AutoScalingGroup>): readonly string[] | undefined {
  const { overrides } = group;
  if (!overrides.complete) return undefined;
  if (overrides.items.length > 0) return all(overrides.items.map((override) => overrideType(override, group.mixedLaunchTemplate)));
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

/** How many awsvpc tasks an instance holds: one network interface each, but for the instance's own. */
export function awsvpcTasks(type: string, table: Readonly<Record<string, InstanceTypeRow>>): { readonly plain: number; readonly trunked: number | undefined } | undefined {
  const row = table[type];
  if (!row) return undefined;
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html names this one exception.
  const plain = type === 'p5.48xlarge' ? 1 : row[0] - 1;
  return { plain, trunked: row[1] ?? undefined };
}
