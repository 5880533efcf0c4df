import { describe, expect, test } from 'vitest';
import { CALL, constant, type Resource, refs, type Values } from './plan.ts';
import { allOf } from './reading.ts';
import { service } from './resources.ts';

const one = async <K extends Parameters<typeof allOf>[0]>(kind: K, resource: Resource) =>
  (await allOf(kind, { resources: [resource] }))[0]!;
const planned = (type: string, after: Values, unknown: Values = {}, written: Values = {}): Resource => ({
  type,
  name: 'it',
  after,
  unknown: { arn: true, id: true, ...unknown },
  written,
});

describe('what provider 6 has', () => {
  test('is a service with an ARN and a deployment configuration', async () => {
    const deployment_configuration = [
      {
        bake_time_in_minutes: '5',
        canary_configuration: [{ canary_bake_time_in_minutes: '3', canary_percent: 10 }],
        lifecycle_hook: [
          {
            hook_details: null,
            hook_target_arn: 'arn:lambda',
            lifecycle_stages: ['POST_SCALE_UP'],
            role_arn: 'arn:role',
          },
        ],
        linear_configuration: [{ step_bake_time_in_minutes: '2', step_percent: 20 }],
        strategy: 'BLUE_GREEN',
      },
    ];
    const advanced_configuration = [
      {
        alternate_target_group_arn: 'arn:green',
        production_listener_rule: 'arn:rule',
        role_arn: 'arn:role',
        test_listener_rule: 'arn:test',
      },
    ];
    const load_balancer = [
      { advanced_configuration, container_name: 'web', container_port: 80, elb_name: '', target_group_arn: 'arn:blue' },
    ];
    const { unknown = {}, ...rest } = service('web', {
      values: { deployment_configuration, load_balancer, region: 'eu-west-1' },
    });
    const found = await one('service', { ...rest, unknown: { ...unknown, arn: true } });
    const { deploymentConfiguration: deployment, arn } = found;
    expect([deployment.strategy.known, deployment.bakeTimeInMinutes.known, arn.$state]).toEqual([
      'BLUE_GREEN',
      5,
      'unknown',
    ]);
    expect([
      deployment.canaryConfiguration.canaryBakeTimeInMinutes.known,
      deployment.linearConfiguration.stepPercent.known,
    ]).toEqual([3, 20]);
    expect(deployment.lifecycleHooks.items[0]!.lifecycleStages.items[0]!.known).toBe('POST_SCALE_UP');
    const { advancedConfiguration } = found.loadBalancers.items[0]!;
    expect([advancedConfiguration.alternateTargetGroupArn.known, advancedConfiguration.testListenerRule.known]).toEqual(
      ['arn:green', 'arn:test'],
    );
  });

  test('is a service whose deployment configuration is computed where nobody wrote it', async () => {
    const { unknown = {}, ...rest } = service('web');
    const found = await one('service', { ...rest, unknown: { ...unknown, deployment_configuration: true } });
    expect([found.deploymentConfiguration.strategy.$state, found.deploymentConfiguration.maximumPercent.known]).toEqual(
      ['absent', 200],
    );
  });

  test('is a capacity provider of managed instances', async () => {
    const managed_instances_provider = [{ infrastructure_role_arn: 'arn:aws:iam::123456789012:role/infrastructure' }];
    const found = await one(
      'capacityProvider',
      planned('aws_ecs_capacity_provider', { cluster: 'main', managed_instances_provider, name: 'mi' }),
    );
    expect([found.cluster.known, found.managedInstancesProvider.infrastructureRoleArn.known]).toEqual([
      'main',
      'arn:aws:iam::123456789012:role/infrastructure',
    ]);
  });
});

describe('what provider 4 had', () => {
  test('is a cluster with its capacity providers in it', async () => {
    const default_capacity_provider_strategy = [{ base: 0, capacity_provider: 'FARGATE', weight: 1 }];
    const found = await one(
      'cluster',
      planned('aws_ecs_cluster', { capacity_providers: ['FARGATE'], default_capacity_provider_strategy, name: 'main' }),
    );
    expect([
      found.capacityProviders.items[0]!.known,
      found.defaultCapacityProviderStrategy.items[0]!.weight.known,
    ]).toEqual(['FARGATE', 1]);
  });
});

describe('user data', () => {
  const HASH = '8ba27a5c52aadda081f0346f31b2e3044f15894c';

  test('that is a hash is what the author wrote, where that is a constant', async () => {
    const found = await one(
      'instance',
      planned('aws_instance', { user_data: HASH }, {}, { user_data: constant('#!/bin/sh') }),
    );
    expect(found.userData.known).toBe('#!/bin/sh');
  });

  test('that is a hash of something else is unknown', async () => {
    const found = await one(
      'launchConfiguration',
      planned('aws_launch_configuration', { user_data: HASH }, {}, { user_data: refs('local.user_data') }),
    );
    expect([found.userData.$state, found.userData.partly]).toEqual(['unknown', undefined]);
  });

  test('may be in base64', async () => {
    expect((await one('instance', planned('aws_instance', { user_data_base64: 'IyEvYmluL3No' }))).userData.known).toBe(
      'IyEvYmluL3No',
    );
  });
});

describe('an auto scaling group', () => {
  test('whose launch template is known after apply only has one that is unknown', async () => {
    const dynamic = { max_size: 2, min_size: 1, launch_template: [{}] };
    const template: Resource = {
      type: 'aws_launch_template',
      name: 'it',
      after: { instance_type: 't3.small' },
      unknown: { id: true, name: true },
    };
    const group = planned('aws_autoscaling_group', dynamic, {
      launch_template: [{ id: true, name: true, version: true }],
    });
    const [found] = await allOf('autoScalingGroup', { resources: [group, template] });
    expect([found!.launchTemplate.$state, found!.launchTemplate.byId.instanceType.known]).toEqual([
      'known',
      't3.small',
    ]);
  });

  test('of which blocks are unknown as a whole has members that are', async () => {
    const group = planned(
      'aws_autoscaling_group',
      { max_size: 2 },
      { mixed_instances_policy: true, launch_template: true },
    );
    const [found] = await allOf('autoScalingGroup', { resources: [group], configuration: null });
    expect([
      found!.overrides.$state,
      found!.mixedLaunchTemplate.$state,
      found!.launchTemplate.$state,
      found!.instancesDistribution.$state,
    ]).toEqual(Array(4).fill('unknown'));
    const unwritten = await one('autoScalingGroup', group);
    expect([unwritten.overrides.$state, unwritten.mixedLaunchTemplate.$state, unwritten.launchTemplate.$state]).toEqual(
      Array(3).fill('absent'),
    );
  });

  test('that names its template has no id, which the provider calls "unknown"', async () => {
    const launch_template = [{ id: 'unknown', name: 'typed', version: '$Default' }];
    const { launchTemplate } = await one('autoScalingGroup', planned('aws_autoscaling_group', { launch_template }));
    expect([launchTemplate.launchTemplateId.$state, launchTemplate.launchTemplateName.known]).toEqual([
      'absent',
      'typed',
    ]);
  });
});

describe('a target of an event', () => {
  test('that may be a task is a schedule of one that is unknown', async () => {
    const found = await one(
      'schedule',
      planned(
        'aws_cloudwatch_event_target',
        { arn: 'arn:cluster', rule: 'r' },
        { arn: false, ecs_target: true },
        { arn: CALL, rule: CALL },
      ),
    );
    expect([found.task.$state, found.launchType.$state, found.cluster.known]).toEqual([
      'unknown',
      'unknown',
      'arn:cluster',
    ]);
  });
});

describe('a role', () => {
  test('of which an inline policy is known after apply only has a policy that is', async () => {
    const inline_policy = [{ name: 'logs' }];
    const found = await one(
      'role',
      planned('aws_iam_role', { inline_policy, name: 'it' }, { inline_policy: [{ policy: true }] }),
    );
    expect([found.policies.items[0]!.name.known, found.policies.items[0]!.document.$state]).toEqual([
      'logs',
      'unknown',
    ]);
  });

  test('of which an empty inline policy says that there are none has none', async () => {
    const found = await one('role', planned('aws_iam_role', { inline_policy: [{ name: '', policy: '' }], name: 'it' }));
    expect([found.policies.items.length, found.policies.complete]).toEqual([0, true]);
  });

  test('has a trust policy with its places in the file', async () => {
    const assume_role_policy =
      '{"Version":"2012-10-17","Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs-tasks.amazonaws.com"]}}]}';
    const found = await one('role', planned('aws_iam_role', { assume_role_policy, name: 'it' }));
    const service = found.assumeRolePolicy.statement.items[0]!.principal.service.items[0]!;
    const { source, start, end } = service.$at;
    expect([service.known, source.text.slice(start, end)]).toEqual([
      'ecs-tasks.amazonaws.com',
      '\\"ecs-tasks.amazonaws.com\\"',
    ]);
  });

  test('of which the trust policy is no JSON has one that is unknown', async () => {
    expect(
      (await one('role', planned('aws_iam_role', { assume_role_policy: '{', name: 'it' }))).assumeRolePolicy.$state,
    ).toBe('unknown');
  });
});

describe('a policy of a role', () => {
  test('is of the role that is known after apply only', async () => {
    const role: Resource = {
      type: 'aws_iam_role',
      name: 'task',
      after: { name: 'task' },
      unknown: { arn: true, id: true },
    };
    const policy: Resource = {
      ...planned(
        'aws_iam_role_policy',
        { policy: '{"Statement":[]}' },
        { role: true },
        { role: refs('aws_iam_role.task.id') },
      ),
      name: 'p',
    };
    const [found] = await allOf('role', { resources: [role, policy] });
    expect([found!.rolePolicies.items.length, found!.rolePolicies.complete]).toEqual([1, true]);
  });
});

describe('a resource that says more of another', () => {
  const repository = (name: string): Resource => ({
    type: 'aws_ecr_repository',
    name,
    after: { name },
    unknown: { arn: true },
    written: { name: constant(name) },
  });
  const lifecycle = (after: Values, unknown: Values, written: Values): Resource => ({
    type: 'aws_ecr_lifecycle_policy',
    name: 'it',
    after: { policy: '{"rules":[]}', ...after },
    unknown,
    written,
  });

  test('belongs to the one that it names', async () => {
    const found = await allOf('repository', {
      resources: [repository('a'), repository('b'), lifecycle({ repository: 'b' }, {}, {})],
    });
    expect(found.map(({ lifecyclePolicy }) => lifecyclePolicy.known)).toEqual([undefined, '{"rules":[]}']);
    expect(found[0]!.lifecyclePolicy.$state).toBe('absent');
  });

  test('belongs to the one that it refers to', async () => {
    const found = await allOf('repository', {
      resources: [
        repository('a'),
        repository('b'),
        lifecycle({}, { repository: true }, { repository: refs('aws_ecr_repository.a.id') }),
      ],
    });
    expect(found.map(({ lifecyclePolicy }) => lifecyclePolicy.$state)).toEqual(['known', 'absent']);
  });

  test('may belong to any where that is not told', async () => {
    const found = await allOf('repository', {
      resources: [
        repository('a'),
        repository('b'),
        lifecycle({}, { repository: true }, { repository: refs('local.name') }),
      ],
    });
    expect(found.map(({ lifecyclePolicy }) => lifecyclePolicy.$state)).toEqual(['unknown', 'unknown']);
  });

  test('adds to the lists of an endpoint', async () => {
    const endpoint = planned(
      'aws_vpc_endpoint',
      { service_name: 'com.amazonaws.eu-west-1.s3' },
      { route_table_ids: true, subnet_ids: true },
      { service_name: CALL },
    );
    const association: Resource = {
      type: 'aws_vpc_endpoint_route_table_association',
      name: 'a',
      after: { route_table_id: 'rtb-1' },
      unknown: { vpc_endpoint_id: true },
      written: { vpc_endpoint_id: refs('aws_vpc_endpoint.it.id') },
    };
    const [found] = await allOf('vpcEndpoint', { resources: [endpoint, association] });
    expect([found!.routeTableIds.items.map(({ known }) => known), found!.subnetIds.$state]).toEqual([
      ['rtb-1'],
      'absent',
    ]);
  });
});
