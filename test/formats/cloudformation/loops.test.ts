import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/lint.ts';
import type { Run } from '../../../src/model/run.ts';
import { read } from '../../../src/read.ts';
import { defineRule } from '../../../src/rule.ts';
import { Source } from '../../../src/text/source.ts';
import { containerIn, indented, runOf, runsOf, taskIn, template, written } from './helpers.ts';

const top = 'Transform: AWS::LanguageExtensions';

function resources(lines: string, before = ''): string {
  return `${top}\n${before}Resources:\n${indented(lines, 2)}\n`;
}

function named(run: Run): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(run.all('taskDefinition').items.map((task) => [task.$entity, task.family.known]));
}

describe('a loop over resources', () => {
  const loop = (collection: string) => `
Fn::ForEach::Tasks:
  - Name
  - ${collection}
  - Task\${Name}:
      Type: AWS::ECS::TaskDefinition
      Properties:
        Family: !Sub "\${Name}-family"
        TaskRoleArn: !GetAtt Role.Arn
        ContainerDefinitions:
          - { Name: !Ref Name, Image: "nginx:\${Name}" }
Role: { Type: AWS::IAM::Role }
Service:
  Type: AWS::ECS::Service
  Properties: { TaskDefinition: !Ref TaskWeb }`;

  test('makes an entity for each item', async () => {
    const run = await runOf(resources(loop('[Web, Api]')));
    expect(named(run)).toEqual({ TaskWeb: 'Web-family', TaskApi: 'Api-family' });
    expect(run.model.complete).toBe(true);
    expect(containerIn(run).image.known).toBe('nginx:Web');
    expect(containerIn(run).name.known).toBe('Web');
    expect(written(taskIn(run).pidMode.$at)).toBe('Task${Name}');
    expect(taskIn(run).taskRole.$entity).toBe('Role');
  });

  test('is found through references', async () => {
    const run = await runOf(resources(loop('[Web, Api]')));
    expect(run.all('service').items[0]!.task.family.known).toBe('Web-family');
    expect(taskIn(run).services.items.map(({ $entity }) => $entity)).toEqual(['Service']);
  });

  test('over a parameter takes its default', async () => {
    const parameters = (list: string) => `Parameters:\n  List: { Type: CommaDelimitedList${list} }\n`;
    expect(named(await runOf(resources(loop('!Ref List'), parameters(', Default: "Web,Job"'))))).toEqual({
      TaskWeb: 'Web-family',
      TaskJob: 'Job-family',
    });
    const run = await runOf(resources(loop('!Ref List'), parameters('')));
    expect(named(run)).toEqual({});
    expect(run.model.complete).toBe(false);
    expect(run.model.gaps.map(({ at, reason }) => [written(at), reason])).toEqual([
      ['Fn::ForEach::Tasks', 'is a loop whose collection is not known'],
    ]);
  });

  test.each(['web', '{ a: b }', '[!ImportValue x]', '!Shout [a]', '[[a]]'])(
    'over %s is not known',
    async (collection) => {
      expect((await runOf(resources(loop(collection)))).model.complete).toBe(false);
    },
  );

  test('may be in another, which may not be known', async () => {
    const nested = (inner: string) => `
Fn::ForEach::Outer:
  - A
  - [X, Z]
  - Fn::ForEach::Inner:
      - B
      - ${inner}
      - T\${A}\${B}:
          Type: AWS::ECS::TaskDefinition
          Properties: { Family: !Join ["-", [!Ref A, !Ref B]] }`;
    expect(named(await runOf(resources(nested('["1", "2"]'))))).toEqual({
      TX1: 'X-1',
      TX2: 'X-2',
      TZ1: 'Z-1',
      TZ2: 'Z-2',
    });
    const run = await runOf(resources(nested('!Ref Nowhere')));
    expect([named(run), run.model.complete]).toEqual([{}, false]);
  });

  test('takes its condition, its attributes and its references from the item', async () => {
    const text = `${top}
Conditions:
  IsWeb: !Equals [a, a]
  IsApi: !Equals [a, b]
Resources:
  Fn::ForEach::Tasks:
    - Name
    - [Web, Api]
    - Task\${Name}:
        Type: AWS::ECS::TaskDefinition
        Condition: Is\${Name}
        Properties:
          Family: !If ["Is\${Name}", first, second]
          TaskRoleArn: !GetAtt "Role\${Name}.Arn"
          ExecutionRoleArn: { Ref: "Role\${Name}" }
  RoleWeb: { Type: AWS::IAM::Role }
`;
    const run = await runOf(text);
    expect(named(run)).toEqual({ TaskWeb: 'first' });
    expect([taskIn(run).taskRole.$entity, taskIn(run).executionRole.$entity]).toEqual(['RoleWeb', 'RoleWeb']);
  });

  test('takes a condition that splits', async () => {
    const text = `${top}
Parameters: { Env: { Type: String, Default: dev } }
Conditions: { IsProd: !Equals [!Ref Env, prod] }
Resources:
  Fn::ForEach::Tasks:
    - Name
    - [Web, Api]
    - Task\${Name}: { Type: AWS::ECS::TaskDefinition, Condition: IsProd }
`;
    expect((await runsOf(text)).map((run) => [run.model.when, Object.keys(named(run))])).toEqual([
      [['IsProd is false'], []],
      [['IsProd is true'], ['TaskWeb', 'TaskApi']],
    ]);
  });

  test('in &{X} leaves out what no logical id may hold', async () => {
    const text = resources(`
Fn::ForEach::Tasks:
  - Host
  - [a.example.com, 10.0.0.1]
  - "Task&{Host}":
      Type: AWS::ECS::TaskDefinition
      Properties: { Family: "\${Host}", Cpu: "&{Host}" }`);
    const run = await runOf(text);
    expect(named(run)).toEqual({ Taskaexamplecom: 'a.example.com', Task10001: '10.0.0.1' });
    expect(taskIn(run).cpu.known).toBe('aexamplecom');
  });
});

describe('a loop over properties', () => {
  const looped = (collection: string) =>
    template(
      `
ContainerDefinitions:
  - Name: web
    DockerLabels:
      first: "1"
      Fn::ForEach::Labels:
        - Key
        - ${collection}
        - "label.\${Key}": !Sub "\${Key}!"
Fn::ForEach::Members:
  - Member
  - [Cpu, Memory]
  - "\${Member}": 256`,
      { top, parameters: 'List: { Type: CommaDelimitedList }' },
    );

  test('makes a member for each item', async () => {
    const run = await runOf(looped('[a, b]'));
    const labels = containerIn(run).dockerLabels;
    expect([...labels.entries].map(([key, value]) => [key, value.known])).toEqual([
      ['first', '1'],
      ['label.a', 'a!'],
      ['label.b', 'b!'],
    ]);
    expect(labels.complete).toBe(true);
    expect([taskIn(run).cpu.known, taskIn(run).memory.known, taskIn(run).pidMode.$state]).toEqual([
      '256',
      '256',
      'absent',
    ]);
  });

  test('makes others unknown where it is', async () => {
    const labels = containerIn(await runOf(looped('!Ref List'))).dockerLabels;
    expect([labels.get('first').known, labels.get('other').$state]).toEqual(['1', 'unknown']);
  });
});

test('equal findings of the turns of a loop are one', async () => {
  const rule = defineRule({
    id: 'no-cpu',
    summary: 'x',
    severity: 'error',
    why: 'x',
    see: 'x',
    taskDefinition: (task, { report }) => task.cpu.$state === 'absent' && report(task.cpu, 'There is no cpu'),
  });
  const text = resources(
    'Fn::ForEach::Tasks:\n  - Name\n  - [Web, Api, Job]\n  - Task${Name}: { Type: AWS::ECS::TaskDefinition }',
  );
  const report = lint([await read(new Source('t.yaml', text))], { rules: [{ rule, theme: 'files' }] });
  expect(report.findings.map(({ at, when }) => [written(at), when])).toEqual([['Task${Name}', undefined]]);
});

test('loops that multiply without end are not known, in no time', async () => {
  const items = `[${Array.from({ length: 50 }, (_, i) => `i${i}`).join(', ')}]`;
  const nest = (depth: number): string =>
    depth === 0
      ? 'T${A}: { Type: AWS::ECS::TaskDefinition }'
      : `Fn::ForEach::L${depth}:\n  - A\n  - ${items}\n  -\n${indented(nest(depth - 1), 4)}`;
  const start = performance.now();
  const run = await runOf(resources(nest(6)));
  expect(performance.now() - start).toBeLessThan(2000);
  expect(run.model.complete).toBe(false);
});
