import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/lint.ts';
import { viewIn } from '../../../src/model/views.ts';
import { defineRule } from '../../../src/rule.ts';
import type { Node } from '../../../src/text/node.ts';
import type { Span } from '../../../src/text/source.ts';
import { asGo, constant, containers, type Json, planText, type Resource, refs } from './plan.ts';
import { allOf, readText, shown, textAt } from './reading.ts';
import { taskDefinition } from './resources.ts';

const ATTRIBUTE = 'container_definitions';

const withText = (text: Json, more: Partial<Resource> = {}) =>
  taskDefinition('web', { values: { [ATTRIBUTE]: text }, ...more });
const taskOf = async (...resources: readonly Resource[]) => (await allOf('taskDefinition', { resources }))[0]!;
const written = (expression: Json) => ({ written: { family: constant('web'), [ATTRIBUTE]: expression } });

describe('container definitions that are known', () => {
  test('are read from the JSON that the string holds', async () => {
    const task = await taskOf(
      withText(
        containers({ name: 'app', image: 'nginx:1', cpu: 128, portMappings: [{ containerPort: 80 }], environment: [] }),
      ),
    );
    const [app] = task.containerDefinitions.items;
    expect([app!.name.known, app!.cpu.known, app!.portMappings.items[0]!.containerPort.known]).toEqual([
      'app',
      128,
      80,
    ]);
    expect([app!.environment.$state, app!.memory.$state, task.containerDefinitions.complete]).toEqual([
      'known',
      'absent',
      true,
    ]);
  });

  test('have their places in the file, through the escapes of both layers', async () => {
    const command = ['sh', '-c', 'echo "<é> & \\"gone\\"" > /dev/null'];
    const task = await taskOf(withText(containers({ command, image: 'nginx:1 <&>', name: 'app' })));
    const [app] = task.containerDefinitions.items;
    expect(app!.command.items[2]!.known).toBe(command[2]);
    expect(textAt(app!.image)).toBe('\\"nginx:1 \\\\u003c\\\\u0026\\\\u003e\\"');
    expect(textAt(app!.command.items[2]!)).toBe(asGo(asGo(command[2]!)).slice(1, -1));
    expect(textAt(app!.memory)).toBe('\\"app\\"');
  });

  test('may be an empty list', async () => {
    const task = await taskOf(withText('[]'));
    expect([task.containerDefinitions.$state, task.containerDefinitions.items.length]).toEqual(['known', 0]);
  });

  test('from AWS have members that AWS filled in', async () => {
    const filled = {
      environment: [],
      image: 'nginx:1',
      mountPoints: [],
      name: 'app',
      systemControls: [],
      volumesFrom: [],
    };
    const task = await taskOf(withText(containers(filled), { actions: ['no-op'] }));
    expect(task.containerDefinitions.items[0]!.mountPoints.items).toEqual([]);
  });

  test('have members with null, which are absent', async () => {
    const task = await taskOf(
      withText(containers({ name: 'app', image: 'nginx:1', user: null, linuxParameters: { tmpfs: null } })),
    );
    const [app] = task.containerDefinitions.items;
    expect([app!.user.$state, app!.linuxParameters.tmpfs.$state]).toEqual(['absent', 'absent']);
  });

  test('that are no list are not checked, which is said', async () => {
    for (const text of ['{}', '[{', '"text"', 'null']) {
      const task = await taskOf(withText(text));
      expect([text, task.containerDefinitions.$state]).toEqual([text, 'unknown']);
    }
  });
});

describe('container definitions that are known after apply only', () => {
  const unknown = { arn: true, [ATTRIBUTE]: true, id: true };

  test.each<[string, Json | undefined]>([
    ['absent', undefined],
    ['null', null],
    ['an empty text', ''],
    ['an empty list as a text', '[]'],
    ['an empty list', []],
  ])('are unknown, and never absent, where the value is %s', async (_, value) => {
    const after = { family: 'web', ...(value !== undefined && { [ATTRIBUTE]: value }) };
    const task = await taskOf({
      ...taskDefinition('web'),
      after,
      unknown,
      ...written(refs('aws_ecr_repository.app.repository_url')),
    });
    expect([task.containerDefinitions.$state, task.containerDefinitions.complete]).toEqual(['unknown', false]);
    expect(textAt(task.containerDefinitions)).toBe(`"${ATTRIBUTE}"`);
  });

  test('may be sensitive as well', async () => {
    const sensitive = { [ATTRIBUTE]: true };
    const task = await taskOf({ ...taskDefinition('web'), after: { family: 'web' }, unknown, sensitive });
    expect([task.containerDefinitions.$state, task.family.$quoted]).toEqual(['unknown', '"web"']);
  });

  test('make a note for each rule that would have read them', async () => {
    const resource = {
      ...taskDefinition('web'),
      after: { family: 'web' },
      unknown,
      ...written(refs('aws_ecr_repository.app.repository_url')),
    };
    const document = await readText(planText({ resources: [resource] }));
    const rule = defineRule({
      id: 'needs-image',
      summary: '',
      severity: 'error',
      why: '',
      see: '',
      container: ({ image }) => void image.known,
    });
    const { notes } = lint([document], { rules: [{ rule, theme: 'test' }] });
    expect(notes.map(({ entity, path, reason, rules, large }) => [entity.name, path, reason, rules, large])).toEqual([
      ['aws_ecs_task_definition.web', 'containerDefinitions', 'is known only after apply', ['needs-image'], true],
    ]);
  });
});

describe('keys in upper camel case, as provider 5.59 writes them', () => {
  test('are those of the API', async () => {
    const task = await taskOf(
      withText(
        containers({
          Name: 'app',
          Image: 'nginx:1',
          PortMappings: [{ ContainerPort: 80, HostPort: null }],
          Environment: [{ Name: 'A', Value: 'B' }],
          LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': '/ecs/app' }, SecretOptions: null },
          LinuxParameters: { Capabilities: { Add: ['NET_ADMIN'] }, InitProcessEnabled: true },
          DependsOn: [{ ContainerName: 'db', Condition: 'HEALTHY' }],
        }),
      ),
    );
    const [app] = task.containerDefinitions.items;
    expect([
      app!.name.known,
      app!.portMappings.items[0]!.containerPort.known,
      app!.portMappings.items[0]!.hostPort.$state,
    ]).toEqual(['app', 80, 'absent']);
    expect([app!.environment.items[0]!.name.known, app!.logConfiguration.options.get('awslogs-group').known]).toEqual([
      'A',
      '/ecs/app',
    ]);
    expect([app!.linuxParameters.capabilities.add.items[0]!.known, app!.dependsOn.items[0]!.condition.known]).toEqual([
      'NET_ADMIN',
      'HEALTHY',
    ]);
  });

  test('in maps of the author stay as they are', async () => {
    const task = await taskOf(withText(containers({ Name: 'app', DockerLabels: { 'Com.Example': 'x' } })));
    expect([...task.containerDefinitions.items[0]!.dockerLabels.entries.keys()]).toEqual(['Com.Example']);
  });
});

describe('the text of the author', () => {
  const author = [
    {
      Name: 'web',
      image: 'nginx:1',
      enviroment: [],
      portMappings: [{ containerPort: 80, hostport: 80, protcol: 'tcp' }],
      secrets: [
        { name: 'B', valuefrom: 'arn', kind: 'x' },
        { name: 'A', valueFrom: 'arn' },
      ],
    },
    { name: 'app', image: 'app:1', healthcheck: { command: ['true'], intervall: 5 } },
  ];
  const provider = [
    { healthCheck: { command: ['true'] }, image: 'app:1', name: 'app' },
    {
      image: 'nginx:1',
      name: 'web',
      portMappings: [{ containerPort: 80, hostPort: 80 }],
      secrets: [
        { name: 'A', valueFrom: 'arn' },
        { name: 'B', valueFrom: 'arn' },
      ],
    },
  ];
  const strays = async (expression: Json) => {
    const task = await taskOf(withText(containers(...provider), written(expression)));
    const found: string[] = [];
    const known = [
      'name',
      'image',
      'portMappings',
      'containerPort',
      'hostPort',
      'secrets',
      'valueFrom',
      'healthCheck',
      'command',
    ];
    const walk = (node: Node | undefined, path: string): void => {
      if (node?.kind === 'list') for (const [i, item] of node.items.entries()) walk(item, `${path}[${i}]`);
      if (node?.kind !== 'map') return;
      for (const [name, { key, value }] of node.entries) {
        if (!known.includes(name))
          found.push(`${path}.${name} at ${key.source.text.slice(key.start, key.end)} ${inConfiguration(key)}`);
        walk(value, `${path}.${name}`);
      }
    };
    walk(viewIn(task.containerDefinitions).$node, '');
    return found;
  };

  test('has the members that the provider dropped, at their places', async () => {
    expect(await strays(constant(JSON.stringify(author)))).toEqual([
      '[0].healthCheck.intervall at \\"intervall\\" true',
      '[1].portMappings[0].protcol at \\"protcol\\" true',
      '[1].secrets[1].kind at \\"kind\\" true',
      '[1].enviroment at \\"enviroment\\" true',
    ]);
  });

  test('is not in the file where it is the result of an expression', async () => {
    expect(await strays({})).toEqual([]);
    expect(await strays(refs('var.image'))).toEqual([]);
  });

  test('is the source of an expression where it has ${', async () => {
    expect(await strays(constant(`\${jsonencode([{"name":"web","enviroment":[]}])}`))).toEqual([]);
    expect(await strays(constant(`[{"name":"web","enviroment":[],"image":"nginx:\${1}"}]`))).toEqual([]);
  });

  test('that is no JSON says nothing', async () => {
    expect(await strays(constant('[{"name":'))).toEqual([]);
    expect(await strays(constant('{"name":"web","enviroment":[]}'))).toEqual([]);
  });
});

function inConfiguration({ source, start }: Span): boolean {
  return start > source.text.indexOf('"configuration"');
}

describe('container definitions that are sensitive', () => {
  const secret = { environment: [{ name: 'GREETING', value: 'Hullo-World-1' }], image: 'nginx:1', name: 'app' };

  test('are masked as a whole, wherever a rule quotes them', async () => {
    const resource = withText(containers(secret), { sensitive: { [ATTRIBUTE]: true } });
    const document = await readText(planText({ resources: [resource] }));
    const [task] = await allOf('taskDefinition', { resources: [resource] });
    const { image, environment } = task!.containerDefinitions.items[0]!;
    expect([image.$quoted, environment.items[0]!.value.$quoted]).toEqual(['"•••"', '"•••"']);
    expect(shown(document.source)).not.toContain('Hullo-World-1');
  });

  test('hide what the author wrote as well', async () => {
    const resource = withText(containers(secret), {
      sensitive: { [ATTRIBUTE]: true },
      ...written(constant('[{"name":"app","greting":"Hullo-World-2"}]')),
    });
    const { source } = await readText(planText({ resources: [resource] }));
    expect(shown(source)).not.toMatch(/Hullo|greting/);
  });
});
