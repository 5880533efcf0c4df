import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding.ts';
import { lint } from '../../../src/lint.ts';
import { read } from '../../../src/read.ts';
import { defineRule, type Rule } from '../../../src/rule.ts';
import { Source } from '../../../src/text/source.ts';
import { template, written } from './helpers.ts';

const about = { summary: 'x', severity: 'error', why: 'x', see: 'x' } as const;

/** Finds each task that has less than 512 of memory. */
const small = defineRule({
  ...about,
  id: 'small',
  taskDefinition: (task, { report }) => {
    const memory = Number(task.memory.known);
    if (memory < 512) report(task.memory, `The memory is ${task.memory.$quoted}`);
    if (task.memory.$state === 'absent') report(task.memory, 'There is no memory');
  },
});

async function findingsOf(text: string, rule: Rule = small): Promise<readonly Finding[]> {
  const report = lint([await read(new Source('template.yaml', text))], { rules: [{ rule, theme: 'task' }] });
  expect(report.failures).toEqual([]);
  return report.findings;
}

const told = (findings: readonly Finding[]) => findings.map(({ message, at, when }) => [message, written(at), when]);

const prod = { parameters: 'Env: { Type: String, Default: dev }', conditions: 'IsProd: !Equals [!Ref Env, prod]' };

describe('a finding', () => {
  test('that holds always says nothing of conditions', async () => {
    expect(told(await findingsOf(template('Cpu: !If [IsProd, 1, 2]\nMemory: 256', prod)))).toEqual([
      ['The memory is "256"', '256', undefined],
    ]);
  });

  test('that holds in some scenarios says in which', async () => {
    expect(told(await findingsOf(template('Memory: !If [IsProd, 1024, 256]', prod)))).toEqual([
      ['The memory is "256"', '256', 'IsProd is false'],
    ]);
    expect(told(await findingsOf(template('Memory: !If [IsProd, 128, 256]', prod)))).toEqual([
      ['The memory is "128"', '128', 'IsProd is true'],
      ['The memory is "256"', '256', 'IsProd is false'],
    ]);
    expect(told(await findingsOf(template('Memory: !If [IsProd, !Ref AWS::NoValue, 1024]', prod)))).toEqual([
      ['There is no memory', 'Task', 'IsProd is true'],
    ]);
  });

  test('of an entity that exists in some scenarios only does not', async () => {
    const text = template('Memory: 1024', {
      ...prod,
      resources: 'Other:\n  Type: AWS::ECS::TaskDefinition\n  Condition: IsProd\n  Properties: { Memory: 256 }',
    });
    expect(told(await findingsOf(text))).toEqual([['The memory is "256"', '256', undefined]]);
  });

  test('names the conditions that tell its scenarios from the others in which its entity exists', async () => {
    const two = {
      parameters: 'Env: { Type: String, Default: dev }\nSize: { Type: String, Default: small }',
      conditions:
        'IsProd: !Equals [!Ref Env, prod]\nIsSmall: !Equals [!Ref Size, small]\nBoth: !And [!Condition IsProd, !Condition IsSmall]\nEither: !Or [!Condition IsProd, !Condition IsSmall]',
    };
    expect(told(await findingsOf(template('Cpu: !If [IsProd, 1, 2]\nMemory: !If [IsSmall, 256, 1024]', two)))).toEqual([
      ['The memory is "256"', '256', 'IsSmall is true'],
    ]);
    expect(told(await findingsOf(template('Memory: !If [IsProd, !If [IsSmall, 256, 1024], 1024]', two)))).toEqual([
      ['The memory is "256"', '256', 'IsProd is true and IsSmall is true'],
    ]);
    const parts =
      'Cpu: !If [IsProd, 1, !If [IsSmall, 1, 2]]\nMemory: !If [IsProd, !If [IsSmall, 1024, 256], !If [IsSmall, 256, 1024]]';
    expect(told(await findingsOf(template(parts, two)))).toEqual([
      ['The memory is "256"', '256', 'IsProd is true and IsSmall is false'],
      ['The memory is "256"', '256', 'IsProd is false and IsSmall is true'],
    ]);
    const other = template('Memory: !If [IsSmall, 1024, !Ref AWS::NoValue]', {
      ...two,
      resources:
        'Gone:\n  Type: AWS::ECS::TaskDefinition\n  Condition: Either\n  Properties:\n    Memory: !If [IsProd, 256, 1024]',
    });
    // Gone exists when either holds: that IsProd is true is what tells.
    expect(told(await findingsOf(other)).filter(([message]) => message !== 'There is no memory')).toEqual([
      ['The memory is "256"', '256', 'IsProd is true'],
    ]);
  });

  test('leaves out what follows from what it says', async () => {
    const sections = {
      parameters: 'Env: { Type: String, Default: dev, AllowedValues: [dev, test, prod] }',
      conditions:
        'IsProd: !Equals [!Ref Env, prod]\nIsNotProd: !Not [!Condition IsProd]\nIsTest: !Equals [!Ref Env, test]\nIsDev: !Equals [!Ref Env, dev]',
    };
    const text = (memory: string) =>
      template(`Cpu: !If [IsNotProd, !If [IsDev, 1, 2], !If [IsTest, 3, 4]]\nMemory: ${memory}`, sections);
    expect(told(await findingsOf(text('!If [IsProd, 256, 1024]')))).toEqual([
      ['The memory is "256"', '256', 'IsProd is true'],
    ]);
    expect(told(await findingsOf(text('!If [IsTest, 256, 1024]')))).toEqual([
      ['The memory is "256"', '256', 'IsTest is true'],
    ]);
  });

  test('at one place in scenarios that have nothing in common says so', async () => {
    const two = {
      parameters:
        'A: { Type: String, Default: a }\nB: { Type: String, Default: b }\nMemory: { Type: String, Default: 256 }',
      conditions:
        'A1: !Equals [!Ref A, a]\nB1: !Equals [!Ref B, b]\nSame: !Or [!And [!Condition A1, !Condition B1], !And [!Not [!Condition A1], !Not [!Condition B1]]]',
    };
    const [finding] = await findingsOf(
      template('Cpu: !If [A1, !If [B1, 1, 2], 3]\nMemory: !If [Same, !Ref Memory, 1024]', two),
    );
    expect([finding!.message, finding!.when]).toEqual(['The memory is "256"', 'Same is true']);
    const [apart] = await findingsOf(
      template('Cpu: !If [A1, !If [B1, 1, 2], 3]', two),
      defineRule({
        ...about,
        id: 'apart',
        taskDefinition: (task, { report }) => ['1', '3'].includes(task.cpu.known ?? '') && report(task, 'It is odd'),
      }),
    );
    expect(apart!.when).toBe('the conditions combine so');
  });

  test('is one, however many scenarios it is in, and its path shifts', async () => {
    const rule = defineRule({
      ...about,
      id: 'images',
      container: (container, { report }) =>
        container.image.endsWith(':latest') === true && report(container.image, 'The tag is latest'),
    });
    const text = template(
      'ContainerDefinitions:\n  - !If [IsProd, { Image: "a:1" }, !Ref AWS::NoValue]\n  - Image: "b:latest"\n  - Image: "c:latest"',
      prod,
    );
    expect(told(await findingsOf(text, rule))).toEqual([
      ['The tag is latest', '"b:latest"', undefined],
      ['The tag is latest', '"c:latest"', undefined],
    ]);
  });

  test('tells where its value came through', async () => {
    const [finding] = await findingsOf(
      template('Memory: !Ref Memory', { parameters: 'Memory: { Type: Number, Default: 256 }' }),
    );
    expect([written(finding!.at), finding!.related.map(({ at, message }) => [written(at), message])]).toEqual([
      '!Ref Memory',
      [['256', 'its value comes from here']],
    ]);
  });
});

describe('notes', () => {
  test('tell why something was not checked', async () => {
    const text = template('Memory: !ImportValue memory\nContainerDefinitions: !If [Nowhere, [], !Ref AWS::NoValue]');
    const rule = defineRule({
      ...about,
      id: 'reads',
      taskDefinition: (task) => void [task.memory.known, task.containerDefinitions.items],
    });
    const report = lint([await read(new Source('template.yaml', text))], { rules: [{ rule, theme: 'task' }] });
    expect(report.notes.map(({ path, reason, large, at }) => [path, reason, large, written(at)])).toEqual([
      ['memory', 'is exported by another stack', false, '!ImportValue memory'],
      ['containerDefinitions', 'depends on the condition Nowhere', true, '!If [Nowhere, [], !Ref AWS::NoValue]'],
    ]);
  });

  test('count what a file holds once, however many scenarios it has', async () => {
    const report = lint([await read(new Source('template.yaml', template('Memory: !If [IsProd, 1, 2]', prod)))], {
      rules: [],
    });
    expect(report.files.map(({ format, resources }) => [format, resources])).toEqual([['CloudFormation template', 1]]);
  });
});
