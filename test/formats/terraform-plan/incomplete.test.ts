import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/lint.ts';
import { asGo, type Json, type Plan, planText, type Resource, refs, type Values } from './plan.ts';
import { modelIn, readText, textAt } from './reading.ts';
import { service, taskDefinition } from './resources.ts';

const RESOURCES = [
  taskDefinition('web'),
  service('web', { expressions: { task_definition: refs('aws_ecs_task_definition.web.arn') } }),
];

/** A plan with some top-level members left out. */
const without = (plan: Plan, ...keys: readonly string[]) =>
  asGo(Object.fromEntries(Object.entries(JSON.parse(planText(plan)) as Values).filter(([key]) => !keys.includes(key))));

const reasons = async (text: string) => {
  const { complete, gaps } = await modelIn(text);
  expect(complete).toBe(gaps.length === 0);
  return gaps.map(({ reason }) => reason);
};

const FAILED = 'failed while it was made: resources are missing from it';
const PARTLY = 'is not complete: resources are missing from it';

describe('a plan', () => {
  test('that is whole is complete', async () => {
    expect(await reasons(planText({ resources: RESOURCES }))).toEqual([]);
  });

  test('that failed says so, in its own words', async () => {
    expect(
      await reasons(planText({ resources: RESOURCES, more: { errored: true, complete: false, applyable: false } })),
    ).toEqual([FAILED]);
  });

  test('of OpenTofu that failed has no word of being complete', async () => {
    expect(await reasons(without({ resources: RESOURCES, more: { errored: true } }, 'complete', 'applyable'))).toEqual([
      FAILED,
    ]);
  });

  test('with a target is not complete, and did not fail', async () => {
    expect(await reasons(planText({ resources: RESOURCES, more: { complete: false } }))).toEqual([PARTLY]);
  });

  test('that is not complete is noted at its format version, whatever rules are on', async () => {
    const document = await readText(planText({ resources: RESOURCES, more: { errored: true } }));
    const { notes } = lint([document], { rules: [] });
    expect(notes.map(({ reason, rules }) => [reason, rules])).toEqual([[FAILED, []]]);
    expect(textAt({ $at: notes[0]!.at })).toBe('"1.2"');
  });
});

describe('a plan of Terraform 1.5, which has no marks,', () => {
  const marks = ['errored', 'complete', 'applyable'];
  const config = (address: string, more: Values = {}): Json => {
    const [type = '', name = ''] = address.split('.');
    return { address, mode: 'managed', type, name, expressions: {}, ...more };
  };
  const planned = (configuration: Values, resources: readonly Resource[] = RESOURCES) =>
    reasons(without({ resources, configuration: { root_module: configuration } }, ...marks));
  const all = ['aws_ecs_task_definition.web', 'aws_ecs_service.web'].map((address) => config(address));

  test('is complete when each resource that is configured is planned', async () => {
    expect(await planned({ resources: all })).toEqual([]);
  });

  test('failed when one that is configured once is planned nowhere', async () => {
    expect(await planned({ resources: [...all, config('aws_ecs_service.lost')] })).toEqual([
      'has no change for aws_ecs_service.lost, which is configured: it failed, or was limited to targets',
    ]);
  });

  test('may have none of a resource with count or for_each', async () => {
    const toggled = [
      config('aws_ecs_service.debug', { count_expression: {} }),
      config('aws_ecs_service.each', { for_each_expression: {} }),
    ];
    expect(await planned({ resources: [...all, ...toggled] })).toEqual([]);
  });

  test('may have none of a data source, nor of a type that is not looked at', async () => {
    const data: Json = { address: 'data.aws_ecs_cluster.main', mode: 'data', type: 'aws_ecs_cluster', name: 'main' };
    expect(await planned({ resources: [...all, data, config('aws_db_instance.db')] })).toEqual([]);
  });

  test('has the instances of a resource, whatever the configuration says', async () => {
    const resources = ['a', 'b'].map((index) => taskDefinition('web', { index }));
    expect(await planned({ resources: [config('aws_ecs_task_definition.web')] }, resources)).toEqual([]);
  });

  test('is complete when it deletes', async () => {
    const gone = taskDefinition('web', { actions: ['delete'], after: null });
    expect(await planned({ resources: [config('aws_ecs_task_definition.web')] }, [gone])).toEqual([]);
  });

  test('failed when one in a module that is called once is planned nowhere', async () => {
    const module = { resources: [config('aws_ecs_service.inner')] };
    const lost =
      'has no change for module.a.module.b.aws_ecs_service.inner, which is configured: it failed, or was limited to targets';
    const nested = (more: Values) => ({
      resources: all,
      module_calls: { a: { module: { module_calls: { b: { module, ...more } } } } },
    });
    expect(await planned(nested({}))).toEqual([lost]);
    expect(await planned(nested({ count_expression: {} }))).toEqual([]);
    expect(await planned(nested({}), [...RESOURCES, service('inner', { module: 'module.a.module.b' })])).toEqual([]);
  });
});

describe('a state', () => {
  test('is complete, whatever it has', async () => {
    expect(
      await reasons(asGo({ format_version: '1.0', terraform_version: '1.5.7', values: { root_module: {} } })),
    ).toEqual([]);
  });
});
