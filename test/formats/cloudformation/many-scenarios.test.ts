import { describe, expect, test } from 'vitest';
import { containerIn, decided, indented, runsOf, taskIn, template } from './helpers.ts';

describe('too many scenarios', () => {
  const many = (count: number) => ({
    parameters: Array.from({ length: count }, (_, i) => `P${i}: { Type: String, Default: a }`).join('\n'),
    conditions: Array.from({ length: count }, (_, i) => `C${i}: !Equals [!Ref P${i}, x]`).join('\n'),
  });
  const variables = (count: number) =>
    Array.from({ length: count }, (_, i) => `{ Name: N${i}, Value: !If [C${i}, x, z] }`).join(', ');

  test.each([6, 12, 40, 400])('of %i conditions leave those beyond undecided, in no time', async (count) => {
    const text = template(`Cpu: 256\nContainerDefinitions:\n  - Environment: [${variables(count)}]`, many(count));
    const runs = await runsOf(text);
    expect(runs).toHaveLength(32);
    expect(runs[0]!.model.when).toEqual([0, 1, 2, 3, 4].map((i) => `C${i} is false`));
    const values = containerIn(runs[0]!).environment.items.map(({ value }) => value);
    expect(values.slice(0, 6).map(({ known }) => known)).toEqual(['z', 'z', 'z', 'z', 'z', undefined]);
    expect(values.at(-1)!.always((text) => /^[xz]$/.test(text))).toBe(true);
    expect(taskIn(runs[0]!).cpu.known).toBe('256');
  });

  test('decide the conditions of ECS first', async () => {
    const { parameters, conditions } = many(10);
    const roles = Array.from({ length: 9 }, (_, i) => `R${i}: { Type: AWS::IAM::Role, Condition: C${i} }`);
    const text = `Parameters:\n${indented(parameters, 2)}\nConditions:\n${indented(conditions, 2)}\nResources:\n${indented(roles.join('\n'), 2)}\n  Task: { Type: AWS::ECS::TaskDefinition, Properties: { Cpu: !If [C9, 1, 2] } }\n`;
    const [first] = await runsOf(text);
    expect(first!.model.when).toEqual(['C9 is false', 'C0 is false', 'C1 is false', 'C2 is false', 'C3 is false']);
    // What may not exist is there where that is not decided.
    expect(first!.all('role').items.map(({ $entity }) => $entity)).toEqual(['R4', 'R5', 'R6', 'R7', 'R8']);
  });

  test('decide those first that decide most', async () => {
    const { parameters, conditions } = many(12);
    const inner = Array.from({ length: 6 }, (_, i) => `{ Name: N, Value: !If [C${i}, a, b] }`).join(', ');
    const text = template(
      `ContainerDefinitions: [!If [C6, { Environment: [${inner}] }, { Name: other }]]\nCpu: !If [C7, 1, 2]\nMemory: !If [C8, 1, 2]\nPidMode: !If [C9, host, task]`,
      { parameters, conditions, resources: 'Service:\n  Type: AWS::ECS::Service\n  Condition: C10' },
    );
    const [first] = await runsOf(text);
    expect(first!.model.when).toEqual(['C10 is false', 'C7 is false', 'C8 is false', 'C9 is false', 'C6 is false']);
  });

  test('one condition of too many parameters is not decided, others are', async () => {
    const { parameters } = many(20);
    const conditions = `Wide: !And [${Array.from({ length: 20 }, (_, i) => `!Equals [!Ref P${i}, x]`).join(', ')}]\nC: !Equals [!Ref P0, x]`;
    expect(await decided({ parameters, conditions, value: '!If [Wide, a, !If [C, b, c]]' })).toEqual([
      ['C is false', undefined],
      ['C is true', undefined],
    ]);
  });

  test('five conditions are still decided', async () => {
    expect(await runsOf(template(`ContainerDefinitions:\n  - Environment: [${variables(5)}]`, many(5)))).toHaveLength(
      32,
    );
  });

  test('many parameters in one condition make two scenarios', async () => {
    const { parameters } = many(12);
    const conditions = `C: !And [${Array.from({ length: 12 }, (_, i) => `!Equals [!Ref P${i}, x]`).join(', ')}]`;
    expect(await decided({ parameters, conditions, value: '!Ref P3' })).toEqual([
      ['C is false', 'a'],
      ['C is true', 'x'],
    ]);
  });

  test('many parameters that can be nothing else take no time', async () => {
    const parameters = Array.from({ length: 400 }, (_, i) => `P${i}: { Type: String, AllowedValues: [x] }`).join('\n');
    const conditions = `C: !And [${Array.from({ length: 400 }, (_, i) => `!Equals [!Ref P${i}, x]`).join(', ')}]`;
    expect(await decided({ parameters, conditions })).toEqual([['C is true', 'yes']]);
  });

  test('conditions that compare beyond measure are not decided, in no time', async () => {
    const names = Array.from({ length: 3000 }, (_, i) => `P${i}`);
    const equal = names.map((name, i) => ({ 'Fn::Equals': [{ Ref: name }, { Ref: names[i + 1] ?? 'P0' }] }));
    const text = JSON.stringify({
      Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String', AllowedValues: ['x'] }])),
      Conditions: { C: { 'Fn::And': equal } },
      Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { Cpu: { 'Fn::If': ['C', 1, 2] } } } },
    });
    const runs = await runsOf(text, 'template.json');
    expect(runs.map((run) => taskIn(run).cpu.$state)).toEqual(['unknown']);
  });
});

test('an item that is there or not is none for sure', async () => {
  const conditions = Array.from({ length: 7 }, (_, i) => `C${i}: !Equals [!Ref P${i}, x]`).join('\n');
  const parameters = Array.from({ length: 7 }, (_, i) => `P${i}: { Type: String, Default: a }`).join('\n');
  const secrets7 = Array.from(
    { length: 7 },
    (_, i) => `!If [C${i}, { Name: N${i}, ValueFrom: /k }, !Ref AWS::NoValue]`,
  );
  const text = template(`ContainerDefinitions:\n  - { Secrets: [${secrets7.join(', ')}] }`, { parameters, conditions });
  const [run] = await runsOf(text);
  const { secrets } = containerIn(run!);
  expect([secrets.items.length, secrets.complete]).toEqual([0, false]);
});

test('conditions over as many parameters as there may be take no time', async () => {
  const parameters = Array.from({ length: 13 }, (_, i) => `P${i}: { Type: String }`).join('\n');
  const base = Array.from({ length: 10 }, (_, i) => `!Equals [!Ref P${i}, x]`);
  const conditions = [
    `Base: !Or [${base.join(', ')}]`,
    ...Array.from({ length: 300 }, (_, i) => `C${i}: !Not [!And [!Condition Base, !Equals [!Ref P10, x]]]`),
    `Last: !Or [!Condition Base, ${[10, 11, 12].map((i) => `!Equals [!Ref P${i}, x]`).join(', ')}]`,
  ].join('\n');
  const resources = Array.from({ length: 300 }, (_, i) => `R${i}: { Type: AWS::Logs::LogGroup, Condition: C${i} }`);
  const text = template('Cpu: !If [Last, 256, 512]', { parameters, conditions, resources: resources.join('\n') });
  const runs = await runsOf(text);
  expect(runs.length).toBeGreaterThan(0);
});
