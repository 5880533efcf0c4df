import { expect, test } from 'vitest';
import { canConnect, groupsIn, lets, permissionsOf } from '../../src/ecs/security-groups.ts';
import { named, type Resources, ref, templateRun } from './template.ts';

const tcp = (port: number | string, more: object, to = port) => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: to,
  ...more,
});

function group(ingress?: readonly object[], egress?: readonly object[]): Resources[string] {
  return [
    'EC2::SecurityGroup',
    { GroupDescription: 'test', SecurityGroupIngress: ingress, SecurityGroupEgress: egress },
  ];
}

const GIVEN = { Given: { Type: 'String' }, Port: { Type: 'Number' } };

/** Whether `To` lets `From`, whose subnet is 10.0.0.0/24, in on port 8080. */
async function admits(resources: Resources): Promise<boolean | undefined> {
  const Subnet = ['EC2::Subnet', { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24' }] as const;
  const run = await templateRun({ From: group(), Other: group(), Subnet, ...resources }, GIVEN);
  const end = { groups: [named(run, 'securityGroup', 'From')], subnets: [named(run, 'subnet', 'Subnet')] };
  return lets(named(run, 'securityGroup', 'To'), 'ingress', end, 8080);
}

const FROM = { SourceSecurityGroupId: ref('From') };

test.each<[string, readonly object[] | undefined, boolean | undefined]>([
  ['no rule', undefined, false],
  ['the group', [tcp(8080, FROM)], true],
  ['the group by attribute', [tcp(8080, { SourceSecurityGroupId: { 'Fn::GetAtt': ['From', 'GroupId'] } })], true],
  ['another group', [tcp(8080, { SourceSecurityGroupId: ref('Other') })], false],
  ['a group by id, which is not in the template', [tcp(8080, { SourceSecurityGroupId: 'sg-1' })], false],
  ['a group that is given', [tcp(8080, { SourceSecurityGroupId: ref('Given') })], undefined],
  ['another port', [tcp(80, FROM)], false],
  ['a range with the port', [tcp(8000, FROM, 9000)], true],
  ['a range below it', [tcp(8000, FROM, 8079)], false],
  ['a range from it', [tcp(8080, FROM, 8081)], true],
  ['a port that is given', [{ ...tcp(9000, FROM), FromPort: ref('Port') }], undefined],
  ['UDP', [{ ...tcp(8080, FROM), IpProtocol: 'udp' }], false],
  ['a protocol by number', [{ ...tcp(8080, FROM), IpProtocol: 6 }], true],
  ['all protocols', [{ IpProtocol: '-1', ...FROM }], true],
  ['all protocols as a number', [{ IpProtocol: -1, ...FROM }], true],
  ['a protocol that is given', [{ ...tcp(8080, FROM), IpProtocol: ref('Given') }], undefined],
  ['all addresses', [tcp(8080, { CidrIp: '0.0.0.0/0' })], true],
  ['addresses of the subnet', [tcp(8080, { CidrIp: '10.0.0.0/16' })], true],
  ['an address in the subnet', [tcp(8080, { CidrIp: '10.0.0.17/32' })], true],
  ['other addresses', [tcp(8080, { CidrIp: '10.0.1.0/24' })], false],
  ['addresses that are given', [tcp(8080, { CidrIp: ref('Given') })], undefined],
  ['IPv6', [tcp(8080, { CidrIpv6: '::/0' })], undefined],
  ['a prefix list', [tcp(8080, { SourcePrefixListId: 'pl-1' })], undefined],
  ['another port to a prefix list', [tcp(80, { SourcePrefixListId: 'pl-1' })], false],
  ['several', [tcp(80, FROM), tcp(8080, { SourceSecurityGroupId: ref('Other') }), tcp(8080, FROM)], true],
])('a group that admits %s', async (_, ingress, expected) => {
  expect(await admits({ To: group(ingress) })).toBe(expected);
});

test.each<[string, object, boolean | undefined]>([
  ['of the group', { GroupId: ref('To'), ...tcp(8080, FROM) }, true],
  ['of another group', { GroupId: ref('Other'), ...tcp(8080, FROM) }, false],
  ['of a group that is given', { GroupId: ref('Given'), ...tcp(8080, FROM) }, undefined],
])('a rule of its own %s', async (_, rule, expected) => {
  expect(await admits({ To: group(), Rule: ['EC2::SecurityGroupIngress', rule] })).toBe(expected);
});

test('rules of the other direction do not count', async () => {
  const Rule = ['EC2::SecurityGroupEgress', { GroupId: ref('To'), ...tcp(8080, {}) }] as const;
  const run = await templateRun({ To: group([tcp(80, {})]), Rule });
  const to = named(run, 'securityGroup', 'To');
  const counts = (['ingress', 'egress'] as const).map((direction) => permissionsOf(to, direction).items.length);
  expect(counts).toEqual([1, 1]);
});

const TO = { DestinationSecurityGroupId: ref('To') };

test.each<[string, readonly object[] | undefined, boolean | undefined]>([
  ['what nobody limits', undefined, true],
  ['what an empty list does not limit', [], true],
  ['the port to the group', [tcp(8080, TO)], true],
  ['another port', [tcp(443, TO)], false],
  ['another group', [tcp(8080, { DestinationSecurityGroupId: ref('Other') })], false],
  ['all', [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }], true],
  ['what is given', [tcp(8080, { CidrIp: ref('Given') })], undefined],
])('a group that lets out %s', async (_, egress, expected) => {
  const run = await templateRun({ From: group([], egress), To: group([tcp(8080, FROM)]), Other: group() }, GIVEN);
  const [from, to] = (['From', 'To'] as const).map((name) => ({
    groups: [named(run, 'securityGroup', name)],
    subnets: [],
  }));
  expect(canConnect(from!, to!, 8080)).toBe(expected);
});

test('a rule of its own for what goes out may leave the one that AWS gives', async () => {
  const run = await templateRun({
    From: group(),
    To: group([tcp(8080, FROM)]),
    Rule: ['EC2::SecurityGroupEgress', { GroupId: ref('From'), ...tcp(443, { CidrIp: '0.0.0.0/0' }) }],
  });
  const [from, to] = (['From', 'To'] as const).map((name) => ({
    groups: [named(run, 'securityGroup', name)],
    subnets: [],
  }));
  expect(canConnect(from!, to!, 8080)).toBeUndefined();
});

test('the members of a group reach each other through a rule on itself', async () => {
  const run = await templateRun({
    To: group(),
    Rule: ['EC2::SecurityGroupIngress', { GroupId: ref('To'), ...tcp(8080, { SourceSecurityGroupId: ref('To') }) }],
  });
  const end = { groups: [named(run, 'securityGroup', 'To')], subnets: [] };
  expect([canConnect(end, end, 8080), canConnect(end, end, 80)]).toEqual([true, false]);
});

test('addresses of clients may be any', async () => {
  const run = await templateRun({ From: group(), To: group([tcp(8080, { CidrIp: '192.0.2.0/24' })]) });
  const from = { groups: [named(run, 'securityGroup', 'From')], subnets: [], hasOtherAddresses: true };
  expect(lets(named(run, 'securityGroup', 'To'), 'ingress', from, 8080)).toBeUndefined();
});

test('only groups that are all in the input are told', async () => {
  const service = (SecurityGroups: unknown): Resources[string] => [
    'ECS::Service',
    { NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'], SecurityGroups } } },
  ];
  const told = async (groups: unknown) => {
    const run = await templateRun({ To: group(), Service: service(groups) }, GIVEN);
    const { inSecurityGroups } = named(run, 'service', 'Service').networkConfiguration.awsvpcConfiguration;
    return groupsIn(inSecurityGroups)?.map(({ $entity }) => $entity);
  };
  expect(await told([ref('To')])).toEqual(['To']);
  const perhaps = { 'Fn::If': ['Nowhere', ref('Given'), ref('AWS::NoValue')] };
  for (const groups of [undefined, [], [ref('To'), ref('Given')], [ref('To'), perhaps], ['sg-1'], ref('Given')])
    expect(await told(groups)).toBeUndefined();
});
