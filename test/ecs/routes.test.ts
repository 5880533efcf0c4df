import { expect, test } from 'vitest';
import { internetRoute, routingOf, wayOut } from '../../src/ecs/routes.ts';
import type { Run } from '../../src/model/run.ts';
import { constant, type Plan, type Resource, refs } from '../formats/terraform-plan/plan.ts';
import { allOf, run as runPlan } from '../formats/terraform-plan/reading.ts';
import { named, type Resources, ref, templateRun } from './template.ts';

const NET: Resources = {
  Vpc: ['EC2::VPC', { CidrBlock: '10.0.0.0/16' }],
  Subnet: ['EC2::Subnet', { VpcId: ref('Vpc'), CidrBlock: '10.0.0.0/24' }],
  Table: ['EC2::RouteTable', { VpcId: ref('Vpc') }],
  Association: ['EC2::SubnetRouteTableAssociation', { SubnetId: ref('Subnet'), RouteTableId: ref('Table') }],
  Internet: ['EC2::InternetGateway'],
  Nat: ['EC2::NatGateway', { SubnetId: 'subnet-1' }],
  Vpn: ['EC2::VPNGateway', { Type: 'ipsec.1' }],
};

function seen(run: Run, subnet = 'Subnet'): readonly [way: string | undefined, route: string | undefined] | undefined {
  const routing = routingOf(named(run, 'subnet', subnet), (kind) => run.all(kind));
  return routing && [wayOut(routing), internetRoute(routing)?.$entity];
}

const IPV4 = { DestinationCidrBlock: '0.0.0.0/0' };
const IPV6 = { DestinationIpv6CidrBlock: '::/0' };

test.each<[string, object | undefined, string | undefined, boolean]>([
  ['no route', undefined, 'none', false],
  ['an internet gateway', { ...IPV4, GatewayId: ref('Internet') }, 'internet', true],
  ['one by its id', { ...IPV4, GatewayId: 'igw-0a1b2c3d4e5f60718' }, 'internet', true],
  ['one for some addresses', { DestinationCidrBlock: '192.0.2.0/24', GatewayId: ref('Internet') }, 'internet', false],
  ['one for half of them', { DestinationCidrBlock: '128.0.0.0/1', GatewayId: ref('Internet') }, 'internet', true],
  ['one for IPv6', { ...IPV6, GatewayId: ref('Internet') }, 'other', true],
  ['one for what is not known', { DestinationCidrBlock: ref('Given'), GatewayId: ref('Internet') }, 'internet', false],
  ['a gateway that is not known', { ...IPV4, GatewayId: ref('Given') }, undefined, false],
  ['a VPN gateway', { ...IPV4, GatewayId: ref('Vpn') }, undefined, false],
  ['one by its id', { ...IPV4, GatewayId: 'vgw-0a1b2c3d4e5f60718' }, 'other', false],
  ['the VPC', { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' }, 'none', false],
  ['a gateway endpoint', { DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-1' }, 'none', false],
  ['a NAT gateway', { ...IPV4, NatGatewayId: ref('Nat') }, 'other', false],
  ['one by its id', { ...IPV4, NatGatewayId: 'nat-1' }, 'other', false],
  ['one that is not known', { ...IPV4, NatGatewayId: ref('Given') }, undefined, false],
  ['an egress-only gateway', { ...IPV6, EgressOnlyInternetGatewayId: 'eigw-1' }, 'other', false],
  ['a transit gateway', { DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId: 'tgw-1' }, 'other', false],
  ['a peering', { DestinationCidrBlock: '10.1.0.0/16', VpcPeeringConnectionId: 'pcx-1' }, 'other', false],
  ['a network interface', { ...IPV4, NetworkInterfaceId: 'eni-1' }, 'other', false],
  ['an instance', { ...IPV4, InstanceId: 'i-1' }, 'other', false],
  ['a firewall', { ...IPV4, VpcEndpointId: 'vpce-1' }, 'other', false],
  [
    'a core network',
    { ...IPV4, CoreNetworkArn: 'arn:aws:networkmanager::123456789012:core-network/c' },
    'other',
    false,
  ],
  ['nothing that can be told', { ...IPV4 }, undefined, false],
])('a subnet that routes to %s', async (_, route, way, isPublic) => {
  const own: Resources = route ? { Route: ['EC2::Route', { RouteTableId: ref('Table'), ...route }] } : {};
  const run = await templateRun({ ...NET, ...own }, { Given: { Type: 'String' } });
  expect(seen(run)).toEqual([way, isPublic ? 'Route' : undefined]);
});

test('of several routes each counts', async () => {
  const own: Resources = {
    Route: ['EC2::Route', { RouteTableId: ref('Table'), ...IPV4, GatewayId: ref('Internet') }],
    Hub: ['EC2::Route', { RouteTableId: ref('Table'), DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId: 'tgw-1' }],
  };
  expect(seen(await templateRun({ ...NET, ...own }))).toEqual(['other', 'Route']);
});

test('a route of a table that is not known may be of any', async () => {
  const own: Resources = { Route: ['EC2::Route', { RouteTableId: ref('Given'), ...IPV4, NatGatewayId: 'nat-1' }] };
  expect(seen(await templateRun({ ...NET, ...own }, { Given: { Type: 'String' } }))).toEqual([undefined, undefined]);
});

test.each<[string, object | undefined, unknown]>([
  ['whose table is not known', { SubnetId: ref('Subnet'), RouteTableId: ref('Given') }, undefined],
  ['that may have one', { SubnetId: ref('Given'), RouteTableId: ref('Table') }, undefined],
  ['that has none, in a new VPC', undefined, ['none', undefined]],
])('a subnet %s', async (_, association, expected) => {
  const { Association: _own, ...rest } = NET;
  const own: Resources = association ? { Association: ['EC2::SubnetRouteTableAssociation', association] } : {};
  expect(seen(await templateRun({ ...rest, ...own }, { Given: { Type: 'String' } }))).toEqual(expected);
});

test('a subnet of a VPC that is not here has a main table that is not either', async () => {
  const { Association: _own, ...rest } = NET;
  const Subnet = ['EC2::Subnet', { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24' }] as const;
  expect(seen(await templateRun({ ...rest, Subnet }))).toBeUndefined();
});

const vpc: Resource = {
  type: 'aws_vpc',
  name: 'main',
  after: { cidr_block: '10.0.0.0/16' },
  unknown: { id: true, default_route_table_id: true, main_route_table_id: true },
  written: { cidr_block: constant('10.0.0.0/16') },
};
const subnet: Resource = {
  type: 'aws_subnet',
  name: 'a',
  after: { cidr_block: '10.0.0.0/24' },
  unknown: { id: true, vpc_id: true },
  written: { cidr_block: constant('10.0.0.0/24'), vpc_id: refs('aws_vpc.main.id') },
};
const table: Resource = {
  type: 'aws_route_table',
  name: 'a',
  after: { route: [{ cidr_block: '0.0.0.0/0', gateway_id: 'igw-1', nat_gateway_id: '' }] },
  unknown: { id: true, vpc_id: true, route: [{}] },
  written: { vpc_id: refs('aws_vpc.main.id'), route: constant([{ cidr_block: '0.0.0.0/0', gateway_id: 'igw-1' }]) },
};
const main: Resource = {
  type: 'aws_main_route_table_association',
  name: 'a',
  after: {},
  unknown: { id: true, vpc_id: true, route_table_id: true, original_route_table_id: true },
  written: { vpc_id: refs('aws_vpc.main.id'), route_table_id: refs('aws_route_table.a.id') },
};
const ofDefault: Resource = {
  type: 'aws_default_route_table',
  name: 'a',
  after: { route: [{ cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1', gateway_id: '' }] },
  unknown: { id: true, vpc_id: true, default_route_table_id: true, route: [{}] },
  written: {
    default_route_table_id: refs('aws_vpc.main.default_route_table_id'),
    route: constant([{ cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1' }]),
  },
};
const intoMain: Resource = {
  type: 'aws_route',
  name: 'a',
  after: { destination_cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1' },
  unknown: { id: true, route_table_id: true },
  written: {
    route_table_id: refs('aws_vpc.main.main_route_table_id'),
    destination_cidr_block: constant('0.0.0.0/0'),
    nat_gateway_id: constant('nat-1'),
  },
};
const existing: Resource = { ...vpc, after: { cidr_block: '10.0.0.0/16', id: 'vpc-1' }, unknown: {} };

test.each<[string, readonly Resource[], unknown]>([
  ['has nothing in it', [vpc, subnet], ['none', undefined]],
  ['is one of the plan', [vpc, subnet, table, main], ['internet', 'aws_route_table.a']],
  ['is the default one', [vpc, subnet, ofDefault], ['other', undefined]],
  ['gets a route of its own', [vpc, subnet, intoMain], undefined],
  ['was there before, with whatever is in it', [existing, subnet], undefined],
])('the main table of a VPC %s', async (_, resources, expected) => {
  const plan: Plan = { resources };
  expect(await allOf('subnet', plan)).toHaveLength(1);
  expect(seen(await runPlan(plan), 'aws_subnet.a')).toEqual(expected);
});
