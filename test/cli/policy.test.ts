import { describe, expect, test } from 'vitest';
import { ecsLint, folder } from './surroundings.ts';

const task = (family: string, more: object = {}) => ({
  family,
  requiresCompatibilities: ['FARGATE'],
  executionRoleArn: `arn:aws:iam::111122223333:role/${family}-execution`,
  containerDefinitions: [{ name: 'app', image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2' }],
  ...more,
});

const secret = (valueFrom: string) => ({
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27', secrets: [{ name: 'KEY', valueFrom }] }],
});

const file = (value: object) => JSON.stringify(value, undefined, 2);

async function printed(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { code, out, err } = await ecsLint(folder(files), ['policy', ...args]);
  return { code, err, policy: out.startsWith('{') || out.startsWith('[') ? JSON.parse(out) : out };
}

const statement = (Action: string | readonly string[], Resource: string) => ({ Effect: 'Allow', Action, Resource });

describe('policy', () => {
  test('prints one document for each role', async () => {
    const { code, err, policy } = await printed({ 'a.json': file(task('web')) }, 'a.json');
    expect([code, err]).toEqual([0, '']);
    expect(policy).toEqual({
      execution: {
        Version: '2012-10-17',
        Statement: [
          statement('ecr:GetAuthorizationToken', '*'),
          statement(
            ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'],
            'arn:aws:ecr:eu-west-1:111122223333:repository/web',
          ),
        ],
      },
      task: { Version: '2012-10-17', Statement: [] },
    });
  });

  test.each([
    ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:web/key-Ab12Cd', 'secret:web/key-Ab12Cd'],
    ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:web/key-Ab12Cd:json::', 'secret:web/key-Ab12Cd'],
    ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:web/key', 'secret:web/key-??????'],
  ])('of the secret %s names %s', async (valueFrom, resource) => {
    const { policy } = await printed(
      { 'a.json': file(task('web', secret(valueFrom))) },
      '--role',
      'execution',
      'a.json',
    );
    expect(policy.Statement).toEqual([
      statement('secretsmanager:GetSecretValue', `arn:aws:secretsmanager:eu-west-1:111122223333:${resource}`),
    ]);
  });

  test('of a parameter by its name leaves the region open, and never the name', async () => {
    const { policy } = await printed({ 'a.json': file(task('web', secret('/web/key'))) }, '--role=execution', 'a.json');
    expect(policy.Statement).toEqual([statement('ssm:GetParameters', 'arn:aws:ssm:*:111122223333:parameter/web/key')]);
  });

  test('says on standard error what it cannot', async () => {
    const { code, err, policy } = await printed({ 'a.json': file(task('web', secret('${SECRET}'))) }, 'a.json');
    expect([code, policy.execution.Statement]).toEqual([0, []]);
    expect(err).toBe(
      'ecs-lint: not in the policy of the execution role "web-execution": reading the secret "KEY" of "app", which is not known (a.json:14:24)\n',
    );
  });

  test('unites the needs of definitions that share a role, and keeps others apart', async () => {
    const shared = { executionRoleArn: 'ecsTaskExecutionRole' };
    const files = {
      'a.json': file(task('a', { ...shared, ...secret('/a') })),
      'b.json': file(task('b', { ...shared, ...secret('/b') })),
      'c.json': file(task('c', secret('/c'))),
    };
    const { policy } = await printed(files, '--role', 'execution', 'a.json', 'b.json', 'c.json');
    const names = policy.map(({ role, families, policy: { Statement } }: never) => [role, families, Statement]);
    expect(names).toEqual([
      [
        'ecsTaskExecutionRole',
        ['a', 'b'],
        [
          {
            ...statement('ssm:GetParameters', ''),
            Resource: ['arn:aws:ssm:*:*:parameter/a', 'arn:aws:ssm:*:*:parameter/b'],
          },
        ],
      ],
      ['c-execution', ['c'], [statement('ssm:GetParameters', 'arn:aws:ssm:*:111122223333:parameter/c')]],
    ]);
    const one = await printed(files, '--role', 'execution', '--family', 'c', 'a.json', 'b.json', 'c.json');
    expect(one.policy.Statement).toHaveLength(1);
  });

  test('as a template refers to what the template makes', async () => {
    const template = `Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ExecutionRoleArn: !GetAtt Role.Arn
      ContainerDefinitions:
        - { Name: app, Image: nginx:1.27, Secrets: [{ Name: KEY, ValueFrom: !Ref Key }] }
  Key: { Type: AWS::SecretsManager::Secret }
  Role: { Type: AWS::IAM::Role }
`;
    const { policy } = await printed({ 't.yaml': template }, '--as', 'cloudformation', '--role', 'execution', 't.yaml');
    const [resource] = Object.values<{ Properties: Record<string, unknown> }>(policy.Resources);
    expect(resource!.Properties['Roles']).toEqual([{ Ref: 'Role' }]);
    expect(resource!.Properties['PolicyDocument']).toEqual({
      Version: '2012-10-17',
      Statement: [{ ...statement('secretsmanager:GetSecretValue', ''), Resource: { 'Fn::Sub': '${Key}' } }],
    });
  });

  test('as a configuration takes the account from the provider', async () => {
    const { policy } = await printed(
      { 'a.json': file(task('web', { ...secret('/key'), executionRoleArn: 'web' })) },
      '--as',
      'terraform',
      'a.json',
    );
    expect(policy).toBe(`data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_iam_role_policy" "web_execution" {
  name   = "ecs-execution"
  role   = "web"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "ssm:GetParameters"
        Resource = "arn:\${data.aws_partition.current.partition}:ssm:\${data.aws_region.current.id}:\${data.aws_caller_identity.current.account_id}:parameter/key"
      },
    ]
  })
}
`);
  });

  test.each([
    [['nothing.json'], 2, 'ecs-lint: nothing.json: no such file\n'],
    [['broken.json'], 2, 'ecs-lint: broken.json:1:1: Expected a key in double quotes, but the file ends here\n'],
    [['cluster.yaml'], 3, 'ecs-lint: no task definition in what was given\n'],
    [['--family', 'x', 'a.json'], 2, 'ecs-lint: --family x: no task definition is called so (see ecs-lint --help)\n'],
    [
      ['--as', 'jsn', 'a.json'],
      2,
      'ecs-lint: --as: "jsn" is none of json, cloudformation, terraform; did you mean "json"? (see ecs-lint --help)\n',
    ],
    [['--fail-on', 'a.json'], 2, 'ecs-lint: unknown option "--fail-on" (see ecs-lint --help)\n'],
    [[], 2, 'ecs-lint: policy needs the names of files (see ecs-lint --help)\n'],
  ])('%j ends with %i', async (args, code, err) => {
    const files = {
      'a.json': file(task('web')),
      'broken.json': '{',
      'cluster.yaml': 'Resources: { Cluster: { Type: AWS::ECS::Cluster } }\n',
    };
    expect(await ecsLint(folder(files), ['policy', ...args])).toEqual({ code, out: '', err });
  });
});
