import { describe, expect, test } from 'vitest';
import type { AnyField } from '../../../src/model/field.ts';
import type { Span } from '../../../src/text/source.ts';
import { containerIn, runOf, runsOf, taskIn, template, written } from './helpers.ts';

/** What is written where a field is, and its 1-based line and column. */
function place({ $at }: AnyField): string {
  const { line, column } = $at.source.position($at.start);
  return `${line}:${column} ${written($at)}`;
}

function viaOf(field: object): readonly string[] {
  const { $node: node } = field as { $node?: { via?: readonly Span[] } };
  return (node?.via ?? []).map(written);
}

const yaml = `Parameters:
  Cpu: { Type: Number, Default: 256 }
  Names: { Type: CommaDelimitedList, Default: "a,b" }
Mappings:
  Sizes: { small: { memory: "512", tags: [x, z] } }
Conditions:
  Big: !Equals [!Ref Cpu, 4096]
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: web
      Cpu: !Ref Cpu
      Memory: !FindInMap [Sizes, small, memory]
      NetworkMode: !If
        - Big
        - host
        - awsvpc
      RequiresCompatibilities: !Ref Names
      TaskRoleArn: !GetAtt Role.Arn
      ExecutionRoleArn: !Sub "arn:aws:iam::1:role/\${Cpu}"
      RuntimePlatform:
        Fn::If:
          - Big
          - CpuArchitecture: ARM64
          - CpuArchitecture: X86_64
      ContainerDefinitions:
        - Name: web
          Image: "nginx:1"
          Environment:
            - { Name: A, Value: !Select [1, [p, q]] }
        - Fn::If:
            - Big
            - Name: big
            - Name: small
              Image: busybox
  Bare:
    Type: AWS::ECS::TaskDefinition
  Role: { Type: AWS::IAM::Role }
`;

describe('a value stands at its token', () => {
  test('in YAML', async () => {
    const task = taskIn(await runOf(yaml));
    expect(place(task.family)).toBe('12:15 web');
    expect(place(task.cpu)).toBe('13:12 !Ref Cpu');
    expect(place(task.memory)).toBe('14:15 !FindInMap [Sizes, small, memory]');
    expect(place(task.networkMode)).toBe('18:11 awsvpc');
    expect(place(task.taskRoleArn)).toBe('20:20 !GetAtt Role.Arn');
    expect(place(task.executionRoleArn)).toBe('21:25 !Sub "arn:aws:iam::1:role/${Cpu}"');
    expect(place(task.runtimePlatform.cpuArchitecture)).toBe('26:30 X86_64');
    expect(place(task.requiresCompatibilities.items[1]!)).toBe('19:32 !Ref Names');
    const [web, small] = task.containerDefinitions.items;
    expect(place(web!.image)).toBe('29:18 "nginx:1"');
    expect(place(web!.environment.items[0]!.value)).toBe('31:33 !Select [1, [p, q]]');
    expect(place(small!.image)).toBe('36:22 busybox');
  });

  test('in JSON', async () => {
    const text = `{ "Parameters": { "Cpu": { "Type": "Number", "Default": 256 } },
  "Resources": {
    "Task": { "Type": "AWS::ECS::TaskDefinition", "Properties": {
      "Cpu": { "Ref": "Cpu" },
      "Memory": { "Fn::If": ["Big", "1024", "512"] },
      "NetworkMode": "awsvpc" } } },
  "Conditions": { "Big": { "Fn::Equals": [{ "Ref": "Cpu" }, "4096"] } } }`;
    const task = taskIn(await runOf(text, 'template.json'));
    expect(place(task.cpu)).toBe('4:14 { "Ref": "Cpu" }');
    expect(viaOf(task.cpu)).toEqual(['256']);
    expect(place(task.memory)).toBe('5:45 "512"');
    expect(place(task.networkMode)).toBe('6:22 "awsvpc"');
  });

  test('in the branch that its scenario takes', async () => {
    const runs = await runsOf(yaml);
    expect(runs.map((run) => place(taskIn(run).networkMode))).toEqual(['18:11 awsvpc', '17:11 host']);
  });
});

test('a value says what it came through', async () => {
  const task = taskIn(await runOf(yaml));
  expect(viaOf(task.cpu)).toEqual(['256']);
  expect(viaOf(task.memory)).toEqual(['"512"']);
  expect(viaOf(task.requiresCompatibilities.items[0]!)).toEqual(['"a,b"']);
  expect(viaOf(task.executionRoleArn)).toEqual(['256']);
  expect(viaOf(containerIn(await runOf(yaml)).environment.items[0]!.value)).toEqual(['q']);
  expect(viaOf(task.family)).toEqual([]);
  expect(viaOf(task.networkMode)).toEqual([]);
  // Where a condition decides that a parameter has its default, it is the default that it has.
  const text = template('Cpu: !Ref Cpu\nMemory: !If [Small, 1, 2]', {
    parameters: 'Cpu: { Type: Number, Default: 256 }',
    conditions: 'Small: !Equals [!Ref Cpu, "256"]',
  });
  const [small, other] = await runsOf(text);
  expect([viaOf(taskIn(small!).cpu), taskIn(small!).cpu.known, taskIn(other!).cpu.known]).toEqual([
    ['256'],
    '256',
    undefined,
  ]);
});

test('what is absent is missed at the key of the object that lacks it', async () => {
  const run = await runOf(yaml);
  const [task, bare] = run.all('taskDefinition').items;
  expect(place(task!.pidMode)).toBe('9:3 Task');
  expect(place(task!.runtimePlatform.operatingSystemFamily)).toBe('22:7 RuntimePlatform');
  expect(place(task!.containerDefinitions.items[0]!.essential)).toBe('28:17 web');
  expect(place(task!.containerDefinitions.items[0]!.logConfiguration.logDriver)).toBe('28:17 web');
  expect(place(bare!.cpu)).toBe('37:3 Bare');
  expect(place(bare!.containerDefinitions)).toBe('37:3 Bare');
  expect(bare!.$at.source.position(bare!.$at.start).line).toBe(37);
});

test('several YAML documents are a syntax error at the second', async () => {
  const { read } = await import('../../../src/read.ts');
  const { Source } = await import('../../../src/text/source.ts');
  const text = `${yaml}---\nResources:\n  Second: { Type: AWS::ECS::TaskDefinition }\n`;
  const { models, problems } = await read(new Source('t.yaml', text));
  expect(models[0]?.entities.map(({ name }) => name)).toEqual(['Task', 'Bare', 'Role']);
  expect(
    problems.map(({ kind, at }) => [kind, at.source.position(at.start).line, text.slice(at.start).split('\n')[0]]),
  ).toEqual([['syntax', 41, 'Resources:']]);
});
