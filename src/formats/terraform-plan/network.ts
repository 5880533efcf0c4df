import type { Entry, MapNode, Node } from '../../text/node.ts';
import { build, listOf } from '../shape.ts';
import type { Block } from './block.ts';
import { built, implied, plain, type ResourceType } from './resource-type.ts';

export const routeTable = built('routeTable', (it) => ({ vpcId: it.attribute('vpc_id'), routes: routes(it) }));

/** The main route table of a VPC, whose routes Terraform takes over. */
export const defaultRouteTable = built('routeTable', (it) => ({
  main: implied(it, true),
  vpcId: ofVpc(it, 'default_route_table_id'),
  routes: routes(it),
}));

export const mainRouteTableAssociation = plain('routeTableAssociation', (it) => ({ main: implied(it, true) }));

export const securityGroup = built('securityGroup', (it) => ({
  groupName: it.computed('name'),
  vpcId: it.attribute('vpc_id'),
  ingress: it.listOf('ingress', permissionOf),
  // The provider removes the rule that lets all out, which AWS gives each new group.
  egress: it.listOf('egress', permissionOf) ?? listOf(it.at, []),
}));

export const securityGroupRule = built('securityGroupRule', (it) => ({
  groupId: it.attribute('security_group_id'),
  direction: it.attribute('type'),
  permission: permissionOf(it),
}));

/** A rule that is a resource of its own for each direction. */
export function ruleOf(direction: 'ingress' | 'egress'): ResourceType {
  return built('securityGroupRule', (it) => ({
    groupId: it.attribute('security_group_id'),
    direction: implied(it, direction),
    permission: permissionOf(it),
  }));
}

/** The VPC of what was made with it: it is known, or the VPC is in the attribute that names the thing. */
function ofVpc(it: Block, attribute: string): Entry | undefined {
  const known = it.computed('vpc_id');
  const named = it.computed(attribute)?.value;
  if (known?.value.kind !== 'unknown' || named?.kind !== 'unknown') return known;
  const mentions = named.refersTo ? [named.refersTo] : named.mentions;
  return mentions ? { key: known.key, value: { ...known.value, mentions } } : known;
}

function routes(it: Block): Entry | undefined {
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
      instanceId: route.attribute('instance_id'),
      vpcEndpointId: route.attribute('vpc_endpoint_id'),
      localGatewayId: route.attribute('local_gateway_id'),
      carrierGatewayId: route.attribute('carrier_gateway_id'),
      coreNetworkArn: route.attribute('core_network_arn'),
    }),
  );
}

/** A rule of a security group, in the words of any of the resources that write one. */
function permissionOf(it: Block): MapNode {
  const all = (...names: readonly string[]) => joined(it, names);
  return build(it.at, {
    ipProtocol: it.attribute('protocol') ?? it.attribute('ip_protocol'),
    fromPort: it.attribute('from_port'),
    toPort: it.attribute('to_port'),
    cidrBlocks: all('cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6'),
    prefixListIds: all('prefix_list_ids', 'prefix_list_id'),
    securityGroupIds: all('security_groups', 'source_security_group_id', 'referenced_security_group_id'),
    self: it.attribute('self'),
  });
}

/** One list of lists and single values; an unknown list is an unknown item of it. */
function joined(it: Block, names: readonly string[]): Node | undefined {
  const values = names.flatMap((name) => it.attribute(name)?.value ?? []);
  const items = values.flatMap((value) => (value.kind === 'list' ? value.items : [value]));
  return items.length > 0 ? listOf(it.at, items) : undefined;
}
