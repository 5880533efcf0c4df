import type {
  AnyField,
  AutoScalingGroup,
  Field,
  Fleet,
  FleetSpecification,
  Instance,
  InstanceOverride,
  LaunchConfiguration,
  LaunchTemplate,
  LaunchTemplateSpecification,
} from '../model/fields.ts';

/** Instances that come into being together: those of a group or a fleet, or one on its own. */
export interface Instances {
  /** All types that they may be of; undefined when those cannot be told. */
  readonly types: readonly InstanceType[] | undefined;
  /** How many there are at the most; undefined when that cannot be told. */
  readonly most: number | undefined;
  /** Where that is said. */
  readonly count: AnyField;
  /** What they are started from: of each, undefined when it is not in the input. */
  readonly starts: readonly (Start | undefined)[];
}

export interface InstanceType {
  readonly name: string;
  readonly at: AnyField;
}

/** What has the user data of instances. */
export type Start = Field<LaunchTemplate> | Field<LaunchConfiguration> | Field<Instance> | Field<FleetSpecification>;

export function instancesOfGroup(group: Field<AutoScalingGroup>): Instances {
  const { launchTemplate, mixedLaunchTemplate, overrides, configuration, likeInstance, maxSize } = group;
  const specification = launchTemplate.$state === 'absent' ? mixedLaunchTemplate : launchTemplate;
  const count = { most: maxSize.known, count: maxSize };
  if (specification.$state !== 'absent') return { ...count, ...fromTemplates(specification, overrides) };
  const start = [configuration, likeInstance].find(({ $state }) => $state === 'known');
  return {
    ...count,
    types: overrides.$state === 'absent' ? all([start && typeOf(start)]) : undefined,
    starts: [start],
  };
}

/** How many instances a fleet has depends on their weights. */
export function instancesOfFleet({ specifications }: Field<Fleet>): readonly Instances[] {
  const told = specifications.items.map((one): Instances => {
    const count = { most: undefined, count: specifications };
    if (one.launchTemplate.$state === 'absent') return { ...count, types: all([typeOf(one)]), starts: [one] };
    return { ...count, ...fromTemplates(one.launchTemplate, one.overrides) };
  });
  const untold = { types: undefined, most: undefined, count: specifications, starts: [undefined] };
  return specifications.complete && told.length > 0 ? told : [...told, untold];
}

export function instanceAlone(instance: Field<Instance>): Instances {
  const { instanceType, launchTemplate, userData } = instance;
  const template = launchTemplate.$state === 'absent' ? undefined : templateOf(launchTemplate);
  const type = instanceType.$state === 'absent' && template ? typeOf(template) : typeOf(instance);
  const start = userData.$state !== 'absent' || launchTemplate.$state === 'absent' ? instance : template;
  return { types: all([type]), most: 1, count: instance, starts: [start] };
}

/** The types of instances, as a message names them: `m5.large, c5.large`. */
export function sayTypes(instances: readonly Instances[]): string {
  const names = [...new Set(instances.flatMap(({ types = [] }) => types.map(({ name }) => name)))];
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

type Overrides = AutoScalingGroup['overrides'];

function fromTemplates(
  base: Field<LaunchTemplateSpecification>,
  overrides: Field<Overrides>,
): Pick<Instances, 'types' | 'starts'> {
  const { items, complete } = overrides;
  if (!complete) return { types: undefined, starts: [undefined] };
  if (items.length === 0) return { types: all([typeIn(base)]), starts: [templateOf(base)] };
  const specifications = items.map(({ launchTemplate }) =>
    launchTemplate.$state === 'absent' ? base : launchTemplate,
  );
  const starts = specifications.map(templateOf);
  return {
    types: all(items.map((override, i) => overrideType(override, specifications[i]!))),
    starts: starts.filter((one, i) => starts.findIndex((other) => other?.$entity === one?.$entity) === i),
  };
}

function templateOf({ byId, byName }: Field<LaunchTemplateSpecification>): Field<LaunchTemplate> | undefined {
  return [byId, byName].find(({ $state }) => $state === 'known');
}

function overrideType(
  { instanceType, instanceRequirements }: Field<InstanceOverride>,
  specification: Field<LaunchTemplateSpecification>,
): InstanceType | undefined {
  if (instanceRequirements.$state !== 'absent') return undefined;
  return instanceType.$state === 'absent' ? typeIn(specification) : told(instanceType);
}

function typeIn(specification: Field<LaunchTemplateSpecification>): InstanceType | undefined {
  const template = templateOf(specification);
  return template && typeOf(template);
}

/** Requirements by attributes leave the type open. */
function typeOf(start: Start): InstanceType | undefined {
  if ('instanceRequirements' in start && start.instanceRequirements.$state !== 'absent') return undefined;
  return told(start.instanceType);
}

function told(type: Field<string>): InstanceType | undefined {
  return type.known === undefined ? undefined : { name: type.known, at: type };
}

function all(types: readonly (InstanceType | undefined)[]): readonly InstanceType[] | undefined {
  return types.every((type) => type !== undefined) ? types : undefined;
}
