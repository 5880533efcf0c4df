import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyField, ListField, MapField } from '../../../src/model/field.ts';
import type { Kind } from '../../../src/model/model.ts';
import type { Run } from '../../../src/model/run.ts';
import { shapes } from '../../../src/model/shapes.gen.ts';
import { runOf } from './helpers.ts';

const input = (name: string) => readFileSync(new URL(`../../inputs/templates/${name}`, import.meta.url), 'utf8');
const ecs = input('every-ecs-resource.yaml');
const neighbours = input('every-neighbour.yaml');

/** Members that CloudFormation has no property for. */
const NONE: readonly string[] = [
  // Known only once they are made.
  ...[
    'TaskDefinition',
    'Service',
    'Cluster',
    'CapacityProvider',
    'TargetGroup',
    'Balancer',
    'Listener',
    'ListenerRule',
  ].map((of) => `${of}.arn`),
  ...[
    'FileSystem',
    'LogGroup',
    'Role',
    'ManagedPolicy',
    'InstanceProfile',
    'AutoScalingGroup',
    'Repository',
    'StoredSecret',
    'Parameter',
  ].map((of) => `${of}.arn`),
  ...[
    'FileSystem',
    'Vpc',
    'Subnet',
    'RouteTable',
    'InternetGateway',
    'NatGateway',
    'SecurityGroup',
    'VpcEndpoint',
    'LaunchTemplate',
    'Instance',
  ].map((of) => `${of}.id`),
  // Of calls of the API only.
  'Service.clientToken',
  'Parameter.keyId',
  'Permission.self',
  // Not yet in CloudFormation.
  'Service.gatewayConnectors',
  'ServiceConnectConfiguration.containerConfigurations',
  'VpcLatticeConfiguration.advancedConfiguration',
  'ResourceRequirement.sharingStrategy',
  // Free-form.
  'DeploymentLifecycleHook.hookDetails',
  // Said by resources of their own.
  'RouteTable.main',
  'RouteTable.routes',
  'RouteTableAssociation.gatewayId',
  'RouteTableAssociation.vpcId',
  'RouteTableAssociation.main',
  'InternetGateway.vpcId',
];

/** Of task sets, whose load balancers have fewer properties. */
const NONE_OF_TASK_SETS = ['LoadBalancer.loadBalancerName', 'LoadBalancer.advancedConfiguration'];

/** The members of a field, however deep, that are not there. */
function missing(field: AnyField, shape: string, none: readonly string[]): readonly string[] {
  if (shape.endsWith('[]')) {
    const { items } = field as ListField<unknown>;
    return items.length === 0 ? [field.$path] : items.flatMap((item) => missing(item, shape.slice(0, -2), none));
  }
  if (shape.endsWith('{}')) {
    const { entries } = field as MapField<unknown>;
    return entries.size === 0
      ? [field.$path]
      : [...entries.values()].flatMap((value) => missing(value, shape.slice(0, -2), none));
  }
  const members = shapes[shape];
  if (!members) return field.$state === 'absent' || isUntold(field) ? [field.$path] : [];
  return Object.entries(members).flatMap(([name, of]) => {
    if (none.includes(`${shape}.${name}`)) return [];
    return missing((field as AnyField & Readonly<Record<string, AnyField>>)[name]!, of, none);
  });
}

/** Whether a value was given, and could not be read as what it is: references may be unknown. */
function isUntold(field: AnyField): boolean {
  const { known } = field as { known?: unknown };
  const { $node: node } = field as { $node?: { refersTo?: object } };
  return known === undefined && node?.refersTo === undefined;
}

async function all(): Promise<readonly Run[]> {
  return Promise.all([runOf(ecs), runOf(neighbours)]);
}

describe('each member of each resource arrives', () => {
  const kinds = [
    'taskDefinition',
    'service',
    'taskSet',
    'schedule',
    'cluster',
    'clusterCapacity',
    'capacityProvider',
    'targetGroup',
  ] as const;
  const more = [
    'balancer',
    'listener',
    'listenerRule',
    'logGroup',
    'role',
    'rolePolicy',
    'managedPolicy',
    'instanceProfile',
    'vpc',
  ] as const;
  const network = [
    'subnet',
    'routeTable',
    'route',
    'routeTableAssociation',
    'internetGateway',
    'gatewayAttachment',
    'natGateway',
  ] as const;
  const rest = [
    'securityGroup',
    'vpcEndpoint',
    'launchTemplate',
    'launchConfiguration',
    'autoScalingGroup',
    'instance',
  ] as const;
  const last = ['scalableTarget', 'repository', 'storedSecret', 'parameter', 'fileSystem', 'mountTarget'] as const;

  test.each([...kinds, ...more, ...network, ...rest, ...last])('of %s', async (kind: Kind) => {
    const [first, second] = await all();
    const found = [...first!.all(kind).items, ...second!.all(kind).items].filter(
      ({ $entity }) => $entity !== 'Group' || kind === 'securityGroup',
    );
    expect(found.length).toBeGreaterThan(0);
    const shape = `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
    const none = kind === 'taskSet' ? [...NONE, ...NONE_OF_TASK_SETS] : NONE;
    for (const field of found) expect(missing(field, shape, none)).toEqual([]);
  });

  test('of rules of security groups', async () => {
    const run = await runOf(neighbours);
    expect(
      run
        .all('securityGroupRule')
        .items.map((rule) => [
          rule.$entity,
          rule.direction.known,
          rule.permission.fromPort.known,
          rule.securityGroup.$entity,
        ]),
    ).toEqual([
      ['Ingress', 'ingress', 443, 'Group'],
      ['Egress', 'egress', 443, 'Group'],
    ]);
    const [ingress, egress] = run.all('securityGroupRule').items;
    expect(ingress!.permission.cidrBlocks.items.map(({ known }) => known)).toEqual(['10.0.0.0/8']);
    expect(egress!.permission.prefixListIds.items.map(({ known }) => known)).toEqual(['pl-1']);
    expect(ingress!.permission.securityGroupIds.complete).toBe(true);
  });

  test('as what it is', async () => {
    const [first, second] = (await all()) as [Run, Run];
    const task = first.all('taskDefinition').items[0]!;
    const container = task.containerDefinitions.items[0]!;
    expect([
      container.memory.known,
      container.essential.known,
      container.portMappings.items[0]!.containerPort.known,
    ]).toEqual([1024, true, 80]);
    expect([container.command.items[2]!.known, container.environment.items[0]!.value.known, task.memory.known]).toEqual(
      ['80', '1.10', '2048'],
    );
    expect([
      first.all('service').items[0]!.desiredCount.known,
      first.all('service').items[0]!.enableExecuteCommand.known,
    ]).toEqual([2, false]);
    expect(task.volumes.items[0]!.s3filesVolumeConfiguration.transitEncryptionPort.known).toBe(2998);
    const group = second.all('targetGroup').items[0]!;
    expect([group.deregistrationDelay.known, group.stickiness.known, group.healthCheckPort.known]).toEqual([
      30,
      true,
      '8080',
    ]);
    const permission = second.all('securityGroup').items[0]!.ingress.items[0]!;
    expect([permission.fromPort.known, permission.cidrBlocks.items.map(({ known }) => known)]).toEqual([
      80,
      ['0.0.0.0/0', '::/0'],
    ]);
    const scaling = second.all('autoScalingGroup').items[0]!;
    expect([
      scaling.overrides.items[0]!.instanceRequirements.vCpuCount.max.known,
      scaling.mixedLaunchTemplate.byId.$entity,
    ]).toEqual([4, 'Template']);
    expect(second.all('launchTemplate').items[0]!.userData.known).toBe('echo');
    const statement = second.all('role').items[0]!.policies.items[0]!.document.statement.items[0]!;
    expect(
      [...statement.condition.get('StringEquals').get('aws:SourceAccount').items].map(({ known }) => known),
    ).toEqual(['111122223333']);
    expect(statement.principal.service.items.map(({ known }) => known)).toEqual(['ecs-tasks.amazonaws.com']);
  });

  test('and is called what the template calls it', async () => {
    const { model } = await runOf(ecs);
    expect(model.spell('Volume', 'efsVolumeConfiguration')).toBe('EFSVolumeConfiguration');
    expect(model.spell('Service', 'placementStrategy')).toBe('PlacementStrategies');
    expect(model.spell('Role', 'assumeRolePolicy')).toBe('AssumeRolePolicyDocument');
    expect(model.spell('TargetGroup', 'deregistrationDelay')).toBe('deregistration_delay.timeout_seconds');
    expect(model.editable('ContainerDefinition', 'readonlyRootFilesystem')).toBe(true);
    expect(model.editable('LogGroup', 'retentionInDays')).toBe(true);
    expect(model.editable('TargetGroup', 'deregistrationDelay')).toBe(false);
    expect(model.editable('Role', 'assumeRolePolicy')).toBe(false);
  });
});
