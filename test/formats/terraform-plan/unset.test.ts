import { describe, expect, test } from 'vitest';
import { asGo, CALL, constant, type Json, type Plan, type Resource, refs, type Values } from './plan.ts';
import { allOf, textAt } from './reading.ts';
import { service, taskDefinition } from './resources.ts';

const taskOf = async (resource: Resource, plan: Partial<Plan> = {}) =>
  (await allOf('taskDefinition', { resources: [resource], ...plan }))[0]!;
const serviceOf = async (resource: Resource, plan: Partial<Plan> = {}) =>
  (await allOf('service', { resources: [resource], ...plan }))[0]!;
const groupOf = async (resource: Resource, plan: Partial<Plan> = {}) =>
  (await allOf('targetGroup', { resources: [resource], ...plan }))[0]!;

describe('an attribute that the provider computes where nobody wrote it', () => {
  test('is absent, although it is unknown', async () => {
    const task = await taskOf(taskDefinition('web'));
    const one = await serviceOf(service('web'));
    expect([task.networkMode.$state, task.enableFaultInjection.$state]).toEqual(['absent', 'absent']);
    expect([one.launchType.$state, one.platformVersion.$state, one.cluster.$state, one.role.$state]).toEqual(
      Array(4).fill('absent'),
    );
    expect(one.launchType.or('EC2')).toBe('EC2');
  });

  test('is unknown where it was written with something that is', async () => {
    const one = await serviceOf(
      service('web', { expressions: { launch_type: refs('data.aws_ssm_parameter.launch.value') } }),
    );
    expect(one.launchType.$state).toBe('unknown');
    expect(textAt(one.launchType)).toBe('"launch_type"');
  });

  test('is unknown where it was written as a call, of which the file tells nothing', async () => {
    expect((await serviceOf(service('web', { expressions: { launch_type: CALL } }))).launchType.$state).toBe('unknown');
  });

  test('is unknown where it was written with a local, which may be anything', async () => {
    expect(
      (await serviceOf(service('web', { expressions: { launch_type: refs('local.launch_type') } }))).launchType.$state,
    ).toBe('unknown');
  });

  test.each<[string, Values]>([
    ['null', constant(null)],
    ['a variable of the root module', refs('var.launch_type')],
    ['an item of a variable', refs('each.value.launch_type', 'var.defaults.launch_type')],
    ['a choice by the key', refs('each.key', 'count.index', 'path.module', 'terraform.workspace')],
  ])('is absent where it was written as %s, which is known and so is null', async (_, launch_type) => {
    const one = await serviceOf(
      service('web', {
        expressions: { launch_type },
        configured: { for_each_expression: refs('var.services') },
        index: 'a',
      }),
    );
    expect(one.launchType.$state).toBe('absent');
  });

  test('is unknown where a value was written that is known, and the provider does not take it', async () => {
    const one = await serviceOf(service('web', { expressions: { launch_type: constant('EC2') } }));
    expect(one.launchType.$state).toBe('unknown');
  });

  test('is unknown where the file has no configuration', async () => {
    const one = await serviceOf(service('web'), { configuration: null });
    expect([one.launchType.$state, one.desiredCount.known]).toEqual(['unknown', 1]);
  });

  test('is unknown where its resource is not in the configuration', async () => {
    const one = await serviceOf(service('web'), { configuration: { root_module: {} } });
    expect(one.launchType.$state).toBe('unknown');
  });

  test('is absent in a resource of which nothing was written at all', async () => {
    const group: Resource = {
      type: 'aws_cloudwatch_log_group',
      name: 'app',
      after: { kms_key_id: null, retention_in_days: 0 },
      unknown: { arn: true, id: true, log_group_class: true, name: true },
    };
    const [one] = await allOf('logGroup', { resources: [group] });
    expect(one!.logGroupClass.$state).toBe('absent');
  });

  test('is what it is in a state', async () => {
    const values = { name: 'web', launch_type: 'EC2', platform_version: '', iam_role: null };
    const resource = { address: 'aws_ecs_service.web', mode: 'managed', type: 'aws_ecs_service', name: 'web', values };
    const [one] = await allOf(
      'service',
      asGo({ format_version: '1.0', values: { root_module: { resources: [resource] } } }),
    );
    expect([one!.launchType.known, one!.platformVersion.$state, one!.role.$state]).toEqual(['EC2', 'absent', 'absent']);
  });
});

describe('a name that the provider makes up', () => {
  test('is unknown, for there will be one', async () => {
    const group: Resource = {
      type: 'aws_cloudwatch_log_group',
      name: 'app',
      after: { name_prefix: 'app-' },
      unknown: { arn: true, name: true },
      written: { name_prefix: constant('app-') },
    };
    const [one] = await allOf('logGroup', { resources: [group] });
    expect([one!.logGroupName.$state, one!.arn.$state]).toEqual(['unknown', 'unknown']);
  });
});

describe('a launch type beside a strategy', () => {
  const strategy = { capacity_provider_strategy: [{ base: null, capacity_provider: 'FARGATE', weight: 1 }] };

  test('was written as null, for the two exclude each other', async () => {
    const expressions = { launch_type: refs('local.launch_type') };
    const one = await serviceOf(service('web', { values: strategy, expressions }));
    expect([one.launchType.$state, one.capacityProviderStrategy.items[0]!.capacityProvider.known]).toEqual([
      'absent',
      'FARGATE',
    ]);
  });

  test('is unknown where the strategy is', async () => {
    const { unknown = {}, ...rest } = service('web', { expressions: { launch_type: refs('local.launch_type') } });
    const one = await serviceOf({ ...rest, unknown: { ...unknown, capacity_provider_strategy: true } });
    expect([one.launchType.$state, one.capacityProviderStrategy.$state]).toEqual(['unknown', 'unknown']);
  });
});

describe('an attribute that must be written', () => {
  test('is unknown where a function makes it so, of which the file tells nothing', async () => {
    // "${var.name}-${timestamp()}"
    const written = { family: refs('var.name') };
    const task = await taskOf({ ...taskDefinition('web'), after: {}, unknown: { family: true }, written });
    expect(task.family.$state).toBe('unknown');
  });
});

describe('an attribute that is not set', () => {
  test('is null or an empty text', async () => {
    const task = await taskOf(
      taskDefinition('web', { values: { cpu: null, memory: '', execution_role_arn: null, task_role_arn: '' } }),
    );
    expect([task.cpu.$state, task.memory.$state, task.executionRoleArn.$state, task.taskRoleArn.$state]).toEqual(
      Array(4).fill('absent'),
    );
  });

  test('has a default that cannot be told from one that was written', async () => {
    const one = await serviceOf(
      service('web', { values: { scheduling_strategy: 'REPLICA', deployment_maximum_percent: 200 } }),
    );
    expect([one.schedulingStrategy.known, one.deploymentConfiguration.maximumPercent.known]).toEqual(['REPLICA', 200]);
  });

  test('of numbers that are texts keeps their form', async () => {
    const task = await taskOf(taskDefinition('web', { values: { cpu: '1 vCPU', memory: '2GB' } }));
    expect([task.cpu.known, task.memory.known]).toEqual(['1 vCPU', '2GB']);
  });
});

describe('a target group’s deregistration delay', () => {
  const group = (written: Values | undefined): Resource => ({
    type: 'aws_lb_target_group',
    name: 'web',
    after: { deregistration_delay: '300', name: 'web', port: 80 },
    unknown: { arn: true },
    ...(written && { written }),
  });

  test('is a default that the provider fills in, where nobody wrote it', async () => {
    expect((await groupOf(group({ name: constant('web') }))).deregistrationDelay.$state).toBe('absent');
    expect((await groupOf(group(undefined))).deregistrationDelay.$state).toBe('absent');
  });

  test('is what was written', async () => {
    const one = await groupOf(group({ deregistration_delay: constant(300) }));
    expect([one.deregistrationDelay.known, textAt(one.deregistrationDelay)]).toEqual([300, '"300"']);
  });

  test('is what the file has, where it does not tell what was written', async () => {
    expect((await groupOf(group(undefined), { configuration: null })).deregistrationDelay.known).toBe(300);
  });
});

describe('a log group’s retention', () => {
  test.each<[string, Json, string]>([
    ['0', 0, 'absent'],
    ['null', null, 'absent'],
    ['30', 30, 'known'],
  ])('of %s is %s', async (_, retention_in_days, state) => {
    const group: Resource = {
      type: 'aws_cloudwatch_log_group',
      name: 'app',
      after: { name: '/app', retention_in_days },
      unknown: { arn: true },
      written: { name: constant('/app') },
    };
    expect((await allOf('logGroup', { resources: [group] }))[0]!.retentionInDays.$state).toBe(state);
  });

  test('that is known after apply only is unknown', async () => {
    const group: Resource = {
      type: 'aws_cloudwatch_log_group',
      name: 'app',
      after: { name: '/app' },
      unknown: { retention_in_days: true },
      written: { retention_in_days: refs('data.x.y.z') },
    };
    expect((await allOf('logGroup', { resources: [group] }))[0]!.retentionInDays.$state).toBe('unknown');
  });
});

test('a launch type beside a strategy stays where it is known, and is none where it is not', async () => {
  const strategy = { capacity_provider_strategy: [{ base: 0, capacity_provider: 'FARGATE_SPOT', weight: 1 }] };
  const stated = await serviceOf(service('web', { values: { ...strategy, launch_type: 'FARGATE' }, unknown: {} }));
  expect([stated.launchType.known, stated.capacityProviderStrategy.items.length]).toEqual(['FARGATE', 1]);
  const open = await serviceOf(
    service('web', { values: strategy, expressions: { launch_type: refs('data.aws_ssm_parameter.launch.value') } }),
  );
  expect(open.launchType.$state).toBe('absent');
});
