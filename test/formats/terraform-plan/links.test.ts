import { describe, expect, test } from 'vitest';
import { constant, containers, type Json, type Plan, type Resource, refs, type Values } from './plan.ts';
import { allOf, run } from './reading.ts';
import { service, taskDefinition } from './resources.ts';

const TD = 'aws_ecs_task_definition';

describe('the target groups of a service', () => {
  const group = (name: string): Resource => ({
    type: 'aws_lb_target_group',
    name,
    after: { name, port: 80 },
    unknown: { arn: true },
    written: { name: constant(name) },
  });
  const blocks = (...ports: readonly number[]) =>
    ports.map((container_port) => ({ container_name: 'web', container_port, elb_name: '' }));
  const one = (load_balancer: readonly Values[], written: Json | undefined) => {
    const { unknown = {}, ...rest } = service('web', {
      values: { load_balancer },
      ...(written !== undefined && { expressions: { load_balancer: written } }),
    });
    return { ...rest, unknown: { ...unknown, load_balancer: load_balancer.map(() => ({ target_group_arn: true })) } };
  };
  const written = (port: Values, target: string) => ({
    container_name: constant('web'),
    container_port: port,
    target_group_arn: refs(`aws_lb_target_group.${target}.arn`),
  });
  const targets = async (...resources: readonly Resource[]) =>
    (await allOf('service', { resources }))[0]!.loadBalancers.items.map(
      ({ containerPort, targetGroup }) => `${containerPort.known} ${targetGroup.$entity || targetGroup.$state}`,
    );

  test('of several blocks are told by their constants, for a set has no order', async () => {
    const expressions = [written(constant(8080), 'b'), written(constant(80), 'a')];
    expect(await targets(group('a'), group('b'), one(blocks(80, 8080), expressions))).toEqual([
      '80 aws_lb_target_group.a',
      '8080 aws_lb_target_group.b',
    ]);
  });

  test('of the block that is left over are its own', async () => {
    const expressions = [written(refs('var.port'), 'b'), written(constant(80), 'a')];
    expect(await targets(group('a'), group('b'), one(blocks(80, 8080), expressions))).toEqual([
      '80 aws_lb_target_group.a',
      '8080 aws_lb_target_group.b',
    ]);
  });

  test('cannot be told where nothing tells the blocks apart', async () => {
    const expressions = [written(refs('var.a'), 'a'), written(refs('var.b'), 'b')];
    expect(await targets(group('a'), group('b'), one(blocks(80, 8080), expressions))).toEqual([
      '80 unknown',
      '8080 unknown',
    ]);
  });

  test('of a dynamic block are the only one of the module', async () => {
    expect(await targets(group('a'), one(blocks(80), undefined))).toEqual(['80 aws_lb_target_group.a']);
    expect(await targets(group('a'), group('b'), one(blocks(80), undefined))).toEqual(['80 unknown']);
  });
});

describe('a set of resources that is unknown as a whole', () => {
  const subnet = (name: string, index?: number): Resource => ({
    type: 'aws_subnet',
    name,
    ...(index !== undefined && { index }),
    after: { cidr_block: `10.0.${index ?? 9}.0/24` },
    unknown: { id: true },
  });
  const subnetsOf = async (subnets: Values, ...resources: readonly Resource[]) => {
    const { unknown = {}, ...rest } = service('web', {
      values: { network_configuration: [{ assign_public_ip: false }] },
      expressions: { network_configuration: [{ subnets }] },
    });
    const one = { ...rest, unknown: { ...unknown, network_configuration: [{ subnets: true }] } };
    const [found] = await allOf('service', { resources: [one, ...resources] });
    const { inSubnets } = found!.networkConfiguration.awsvpcConfiguration;
    return [inSubnets.items.map(({ $entity, $state }) => $entity || $state), inSubnets.complete];
  };

  test('has the subnets that it is made from, and others only where more is in it', async () => {
    expect(await subnetsOf(refs('aws_subnet.a'), subnet('a', 0), subnet('a', 1))).toEqual([
      ['aws_subnet.a[0]', 'aws_subnet.a[1]'],
      true,
    ]);
    expect(await subnetsOf(refs('aws_subnet.a.id', 'aws_subnet.b.id'), subnet('a'), subnet('b'))).toEqual([
      ['aws_subnet.a', 'aws_subnet.b'],
      true,
    ]);
    expect(await subnetsOf(refs('var.more', 'aws_subnet.a.id'), subnet('a'))).toEqual([
      ['aws_subnet.a', 'unknown'],
      false,
    ]);
  });

  test('has none of two resources, of which it may be one or the other', async () => {
    expect(await subnetsOf(refs('var.public', 'aws_subnet.a', 'aws_subnet.b'), subnet('a', 0), subnet('b', 0))).toEqual(
      [[], false],
    );
    expect(await subnetsOf(refs('var.public', 'aws_subnet.a.id', 'aws_subnet.b.id'), subnet('a'), subnet('b'))).toEqual(
      [[], false],
    );
    expect(await subnetsOf(refs('aws_subnet.a', 'aws_subnet.b'), subnet('a', 0), subnet('b', 0))).toEqual([[], false]);
  });

  test('has none of another type', async () => {
    const vpc: Resource = { type: 'aws_vpc', name: 'main', after: {}, unknown: { arn: true, id: true } };
    expect(await subnetsOf(refs('aws_vpc.main.arn'), vpc)).toEqual([[], false]);
  });
});

describe('the log group of a container', () => {
  const logging = (name: Json) => ({
    container_definitions: containers({
      image: 'a',
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': name } },
      name: 'app',
    }),
  });
  const group: Resource = {
    type: 'aws_cloudwatch_log_group',
    name: 'app',
    after: { name: '/ecs/app', retention_in_days: 0 },
    unknown: { arn: true },
    written: { name: constant('/ecs/app') },
  };

  test('is found by its name, which is known although it is new', async () => {
    const [task] = await allOf('taskDefinition', {
      resources: [taskDefinition('app', { values: logging('/ecs/app') }), group],
    });
    expect(task!.containerDefinitions.items[0]!.logGroup.$entity).toBe('aws_cloudwatch_log_group.app');
    const [found] = await allOf('logGroup', {
      resources: [taskDefinition('app', { values: logging('/ecs/app') }), group],
    });
    expect([found!.taskDefinitions.items.map(({ $entity }) => $entity), found!.taskDefinitions.complete]).toEqual([
      ['aws_ecs_task_definition.app'],
      true,
    ]);
  });

  test('of another name is surely not in the plan', async () => {
    const [task] = await allOf('taskDefinition', {
      resources: [taskDefinition('app', { values: logging('/ecs/other') }), group],
    });
    expect(task!.containerDefinitions.items[0]!.logGroup.$outside).toBe(true);
  });
});

describe('the services of a task', () => {
  const expressions = { task_definition: refs(`${TD}.web.arn`) };

  test('are those that refer to it; all, where none is left open', async () => {
    const [task] = await allOf('taskDefinition', {
      resources: [taskDefinition('web'), service('a', { expressions }), service('b', { expressions })],
    });
    expect([task!.services.items.map(({ serviceName }) => serviceName.known), task!.services.complete]).toEqual([
      ['a', 'b'],
      true,
    ]);
  });

  test('may be more, where one may run anything', async () => {
    const open = service('b', { expressions: { task_definition: refs(`${TD}.web.arn`, `${TD}.other.arn`) } });
    const [task] = await allOf('taskDefinition', {
      resources: [taskDefinition('web'), taskDefinition('other'), service('a', { expressions }), open],
    });
    expect([task!.services.items.map(({ serviceName }) => serviceName.known), task!.services.complete]).toEqual([
      ['a'],
      false,
    ]);
  });

  test('are complete, where another runs what is surely elsewhere', async () => {
    const { unknown: _, ...rest } = service('b', { values: { task_definition: 'elsewhere:3' } });
    const [task] = await allOf('taskDefinition', {
      resources: [taskDefinition('web'), service('a', { expressions }), rest],
    });
    expect([task!.services.items.length, task!.services.complete]).toEqual([1, true]);
  });

  test('are not complete in a plan that failed', async () => {
    const [task] = await allOf('taskDefinition', {
      resources: [taskDefinition('web'), service('a', { expressions })],
      more: { errored: true },
    });
    expect(task!.services.complete).toBe(false);
  });
});

describe('the services of a target group', () => {
  test('are found through their load balancers', async () => {
    const group: Resource = {
      type: 'aws_lb_target_group',
      name: 'web',
      after: { name: 'web' },
      unknown: { arn: true },
    };
    const { unknown = {}, ...rest } = service('web', {
      values: { load_balancer: [{ container_name: 'web', container_port: 80 }] },
      expressions: { load_balancer: [{ target_group_arn: refs('aws_lb_target_group.web.arn') }] },
    });
    const one = { ...rest, unknown: { ...unknown, load_balancer: [{ target_group_arn: true }] } };
    const [found] = await allOf('targetGroup', { resources: [group, one] });
    expect([found!.services.items.map(({ $entity }) => $entity), found!.services.complete]).toEqual([
      ['aws_ecs_service.web'],
      true,
    ]);
    const [open] = await allOf('targetGroup', {
      resources: [group, { ...rest, unknown: { ...unknown, load_balancer: true } }],
    });
    expect([open!.services.items.length, open!.services.complete]).toEqual([0, false]);
  });
});

describe('a revision that is stated', () => {
  const arn = (revision: string) => `arn:aws:ecs:eu-west-1:123456789012:task-definition/${revision}`;
  const planned = (own: string | undefined): Plan => ({
    resources: [
      {
        type: TD,
        name: 'web',
        after: { family: 'web', container_definitions: '[]', ...(own !== undefined && { arn: arn(own) }) },
        ...(own === undefined && { unknown: { arn: true } }),
      },
      { type: 'aws_ecs_service', name: 'web', after: { name: 'web', task_definition: arn('web:57') } },
    ],
  });

  test.each([
    ['that of the definition', 'web:57', `${TD}.web`, true],
    ['one before it', 'web:58', '', false],
    ['one before what is planned', undefined, '', false],
  ])('is %s', async (_, own, found, complete) => {
    const model = await run(planned(own));
    const [one] = model.all('service').items;
    expect([one!.task.$entity, one!.task.$outside]).toEqual([found, false]);
    expect(model.all('taskDefinition').items[0]!.services.complete).toBe(complete);
  });
});
