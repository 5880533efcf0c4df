import { describe, expect, test } from 'vitest';
import { same } from '../../../src/model/same.ts';
import { viewIn } from '../../../src/model/views.ts';
import { CALL, constant, type Json, type Resource, refs, type Values } from './plan.ts';
import { allOf, run } from './reading.ts';
import { role, service, taskDefinition } from './resources.ts';

const TD = 'aws_ecs_task_definition';

/** Which task definition the service of a plan runs: its address, or why none can be told. */
const taskOf = async (resources: readonly Resource[], configuration?: Json) => {
  const model = await run({ resources, ...(configuration !== undefined && { configuration }) });
  return model.all('service').items.map(({ task }) => task.$entity || task.$state);
};

const withRoles = (written: Values, unknown: Values = { task_role_arn: true, execution_role_arn: true }) =>
  taskDefinition('web', { unknown: { arn: true, ...unknown }, written: { container_definitions: CALL, ...written } });

describe('roles that are known after apply only', () => {
  test('are told apart all the same', async () => {
    const task = withRoles({
      task_role_arn: refs('aws_iam_role.task.arn'),
      execution_role_arn: refs('aws_iam_role.execution.arn'),
    });
    const [one] = await allOf('taskDefinition', { resources: [task, role('task'), role('execution')] });
    expect([one!.taskRole.roleName.known, one!.executionRole.roleName.known]).toEqual(['task', 'execution']);
    expect([same(one!.taskRoleArn, one!.executionRoleArn), same(one!.taskRole, one!.executionRole)]).toEqual([
      false,
      false,
    ]);
  });

  test('are one where both refer to one', async () => {
    const task = withRoles({
      task_role_arn: refs('aws_iam_role.both.arn'),
      execution_role_arn: refs('aws_iam_role.both.arn'),
    });
    const [one] = await allOf('taskDefinition', { resources: [task, role('both')] });
    expect([
      one!.taskRoleArn.$state,
      same(one!.taskRoleArn, one!.executionRoleArn),
      same(one!.taskRole, one!.executionRole),
    ]).toEqual(['unknown', true, true]);
  });

  test('are two instances of one resource', async () => {
    const task = withRoles({
      task_role_arn: refs('aws_iam_role.both["task"].arn'),
      execution_role_arn: refs('aws_iam_role.both["execution"].arn'),
    });
    const [one] = await allOf('taskDefinition', {
      resources: [task, role('both', { index: 'task' }), role('both', { index: 'execution' })],
    });
    expect([one!.taskRole.$entity, same(one!.taskRoleArn, one!.executionRoleArn)]).toEqual([
      'aws_iam_role.both["task"]',
      false,
    ]);
  });

  test('are not the same because something else is in both', async () => {
    const arn = refs('data.aws_caller_identity.me.account_id', 'aws_ecs_cluster.main.id');
    const cluster: Resource = { type: 'aws_ecs_cluster', name: 'main', after: { name: 'main' }, unknown: { id: true } };
    const [one] = await allOf('taskDefinition', {
      resources: [withRoles({ task_role_arn: arn, execution_role_arn: arn }), cluster],
    });
    expect([
      same(one!.taskRoleArn, one!.executionRoleArn),
      one!.taskRole.$state,
      same(one!.taskRole, one!.executionRole),
    ]).toEqual([undefined, 'unknown', undefined]);
  });

  test('are none of the plan’s where they come from a data source', async () => {
    const task = withRoles({ task_role_arn: refs('data.aws_iam_role.task.arn') }, { task_role_arn: true });
    const [one] = await allOf('taskDefinition', { resources: [task, role('task')] });
    expect([one!.taskRoleArn.$state, one!.taskRole.$state, one!.executionRole.$state]).toEqual([
      'unknown',
      'unknown',
      'absent',
    ]);
  });

  test('named literally are found by name and by ARN', async () => {
    const values = { task_role_arn: 'arn:aws:iam::123456789012:role/path/task', execution_role_arn: 'execution' };
    const [one] = await allOf('taskDefinition', {
      resources: [taskDefinition('web', { values }), role('task'), role('execution')],
    });
    expect([one!.taskRole.$entity, one!.executionRole.$entity]).toEqual([
      'aws_iam_role.task',
      'aws_iam_role.execution',
    ]);
  });

  test('named literally and not here are surely elsewhere, unless a role here has a name that is not known', async () => {
    const values = { task_role_arn: 'elsewhere' };
    const [one] = await allOf('taskDefinition', { resources: [taskDefinition('web', { values }), role('task')] });
    expect([one!.taskRole.$state, one!.taskRole.$outside]).toEqual(['unknown', true]);
    const unnamed = role('other', {
      after: { path: '/' },
      unknown: { arn: true, name: true },
      written: { name_prefix: constant('x') },
    });
    const [two] = await allOf('taskDefinition', { resources: [taskDefinition('web', { values }), unnamed] });
    expect([two!.taskRole.$state, two!.taskRole.$outside]).toEqual(['unknown', false]);
  });
});

describe('a conditional expression', () => {
  const tasks = [taskDefinition('blue'), taskDefinition('green')];

  test('with two resources links none', async () => {
    const task_definition = refs('var.is_blue', `${TD}.blue.arn`, `${TD}.green.arn`);
    expect(await taskOf([...tasks, service('web', { expressions: { task_definition } })])).toEqual(['unknown']);
  });

  test('with a resource that is there and one that has no instance links the one', async () => {
    const task_definition = refs(`${TD}.none[0].arn`, `${TD}.blue.arn`);
    const resources = [{ address: `${TD}.none`, mode: 'managed', type: TD, name: 'none', count_expression: {} }];
    const web = {
      address: 'aws_ecs_service.web',
      mode: 'managed',
      type: 'aws_ecs_service',
      name: 'web',
      expressions: { task_definition },
    };
    expect(await taskOf([...tasks, service('web')], { root_module: { resources: [...resources, web] } })).toEqual([
      `${TD}.blue`,
    ]);
  });

  test('with a resource and a variable or a local links the resource', async () => {
    for (const other of ['var.task_definition', 'local.is_blue']) {
      const task_definition = refs(other, `${TD}.blue.arn`);
      expect(await taskOf([...tasks, service('web', { expressions: { task_definition } })])).toEqual([`${TD}.blue`]);
    }
  });

  test('with several attributes of one resource links it', async () => {
    const task_definition = refs(`${TD}.green.family`, `${TD}.green.revision`);
    expect(await taskOf([...tasks, service('web', { expressions: { task_definition } })])).toEqual([`${TD}.green`]);
  });
});

describe('the instance that is meant', () => {
  const keyed = ['a', 'b.c'].map((index) => taskDefinition('this', { index }));
  const counted = [0, 1].map((index) => taskDefinition('this', { index }));
  const one = (expressions: Values, more: Partial<Resource> = {}) => service('web', { expressions, ...more });

  test('is that of the same key', async () => {
    const services = ['a', 'b.c'].map((index) => one({ task_definition: refs(`${TD}.this`, 'each.key') }, { index }));
    expect(await taskOf([...keyed, ...services])).toEqual([`${TD}.this["a"]`, `${TD}.this["b.c"]`]);
  });

  test('is that of the same number', async () => {
    const services = [1, 0].map((index) => one({ task_definition: refs(`${TD}.this`, 'count.index') }, { index }));
    expect(await taskOf([...counted, ...services])).toEqual([`${TD}.this[1]`, `${TD}.this[0]`]);
  });

  test('is the one of a literal key', async () => {
    expect(await taskOf([...keyed, one({ task_definition: refs(`${TD}.this["b.c"].arn`) })])).toEqual([
      `${TD}.this["b.c"]`,
    ]);
    expect(await taskOf([...counted, one({ task_definition: refs(`${TD}.this[0].arn`) })])).toEqual([`${TD}.this[0]`]);
  });

  test('is the only one there is', async () => {
    expect(await taskOf([counted[0]!, one({ task_definition: refs(`${TD}.this`) })])).toEqual([`${TD}.this[0]`]);
  });

  test('cannot be told of several', async () => {
    expect(await taskOf([...counted, one({ task_definition: refs(`${TD}.this`) })])).toEqual(['unknown']);
  });

  test('cannot be told where the key is none of them', async () => {
    const services = [one({ task_definition: refs(`${TD}.this`, 'each.key') }, { index: 'other' })];
    expect(await taskOf([...keyed, ...services])).toEqual(['unknown']);
  });

  test('is the item of the resource that for_each goes over', async () => {
    const configured = { for_each_expression: refs(`${TD}.this`) };
    const services = ['a', 'b.c'].map((index) =>
      one({ task_definition: refs('each.value.arn') }, { index, configured }),
    );
    expect(await taskOf([...keyed, ...services])).toEqual([`${TD}.this["a"]`, `${TD}.this["b.c"]`]);
  });

  test('is ambiguous where for_each goes over a map of several', async () => {
    const tasks = [taskDefinition('x'), taskDefinition('y')];
    const configured = { for_each_expression: refs(`${TD}.x.arn`, `${TD}.y.arn`) };
    expect(await taskOf([...tasks, one({ task_definition: refs('each.value') }, { index: 'x', configured })])).toEqual([
      'unknown',
    ]);
  });
});

describe('where references end in a local', () => {
  const LOCAL = { task_definition: refs('local.task_definition') };

  test('the only task definition of the module instance is meant', async () => {
    const modules = ['module.a["x"]', 'module.a["y"]'];
    const resources = modules.flatMap((module) => [taskDefinition('this', { module }), service('this', { module })]);
    const module = {
      resources: [
        { address: 'aws_ecs_service.this', mode: 'managed', type: 'aws_ecs_service', name: 'this', expressions: LOCAL },
      ],
    };
    const configuration = { root_module: { module_calls: { a: { module } } } };
    expect(await taskOf(resources, configuration)).toEqual(modules.map((one) => `${one}.${TD}.this`));
  });

  test('none is meant of another module', async () => {
    expect(
      await taskOf([taskDefinition('this', { module: 'module.a' }), service('web', { expressions: LOCAL })]),
    ).toEqual(['unknown']);
  });

  test('of several, the one with the same key is meant', async () => {
    const resources = ['a', 'b'].flatMap((index) => [
      taskDefinition('this', { index }),
      service('web', { index, expressions: LOCAL }),
    ]);
    expect(await taskOf(resources)).toEqual([`${TD}.this["a"]`, `${TD}.this["b"]`]);
  });

  test('of several, the one whose family is the service’s name is meant', async () => {
    const tasks = [
      taskDefinition('one', { values: { family: 'api' } }),
      taskDefinition('two', { values: { family: 'web' } }),
    ];
    expect(await taskOf([...tasks, service('x', { values: { name: 'web' }, expressions: LOCAL })])).toEqual([
      `${TD}.two`,
    ]);
    expect(await taskOf([...tasks, service('x', { values: { name: 'other' }, expressions: LOCAL })])).toEqual([
      'unknown',
    ]);
  });

  test('a role is not guessed, for task and execution role would be the same', async () => {
    const task = withRoles({ task_role_arn: refs('local.a'), execution_role_arn: refs('local.b') });
    const [one] = await allOf('taskDefinition', { resources: [task, role('only')] });
    expect([one!.taskRole.$state, one!.executionRole.$state]).toEqual(['unknown', 'unknown']);
  });

  test('a data source is no such end', async () => {
    const task_definition = refs('data.aws_ecs_task_definition.latest.arn');
    expect(await taskOf([taskDefinition('this'), service('web', { expressions: { task_definition } })])).toEqual([
      'unknown',
    ]);
  });
});

describe('a value made from others', () => {
  test('is no equal of what it is made from', async () => {
    const tasks = ['a', 'b'].map((name) =>
      taskDefinition(name, {
        unknown: { container_definitions: true },
        after: { family: name },
        written: { container_definitions: refs('aws_ecr_repository.app.repository_url') },
      }),
    );
    const repository: Resource = {
      type: 'aws_ecr_repository',
      name: 'app',
      after: { name: 'app' },
      unknown: { arn: true, repository_url: true },
    };
    const [a, b] = await allOf('taskDefinition', { resources: [...tasks, repository] });
    expect(same(a!.containerDefinitions, b!.containerDefinitions)).toBeUndefined();
    expect(viewIn(a!.containerDefinitions).$node).toMatchObject({
      kind: 'unknown',
      mentions: [{ name: 'aws_ecr_repository.app' }],
    });
  });
});
