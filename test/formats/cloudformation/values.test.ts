import { describe, expect, test } from 'vitest';
import { containerIn, longValuesOf, reasonOf, runOf, shortValueOf, taskIn, template } from './helpers.ts';

describe('parameters', () => {
  test.each([
    ['String', '"512"', '512'],
    ['String', '1.10', '1.10'],
    ['String', 'true', 'true'],
    ['Number', '1.50', '1.50'],
    ['AWS::EC2::VPC::Id', 'vpc-1', 'vpc-1'],
  ])('of the type %s with the default %s', async (type, written, value) => {
    const field = await shortValueOf('!Ref P', { parameters: `P: { Type: "${type}", Default: ${written} }` });
    expect(field.known).toBe(value);
  });

  test.each(['CommaDelimitedList', 'List<Number>', 'List<String>', 'List<AWS::EC2::Subnet::Id>'])(
    'of the type %s are lists',
    async (type) => {
      const sections = {
        parameters: `P: { Type: "${type}", Default: "1, 2" }\nQ: { Type: "${type}" }\nR: { Type: "${type}", Default: "" }`,
      };
      const task = await runOf(template('RequiresCompatibilities: !Ref P', sections)).then(taskIn);
      expect(task.requiresCompatibilities.items.map(({ known }) => known)).toEqual(['1', '2']);
      const free = await runOf(template('RequiresCompatibilities: !Ref Q', sections)).then(taskIn);
      expect([free.requiresCompatibilities.$state, free.requiresCompatibilities.complete]).toEqual(['unknown', false]);
      const none = await runOf(template('RequiresCompatibilities: !Ref R', sections)).then(taskIn);
      expect(none.requiresCompatibilities.items).toHaveLength(0);
    },
  );

  test.each([
    'AWS::SSM::Parameter::Value<String>',
    'AWS::SSM::Parameter::Value<List<String>>',
    'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
  ])('of the type %s have the value that is stored, not their default', async (type) => {
    const field = await shortValueOf('!Ref P', { parameters: `P: { Type: "${type}", Default: /a/b }` });
    expect([field.$state, reasonOf(field)]).toEqual([
      'unknown',
      'is read from the parameter store when the stack is made (P)',
    ]);
  });

  test('without a default are bounded by what is allowed', async () => {
    const bounded = await shortValueOf('!Ref P', {
      parameters: 'P: { Type: String, AllowedValues: [t3.small, t3.large] }',
    });
    expect(bounded.known).toBeUndefined();
    expect(bounded.always((value) => value.startsWith('t3.'))).toBe(true);
    expect(bounded.startsWith('t3.')).toBe(true);
    expect(bounded.always((value) => value === 't3.small')).toBeUndefined();
  });

  test('are not bounded where one of the allowed values cannot be told', async () => {
    const field = await shortValueOf('!Ref P', { parameters: 'P: { Type: String, AllowedValues: [t3.small, yes] }' });
    expect(field.always((value) => value.startsWith('t3.'))).toBeUndefined();
  });
});

describe('a mapping that is looked up by region', () => {
  const mappings = 'Images:\n  us-east-1: { ami: ami-1 }\n  eu-west-1: { ami: ami-2 }';
  test('is bounded by its values', async () => {
    const field = await shortValueOf('!FindInMap [Images, !Ref AWS::Region, ami]', { mappings });
    expect([
      field.known,
      field.always((value) => value.startsWith('ami-')),
      field.always((value) => value === 'ami-1'),
    ]).toEqual([undefined, true, undefined]);
  });
  test('and by what stands for those that it does not have', async () => {
    const field = await shortValueOf('!FindInMap [Images, !Ref AWS::Region, ami, { DefaultValue: none }]', {
      mappings,
    });
    expect(field.always((value) => value.startsWith('ami-'))).toBeUndefined();
    expect(field.always((value) => /^ami-|^none$/.test(value))).toBe(true);
  });
  test('is not known where a macro may add to it', async () => {
    const field = await shortValueOf('!FindInMap [Images, !Ref AWS::Region, ami]', {
      mappings: 'Images:\n  us-east-1: { ami: ami-1 }\n  Fn::Transform: { Name: AWS::Include }',
    });
    expect(field.$state).toBe('unknown');
    expect(field.always(() => true)).toBeUndefined();
  });
});

describe('AWS::NoValue', () => {
  const conditions = 'Never: !Equals [a, b]';
  test('takes away a member, an item and all properties', async () => {
    const task = taskIn(
      await runOf(
        template(
          'Cpu: !Ref AWS::NoValue\nMemory:\n  Fn::If: [Never, 1, { Ref: "AWS::NoValue" }]\nRequiresCompatibilities:\n  - !If [Never, EC2, !Ref AWS::NoValue]\n  - FARGATE',
          {
            conditions,
          },
        ),
      ),
    );
    expect([task.cpu.$state, task.memory.$state]).toEqual(['absent', 'absent']);
    expect(task.requiresCompatibilities.items.map(({ known }) => known)).toEqual(['FARGATE']);
    expect(task.requiresCompatibilities.complete).toBe(true);
  });

  test('as a whole resource has no properties', async () => {
    const run = await runOf(
      'Conditions:\n  Never: !Equals [a, b]\nResources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties: !If [Never, { Cpu: 1 }, !Ref AWS::NoValue]',
    );
    expect([taskIn(run).$state, taskIn(run).cpu.$state]).toEqual(['known', 'absent']);
  });
});

describe('Fn::If', () => {
  const sections = { conditions: 'Always: !Equals [a, a]\nNever: !Equals [a, b]' };
  test('chooses, nested, in both spellings', async () => {
    expect((await shortValueOf('!If [Always, !If [Never, a, b], c]', sections)).known).toBe('b');
    for (const field of await longValuesOf(
      { 'Fn::If': ['Never', 'a', { 'Fn::If': ['Always', 'b', 'c'] }] },
      { conditions: 'Always: { "Fn::Equals": [a, a] }\nNever: { "Fn::Equals": [a, b] }' },
    )) {
      expect(field.known).toBe('b');
    }
  });

  test('chooses between objects and between all properties', async () => {
    const run = await runOf(
      'Conditions:\n  Always: !Equals [a, a]\nResources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      Fn::If:\n        - Always\n        - Cpu: 256\n          ContainerDefinitions:\n            - !If [Always, { Name: web }, { Name: other }]\n        - Cpu: 512',
    );
    expect([taskIn(run).cpu.known, containerIn(run).name.known]).toEqual(['256', 'web']);
  });
});

test('a property may be called Condition, and objects with several members are no calls', async () => {
  const container = containerIn(
    await runOf(
      template(
        'ContainerDefinitions:\n  - DependsOn:\n      - Condition: START\n    DockerLabels: { Ref: a, Other: b }',
      ),
    ),
  );
  expect(container.dependsOn.items[0]?.condition.known).toBe('START');
  expect(container.dockerLabels.get('Ref').known).toBe('a');
});
