import { rules } from 'ecs-lint:rules';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/lint.ts';
import { loadValidators } from '../../../src/load.ts';
import { read } from '../../../src/read.ts';
import { Source } from '../../../src/text/source.ts';
import { runOf, taskIn } from './helpers.ts';

const validators = await loadValidators();

async function check(text: string, path = 'template.yaml') {
  const document = await read(new Source(path, text));
  const report = lint([document], { rules, validators });
  expect(report.failures).toEqual([]);
  return { document, entities: document.models[0]?.entities.map(({ kind, name }) => `${kind} ${name}`) };
}

const head = 'AWSTemplateFormatVersion: "2010-09-09"\n';

describe('a template is read whatever is wrong with it', () => {
  test.each([
    ['no Resources', head, []],
    ['Resources that are null', `${head}Resources:\n`, []],
    ['Resources that are a list', `${head}Resources: [{ Type: AWS::ECS::TaskDefinition }]\n`, []],
    ['Resources that are text', `${head}Resources: none\n`, []],
    ['Resources that are a call', `${head}Resources: !If [A, {}, {}]\n`, []],
    ['a resource that is null', `${head}Resources: { A: , B: { Type: AWS::ECS::Cluster } }\n`, ['cluster B']],
    ['a resource that is text', `${head}Resources: { A: text, B: [a] }\n`, []],
    ['a resource without a type', `${head}Resources: { A: { Properties: {} } }\n`, []],
    ['a type that is no text', `${head}Resources: { A: { Type: [AWS::ECS::Cluster] }, B: { Type: 1 } }\n`, []],
    [
      'types that objects have by nature',
      `${head}Resources: { A: { Type: constructor }, B: { Type: __proto__ }, C: { Type: toString, Properties: { a: !If [X, a, b] } } }\n`,
      [],
    ],
    ['no Properties', `${head}Resources: { A: { Type: AWS::ECS::Service } }\n`, ['service A']],
    ['Properties that are null', `${head}Resources: { A: { Type: AWS::ECS::Service, Properties: } }\n`, ['service A']],
    [
      'sections that are no objects',
      `${head}Parameters: [a]\nConditions: text\nMappings: 1\nRules: [a]\nOutputs: x\nTransform:\nResources: { A: { Type: AWS::ECS::Cluster } }\n`,
      ['cluster A'],
    ],
    [
      'members of sections that are none',
      `${head}Parameters: { P: text, Q: }\nConditions: { C: }\nMappings: { M: text }\nRules: { R: text, S: { Assertions: [a, {}] } }\nResources: { A: { Type: AWS::ECS::Cluster, Condition: C, Properties: { ClusterName: !Ref P, Configuration: !FindInMap [M, a, b] } } }\n`,
      ['cluster A'],
    ],
    [
      'a condition that is no text',
      `${head}Resources: { A: { Type: AWS::ECS::Cluster, Condition: [a] } }\n`,
      ['cluster A'],
    ],
    [
      'a loop that is none',
      `${head}Resources: { "Fn::ForEach::A": text, "Fn::ForEach::B": [a, [b], text], "Fn::ForEach::C": [a, [b], { X: text }] }\n`,
      [],
    ],
    [
      'allowed values that are null',
      `${head}Parameters: { P: { AllowedValues: [null] } }\nConditions: { C: !Equals [!Ref P, a] }\nResources: { A: { Type: AWS::ECS::Cluster, Properties: { ClusterName: !If [C, a, b] } } }\n`,
      ['cluster A'],
    ],
  ])('%s', async (_, text, entities) => {
    expect((await check(text)).entities).toEqual(entities);
  });

  test.each(['text', '1', '[a]', '[]', 'true', '!Ref Nowhere', '!Sub text', '!Shout { Cpu: 1 }'])(
    'Properties that are %s',
    async (properties) => {
      const text = `${head}Resources:\n  A:\n    Type: AWS::ECS::TaskDefinition\n    Properties: ${properties}\n`;
      expect((await check(text)).entities).toEqual(['taskDefinition A']);
      const task = taskIn(await runOf(text));
      expect([task.cpu.$state, task.containerDefinitions.complete]).toEqual(['unknown', false]);
    },
  );

  test.each([
    'Targets',
    'Target',
    'Policies',
    'TargetGroupAttributes',
    'DefaultActions',
    'SecurityGroupIngress',
    'LaunchTemplateData',
    'MixedInstancesPolicy',
  ])('a wrong value of %s', async (property) => {
    const types = [
      'Events::Rule',
      'Scheduler::Schedule',
      'IAM::Role',
      'ElasticLoadBalancingV2::TargetGroup',
      'ElasticLoadBalancingV2::Listener',
      'EC2::SecurityGroup',
      'EC2::LaunchTemplate',
      'AutoScaling::AutoScalingGroup',
    ];
    for (const value of [
      'text',
      '[text]',
      '[[]]',
      '{ a: b }',
      '[{ a: b }]',
      '1',
      'null',
      '[null]',
      '!Ref X',
      '[!Ref X]',
    ]) {
      const resources = types
        .map((type, i) => `  R${i}: { Type: AWS::${type}, Properties: { ${property}: ${value} } }`)
        .join('\n');
      await check(`${head}Resources:\n${resources}\n`);
    }
  });
});

describe('what is a template', () => {
  test.each([
    ['Resources: { A: { Type: AWS::SNS::Topic } }', 'CloudFormation template'],
    ['Resources: { A: { Type: Custom::Thing } }', 'CloudFormation template'],
    [
      'Resources:\n  Fn::ForEach::Tasks: [Name, [a], { "T${Name}": { Type: AWS::ECS::TaskDefinition } }]',
      'CloudFormation template',
    ],
    ['AWSTemplateFormatVersion: 2010-09-09', 'CloudFormation template'],
    ['Resources: { A: { Type: thing } }', undefined],
    ['[a]', undefined],
  ])('%s', async (text, format) => expect((await read(new Source('t.yaml', text))).format).toBe(format));
});

test('templates of SAM and of nested stacks hold what they say', async () => {
  const text = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Timeout: 3 } }
Resources:
  Function: { Type: AWS::Serverless::Function, Properties: { Handler: a.b, Policies: [{ EcsRunTaskPolicy: { TaskDefinition: !Ref Task } }] } }
  Network: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./network.yaml } }
  Task: { Type: AWS::ECS::TaskDefinition, Properties: { TaskRoleArn: !GetAtt FunctionRole.Arn } }
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition: !Ref Task
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: !Split [",", !GetAtt Network.Outputs.Subnets] } }
Outputs: { Task: { Value: !Ref Task, Export: { Name: task } } }
`;
  expect((await check(text)).entities).toEqual(['taskDefinition Task', 'service Service']);
  const run = await runOf(text);
  expect([taskIn(run).taskRole.$state, taskIn(run).taskRole.$outside, run.model.complete]).toEqual([
    'unknown',
    false,
    true,
  ]);
  const { subnets } = run.all('service').items[0]!.networkConfiguration.awsvpcConfiguration;
  expect([subnets.$state, subnets.complete]).toEqual(['unknown', false]);
});

describe('hostile templates take no time', () => {
  const task = (value: string) =>
    `${head}Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties: { Family: ${value} }\n`;
  test.each([
    ['many open braces in Fn::Sub', task(`!Sub "${'${'.repeat(200_000)}"`)],
    ['many open references', task(`"${'{{resolve:'.repeat(50_000)}"`)],
    ['many references', task(`!Sub "${'{{resolve:ssm:/a}}${Nowhere}'.repeat(10_000)}"`)],
    ['a long run of spaces', task(`!Sub "\${${' '.repeat(200_000)}a b}"`)],
    ['deep nesting', task(`${'!Join ["", ['.repeat(60)}a${']]'.repeat(60)}`)],
  ])('%s', async (_, text) => {
    const start = performance.now();
    await check(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('deep calls in JSON', async () => {
    const nest = (open: string, close: string) =>
      `{ "Resources": { "T": { "Type": "AWS::ECS::TaskDefinition", "Properties": { "Family": ${open.repeat(300)}"a"${close.repeat(300)} } } } }`;
    await check(nest('{ "Fn::Join": ["", [', ']] }'), 't.json');
    await check(nest('{ "Fn::If": ["A", "b", ', '] }'), 't.json');
    await check(nest('{ "Fn::Sub": ["${A}", { "A": ', '}] }'), 't.json');
    await check(
      `{ "Resources": { "T": { "Type": "AWS::ECS::Cluster" } }, "Conditions": { "C": ${'{ "Fn::Not": ['.repeat(400)}{ "Fn::Equals": ["a", "b"] }${'] }'.repeat(400)} } }`,
      't.json',
    );
  });
});
