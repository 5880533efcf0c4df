import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asGo, constant, containers, planText, type Resource, type Values } from './plan.ts';
import { allOf, readText, shown } from './reading.ts';
import { taskDefinition } from './resources.ts';

/** `secrets.tf`, planned by Terraform 1.11. */
const PLAN = readFileSync(new URL('../../inputs/plans/secrets.plan.json', import.meta.url), 'utf8');

const SECRETS = [
  ['a variable', 'Tr0ub'],
  ['a variable, through escapes', 'dor&3'],
  ['a variable, through escapes of the file', 'dor\\u00263'],
  ['a variable, through escapes two deep', 'dor\\\\u00263'],
  ['a plain word', 'marmalade'],
  ['what is given to a variable of a module', 'literal-token-77'],
  ['the default of a variable of a module', 'default-secret-66'],
  ['an attribute that the provider marks', 'literal-value-88'],
  ['an output', 'literal-output-99'],
] as const;

const pretty = JSON.stringify(JSON.parse(PLAN), undefined, 2);

describe.each([
  ['on one line', PLAN],
  ['pretty', pretty],
])('in a plan %s', (_, text) => {
  test.each(SECRETS)('%s is in no line that is shown', async (_, secret) => {
    const { source } = await readText(text);
    expect(shown(source)).not.toContain(secret);
  });

  test('what is no secret is shown', async () => {
    const { source } = await readText(text);
    expect(shown(source)).toContain('breakfast');
    expect(shown(source)).toContain('"aws_ecs_task_definition.marked"');
  });

  test('secrets stand in the file, so that each of these could fail', () => {
    for (const [, secret] of SECRETS.filter(([, one]) => !one.includes('dor'))) expect(text).toContain(secret);
    expect(text).toContain('dor\\\\u00263');
  });
});

describe('a value that is marked', () => {
  const SECRET = 'correct-horse-9';
  const tagged = (sensitive: Values, tags: Values = { Owner: 'books', Motto: SECRET }): Resource =>
    taskDefinition('web', { values: { tags, tags_all: tags }, sensitive });

  test('is masked where it is marked, and where the same text stands unmarked', async () => {
    const { source } = await readText(planText({ resources: [tagged({ tags: { Motto: true } })] }));
    expect(source.text.split(SECRET)).toHaveLength(5);
    expect(shown(source)).not.toContain(SECRET);
    expect(shown(source)).toContain('books');
  });

  test('that is a short word hides that word as a value, and not in others', async () => {
    const tags = { Owner: 'on', Other: 'once upon' };
    const { source } = await readText(planText({ resources: [tagged({ tags: { Owner: true } }, tags)] }));
    expect(shown(source)).not.toMatch(/"on"/);
    expect(shown(source)).toContain('"once upon"');
  });

  test('has no quote', async () => {
    const [task] = await allOf('taskDefinition', { resources: [tagged({ tags: { Motto: true } })] });
    expect(task!.tags.items.map(({ value }) => value.$quoted)).toEqual(['"books"', '"•••"']);
    expect(task!.family.$quoted).toBe('"web"');
  });

  test('may be a whole block or list', async () => {
    const volume = [{ host_path: '/srv/correct', name: 'a' }];
    const resource = taskDefinition('web', {
      values: { volume, requires_compatibilities: ['FARGATE', 'EC2'] },
      sensitive: { requires_compatibilities: [false, true], volume: true },
    });
    const [task] = await allOf('taskDefinition', { resources: [resource] });
    expect([
      task!.volumes.items[0]!.host.sourcePath.$quoted,
      ...task!.requiresCompatibilities.items.map(({ $quoted }) => $quoted),
    ]).toEqual(['"•••"', '"FARGATE"', '"•••"']);
  });

  test('that is not marked anywhere is shown', async () => {
    const [task] = await allOf('taskDefinition', { resources: [tagged({})] });
    expect(task!.tags.items[1]!.value.$quoted).toBe(`"${SECRET}"`);
  });

  test('may stand in the containers of another task, through two layers of escapes', async () => {
    const secret = 'a<b>c&d"e\\f';
    const other = taskDefinition('other', {
      values: { container_definitions: containers({ environment: [{ name: 'X', value: secret }], name: 'app' }) },
    });
    const { source } = await readText(
      planText({ resources: [tagged({ tags: { Motto: true } }, { Motto: secret }), other] }),
    );
    expect(source.text.match(/a\\+u003cb/g)).toHaveLength(6);
    expect(shown(source)).not.toMatch(/u003cb|c\\+u0026d/);
  });

  test('may stand in the configuration, where it was written', async () => {
    const resource = taskDefinition('web', {
      values: { tags: { Motto: SECRET } },
      sensitive: { tags: { Motto: true } },
      written: { tags: constant({ Motto: SECRET, More: 'jam' }) },
    });
    expect(shown((await readText(planText({ resources: [resource] }))).source)).not.toContain(SECRET);
  });
});

describe('of a plan, what is not read is never shown', () => {
  test.each(['prior_state', 'output_changes', 'resource_drift', 'checks', 'relevant_attributes'])('%s', async (key) => {
    const { source } = await readText(
      planText({ resources: [taskDefinition('web')], more: { [key]: { values: 'who-knows-what-1' } } }),
    );
    expect(shown(source)).not.toContain('who-knows-what-1');
  });

  test('the configuration of providers, and resources of other types', async () => {
    const provider_config = { aws: { name: 'aws', expressions: { profile: constant('key-of-a-provider-1') } } };
    const other = {
      address: 'aws_db_instance.x',
      mode: 'managed',
      type: 'aws_db_instance',
      name: 'x',
      expressions: { engine: constant('password-of-a-db-1') },
    };
    const { source } = await readText(
      planText({ resources: [], configuration: { provider_config, root_module: { resources: [other] } } }),
    );
    expect(shown(source)).not.toMatch(/key-of-a-provider|password-of-a-db/);
  });
});

describe('a state', () => {
  const resource = {
    address: 'aws_ecs_task_definition.web',
    mode: 'managed',
    type: 'aws_ecs_task_definition',
    name: 'web',
    values: {
      container_definitions: containers({ environment: [{ name: 'GREETING', value: 'Good-Day-1' }], name: 'app' }),
      family: 'web',
      tags_all: { Copy: 'Good-Day-1' },
    },
    sensitive_values: { container_definitions: true, tags_all: {} },
  };
  const text = asGo({
    format_version: '1.0',
    terraform_version: '1.11.4',
    values: {
      outputs: { greeting: { sensitive: true, type: 'string', value: 'Good-Night-2' } },
      root_module: {
        resources: [resource],
        child_modules: [
          { address: 'module.a', resources: [{ ...resource, address: 'module.a.aws_ecs_task_definition.web' }] },
        ],
      },
    },
  });

  test('marks its values the same way', async () => {
    for (const task of await allOf('taskDefinition', text)) {
      expect(task.containerDefinitions.items[0]!.environment.items[0]!.value.$quoted).toBe('"•••"');
    }
  });

  test('shows no output', async () => {
    expect(shown((await readText(text)).source)).not.toContain('Good-Night-2');
  });
});

test('a number that is marked as sensitive is masked wherever it stands', async () => {
  const { source } = await readText(
    planText({
      resources: [
        {
          type: 'aws_ecs_service',
          name: 'web',
          after: {
            name: 'web',
            load_balancer: [{ container_name: 'app', container_port: 54321 }],
            tags: { port: '54321' },
          },
          sensitive: { load_balancer: [{ container_port: true }] },
        },
      ],
    }),
  );
  expect(shown(source)).not.toContain('54321');
});
