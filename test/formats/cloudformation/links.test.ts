import { describe, expect, test } from 'vitest';
import { namesOf, runWith } from './helpers.ts';

const parameters = 'Parameters: { Given: { Type: String }, Named: { Type: String, Default: web } }\n';

describe('a service finds its task definition through', () => {
  test.each([
    ['!Ref Task'],
    ['!GetAtt Task.TaskDefinitionArn'],
    ['!Sub "${Task}"'],
    ['!Join ["", [!Ref Task]]'],
    ['web'],
    ['!Ref Named'],
    ['arn:aws:ecs:eu-west-1:111122223333:task-definition/web'],
    ['!Sub "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/web"'],
    ['!Sub "arn:aws:ecs:eu-west-1:${AWS::AccountId}:task-definition/${Named}"'],
  ])('%s', async (value) => {
    const run = await runWith(
      `Task: { Type: AWS::ECS::TaskDefinition, Properties: { Family: web } }\nOther: { Type: AWS::ECS::TaskDefinition, Properties: { Family: other } }\nService: { Type: AWS::ECS::Service, Properties: { TaskDefinition: ${value} } }`,
      parameters,
    );
    const [service] = run.all('service').items;
    expect(service!.task.$entity).toBe('Task');
    const [task, other] = run.all('taskDefinition').items;
    expect([namesOf(task!.services), task!.services.complete]).toEqual([['Service'], true]);
    expect([namesOf(other!.services), other!.services.complete]).toEqual([[], true]);
  });

  test.each([
    ['!Ref Given', 'unknown', false],
    ['!ImportValue task', 'unknown', false],
    ['!Ref Nowhere', 'unknown', false],
    ['!GetAtt Stack.Outputs.Task', 'unknown', false],
    ['!Sub "${Given}:3"', 'unknown', false],
    ['{ a: b }', 'unknown', false],
    // A revision of its own, which is not the one that the template makes.
    ['web:7', 'unknown', false],
    ['arn:aws:ecs:eu-west-1:111122223333:task-definition/web:7', 'unknown', false],
    ['elsewhere', 'unknown', true],
    ['arn:aws:ecs:eu-west-1:111122223333:task-definition/elsewhere:1', 'unknown', true],
    ['!Ref AWS::NoValue', 'absent', false],
  ])('none through %s', async (value, state, outside) => {
    const run = await runWith(
      `Task: { Type: AWS::ECS::TaskDefinition, Properties: { Family: web } }\nStack: { Type: AWS::CloudFormation::Stack }\nService: { Type: AWS::ECS::Service, Properties: { TaskDefinition: ${value} } }`,
      parameters,
    );
    const [service] = run.all('service').items;
    expect([service!.task.$state, service!.task.$outside, service!.task.cpu.$state]).toEqual([state, outside, state]);
    // An unknown one may run any task; one that runs another, or none, does not.
    const known = outside || state === 'absent';
    expect(run.all('taskDefinition').items[0]!.services.complete).toBe(known);
  });

  test('none for sure where the name of a task definition is not known', async () => {
    const run = await runWith(
      'Task: { Type: AWS::ECS::TaskDefinition, Properties: { Family: !Ref Given } }\nService: { Type: AWS::ECS::Service, Properties: { TaskDefinition: web } }',
      parameters,
    );
    const [service] = run.all('service').items;
    expect([service!.task.$state, service!.task.$outside]).toEqual(['unknown', false]);
    expect(run.all('taskDefinition').items[0]!.services.complete).toBe(false);
  });

  test('none where two have the name', async () => {
    const run = await runWith(
      'A: { Type: AWS::ECS::TaskDefinition, Properties: { Family: web } }\nB: { Type: AWS::ECS::TaskDefinition, Properties: { Family: web } }\nService: { Type: AWS::ECS::Service, Properties: { TaskDefinition: web } }',
    );
    expect([run.all('service').items[0]!.task.$entity, run.all('service').items[0]!.task.$outside]).toEqual([
      '',
      false,
    ]);
  });
});

describe('the other links', () => {
  test('of tasks', async () => {
    const run = await runWith(
      `
Task:
  Type: AWS::ECS::TaskDefinition
  Properties:
    TaskRoleArn: !GetAtt Role.Arn
    ExecutionRoleArn: !Sub "arn:aws:iam::\${AWS::AccountId}:role/execution"
    ContainerDefinitions:
      - { LogConfiguration: { LogDriver: awslogs, Options: { awslogs-group: !Ref Logs } } }
      - { LogConfiguration: { LogDriver: awslogs, Options: { awslogs-group: /ecs/b } } }
      - { LogConfiguration: { LogDriver: awslogs, Options: { awslogs-group: !Sub "/ecs/\${Named}" } } }
      - { LogConfiguration: { LogDriver: awslogs, Options: { awslogs-group: /ecs/none } } }
      - { LogConfiguration: { LogDriver: awslogs } }
    
Role: { Type: AWS::IAM::Role }
Execution: { Type: AWS::IAM::Role, Properties: { RoleName: execution } }
Logs: { Type: AWS::Logs::LogGroup }
LogsB: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /ecs/b } }
LogsWeb: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /ecs/web } }`,
      parameters,
    );
    const [task] = run.all('taskDefinition').items;
    expect([task!.taskRole.$entity, task!.executionRole.$entity]).toEqual(['Role', 'Execution']);
    const groups = task!.containerDefinitions.items.map(({ logGroup }) => [
      logGroup.$entity,
      logGroup.$state,
      logGroup.$outside,
    ]);
    expect(groups).toEqual([
      ['Logs', 'known', false],
      ['LogsB', 'known', false],
      ['LogsWeb', 'known', false],
      ['', 'unknown', true],
      ['', 'absent', false],
    ]);
    expect(
      run.all('logGroup').items.map((group) => [namesOf(group.taskDefinitions), group.taskDefinitions.complete]),
    ).toEqual([
      [['Task'], true],
      [['Task'], true],
      [['Task'], true],
    ]);
  });

  test('of services and what is around them', async () => {
    const run = await runWith(`
Cluster: { Type: AWS::ECS::Cluster, Properties: { ClusterName: main } }
Service:
  Type: AWS::ECS::Service
  Properties:
    ServiceName: web
    Cluster: !GetAtt Cluster.Arn
    CapacityProviderStrategy: [{ CapacityProvider: !Ref Provider }, { CapacityProvider: FARGATE }]
    LoadBalancers: [{ TargetGroupArn: !Ref Group }]
    NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref Subnet, subnet-1], SecurityGroups: [!GetAtt Sg.GroupId] } }
Provider: { Type: AWS::ECS::CapacityProvider }
Capacity: { Type: AWS::ECS::ClusterCapacityProviderAssociations, Properties: { Cluster: main } }
Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
Vpc: { Type: AWS::EC2::VPC }
Sg: { Type: AWS::EC2::SecurityGroup }
Set: { Type: AWS::ECS::TaskSet, Properties: { Service: !GetAtt Service.Name, Cluster: !Ref Cluster, LoadBalancers: [{ TargetGroupArn: !Ref Group }] } }
ByName: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: service/main/web } }
BySub: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: !Sub "service/\${Cluster}/\${Service.Name}" } }
ByJoin: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: !Join ["/", [service, !Ref Cluster, !GetAtt Service.Name]] } }
BySplit: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: !Join ["/", [service, !Select [1, !Split ["/", !Ref Service]], !Select [2, !Split ["/", !Ref Service]]]] } }
Table: { Type: AWS::DynamoDB::Table }
OfTable: { Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: { ResourceId: !Sub "table/\${Table}" } }`);
    const [service] = run.all('service').items;
    expect([service!.inCluster.$entity, namesOf(run.all('cluster').items[0]!.capacities)]).toEqual([
      'Cluster',
      ['Capacity'],
    ]);
    expect(
      service!.capacityProviderStrategy.items.map(({ provider }) => [provider.$entity, provider.$outside]),
    ).toEqual([
      ['Provider', false],
      ['', true],
    ]);
    const { inSubnets, inSecurityGroups } = service!.networkConfiguration.awsvpcConfiguration;
    expect([namesOf(inSubnets), inSubnets.complete, inSubnets.items[0]!.vpc.$entity]).toEqual([
      ['Subnet', ''],
      true,
      'Vpc',
    ]);
    expect([namesOf(inSecurityGroups), inSecurityGroups.complete]).toEqual([['Sg'], true]);
    const [group] = run.all('targetGroup').items;
    expect([namesOf(group!.services), namesOf(group!.taskSets), group!.services.complete]).toEqual([
      ['Service'],
      ['Set'],
      true,
    ]);
    expect(run.all('taskSet').items[0]!.ofService.$entity).toBe('Service');
    expect(namesOf(service!.scalableTargets)).toEqual(['ByName', 'BySub', 'ByJoin', 'BySplit']);
  });

  test('lists that are not known are not complete', async () => {
    const run = await runWith(
      `
Service: { Type: AWS::ECS::Service, Properties: { NetworkConfiguration: { AwsvpcConfiguration: { Subnets: !Ref Given, SecurityGroups: [!Ref Given, !Ref Sg] } } } }
Sg: { Type: AWS::EC2::SecurityGroup }`,
      'Parameters: { Given: { Type: "List<AWS::EC2::Subnet::Id>" } }\n',
    );
    const { inSubnets, inSecurityGroups, subnets } =
      run.all('service').items[0]!.networkConfiguration.awsvpcConfiguration;
    expect([subnets.complete, inSubnets.complete, inSecurityGroups.complete]).toEqual([false, false, false]);
  });
});
