import { expect, test } from 'vitest';
import { forwardingTo, isBehindPublicNetworkBalancer } from '../../src/ecs/balancers.ts';
import { named, type Resources, ref, templateRun } from './template.ts';

const LB = 'ElasticLoadBalancingV2';
const GIVEN = { Given: { Type: 'String' }, Actions: { Type: 'String' } };
const forward = (target: unknown) => ({ Type: 'forward', TargetGroupArn: target });

const BASE: Resources = {
  Targets: [`${LB}::TargetGroup`, { TargetType: 'ip', Protocol: 'TCP', Port: 80 }],
  Others: [`${LB}::TargetGroup`, { TargetType: 'ip', Protocol: 'TCP', Port: 80 }],
  Balancer: [`${LB}::LoadBalancer`, { Type: 'network', Subnets: ['subnet-1'] }],
};

const listener = (actions: unknown, balancer: unknown = ref('Balancer')): Resources[string] => [
  `${LB}::Listener`,
  { LoadBalancerArn: balancer, Protocol: 'TCP', Port: 80, DefaultActions: actions },
];
const rule = (actions: unknown, of: unknown = ref('Listener')): Resources[string] => [
  `${LB}::ListenerRule`,
  { ListenerArn: of, Priority: 1, Conditions: [], Actions: actions },
];

test.each<[string, Resources, readonly unknown[]]>([
  ['nothing', {}, [[], [], true]],
  ['a listener', { Listener: listener([forward(ref('Targets'))]) }, [['Listener'], ['Balancer'], true]],
  ['another group’s listener', { Listener: listener([forward(ref('Others'))]) }, [[], [], true]],
  [
    'a weighted action',
    {
      Listener: listener([{ Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: ref('Targets') }] } }]),
    },
    [['Listener'], ['Balancer'], true],
  ],
  [
    'a rule',
    { Listener: listener([forward(ref('Others'))]), Rule: rule([forward(ref('Targets'))]) },
    [['Rule'], ['Balancer'], true],
  ],
  ['a rule of a listener elsewhere', { Rule: rule([forward(ref('Targets'))], ref('Given')) }, [['Rule'], [], false]],
  [
    'a listener of a balancer elsewhere',
    { Listener: listener([forward(ref('Targets'))], ref('Given')) },
    [['Listener'], [], false],
  ],
  ['what is given', { Listener: listener([forward(ref('Given'))]) }, [[], [], false]],
  ['actions that are given', { Listener: listener(ref('Actions')) }, [[], [], false]],
])('what forwards to a group: %s', async (_, resources, expected) => {
  const run = await templateRun({ ...BASE, ...resources }, GIVEN);
  const { by, balancers, complete } = forwardingTo(named(run, 'targetGroup', 'Targets'));
  expect([by.map(({ $entity }) => $entity), balancers.map(({ $entity }) => $entity), complete]).toEqual(expected);
});

test.each<[string, object, object, boolean | undefined]>([
  ['an internet-facing one', { Type: 'network', Scheme: 'internet-facing' }, {}, true],
  ['one that states no scheme', { Type: 'network' }, {}, true],
  ['an internal one', { Type: 'network', Scheme: 'internal' }, {}, false],
  ['one of a scheme that is given', { Type: 'network', Scheme: ref('Given') }, {}, undefined],
  ['an application load balancer', { Type: 'application' }, {}, false],
  ['one of a type that is given', { Type: ref('Given') }, {}, undefined],
  ['any, for HTTP', { Type: ref('Given') }, { Protocol: 'HTTP' }, false],
])('targets are behind a public network load balancer: %s', async (_, balancer, targets, expected) => {
  const run = await templateRun(
    {
      Balancer: [`${LB}::LoadBalancer`, { Subnets: ['subnet-1'], ...balancer }],
      Targets: [`${LB}::TargetGroup`, { TargetType: 'ip', Protocol: 'TCP', Port: 80, ...targets }],
      Listener: listener([forward(ref('Targets'))]),
      Service: ['ECS::Service', { LoadBalancers: [{ TargetGroupArn: ref('Targets') }] }],
    },
    GIVEN,
  );
  const [target] = named(run, 'service', 'Service').loadBalancers.items;
  expect(isBehindPublicNetworkBalancer(target!)).toBe(expected);
});

test('a group that is not in the input may be behind one', async () => {
  const run = await templateRun(
    { Service: ['ECS::Service', { LoadBalancers: [{ TargetGroupArn: ref('Given') }] }] },
    GIVEN,
  );
  const [target] = named(run, 'service', 'Service').loadBalancers.items;
  expect(isBehindPublicNetworkBalancer(target!)).toBeUndefined();
});
