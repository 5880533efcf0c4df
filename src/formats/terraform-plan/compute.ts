import { type Entry, get, itemsOf, type Node, stringOf, type UnknownNode } from '../../text/node.ts';
import { build, listOf } from '../shape.ts';
import type { Block } from './block.ts';
import { built, type Members } from './resource-type.ts';
import { objectIn } from './translate.ts';

export const launchTemplate = built('launchTemplate', (it) => ({
  name: it.attribute('name'),
  instanceType: it.attribute('instance_type'),
  instanceRequirements: objectIn(it, 'instance_requirements', 'InstanceRequirements'),
  imageId: it.attribute('image_id'),
  userData: it.attribute('user_data'),
  marketType: it.within('instance_market_options', 'market_type'),
  securityGroupIds: it.list('vpc_security_group_ids') ?? ofInterfaces(it),
}));

export const launchConfiguration = built('launchConfiguration', (it) => ({
  name: it.attribute('name'),
  instanceType: it.attribute('instance_type'),
  imageId: it.attribute('image_id'),
  userData: userData(it),
  spotPrice: it.attribute('spot_price'),
  securityGroupIds: it.list('security_groups'),
}));

export const autoScalingGroup = built('autoScalingGroup', (it) => ({
  name: it.attribute('name'),
  minSize: it.attribute('min_size'),
  maxSize: it.attribute('max_size'),
  desiredCapacity: it.attribute('desired_capacity'),
  subnets: it.list('vpc_zone_identifier'),
  launchTemplate: specificationIn(it, 'launch_template', 'id', 'name'),
  launchConfiguration: it.attribute('launch_configuration'),
  ...mixed(it.first('mixed_instances_policy')),
}));

export const instance = built('instance', (it) => ({
  instanceType: it.attribute('instance_type'),
  imageId: it.attribute('ami'),
  userData: userData(it),
  subnetId: it.attribute('subnet_id'),
  launchTemplate: specificationIn(it, 'launch_template', 'id', 'name'),
}));

export const ec2Fleet = built('fleet', (it) => ({
  specifications: it.listOf('launch_template_config', (config) =>
    build(config.at, { launchTemplate: specificationOf(config), overrides: config.listOf('override', override) }),
  ),
}));

/** A Spot Fleet, which may have launch templates or say all by itself. */
export const spotFleet = built('fleet', (it) => ({
  specifications:
    it.listOf('launch_specification', (one) =>
      build(one.at, { instanceType: one.attribute('instance_type'), userData: userData(one) }),
    ) ??
    it.listOf('launch_template_config', (config) =>
      build(config.at, {
        launchTemplate: specificationIn(config, 'launch_template_specification', 'id', 'name'),
        overrides: config.listOf('overrides', override),
      }),
    ),
}));

/** Some versions of the provider have a hash of it: what was written is in the configuration, if it is a constant. */
function userData(it: Block): Entry | undefined {
  const entry = it.attribute('user_data') ?? it.attribute('user_data_base64');
  if (entry?.value.kind !== 'scalar' || !/^[\da-f]{40}$/.test(String(entry.value.value))) return entry;
  const constant = get(it.expression('user_data'), 'constant_value');
  const hashed: Node = { kind: 'unknown', reason: 'is in the file as a hash only', at: entry.value.at };
  return { key: entry.key, value: constant ?? hashed };
}

function ofInterfaces(it: Block): Node | undefined {
  const interfaces = it.blocks('network_interfaces');
  if ('kind' in interfaces) return interfaces;
  const groups = interfaces.flatMap((one) => one.list('security_groups')?.value ?? []);
  const items = groups.flatMap((value) => (value.kind === 'list' ? itemsOf(value) : [value]));
  return items.length > 0 ? listOf(it.at, items) : undefined;
}

/** The launch template that a block of a name tells. */
function specificationIn(it: Block, block: string, id: string, name: string): Entry | undefined {
  const inner = it.first(block);
  if (!inner) return undefined;
  if ('kind' in inner) return { key: inner.at, value: inner };
  const value = build(inner.at, {
    launchTemplateId: told(inner.attribute(id)),
    launchTemplateName: told(inner.attribute(name)),
    version: inner.attribute('version'),
  });
  return { key: it.placeOf(block)?.key ?? inner.at, value };
}

/** The provider writes so what will follow from the other of id and name. */
function told(entry: Entry | undefined): Entry | undefined {
  return stringOf(entry?.value) === 'unknown' ? undefined : entry;
}

/** What `mixed_instances_policy` says. */
function mixed(policy: Block | UnknownNode | undefined): Members {
  if (!policy) return {};
  if ('kind' in policy) return { mixedLaunchTemplate: policy, overrides: policy, instancesDistribution: policy };
  const template = policy.first('launch_template');
  const instancesDistribution = objectIn(policy, 'instances_distribution', 'InstancesDistribution');
  if (!template) return { instancesDistribution };
  if ('kind' in template) return { mixedLaunchTemplate: template, overrides: template, instancesDistribution };
  return {
    mixedLaunchTemplate: specificationOf(template),
    overrides: template.listOf('override', override),
    instancesDistribution,
  };
}

function specificationOf(it: Block): Entry | undefined {
  return specificationIn(it, 'launch_template_specification', 'launch_template_id', 'launch_template_name');
}

function override(it: Block): Node {
  return build(it.at, {
    instanceType: it.attribute('instance_type'),
    instanceRequirements: objectIn(it, 'instance_requirements', 'InstanceRequirements'),
    launchTemplate: specificationOf(it),
  });
}
