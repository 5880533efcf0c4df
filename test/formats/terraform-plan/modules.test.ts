import { describe, expect, test } from 'vitest';
import { CALL, constant, type Json, type Resource, refs, type Values } from './plan.ts';
import { allOf, run } from './reading.ts';
import { role, service, taskDefinition } from './resources.ts';

const TD = 'aws_ecs_task_definition';

/** Which task definition the service of a plan runs: its address, or why none can be told. */
const taskOf = async (resources: readonly Resource[], configuration?: Json) => {
  const model = await run({ resources, ...(configuration !== undefined && { configuration }) });
  return model.all('service').items.map(({ task }) => task.$entity || task.$state);
};

describe('through modules', () => {
  const call = (expressions: Values, module: Values, more: Values = {}): Values => ({
    source: './x',
    expressions,
    module,
    ...more,
  });
  const resource = (type: string, name: string, expressions: Values = {}, more: Values = {}): Values => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    expressions,
    ...more,
  });
  const SERVICE = {
    resources: [
      resource('aws_ecs_service', 'this', { name: refs('var.name'), task_definition: refs('var.task_definition') }),
    ],
    variables: { task_definition: {}, name: {} },
  };
  const TASK = {
    resources: [resource(TD, 'this')],
    outputs: { arn: { expression: refs(`${TD}.this.arn`) }, all: { expression: refs(`${TD}.this`) } },
  };

  test('a variable is what the caller gives', async () => {
    const root_module = {
      resources: [resource(TD, 'web')],
      module_calls: { svc: call({ task_definition: refs(`${TD}.web.arn`) }, SERVICE) },
    };
    expect(
      await taskOf([taskDefinition('web'), taskDefinition('other'), service('this', { module: 'module.svc' })], {
        root_module,
      }),
    ).toEqual([`${TD}.web`]);
  });

  test('an output is what the module says', async () => {
    const root_module = {
      resources: [resource('aws_ecs_service', 'web', { task_definition: refs('module.task.arn') })],
      module_calls: { task: call({}, TASK) },
    };
    expect(
      await taskOf([taskDefinition('this', { module: 'module.task' }), taskDefinition('other'), service('web')], {
        root_module,
      }),
    ).toEqual([`module.task.${TD}.this`]);
  });

  test('an output of one module is given to another, at any depth', async () => {
    const inner = {
      module_calls: { inner: call({ task_definition: refs('var.td') }, SERVICE) },
      variables: { td: {} },
    };
    const outer = { module_calls: { deep: call({}, TASK) }, outputs: { td: { expression: refs('module.deep.arn') } } };
    const root_module = { module_calls: { svc: call({ td: refs('module.task.td') }, inner), task: call({}, outer) } };
    const resources = [
      taskDefinition('this', { module: 'module.task.module.deep' }),
      taskDefinition('other'),
      service('this', { module: 'module.svc.module.inner' }),
    ];
    expect(await taskOf(resources, { root_module })).toEqual([`module.task.module.deep.${TD}.this`]);
  });

  test('each instance of a module has its own', async () => {
    const keys = ['a', 'x.y', 'module.z'];
    const instances = keys.flatMap((key) => [
      taskDefinition('this', { module: `module.task["${key}"]` }),
      service('this', { module: `module.svc["${key}"]` }),
    ]);
    const root_module = {
      module_calls: {
        svc: call({ task_definition: refs('module.task', 'each.key') }, SERVICE, {
          for_each_expression: refs('var.names'),
        }),
        task: call({}, TASK, { for_each_expression: refs('var.names') }),
      },
    };
    expect(await taskOf(instances, { root_module })).toEqual(keys.map((key) => `module.task["${key}"].${TD}.this`));
  });

  test('an instance of a module may be named', async () => {
    const root_module = {
      resources: [resource('aws_ecs_service', 'web', { task_definition: refs('module.task["b"].arn') })],
      module_calls: { task: call({}, TASK, { for_each_expression: {} }) },
    };
    const tasks = ['a', 'b'].map((key) => taskDefinition('this', { module: `module.task["${key}"]` }));
    expect(await taskOf([...tasks, service('web')], { root_module })).toEqual([`module.task["b"].${TD}.this`]);
  });

  test('all instances of a module are several', async () => {
    const root_module = {
      resources: [resource('aws_ecs_service', 'web', { task_definition: refs('module.task') })],
      module_calls: { task: call({}, TASK, { count_expression: {} }) },
    };
    const tasks = [0, 1].map((key) => taskDefinition('this', { module: `module.task[${key}]` }));
    expect(await taskOf([...tasks, service('web')], { root_module })).toEqual(['unknown']);
    expect(await taskOf([tasks[0]!, service('web')], { root_module })).toEqual([`module.task[0].${TD}.this`]);
  });

  test('an item of for_each is given to the module', async () => {
    const root_module = {
      resources: [resource(TD, 'web', {}, { for_each_expression: {} })],
      module_calls: {
        svc: call({ task_definition: refs('each.value.arn') }, SERVICE, { for_each_expression: refs(`${TD}.web`) }),
      },
    };
    const tasks = ['a', 'b'].map((index) => taskDefinition('web', { index }));
    const services = ['a', 'b'].map((key) => service('this', { module: `module.svc["${key}"]` }));
    expect(await taskOf([...tasks, ...services], { root_module })).toEqual([`${TD}.web["a"]`, `${TD}.web["b"]`]);
  });

  test('of several things in one variable, those with the key are meant', async () => {
    const root_module = {
      module_calls: {
        svc: call(
          { services: refs('module.task["a"].arn', 'module.task["b"].arn') },
          {
            resources: [
              resource(
                'aws_ecs_service',
                'this',
                { task_definition: refs('each.value.task_definition') },
                { for_each_expression: refs('var.services') },
              ),
            ],
            variables: { services: {} },
          },
        ),
        task: call({}, TASK, { for_each_expression: {} }),
      },
    };
    const tasks = ['a', 'b'].map((key) => taskDefinition('this', { module: `module.task["${key}"]` }));
    const services = ['a', 'b', 'c'].map((index) => service('this', { module: 'module.svc', index }));
    expect(await taskOf([...tasks, ...services], { root_module })).toEqual([
      `module.task["a"].${TD}.this`,
      `module.task["b"].${TD}.this`,
      'unknown',
    ]);
  });

  test('a resource of its own counts more than one among the things of a variable', async () => {
    const root_module = {
      resources: [resource('aws_iam_role', 'shared')],
      module_calls: {
        svc: call(
          { config: refs('aws_iam_role.shared.arn') },
          {
            resources: [
              resource('aws_iam_role', 'own'),
              resource(TD, 'this', { task_role_arn: refs('aws_iam_role.own.arn', 'var.config.role_arn') }),
            ],
            variables: { config: {} },
          },
        ),
      },
    };
    const task = taskDefinition('this', { module: 'module.svc', unknown: { task_role_arn: true } });
    const [one] = await allOf('taskDefinition', {
      resources: [task, role('shared'), role('own', { module: 'module.svc' })],
      configuration: { root_module },
    });
    expect(one!.taskRole.$entity).toBe('module.svc.aws_iam_role.own');
  });

  test('a variable that nobody gives has a default, which is known', async () => {
    const module = {
      resources: [resource('aws_ecs_service', 'this', { launch_type: refs('var.launch_type') })],
      variables: { launch_type: {} },
    };
    const launch = async (expressions: Values) => {
      const resources = [service('this', { module: 'module.svc' })];
      const [one] = await allOf('service', {
        resources,
        configuration: { root_module: { module_calls: { svc: call(expressions, module) } } },
      });
      return one!.launchType.$state;
    };
    expect([
      await launch({}),
      await launch({ launch_type: constant(null) }),
      await launch({ launch_type: refs('var.x') }),
    ]).toEqual(Array(3).fill('absent'));
    expect([
      await launch({ launch_type: refs('local.x') }),
      await launch({ launch_type: refs('data.a.b.c') }),
      await launch({ launch_type: CALL }),
    ]).toEqual(Array(3).fill('unknown'));
  });

  test('what goes round in a circle ends', async () => {
    const root_module = {
      resources: [resource('aws_ecs_service', 'web', { task_definition: refs('module.a.out') })],
      module_calls: {
        a: call({ x: refs('module.b.out') }, { outputs: { out: { expression: refs('var.x') } }, variables: { x: {} } }),
        b: call({ x: refs('module.a.out') }, { outputs: { out: { expression: refs('var.x') } }, variables: { x: {} } }),
      },
    };
    expect(await taskOf([service('web')], { root_module })).toEqual(['unknown']);
  });
});
