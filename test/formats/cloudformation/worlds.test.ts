import { describe, expect, test } from 'vitest';
import { namesOf, runsOf, runWith } from './helpers.ts';

describe('links in scenarios', () => {
  const text = `
Parameters: { Role: { Type: String, Default: "" }, Env: { Type: String, Default: dev } }
Conditions:
  HasRole: !Not [!Equals [!Ref Role, ""]]
  OwnRole: !Not [!Condition HasRole]
  IsProd: !Equals [!Ref Env, prod]
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties: { TaskRoleArn: !If [HasRole, !Ref Role, !GetAtt Own.Arn] }
  Own: { Type: AWS::IAM::Role, Condition: OwnRole }
  Prod: { Type: AWS::ECS::Service, Condition: IsProd, Properties: { TaskDefinition: !Ref Task } }
  Both: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !If [IsProd, other, !Ref Task] } }
`;
  test('lead to what exists there', async () => {
    const told = (await runsOf(text)).map((run) => {
      const [task] = run.all('taskDefinition').items;
      return [
        run.model.when?.join(),
        task!.taskRole.$entity,
        task!.taskRole.$state,
        namesOf(task!.services),
        task!.services.complete,
      ];
    });
    expect(told).toEqual([
      ['HasRole is false,OwnRole is true,IsProd is false', 'Own', 'known', ['Both'], true],
      ['HasRole is true,OwnRole is false,IsProd is false', '', 'unknown', ['Both'], true],
      ['HasRole is false,OwnRole is true,IsProd is true', 'Own', 'known', ['Prod'], true],
      ['HasRole is true,OwnRole is false,IsProd is true', '', 'unknown', ['Prod'], true],
    ]);
  });
});

describe('a template is a world of its own', () => {
  const of = (transform: string, more = '') =>
    runWith(
      `Task: { Type: AWS::ECS::TaskDefinition, Properties: { Family: web } }\nService: { Type: AWS::ECS::Service, Properties: { TaskDefinition: elsewhere } }\n${more}`,
      transform,
    );
  test.each([
    ['', true],
    ['Transform: AWS::LanguageExtensions\n', true],
    ['Transform: AWS::Serverless-2016-10-31\n', true],
    ['Transform: [AWS::LanguageExtensions, AWS::SecretsManager-2020-07-23]\n', true],
    ['Transform: MyMacro\n', false],
    ['Transform: [AWS::LanguageExtensions, MyMacro]\n', false],
    ['Transform: { Name: AWS::Include, Parameters: { Location: "s3://a/b" } }\n', false],
    ['Transform: [!Ref Macro]\n', false],
  ])('unless a macro may add to it: %j', async (transform, complete) => {
    const run = await of(transform);
    expect(run.model.complete).toBe(complete);
    const [service] = run.all('service').items;
    expect([service!.task.$state, service!.task.$outside]).toEqual(['unknown', complete]);
    expect(run.all('taskDefinition').items[0]!.services.complete).toBe(complete);
  });

  test('unless resources are included', async () => {
    expect(
      (await of('', 'Fn::Transform: { Name: AWS::Include, Parameters: { Location: "s3://a/b" } }')).model.complete,
    ).toBe(false);
  });

  test('unless a module stands for some', async () => {
    expect((await of('', 'Network: { Type: My::Company::Network::MODULE }')).model.complete).toBe(false);
  });

  test('and members that are included are unknown, not absent', async () => {
    const run = await runWith(`
Task:
  Type: AWS::ECS::TaskDefinition
  Properties:
    Cpu: 256
    ContainerDefinitions:
      - Name: web
        Fn::Transform: { Name: AWS::Include, Parameters: { Location: "s3://a/b" } }
      - Fn::Transform: { Name: AWS::Include, Parameters: { Location: "s3://a/c" } }
Other:
  Type: AWS::ECS::TaskDefinition
  Properties: { Fn::Transform: { Name: AWS::Include } }
Role:
  Type: AWS::IAM::Role
  Properties: { RoleName: web, Fn::Transform: { Name: AWS::Include } }
Logs:
  Type: AWS::Logs::LogGroup
  Properties: { LogGroupName: web }
  Fn::Transform: { Name: AWS::Include }
Bare: { Type: AWS::Logs::LogGroup, Fn::Transform: { Name: AWS::Include } }`);
    const [task, other] = run.all('taskDefinition').items;
    const [web, included] = task!.containerDefinitions.items;
    expect([
      task!.memory.$state,
      web!.name.known,
      web!.image.$state,
      included!.$state,
      task!.containerDefinitions.complete,
    ]).toEqual(['absent', 'web', 'unknown', 'unknown', false]);
    expect([other!.$state, other!.cpu.$state]).toEqual(['unknown', 'unknown']);
    const [role] = run.all('role').items;
    expect([role!.roleName.known, role!.path.$state, role!.policies.$state]).toEqual(['web', 'unknown', 'unknown']);
    const groups = run.all('logGroup').items.map((group) => [group.logGroupName.known, group.retentionInDays.$state]);
    expect(groups).toEqual([
      ['web', 'unknown'],
      [undefined, 'unknown'],
    ]);
  });
});
