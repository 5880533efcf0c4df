import { describe, expect, test } from 'vitest';
import { constant, type Json, type Plan, type Resource, refs } from './plan.ts';
import { allOf, textAt } from './reading.ts';
import { service, taskDefinition } from './resources.ts';

const taskOf = async (resource: Resource, plan: Partial<Plan> = {}) =>
  (await allOf('taskDefinition', { resources: [resource], ...plan }))[0]!;
const serviceOf = async (resource: Resource, plan: Partial<Plan> = {}) =>
  (await allOf('service', { resources: [resource], ...plan }))[0]!;
const VOLUME = {
  configure_at_launch: null,
  docker_volume_configuration: [],
  efs_volume_configuration: [],
  fsx_windows_file_server_volume_configuration: [],
  host_path: '',
  name: 'data',
};
const EFS = {
  authorization_config: [],
  file_system_id: 'fs-1',
  root_directory: '/',
  transit_encryption: '',
  transit_encryption_port: 0,
};

describe('a block', () => {
  test('of a volume has empty texts, zeros and lists for what is absent', async () => {
    const volume = [{ ...VOLUME, efs_volume_configuration: [EFS] }];
    const task = await taskOf(
      taskDefinition('web', {
        values: { volume },
        unknown: { volume: [{}] },
        written: {
          volume: [{ name: constant('data'), efs_volume_configuration: [{ file_system_id: constant('fs-1') }] }],
        },
      }),
    );
    const { host, dockerVolumeConfiguration, efsVolumeConfiguration: efs, configuredAtLaunch } = task.volumes.items[0]!;
    expect([host.$state, host.sourcePath.$state, dockerVolumeConfiguration.$state, configuredAtLaunch.$state]).toEqual(
      Array(4).fill('absent'),
    );
    expect([
      efs.fileSystemId.known,
      efs.transitEncryption.$state,
      efs.transitEncryptionPort.$state,
      efs.authorizationConfig.$state,
    ]).toEqual(['fs-1', 'absent', 'absent', 'absent']);
  });

  test('of a volume on the host has its path in the block itself', async () => {
    const task = await taskOf(
      taskDefinition('web', { values: { volume: [{ ...VOLUME, host_path: '/var/run/docker.sock' }] } }),
    );
    expect(task.volumes.items[0]!.host.sourcePath.known).toBe('/var/run/docker.sock');
  });

  test('of a load balancer has an empty text for the name of a classic one', async () => {
    const load_balancer = [{ container_name: 'web', container_port: 80, elb_name: '', target_group_arn: 'arn:tg' }];
    const { loadBalancerName, containerPort } = (await serviceOf(service('web', { values: { load_balancer } })))
      .loadBalancers.items[0]!;
    expect([loadBalancerName.$state, containerPort.known]).toEqual(['absent', 80]);
  });

  test('of a service registry has zeros for ports that are not set', async () => {
    const service_registries = [{ container_name: 'web', container_port: 0, port: 0, registry_arn: 'arn:registry' }];
    const { port, containerPort } = (await serviceOf(service('web', { values: { service_registries } })))
      .serviceRegistries.items[0]!;
    expect([port.$state, containerPort.$state]).toEqual(['absent', 'absent']);
  });

  test('of which a number may be 0 keeps it', async () => {
    const capacity_provider_strategy = [{ base: 0, capacity_provider: 'FARGATE', weight: 0 }];
    const { base, weight } = (await serviceOf(service('web', { values: { capacity_provider_strategy } })))
      .capacityProviderStrategy.items[0]!;
    expect([base.known, weight.known]).toEqual([0, 0]);
  });

  test('that is not there is absent, whatever the list says', async () => {
    const one = await serviceOf(
      service('web', { values: { network_configuration: [], service_connect_configuration: [] } }),
    );
    expect([
      one.networkConfiguration.$state,
      one.networkConfiguration.awsvpcConfiguration.subnets.$state,
      one.serviceConnectConfiguration.$state,
    ]).toEqual(Array(3).fill('absent'));
  });

  test('is absent at the address of its resource, and has its key for a place where it is there', async () => {
    const values = {
      network_configuration: [{ assign_public_ip: false, security_groups: null, subnets: ['subnet-1'] }],
    };
    const one = await serviceOf(service('web', { values }));
    const { awsvpcConfiguration } = one.networkConfiguration;
    expect([
      textAt(one.serviceConnectConfiguration),
      textAt(awsvpcConfiguration),
      textAt(awsvpcConfiguration.securityGroups),
    ]).toEqual(['"aws_ecs_service.web"', '"network_configuration"', '"network_configuration"']);
    expect(awsvpcConfiguration.assignPublicIp.known).toBe('DISABLED');
  });
});

describe('a dynamic block, which is in no configuration', () => {
  test('is what was planned for it', async () => {
    const { unknown = {}, ...rest } = service('web', {
      values: { load_balancer: [{ container_name: 'web', container_port: 80 }] },
    });
    const one = await serviceOf({ ...rest, unknown: { ...unknown, load_balancer: [{ target_group_arn: true }] } });
    const { containerPort, targetGroupArn } = one.loadBalancers.items[0]!;
    expect([containerPort.known, targetGroupArn.$state]).toEqual([80, 'unknown']);
  });

  test('is unknown where it is not known how many there are', async () => {
    const task = await taskOf(taskDefinition('web', { unknown: { volume: true }, values: {} }));
    expect([task.volumes.$state, task.volumes.complete]).toEqual(['unknown', false]);
  });

  test('hides what the provider computes in it', async () => {
    const task = await taskOf(
      taskDefinition('web', { values: { volume: [VOLUME] }, unknown: { volume: [{ configure_at_launch: true }] } }),
    );
    expect(task.volumes.items[0]!.configuredAtLaunch.$state).toBe('unknown');
  });

  test('beside one that is written leaves open which is which', async () => {
    const volume = [VOLUME, { ...VOLUME, name: 'more' }];
    const unknown = { volume: [{ configure_at_launch: true }, { configure_at_launch: true }] };
    const task = await taskOf(
      taskDefinition('web', { values: { volume }, unknown, written: { volume: [{ name: constant('data') }] } }),
    );
    expect(task.volumes.items.map(({ configuredAtLaunch }) => configuredAtLaunch.$state)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});

describe('a block that the provider fills in', () => {
  const cluster = (more: Partial<Resource>): Resource => ({
    type: 'aws_ecs_cluster',
    name: 'main',
    after: { name: 'main', configuration: [] },
    unknown: { arn: true, setting: true },
    written: { name: constant('main') },
    ...more,
  });

  test('is absent where nobody wrote it', async () => {
    const [one] = await allOf('cluster', { resources: [cluster({})] });
    expect(one!.settings.$state).toBe('absent');
  });

  test('is there where a dynamic block has it', async () => {
    const [one] = await allOf('cluster', {
      resources: [
        cluster({
          after: { name: 'main', setting: [{ name: 'containerInsights', value: 'disabled' }] },
          unknown: { setting: [{}] },
        }),
      ],
    });
    expect(one!.settings.items[0]!.value.known).toBe('disabled');
  });

  test('is unknown where the file does not tell what was written', async () => {
    const [one] = await allOf('cluster', { resources: [cluster({})], configuration: null });
    expect(one!.settings.$state).toBe('unknown');
  });

  test.each<[string, string]>([
    ['ingress', 'aws_security_group'],
    ['egress', 'aws_security_group'],
  ])('such as %s of a security group may be an attribute', async (name, type) => {
    const group: Resource = {
      type,
      name: 'tasks',
      after: { name: 'tasks' },
      unknown: { id: true, [name]: true },
      written: { name: constant('tasks') },
    };
    const [one] = await allOf('securityGroup', { resources: [group] });
    // What lets all out is removed where nobody wrote a rule.
    expect([one!.ingress.$state, one!.egress.$state, one!.egress.items]).toEqual(['absent', 'known', []]);
  });
});

describe('a set with an unknown inside', () => {
  const strategy = [
    { base: null, capacity_provider: '', weight: null },
    { base: null, capacity_provider: 'FARGATE' },
  ];
  const phantom = (unknown: Json) => {
    const { unknown: rest = {}, ...one } = service('web', {
      values: { capacity_provider_strategy: strategy },
      expressions: {
        capacity_provider_strategy: [
          { capacity_provider: constant('FARGATE'), weight: refs('aws_db_instance.db.port') },
        ],
      },
    });
    return serviceOf({ ...one, unknown: { ...rest, capacity_provider_strategy: unknown } });
  };

  test('can have an element in which nothing is set', async () => {
    const one = await phantom([{}, { weight: true }]);
    const { items } = one.capacityProviderStrategy;
    expect(items.map(({ capacityProvider, weight }) => [capacityProvider.known, weight.$state])).toEqual([
      ['FARGATE', 'unknown'],
    ]);
  });

  test('keeps an element of which something is unknown', async () => {
    const one = await phantom([{ weight: true }, {}]);
    expect(one.capacityProviderStrategy.items).toHaveLength(2);
  });

  test('is wholly unknown, what of it was known included', async () => {
    const { unknown = {}, ...rest } = service('web', {
      values: { network_configuration: [{ assign_public_ip: false, security_groups: null }] },
      expressions: { network_configuration: [{ subnets: refs('var.subnet', 'aws_efs_mount_target.a.subnet_id') }] },
    });
    const one = await serviceOf({ ...rest, unknown: { ...unknown, network_configuration: [{ subnets: true }] } });
    const { subnets, securityGroups } = one.networkConfiguration.awsvpcConfiguration;
    expect([subnets.$state, subnets.items.length, subnets.complete, securityGroups.$state]).toEqual([
      'unknown',
      0,
      false,
      'absent',
    ]);
  });

  test('of lists has its known items', async () => {
    const { unknown = {}, ...rest } = service('web', {
      values: { alarms: [{ alarm_names: ['a', null], enable: true, rollback: false }] },
      expressions: { alarms: [{ alarm_names: refs('aws_cloudwatch_metric_alarm.b.id') }] },
    });
    const one = await serviceOf({ ...rest, unknown: { ...unknown, alarms: [{ alarm_names: [false, true] }] } });
    const { alarmNames } = one.deploymentConfiguration.alarms;
    expect([alarmNames.items.map(({ $state }) => $state), alarmNames.items[0]!.known]).toEqual([
      ['known', 'unknown'],
      'a',
    ]);
  });
});

describe('a map with an unknown inside', () => {
  test('has the entry, which is unknown', async () => {
    const proxy_configuration = [{ container_name: 'envoy', properties: { AppPorts: '80' }, type: 'APPMESH' }];
    const unknown = { proxy_configuration: [{ properties: { EgressIgnoredIPs: true } }] };
    const task = await taskOf(taskDefinition('web', { values: { proxy_configuration }, unknown }));
    const { properties } = task.proxyConfiguration;
    expect(properties.items.map(({ name, value }) => [name.known, value.$state])).toEqual([
      ['AppPorts', 'known'],
      ['EgressIgnoredIPs', 'unknown'],
    ]);
  });
});
