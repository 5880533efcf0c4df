import type { Entry, MapNode, Node } from '../../text/node.ts';
import { build, listOf } from '../shape.ts';
import type { Block } from './block.ts';
import { listIn, objectIn } from './translate.ts';

type Members = Readonly<Record<string, Entry | Node | undefined>>;

/** A task that EventBridge starts; undefined for a target of another kind. */
export function scheduleOf(target: Block, parameters: string): Members | undefined {
  const blocks = target.blocks(parameters);
  if ('kind' in blocks || !blocks[0]) return undefined;
  const [it] = blocks;
  return {
    cluster: target.attribute('arn'),
    roleArn: target.attribute('role_arn'),
    taskDefinition: it.attribute('task_definition_arn'),
    taskCount: it.attribute('task_count'),
    launchType: it.attribute('launch_type'),
    platformVersion: it.attribute('platform_version'),
    enableExecuteCommand: it.attribute('enable_execute_command'),
    capacityProviderStrategy: listIn(it, 'capacity_provider_strategy', 'CapacityProviderStrategyItem'),
    networkConfiguration: network(it),
  };
}

function network(it: Block): MapNode | undefined {
  const awsvpc = objectIn(it, 'network_configuration', 'AwsVpcConfiguration');
  return awsvpc && build(awsvpc.value.at, { awsvpcConfiguration: awsvpc });
}

/** The target groups that a listener or rule forwards to. */
export function forwardTargets(it: Block, name: string): Node | undefined {
  const actions = it.blocks(name);
  if ('kind' in actions) return actions;
  const targets = actions.flatMap((action) => {
    const weighted = action.blocks('forward');
    const groups = 'kind' in weighted ? weighted : (weighted[0]?.blocks('target_group') ?? []);
    return [
      action.attribute('target_group_arn')?.value,
      ...('kind' in groups ? [groups] : groups.map((group) => group.attribute('arn')?.value)),
    ];
  });
  return listOf(it.at, targets);
}

/** `internal` is a switch in the provider. */
export function scheme(it: Block): Entry | undefined {
  const internal = it.attribute('internal');
  const value = internal?.value;
  if (value?.kind !== 'scalar' || typeof value.value !== 'boolean') return internal;
  return { key: internal!.key, value: { ...value, value: value.value ? 'internal' : 'internet-facing' } };
}

export function subnetsOfBalancer(it: Block): Entry | Node | undefined {
  const mappings = it.blocks('subnet_mapping');
  if ('kind' in mappings || mappings.length === 0) return it.attribute('subnets');
  return listOf(
    it.at,
    mappings.map((mapping) => mapping.attribute('subnet_id')?.value),
  );
}

export function routes(it: Block): Node | undefined {
  return it.listOf('route', (route) =>
    build(route.at, {
      destinationCidrBlock: route.attribute('cidr_block'),
      destinationIpv6CidrBlock: route.attribute('ipv6_cidr_block'),
      destinationPrefixListId: route.attribute('destination_prefix_list_id'),
      gatewayId: route.attribute('gateway_id'),
      natGatewayId: route.attribute('nat_gateway_id'),
      transitGatewayId: route.attribute('transit_gateway_id'),
      vpcPeeringConnectionId: route.attribute('vpc_peering_connection_id'),
      egressOnlyInternetGatewayId: route.attribute('egress_only_gateway_id'),
      networkInterfaceId: route.attribute('network_interface_id'),
      vpcEndpointId: route.attribute('vpc_endpoint_id'),
      localGatewayId: route.attribute('local_gateway_id'),
      carrierGatewayId: route.attribute('carrier_gateway_id'),
      coreNetworkArn: route.attribute('core_network_arn'),
    }),
  );
}

/** Inline rules are attributes that look like blocks: when none is written, rules of their own decide. */
export function permissions(it: Block, name: string): Node | undefined {
  return it.isWritten(name) ? it.listOf(name, permissionOf) : undefined;
}

/** A rule of a security group, in the words of any of the resources that write one. */
export function permissionOf(it: Block): MapNode {
  const blocks = [it.attribute('cidr_blocks'), it.attribute('ipv6_cidr_blocks')].map((entry) => entry?.value);
  const single = [it.attribute('cidr_ipv4'), it.attribute('cidr_ipv6')].map((entry) => entry?.value);
  return build(it.at, {
    ipProtocol: it.attribute('protocol') ?? it.attribute('ip_protocol'),
    fromPort: it.attribute('from_port'),
    toPort: it.attribute('to_port'),
    cidrBlocks: joined(it, [...blocks, ...single]),
    prefixListIds: joined(it, [it.attribute('prefix_list_ids')?.value, it.attribute('prefix_list_id')?.value]),
    securityGroupIds: joined(it, [
      it.attribute('security_groups')?.value,
      it.attribute('source_security_group_id')?.value,
      it.attribute('referenced_security_group_id')?.value,
    ]),
    self: it.attribute('self'),
  });
}

/** One list of lists and single values; an unknown list is an unknown item of it. */
function joined(it: Block, values: readonly (Node | undefined)[]): Node | undefined {
  const items = values.flatMap((value) => (value?.kind === 'list' ? value.items : value ? [value] : []));
  return items.length > 0 ? listOf(it.at, items) : undefined;
}

/** The launch template that a group or an instance starts from. */
export function launchTemplate(it: Block, name: string): MapNode | undefined {
  const blocks = it.blocks(name);
  const block = 'kind' in blocks ? undefined : blocks[0];
  return block && specification(block, 'id', 'name');
}

function specification(block: Block, id: string, name: string): MapNode {
  return build(block.at, {
    launchTemplateId: block.attribute(id),
    launchTemplateName: block.attribute(name),
    version: block.attribute('version'),
  });
}

/** What `mixed_instances_policy` says. */
export function instanceOverrides(it: Block): Members {
  const policies = it.blocks('mixed_instances_policy');
  const policy = 'kind' in policies ? undefined : policies[0];
  const templates = policy?.blocks('launch_template');
  const template = !templates || 'kind' in templates ? undefined : templates[0];
  const specifications = template?.blocks('launch_template_specification');
  const first = !specifications || 'kind' in specifications ? undefined : specifications[0];
  return {
    mixedLaunchTemplate: first && specification(first, 'launch_template_id', 'launch_template_name'),
    overrides: template?.listOf('override', (override) =>
      build(override.at, {
        instanceType: override.attribute('instance_type'),
        instanceRequirements: objectIn(override, 'instance_requirements', 'InstanceRequirements'),
        launchTemplate: overrideTemplate(override),
      }),
    ),
    instancesDistribution: policy && objectIn(policy, 'instances_distribution', 'InstancesDistribution'),
  };
}

function overrideTemplate(override: Block): MapNode | undefined {
  const blocks = override.blocks('launch_template_specification');
  return 'kind' in blocks || !blocks[0]
    ? undefined
    : specification(blocks[0], 'launch_template_id', 'launch_template_name');
}
