import { describe, expect, test } from 'vitest';
import { asGo, type Json, type Values } from './plan.ts';
import { modelIn, readText, run } from './reading.ts';

const RESOURCE = {
  address: 'aws_ecs_task_definition.web',
  mode: 'managed',
  type: 'aws_ecs_task_definition',
  name: 'web',
  values: {
    family: 'web',
    container_definitions: '[{"name":"app","image":"nginx:1"}]',
    execution_role_arn: '',
    volume: [],
    cpu: '256',
  },
  sensitive_values: {},
};

const state = (root_module: Json, more: Values = {}) =>
  asGo({ format_version: '1.0', terraform_version: '1.11.4', values: { outputs: {}, root_module }, ...more });

describe('a state', () => {
  test('is read as it is', async () => {
    const { models, format } = await readText(state({ resources: [RESOURCE] }));
    expect(format).toBe('Terraform state');
    expect(models[0]!.complete).toBe(true);
    const model = await run(state({ resources: [RESOURCE] }));
    const [task] = model.all('taskDefinition').items;
    expect([task!.cpu.known, task!.containerDefinitions.items[0]!.image.known, task!.executionRoleArn.$state]).toEqual([
      '256',
      'nginx:1',
      'absent',
    ]);
  });

  test('has child modules, whose resources are in them', async () => {
    const child = {
      address: 'module.a["x"]',
      resources: [{ ...RESOURCE, address: 'module.a["x"].aws_ecs_task_definition.web' }],
    };
    const { entities } = await modelIn(
      state({ resources: [RESOURCE], child_modules: [{ address: 'module.b', child_modules: [child] }] }),
    );
    expect(entities.map(({ name }) => name)).toEqual([
      'aws_ecs_task_definition.web',
      'module.a["x"].aws_ecs_task_definition.web',
    ]);
  });

  test('has data sources and deposed objects, which are none of its resources', async () => {
    const deposed = { ...RESOURCE, deposed_key: '0badcafe' };
    const { entities } = await modelIn(state({ resources: [{ ...RESOURCE, mode: 'data' }, deposed] }));
    expect(entities).toEqual([]);
  });

  test('names its task by the ARN, which leads to the definition of the family', async () => {
    const values = {
      name: 'web',
      id: 'arn:aws:ecs:eu-west-1:123456789012:service/main/web',
      task_definition: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
    };
    const task = { ...RESOURCE, values: { ...RESOURCE.values, arn: values.task_definition } };
    const resources = [task, { ...RESOURCE, address: 'aws_ecs_service.web', type: 'aws_ecs_service', values }];
    const model = await run(state({ resources }));
    const [one] = model.all('service').items;
    expect([one!.task.$entity, one!.arn.known]).toEqual(['aws_ecs_task_definition.web', values.id]);
  });
});

describe('a plan that only refreshes', () => {
  const values = { outputs: {}, root_module: { resources: [RESOURCE] } };
  const plan = {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    configuration: { root_module: {} },
    complete: true,
    errored: false,
  };

  test('plans nothing: what is there stays', async () => {
    const { entities, format } = await modelIn(
      asGo({ ...plan, prior_state: { format_version: '1.0', terraform_version: '1.11.4', values } }),
    );
    expect([format, ...entities.map(({ name }) => name)]).toEqual(['Terraform plan', 'aws_ecs_task_definition.web']);
  });

  test('may say what is planned', async () => {
    const { entities } = await modelIn(asGo({ ...plan, planned_values: values }));
    expect(entities.map(({ kind }) => kind)).toEqual(['taskDefinition']);
  });

  test('has marks of what is unknown nowhere, so nothing is', async () => {
    const model = await run(asGo({ ...plan, planned_values: values }));
    expect(model.all('taskDefinition').items[0]!.networkMode.$state).toBe('absent');
  });
});

describe('a plan without anything in it', () => {
  test.each<[string, Json]>([
    [
      'of an empty folder',
      {
        format_version: '1.2',
        terraform_version: '1.11.4',
        planned_values: { root_module: {} },
        configuration: { root_module: {} },
      },
    ],
    [
      'of a destruction',
      {
        format_version: '1.2',
        planned_values: { root_module: {} },
        resource_changes: [{ ...RESOURCE, change: { actions: ['delete'], after: null } }],
      },
    ],
    [
      'with null where there are no changes',
      { format_version: '0.1', planned_values: {}, resource_changes: null, configuration: null },
    ],
    ['that is a state of nothing', { format_version: '1.0', terraform_version: '1.11.4', values: { root_module: {} } }],
  ])('%s is a plan all the same', async (_, plan) => {
    const { models, problems } = await readText(asGo(plan));
    expect([models.length, models[0]!.entities.length, problems.length]).toEqual([1, 0, 0]);
    expect(models[0]!.complete).toBe(true);
  });
});
