import { describe, expect, test } from 'vitest';
import { decided, modelsOf, template } from './helpers.ts';

const env = 'Env: { Type: String, Default: dev }';

describe('no scenario contradicts itself', () => {
  test('defaults that each are possible, but not together, are not known', async () => {
    const parameters = 'A: { Type: String, Default: "" }\nB: { Type: String, Default: "" }';
    const conditions = 'C: !Or [!Not [!Equals [!Ref A, ""]], !Not [!Equals [!Ref B, ""]]]';
    expect(await decided({ parameters, conditions, value: '!Sub "<${A}${B}>"' })).toEqual([
      ['C is false', '<>'],
      ['C is true', undefined],
    ]);
  });

  test('defaults that are possible together are known', async () => {
    const parameters = 'A: { Type: String, Default: a }\nB: { Type: String, Default: b }';
    const conditions = 'C: !Or [!Equals [!Ref A, a], !Equals [!Ref B, x]]';
    expect(await decided({ parameters, conditions, value: '!Sub "${A}${B}"' })).toEqual([
      ['C is true', 'ab'],
      ['C is false', undefined],
    ]);
  });

  test('a stack lies in one partition', async () => {
    const conditions =
      'China: !Equals [!Ref AWS::Partition, aws-cn]\nBeijing: !Equals [!Ref AWS::Region, cn-north-1]\nC: !And [!Condition Beijing, !Not [!Condition China]]\nD: !Equals [!Ref AWS::URLSuffix, amazonaws.com.cn]\nE: !And [!Condition Beijing, !Not [!Condition D]]';
    const values = await decided({ conditions, value: '!If [E, bad, good]' });
    expect(values.every(([when, value]) => value === 'good' && !when.includes('C is true'))).toBe(true);
    expect(
      await decided({
        conditions:
          'A: !Equals [!Ref AWS::Region, us-east-1]\nB: !Equals [!Ref AWS::Partition, aws-us-gov]\nC: !And [!Condition A, !Condition B]',
      }),
    ).toEqual([['C is false', 'no']]);
  });

  test('what the rules of a template forbid is no scenario', async () => {
    const parameters = `${env}\nSize: { Type: String, Default: small }`;
    const conditions =
      'Prod: !Equals [!Ref Env, prod]\nSmall: !Equals [!Ref Size, small]\nC: !And [!Condition Prod, !Condition Small]';
    const rule = (assert: string) =>
      `Rules:\n  Big:\n    RuleCondition: !Equals [!Ref Env, prod]\n    Assertions:\n      - Assert: ${assert}\n        AssertDescription: Production is large`;
    expect((await decided({ parameters, conditions })).map(([, value]) => value)).toContain('yes');
    for (const assert of ['!Not [!Equals [!Ref Size, small]]', '{ "Fn::Contains": [[large], { Ref: Size }] }']) {
      expect((await decided({ parameters, conditions, top: rule(assert) })).map(([, value]) => value)).toEqual(['no']);
    }
    // A rule that cannot be told forbids nothing; neither do rules that forbid all.
    for (const assert of ['{ "Fn::EachMemberIn": [[large], { Ref: Size }] }', '!Equals [a, b]']) {
      const top = rule(assert).replace('RuleCondition: !Equals [!Ref Env, prod]', 'RuleCondition: !Equals [a, a]');
      expect((await decided({ parameters, conditions, top })).length).toBeGreaterThan(0);
    }
  });

  test('a resource that refers to one which does not exist is not made', async () => {
    const text = template('TaskRoleArn: !If [HasOwn, !GetAtt Own.Arn, !Ref Given]\nExecutionRoleArn: !GetAtt Own.Arn', {
      parameters: 'Given: { Type: String, Default: "" }',
      conditions: 'HasOwn: !Equals [!Ref Given, ""]',
      resources: 'Own:\n  Type: AWS::IAM::Role\n  Condition: HasOwn',
    });
    expect((await modelsOf(text)).map(({ when }) => when)).toEqual([['HasOwn is true']]);
    // What is not decided may not refer to it.
    for (const role of ['!If [Nowhere, !GetAtt Own.Arn, x]', '!If [HasOwn, !GetAtt Own.Arn, x]']) {
      const unsure = template(`TaskRoleArn: ${role}`, {
        parameters: 'Given: { Type: String, Default: "" }',
        conditions: 'HasOwn: !Equals [!Ref Given, ""]',
        resources:
          'Own:\n  Type: AWS::IAM::Role\n  Condition: HasOwn\nOther:\n  Type: AWS::IAM::Policy\n  Condition: Nowhere\n  Properties: { Roles: [!Ref Own] }',
      });
      expect(await modelsOf(unsure)).toHaveLength(2);
    }
    const broken = template('TaskRoleArn: !GetAtt Own.Arn', {
      conditions: 'Never: !Equals [a, b]',
      resources: 'Own:\n  Type: AWS::IAM::Role\n  Condition: Never',
    });
    expect(await modelsOf(broken)).toHaveLength(1);
  });
});

describe('only conditions that touch what is read count', () => {
  test('not those of other resources, of tags, of outputs', async () => {
    const text = template('Cpu: 256', {
      parameters: 'A: { Type: String }\nB: { Type: String }\nC: { Type: String }',
      conditions: 'A1: !Equals [!Ref A, x]\nB1: !Equals [!Ref B, x]\nC1: !Equals [!Ref C, x]',
      resources: `
Topic:
  Type: AWS::SNS::Topic
  Condition: A1
Queue:
  Type: AWS::SQS::Queue
  Properties: { QueueName: !If [B1, a, b] }
Network:
  Type: AWS::EC2::VPC
  Properties:
    CidrBlock: 10.0.0.0/16
    Tags: [{ Key: a, Value: !If [C1, a, b] }]`,
    });
    expect(
      (await modelsOf(`${text}Outputs:\n  O: { Value: !If [C1, a, b], Condition: A1 }\n`)).map(({ when }) => when),
    ).toEqual([undefined]);
  });

  test('wherever they are in what is read', async () => {
    const text = template('ContainerDefinitions:\n  - Image: !Sub ["${A}:x", { A: !Join [/, [!If [A1, a, b], c]] }]', {
      parameters: 'A: { Type: String }\nB: { Type: String }',
      conditions: 'A1: !Equals [!Ref A, x]\nB1: !Equals [!Ref B, x]',
      resources: 'Role:\n  Type: AWS::IAM::Role\n  Condition: B1\n  Properties: { Path: / }',
    });
    const models = await modelsOf(text);
    expect(models.map(({ when }) => when)).toEqual([
      ['A1 is false', 'B1 is false'],
      ['A1 is true', 'B1 is false'],
      ['A1 is false', 'B1 is true'],
      ['A1 is true', 'B1 is true'],
    ]);
    expect(models.map(({ entities }) => entities.some(({ name }) => name === 'Role'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
