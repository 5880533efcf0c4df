import { describe, expect, test } from 'vitest';
import { addressesIn, addressRoom, sumOf } from '../../src/ecs/addresses.ts';
import { GAP } from '../../src/model/field.ts';
import { runOf } from '../formats/cloudformation/helpers.ts';

/** 2 to the power of 32 less the prefix, by hand; subnets are /16 to /28: Amazon VPC User Guide, "Subnet CIDR blocks". */
test.each([
  ['10.0.0.0/16', 65536],
  ['10.0.0.0/17', 32768],
  ['10.0.0.0/18', 16384],
  ['10.0.0.0/19', 8192],
  ['172.31.16.0/20', 4096],
  ['172.31.16.0/21', 2048],
  ['192.168.0.0/22', 1024],
  ['192.168.0.0/23', 512],
  ['10.0.1.0/24', 256],
  ['10.0.1.0/25', 128],
  ['10.0.1.64/26', 64],
  ['10.0.1.96/27', 32],
  ['100.64.0.240/28', 16],
  [`${GAP}/24`, 256],
  [`10.${GAP}.0.0/26`, 64],
  ['10.0.0.0/15', undefined],
  ['10.0.0.0/29', undefined],
  ['10.0.0.0/8', undefined],
  ['10.0.0.0', undefined],
  ['10.0.0.0/', undefined],
  [`10.0.0.0/${GAP}`, undefined],
  [`10.0.0.0/2${GAP}`, undefined],
  ['10.0.0.256/24', undefined],
  ['10.0.0/24', undefined],
  ['2001:db8::/64', undefined],
  ['2001:db8::/28', undefined],
  ['10.0.0.0/24/24', undefined],
  ['', undefined],
])('%s has %s addresses', (block, addresses) => {
  expect(addressesIn(block)).toBe(addresses);
});

const subnet = (addresses: number, ...takers: readonly string[]) => ({ addresses, takers });
const [LB, NAT, EP] = ['a load balancer', 'a NAT gateway', 'an interface endpoint'];

/** Less the five of each subnet that the VPC User Guide ("Subnet sizing for IPv4") says AWS keeps, by hand. */
test.each([
  [[subnet(16)], 11, '16 − 5 = 11'],
  [[subnet(32)], 27, '32 − 5 = 27'],
  [[subnet(64)], 59, '64 − 5 = 59'],
  [[subnet(128)], 123, '128 − 5 = 123'],
  [[subnet(256)], 251, '256 − 5 = 251'],
  [[subnet(512)], 507, '512 − 5 = 507'],
  [[subnet(1024)], 1019, '1024 − 5 = 1019'],
  [[subnet(2048)], 2043, '2048 − 5 = 2043'],
  [[subnet(4096)], 4091, '4096 − 5 = 4091'],
  [[subnet(65536)], 65531, '65536 − 5 = 65531'],
  [[subnet(16, LB!)], 10, '16 − 5 − 1 = 10'],
  [[subnet(16, LB!, NAT!, EP!)], 8, '16 − 5 − 3 = 8'],
  [[subnet(16), subnet(16)], 22, '2 × (16 − 5) = 22'],
  [[subnet(16), subnet(16), subnet(16)], 33, '3 × (16 − 5) = 33'],
  [[subnet(16), subnet(32)], 38, '(16 − 5) + (32 − 5) = 38'],
  [[subnet(16, LB!), subnet(16, NAT!)], 20, '2 × (16 − 5 − 1) = 20'],
  [[subnet(16, LB!), subnet(16)], 21, '(16 − 5 − 1) + (16 − 5) = 21'],
  [[subnet(16, LB!), subnet(32), subnet(16, LB!)], 47, '2 × (16 − 5 − 1) + (32 − 5) = 47'],
  [[subnet(256, LB!, EP!, EP!, EP!), subnet(256, LB!, EP!, EP!, EP!)], 494, '2 × (256 − 5 − 4) = 494'],
  [[subnet(16, ...Array<string>(11).fill(EP!))], 0, '16 − 5 − 11 = 0'],
  // What takes more than there is leaves nothing, and takes nothing from the others.
  [[subnet(16, ...Array<string>(12).fill(EP!)), subnet(16)], 11, '0 + (16 − 5) = 11'],
])('%j leave %i', (rooms, free, says) => {
  expect(sumOf(rooms)).toEqual({ free, says });
});

describe('in a template', () => {
  const template = (more: string) =>
    runOf(`Resources:
  A: { Type: AWS::EC2::Subnet, Properties: { CidrBlock: 10.0.0.0/28 } }
  B: { Type: AWS::EC2::Subnet, Properties: { CidrBlock: 10.0.1.0/27 } }
  C: { Type: AWS::EC2::Subnet }
${more}`);
  const roomOf = async (more: string, names: readonly string[]) => {
    const { items } = (await template(more)).all('subnet');
    return addressRoom(names.map((name) => items.find(({ $entity }) => $entity === name)!))?.says;
  };

  test('a subnet that is named twice is one', async () => {
    expect(await roomOf('', ['A', 'B', 'A'])).toBe('(16 − 5) + (32 − 5) = 38');
  });

  test('where the size of one is not known, the room is not', async () => {
    expect([await roomOf('', ['A', 'C']), await roomOf('', [])]).toEqual([undefined, undefined]);
  });

  test.each([
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', '{ Subnets: [!Ref A, !Ref C] }', '16 − 5 − 1 = 10'],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', '{ SubnetMappings: [{ SubnetId: !Ref A }] }', '16 − 5 − 1 = 10'],
    ['AWS::EC2::NatGateway', '{ SubnetId: !Ref A }', '16 − 5 − 1 = 10'],
    ['AWS::EC2::NatGateway', '{ SubnetId: !Ref B }', '16 − 5 = 11'],
    ['AWS::EC2::VPCEndpoint', '{ VpcEndpointType: Interface, SubnetIds: [!Ref A, !Ref B] }', '16 − 5 − 1 = 10'],
    ['AWS::EC2::VPCEndpoint', '{ VpcEndpointType: GatewayLoadBalancer, SubnetIds: [!Ref A] }', '16 − 5 − 1 = 10'],
    ['AWS::EC2::VPCEndpoint', '{ VpcEndpointType: Gateway, SubnetIds: [!Ref A] }', '16 − 5 = 11'],
    ['AWS::EC2::VPCEndpoint', '{ SubnetIds: [!Ref A] }', '16 − 5 = 11'],
    ['AWS::EC2::VPCEndpoint', '{ VpcEndpointType: !Ref AWS::StackName, SubnetIds: [!Ref A] }', '16 − 5 = 11'],
  ])('%s with %s leaves %s', async (type, properties, says) => {
    expect(await roomOf(`  Taker: { Type: ${type}, Properties: ${properties} }`, ['A'])).toBe(says);
  });
});
