import { describe, expect, test } from 'vitest';
import { namesOf, runWith } from './helpers.ts';

const known = ({ items }: { readonly items: readonly { readonly known: unknown }[] }) =>
  items.map((item) => item.known);

describe('target groups', () => {
  const group = (attributes: string) =>
    runWith(
      `Group:\n  Type: AWS::ElasticLoadBalancingV2::TargetGroup\n  Properties:\n    TargetGroupAttributes: ${attributes}`,
      'Parameters: { Delay: { Type: Number, Default: 10 }, Free: { Type: Number }, List: { Type: CommaDelimitedList } }\n',
    ).then((run) => run.all('targetGroup').items[0]!.deregistrationDelay);
  const delay = 'deregistration_delay.timeout_seconds';
  test.each([
    [`[{ Key: ${delay}, Value: "30" }]`, 'known', 30],
    [`[{ Key: stickiness.enabled, Value: "true" }, { Key: ${delay}, Value: !Ref Delay }]`, 'known', 10],
    [`[{ Key: !Sub "${delay}", Value: 5 }]`, 'known', 5],
    [`[{ Key: ${delay}, Value: !Ref Free }]`, 'unknown', undefined],
    ['[{ Key: stickiness.enabled, Value: "true" }]', 'absent', undefined],
    ['[{ Key: !Ref Free, Value: 1 }]', 'unknown', undefined],
    [`[{ Key: !Ref Free, Value: 1 }, { Key: ${delay}, Value: 7 }]`, 'known', 7],
    ['[!If [Nowhere, { Key: a, Value: b }, !Ref AWS::NoValue]]', 'unknown', undefined],
    ['!Ref List', 'unknown', undefined],
    ['!If [Nowhere, [], []]', 'unknown', undefined],
    ['[]', 'absent', undefined],
    ['!Ref AWS::NoValue', 'absent', undefined],
    ['[nonsense]', 'unknown', undefined],
  ])('with the attributes %s', async (attributes, state, value) => {
    const field = await group(attributes);
    expect([field.$state, field.known]).toEqual([state, value]);
  });

  test('are reached by listeners and rules, also by weight', async () => {
    const run = await runWith(`
A: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
B: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SubnetMappings: [{ SubnetId: subnet-1 }] } }
Listener:
  Type: AWS::ElasticLoadBalancingV2::Listener
  Properties:
    LoadBalancerArn: !Ref Balancer
    DefaultActions:
      - Type: authenticate-oidc
      - Type: forward
        ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref A, Weight: 1 }, { TargetGroupArn: !Ref B, Weight: 2 }] }
Redirect:
  Type: AWS::ElasticLoadBalancingV2::Listener
  Properties: { DefaultActions: [{ Type: redirect, RedirectConfig: { StatusCode: HTTP_301 } }] }
Rule:
  Type: AWS::ElasticLoadBalancingV2::ListenerRule
  Properties: { ListenerArn: !Ref Listener, Actions: [{ Type: forward, TargetGroupArn: !Ref B }] }
Free:
  Type: AWS::ElasticLoadBalancingV2::ListenerRule
  Properties: { ListenerArn: !Ref Listener, Actions: !If [Nowhere, [], []] }`);
    const [listener, redirect] = run.all('listener').items;
    const [rule, free] = run.all('listenerRule').items;
    expect([namesOf(listener!.targetGroups), listener!.balancer.$entity, known(listener!.balancer.subnets)]).toEqual([
      ['A', 'B'],
      'Balancer',
      ['subnet-1'],
    ]);
    expect([redirect!.targetGroups.items.length, redirect!.targetGroups.complete]).toEqual([0, true]);
    expect([namesOf(rule!.targetGroups), rule!.listener.$entity, free!.targetGroups.complete]).toEqual([
      ['B'],
      'Listener',
      false,
    ]);
  });
});

describe('schedules', () => {
  const task = 'Task: { Type: AWS::ECS::TaskDefinition }\n';
  test('are made of each target that runs a task', async () => {
    const run = await runWith(`${task}
Rule:
  Type: AWS::Events::Rule
  Properties:
    Targets:
      - { Id: queue, Arn: queue }
      - { Id: one, Arn: cluster, EcsParameters: { TaskDefinitionArn: !Ref Task } }
      - { Id: two, Arn: cluster, EcsParameters: { TaskDefinitionArn: web } }
Other: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: queue, Arn: queue }] } }
Bare: { Type: AWS::Events::Rule }
Function: { Type: AWS::Scheduler::Schedule, Properties: { Target: { Arn: function } } }
Hourly: { Type: AWS::Scheduler::Schedule, Properties: { Target: { Arn: cluster, EcsParameters: { TaskDefinitionArn: !GetAtt Task.TaskDefinitionArn } } } }`);
    expect(run.model.entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'taskDefinition Task',
      'schedule Rule.Targets[one]',
      'schedule Rule.Targets[two]',
      'schedule Hourly',
    ]);
    const [definition] = run.all('taskDefinition').items;
    expect([namesOf(definition!.schedules), definition!.schedules.complete]).toEqual([
      ['Rule.Targets[one]', 'Hourly'],
      true,
    ]);
  });

  test.each(['!If [Nowhere, [], []]', '[!If [Nowhere, a, b]]'])(
    'whose targets %s are not known may run any task',
    async (targets) => {
      const run = await runWith(`${task}Rule: { Type: AWS::Events::Rule, Properties: { Targets: ${targets} } }`);
      expect(run.all('taskDefinition').items[0]!.schedules.complete).toBe(false);
      const other = await runWith(
        `${task}Schedule: { Type: AWS::Scheduler::Schedule, Properties: { Target: !If [Nowhere, {}, {}] } }`,
      );
      expect(other.all('taskDefinition').items[0]!.schedules.complete).toBe(false);
    },
  );
});

describe('instances', () => {
  test('take their security groups from network interfaces', async () => {
    const run = await runWith(`
Group: { Type: AWS::EC2::SecurityGroup }
Template:
  Type: AWS::EC2::LaunchTemplate
  Properties: { LaunchTemplateData: { NetworkInterfaces: [{ DeviceIndex: 0, Groups: [!Ref Group, sg-1] }] } }
Free:
  Type: AWS::EC2::LaunchTemplate
  Properties: { LaunchTemplateData: !ImportValue data }
Odd: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: text } }`);
    const [template, free, odd] = run.all('launchTemplate').items;
    expect(template!.securityGroupIds.items.map((id) => id.known)).toEqual([undefined, 'sg-1']);
    expect(template!.securityGroupIds.complete).toBe(true);
    for (const other of [free, odd])
      expect([other!.instanceType.$state, other!.securityGroupIds.$state]).toEqual(['unknown', 'unknown']);
  });

  test('of a group are those of its configuration, its template or its overrides', async () => {
    const run = await runWith(`
Small: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateName: small, LaunchTemplateData: { InstanceType: t3.small } } }
Old: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { InstanceType: t2.small } }
ById: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Small, Version: !GetAtt Small.LatestVersionNumber } } }
ByName: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchTemplate: { LaunchTemplateName: small, Version: "1" } } }
ByConfiguration: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchConfigurationName: !Ref Old } }
Mixed:
  Type: AWS::AutoScaling::AutoScalingGroup
  Properties:
    VPCZoneIdentifier: subnet-1
    MixedInstancesPolicy:
      InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: "0" }
      LaunchTemplate:
        LaunchTemplateSpecification: { LaunchTemplateId: !Ref Small, Version: "1" }
        Overrides: [{ InstanceType: m5.large }, { InstanceType: !ImportValue type }]
Provider: { Type: AWS::ECS::CapacityProvider, Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: !Ref Mixed } } }`);
    const [byId, byName, byConfiguration, mixed] = run.all('autoScalingGroup').items;
    expect(byId!.launchTemplate.byId.instanceType.known).toBe('t3.small');
    expect(byName!.launchTemplate.byName.instanceType.known).toBe('t3.small');
    expect(byConfiguration!.configuration.instanceType.known).toBe('t2.small');
    expect(mixed!.overrides.items.map(({ instanceType }) => instanceType.known)).toEqual(['m5.large', undefined]);
    expect([mixed!.instancesDistribution.onDemandPercentageAboveBaseCapacity.known, known(mixed!.subnets)]).toEqual([
      0,
      ['subnet-1'],
    ]);
    expect(run.all('capacityProvider').items[0]!.autoScalingGroupProvider.autoScalingGroup.$entity).toBe('Mixed');
  });
});

test('rules of security groups stand inline and apart', async () => {
  const run = await runWith(`
Group:
  Type: AWS::EC2::SecurityGroup
  Properties:
    SecurityGroupIngress:
      - { IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0 }
      - !If [Nowhere, { IpProtocol: tcp }, !Ref AWS::NoValue]
      - { IpProtocol: "-1", SourceSecurityGroupId: !GetAtt Other.GroupId }
Other: { Type: AWS::EC2::SecurityGroup }
Apart: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !GetAtt Group.GroupId, IpProtocol: -1, CidrIp: !GetAtt Vpc.CidrBlock } }
Vpc: { Type: AWS::EC2::VPC }`);
  const [group, other] = run.all('securityGroup').items;
  expect(group!.ingress.items.map(({ ipProtocol, $state }) => [ipProtocol.known, $state])).toEqual([
    ['tcp', 'known'],
    ['-1', 'known'],
  ]);
  expect([group!.ingress.complete, other!.ingress.$state]).toEqual([false, 'absent']);
  const [apart] = run.all('securityGroupRule').items;
  expect([
    apart!.securityGroup.$entity,
    apart!.permission.ipProtocol.known,
    apart!.permission.cidrBlocks.items[0]!.$state,
  ]).toEqual(['Group', '-1', 'unknown']);
});
