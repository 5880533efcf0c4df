import { rules } from 'ecs-lint:rules';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/lint.ts';
import { loadValidators } from '../../../src/load.ts';
import { read } from '../../../src/read.ts';
import { defineRule } from '../../../src/rule.ts';
import { Source } from '../../../src/text/source.ts';
import { containerIn, runOf, taskIn, template } from './helpers.ts';

const validators = await loadValidators();

describe('values become what their property is of', () => {
  test.each([
    ['512', 512],
    ['"512"', 512],
    ["'0512'", 512],
    ['512.0', 512],
    ['!Sub "${Small}"', 512],
    ['!Ref Small', 512],
    ['!Ref Word', undefined],
    ['lots', undefined],
    ['""', undefined],
  ])('a number written %s', async (value, number) => {
    const parameters = 'Small: { Type: Number, Default: "512" }\nWord: { Type: String, Default: lots }';
    const container = containerIn(await runOf(template(`ContainerDefinitions:\n  - Memory: ${value}`, { parameters })));
    expect(container.memory.known).toBe(number);
  });

  test.each([
    ['true', true],
    ['"true"', true],
    ['"false"', false],
    ['"True"', true],
    ['"FALSE"', false],
    ['!Ref Flag', true],
    ['perhaps', undefined],
  ])('a boolean written %s', async (value, boolean) => {
    const parameters = 'Flag: { Type: String, Default: "true" }';
    const container = containerIn(
      await runOf(template(`ContainerDefinitions:\n  - Essential: ${value}`, { parameters })),
    );
    expect(container.essential.known).toBe(boolean);
  });

  test.each([
    ['256', '256'],
    ['1.10', '1.10'],
    ['"0123"', '0123'],
    ['true', 'true'],
    ['0x1F', '0x1F'],
    ['2024-01-01', '2024-01-01'],
    ['1.0', '1.0'],
  ])('a string written %s keeps its text', async (value, text) => {
    expect(taskIn(await runOf(template(`Cpu: ${value}`))).cpu.known).toBe(text);
  });

  test.each(['0123', 'yes', '22:22', '1_000'])(
    'a plain %s, which versions of YAML read differently, is not known',
    async (value) => {
      expect(taskIn(await runOf(template(`Cpu: ${value}`))).cpu.$state).toBe('unknown');
    },
  );

  test('numbers of JSON keep their text where a string is meant', async () => {
    const text =
      '{ "Resources": { "Task": { "Type": "AWS::ECS::TaskDefinition", "Properties": { "Cpu": 1.10, "Memory": 1e3 } } } }';
    const task = taskIn(await runOf(text, 'template.json'));
    expect([task.cpu.known, task.memory.known]).toEqual(['1.10', '1e3']);
  });
});

test('values are coerced before they are validated', async () => {
  const told: string[] = [];
  const violations = defineRule({
    id: 'invalid-value',
    summary: 'x',
    severity: 'error',
    why: 'x',
    see: 'x',
    violation: ({ member, field }) => void told.push(`${member} ${field.$quoted}`),
  });
  const text = template(
    `
Family: web
Cpu: 256
Memory: 512
RequiresCompatibilities: [FARGATE]
ContainerDefinitions:
  - Name: web
    Image: nginx:1
    Essential: "true"
    Memory: "128"
    MemoryReservation: !Ref Memory
    PortMappings: [{ ContainerPort: "80", HostPort: eighty }]
    Environment: [{ Name: A, Value: 1 }, { Name: B, Value: true }]
    StopTimeout: "30"`,
    { parameters: 'Memory: { Type: String, Default: "64" }' },
  );
  const report = lint([await read(new Source('t.yaml', text))], {
    rules: [{ rule: violations, theme: 'files' }],
    validators,
  });
  expect(report.failures).toEqual([]);
  expect(told).toEqual(['HostPort "eighty"']);
});

test('properties that only CloudFormation has are no unknown members', async () => {
  const told: string[] = [];
  const unknownMembers = defineRule({
    id: 'unknown-member',
    summary: 'x',
    severity: 'error',
    why: 'x',
    see: 'x',
    violation: ({ member }) => void told.push(member),
  });
  const text = `
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition: web
      ForceNewDeployment: { EnableForceNewDeployment: true, ForceNewDeploymentNonce: a }
      NetworkConfiguration: { AwsVpcConfiguration: { Subnets: [subnet-1] } }
      desiredCount: 1
      toString: 1
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions: [{ Name: web, Image: nginx, constructor: 1, image: nginx }]
      Volumes: [{ Name: a, S3FilesVolumeConfiguration: { FileSystemArn: "arn:aws:s3:::a" } }]`;
  const report = lint([await read(new Source('t.yaml', text))], {
    rules: [...rules, { rule: unknownMembers, theme: 'files' }],
    validators,
  });
  expect(report.failures).toEqual([]);
  expect(told.sort()).toEqual(['AwsVpcConfiguration', 'constructor', 'desiredCount', 'image', 'toString']);
});
