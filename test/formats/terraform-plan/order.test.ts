import { describe, expect, test } from 'vitest';
import { constant, type Json, type Resource, refs, type Values } from './plan.ts';
import { run } from './reading.ts';

const SERVICE = 'aws_ecs_service.web';
const LISTENER = 'aws_lb_listener.http';

const service = (written: Values, more: Partial<Resource> = {}): Resource => ({
  type: 'aws_ecs_service',
  name: 'web',
  after: { name: 'web' },
  unknown: { id: true },
  written,
  ...more,
});
const listener = (more: Partial<Resource> = {}): Resource => ({
  type: 'aws_lb_listener',
  name: 'http',
  after: { port: 80 },
  unknown: { id: true, arn: true },
  written: { port: constant(80) },
  ...more,
});

/** Whether one waits for another, in a plan of a service and a listener. */
const waits = async (
  resources: readonly Resource[],
  configuration?: Json,
  [from, to]: readonly [string, string] = [SERVICE, LISTENER],
) => {
  const { model } = await run({ resources, ...(configuration !== undefined && { configuration }) });
  return model.order?.dependsOn(from, to);
};

/** An entry of the configuration. */
const entry = (address: string, expressions: Values, more: Values = {}): Values => {
  const [type = '', name = ''] = address.replace('data.', '').split('.');
  return { address, mode: address.startsWith('data.') ? 'data' : 'managed', type, name, expressions, ...more };
};
const root = (resources: readonly Values[], more: Values = {}): Json => ({ root_module: { resources, ...more } });

describe('a service waits for its listener', () => {
  test('by depends_on', async () => {
    expect(await waits([service({}, { configured: { depends_on: [LISTENER] } }), listener()])).toBe(true);
  });

  test.each([
    ['an attribute', refs('aws_lb_listener.http.arn')],
    ['an instance', refs('aws_lb_listener.http[0].arn')],
    ['the whole', refs('aws_lb_listener.http')],
  ])('by %s of it', async (_, expression) => {
    expect(await waits([service({ cluster: expression }), listener()])).toBe(true);
    expect(await waits([service({ load_balancer: [{ target_group_arn: expression }] }), listener()])).toBe(true);
  });

  test('through resources that are of no interest, and data sources', async () => {
    const configuration = root([
      entry(SERVICE, { cluster: refs('data.external.cluster.result') }),
      entry('data.external.cluster', { query: refs('null_resource.wait.id') }),
      entry('null_resource.wait', {}, { depends_on: ['aws_lb_listener.http'] }),
      entry(LISTENER, {}),
    ]);
    expect(await waits([service({}), listener()], configuration)).toBe(true);
    expect(await waits([service({}), listener()], configuration, [LISTENER, SERVICE])).toBe(false);
  });

  test('through the keys and the number of it', async () => {
    for (const key of ['count_expression', 'for_each_expression']) {
      const configuration = root([
        entry(SERVICE, {}, { [key]: refs('aws_lb_listener.http.port') }),
        entry(LISTENER, {}),
      ]);
      expect(await waits([service({}), listener()], configuration)).toBe(true);
    }
  });
});

describe('through modules', () => {
  const inner = { module: 'module.web["a"]', index: 0 };
  const alb = { module: 'module.alb' };
  const pair = [`module.web["a"].${SERVICE}[0]`, `module.alb.${LISTENER}`] as const;
  const planned = [service({}, inner), listener(alb)];
  /** A module with the service, and one with the listener and its target group. */
  const modules = (call: Values, outputs: Values, used: Values = {}): Json =>
    root([], {
      module_calls: {
        web: { ...call, module: { resources: [entry(SERVICE, used)] } },
        alb: {
          module: { resources: [entry(LISTENER, {}), entry('aws_lb_target_group.web', {})], outputs },
        },
      },
    });
  const given = (reference: string) => ({ expressions: { target: refs(reference) } });
  const target = { load_balancer: [{ target_group_arn: refs('var.target') }] };

  test.each<[string, boolean, Values, Values]>([
    [
      'the output of its listener',
      true,
      given('module.alb.listener'),
      { listener: { expression: refs('aws_lb_listener.http.arn') } },
    ],
    [
      'the output of another thing',
      false,
      given('module.alb.group'),
      { group: { expression: refs('aws_lb_target_group.web.arn') } },
    ],
    [
      'an output that waits for it',
      true,
      given('module.alb.group'),
      { group: { expression: refs('aws_lb_target_group.web.arn'), depends_on: [LISTENER] } },
    ],
    [
      'the module as a value',
      true,
      given('module.alb'),
      { listener: { expression: refs('aws_lb_listener.http.arn') } },
    ],
    [
      'the module as a value without it',
      false,
      given('module.alb'),
      { group: { expression: refs('aws_lb_target_group.web.arn') } },
    ],
    ['the module as a whole', true, { depends_on: ['module.alb'] }, {}],
    [
      'the number of calls',
      true,
      { count_expression: refs('module.alb.listener') },
      { listener: { expression: refs('aws_lb_listener.http.arn') } },
    ],
    ['nothing', false, {}, {}],
  ])('by %s: %s', async (_, expected, call, outputs) => {
    expect(await waits(planned, modules(call, outputs, target), pair)).toBe(expected);
  });
});

describe('a local value, whose expression is in no file', () => {
  test('may lead to it', async () => {
    expect(await waits([service({ cluster: refs('local.cluster') }, { unknown: { cluster: true } }), listener()])).toBe(
      undefined,
    );
  });

  test('is no reason to wait as a name or among tags', async () => {
    const written = { name: refs('local.name'), tags: refs('local.tags') };
    expect(await waits([service(written), listener({ unknown: {} })])).toBe(false);
  });

  test('is none where its value is known and the listener is still to be made', async () => {
    const one = service({ cluster: refs('local.cluster') }, { after: { cluster: 'main' } });
    expect(await waits([one, listener()])).toBe(false);
    // A plan of what exists knows all values.
    expect(await waits([one, listener({ after: { id: 'arn' }, unknown: {} })])).toBe(undefined);
  });
});

describe('it cannot be told', () => {
  test('where a block is a dynamic one, which is in no configuration', async () => {
    const one = service({}, { after: { load_balancer: [{ container_name: 'web', container_port: 80 }] } });
    expect(await waits([one, listener()])).toBe(undefined);
  });

  test('by what the configuration does not have', async () => {
    expect(await waits([service({ cluster: refs('aws_ecs_cluster.gone.id') }), listener()])).toBe(undefined);
    expect(await waits([service({ cluster: refs('module.gone.id') }), listener()])).toBe(undefined);
  });

  test('without a configuration', async () => {
    expect(await waits([service({}), listener()], null)).toBe(undefined);
  });
});
