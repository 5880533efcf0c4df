import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/field.ts';
import { Run } from '../../src/model/run.ts';
import type { Schedule } from '../../src/model/shapes.gen.ts';
import { read } from '../../src/read.ts';
import { Source } from '../../src/text/source.ts';
import { planText } from './terraform-plan/plan.ts';

async function schedulesIn(text: string, path: string): Promise<readonly Field<Schedule>[]> {
  const { models } = await read(new Source(path, text));
  return new Run(models[0]!).all('schedule').items;
}

function textAt({ $at: { source, start, end } }: Pick<Field<Schedule>, '$at'>): string {
  return source.text.slice(start, end);
}

const REPORT = {
  StartAt: 'Report',
  States: {
    Report: {
      Type: 'Task',
      Resource: 'arn:aws:states:::ecs:runTask.sync',
      Parameters: {
        Cluster: 'main',
        TaskDefinition: 'report',
        LaunchType: 'FARGATE',
        Count: 2,
        NetworkConfiguration: {
          AwsvpcConfiguration: { Subnets: ['subnet-0a1b2c3d4e5f60718'], AssignPublicIp: 'ENABLED' },
        },
      },
      End: true,
    },
  },
};

function template(definition: unknown, more: object = {}): string {
  const properties = { RoleArn: 'arn:aws:iam::123456789012:role/states', ...(definition as object), ...more };
  return JSON.stringify(
    {
      Resources: {
        Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { Family: 'report', ContainerDefinitions: [] } },
        Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24' } },
        Nightly: { Type: 'AWS::StepFunctions::StateMachine', Properties: properties },
      },
    },
    undefined,
    2,
  );
}

describe('a state machine of a template', () => {
  test.each([
    ['an object', template({ Definition: REPORT })],
    ['a string', template({ DefinitionString: JSON.stringify(REPORT) })],
    ['a string of a JSON template', template({ DefinitionString: JSON.stringify(REPORT, undefined, 2) })],
    ['joined text', template({ DefinitionString: { 'Fn::Join': ['', [JSON.stringify(REPORT)]] } })],
  ])('as %s', async (_, text) => {
    const [task] = await schedulesIn(text, 'template.json');
    expect(task!.$entity).toBe('Nightly.States[Report]');
    const { launchType, taskCount, roleArn, networkConfiguration } = task!;
    expect([launchType.known, taskCount.known, roleArn.known]).toEqual([
      'FARGATE',
      2,
      'arn:aws:iam::123456789012:role/states',
    ]);
    const { assignPublicIp, subnets } = networkConfiguration.awsvpcConfiguration;
    expect(assignPublicIp.known).toBe('ENABLED');
    expect(textAt(assignPublicIp).replaceAll('\\', '')).toBe('"ENABLED"');
    expect(subnets.items.map(({ known }) => known)).toEqual(['subnet-0a1b2c3d4e5f60718']);
  });

  const BLOCK = (lines: string) => `Parameters:
  Env: { Type: String, Default: prod }
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties: { Family: report, ContainerDefinitions: [] }
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: vpc-1, CidrBlock: 10.0.0.0/24 }
  Nightly:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/states
${lines}
`;

  test('in a block with references, each at its place', async () => {
    const text = BLOCK(`      DefinitionString: !Sub |
        {
          "Comment": "\${Env}",
          "States": {
            "Report": {
              "Type": "Task",
              "Resource": "arn:\${AWS::Partition}:states:::ecs:runTask.sync",
              "Parameters": { "Cluster": "x" }
            },
            "Run": {
              "Type": "Task",
              "Resource": "arn:aws:states:::ecs:runTask.waitForTaskToken",
              "Parameters": {
                "LaunchType": "FARGATE",
                "TaskDefinition": "\${Task}",
                "Count": \${Env},
                "NetworkConfiguration": {
                  "AwsvpcConfiguration": { "Subnets": ["\${Subnet}", "subnet-1"], "AssignPublicIp": "ENABLED" }
                }
              }
            }
          }
        }`);
    const tasks = await schedulesIn(text.replace('"Count": ${Env}', '"Count": ${Subnet}'), 'template.yaml');
    const run = tasks.find(({ $entity }) => $entity.includes('Run'))!;
    expect(tasks.map(({ $entity }) => $entity)).toEqual(['Nightly.States[Report]', 'Nightly.States[Run]']);
    expect(textAt(run)).toBe('"Run"');
    expect(run.task.$entity).toBe('Task');
    expect(textAt(run.launchType)).toBe('"FARGATE"');
    expect(textAt(run.taskDefinition)).toBe('"${Task}"');
    const { assignPublicIp, subnets, inSubnets } = run.networkConfiguration.awsvpcConfiguration;
    expect(textAt(assignPublicIp)).toBe('"ENABLED"');
    expect(subnets.items.map((subnet) => textAt(subnet))).toEqual(['"${Subnet}"', '"subnet-1"']);
    expect(inSubnets.items[0]!.$entity).toBe('Subnet');
    expect(run.taskCount.$state).toBe('unknown');
  });

  test('with substitutions', async () => {
    const text = BLOCK(`      Definition:
        States:
          Run:
            Type: Task
            Resource: arn:aws:states:::ecs:runTask
            Parameters:
              TaskDefinition: \${Definition}
              LaunchType: \${Launch}
              Cluster: "\${Env}-cluster"
      DefinitionSubstitutions:
        Definition: !Ref Task
        Launch: FARGATE`);
    const [run] = await schedulesIn(text, 'template.yaml');
    expect([run!.task.$entity, run!.launchType.known, run!.cluster.known]).toEqual([
      'Task',
      'FARGATE',
      '${Env}-cluster',
    ]);
  });

  test('in branches, maps and loops', async () => {
    const state = REPORT.States.Report;
    const States = {
      Both: {
        Type: 'Parallel',
        Branches: [{ States: { A: state } }, { States: { B: state, Wait: { Type: 'Wait' } } }],
      },
      Each: { Type: 'Map', ItemProcessor: { States: { C: state } } },
      Old: { Type: 'Map', Iterator: { States: { D: state } } },
      Other: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Parameters: {} },
    };
    const tasks = await schedulesIn(template({ Definition: { States } }), 'template.json');
    expect(tasks.map(({ $entity }) => $entity)).toEqual(['A', 'B', 'C', 'D'].map((name) => `Nightly.States[${name}]`));
  });

  test.each([
    ['paths', { 'Subnets.$': '$.subnets', AssignPublicIp: '{% $ip %}' }],
    ['an expression', '{% $network %}'],
  ])('what %s give is unknown', async (_, AwsvpcConfiguration) => {
    const Parameters = { ...REPORT.States.Report.Parameters, NetworkConfiguration: { AwsvpcConfiguration } };
    const States = { Report: { ...REPORT.States.Report, Parameters } };
    const [task] = await schedulesIn(template({ Definition: { States } }), 'template.json');
    const { subnets, assignPublicIp } = task!.networkConfiguration.awsvpcConfiguration;
    expect([subnets.$state, assignPublicIp.$state]).toEqual(['unknown', 'unknown']);
    expect(task!.launchType.known).toBe('FARGATE');
  });

  test('one that cannot be read has no tasks', async () => {
    for (const DefinitionString of ['{ "States": ', { 'Fn::ImportValue': 'definition' }, { Ref: 'Nothing' }]) {
      expect(await schedulesIn(template({ DefinitionString }), 'template.json')).toEqual([]);
    }
  });
});

test('a state machine of a plan', async () => {
  const after = {
    name: 'nightly',
    role_arn: 'arn:aws:iam::123456789012:role/states',
    definition: JSON.stringify(REPORT),
  };
  const text = planText({ resources: [{ type: 'aws_sfn_state_machine', name: 'nightly', after }] });
  const [task] = await schedulesIn(text, 'plan.json');
  expect([task!.$entity, task!.name.known, task!.roleArn.known, task!.taskCount.known]).toEqual([
    'aws_sfn_state_machine.nightly.States[Report]',
    'nightly',
    after.role_arn,
    2,
  ]);
  expect(textAt(task!.networkConfiguration.awsvpcConfiguration.assignPublicIp)).toBe('\\"ENABLED\\"');
});
