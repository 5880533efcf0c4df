import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/model/model.ts';
import { shapes } from '../../../src/model/shapes.gen.ts';
import type { Node } from '../../../src/text/node.ts';
import type { Json } from './plan.ts';
import { modelIn, plainOf } from './reading.ts';

const input = (name: string) => readFileSync(new URL(`../../inputs/plans/${name}`, import.meta.url), 'utf8');

/** `bookshop.tf`, planned by Terraform 1.11 with provider 5.100: one of each resource, with each argument that is read. */
const { entities, complete } = await modelIn(input('bookshop.plan.json'));
const byName = new Map(entities.map((entity) => [entity.name, entity]));
const expected = input('bookshop.entities.txt').trim().split('\n');

describe('of the resources of a plan of Terraform', () => {
  test.each(expected.map((line) => /^(\S+) (\S+) (.*)$/.exec(line)!.slice(1) as [string, string, string]))(
    '%s %s is read in full',
    (kind, name, values) => {
      const entity = byName.get(name);
      expect([entity?.kind, entity && plainOf(entity.node)]).toEqual([kind, JSON.parse(values) as Json]);
    },
  );

  test('no other is an entity', () => {
    expect([entities.length, complete]).toEqual([expected.length, true]);
  });
});

/** What hashicorp/aws 5.100 has no argument for, or nothing that a plan shows. */
const NOT_IN_PROVIDER: Readonly<Record<string, readonly string[]>> = {
  Service: ['clientToken', 'gatewayConnectors', 'monitoring'],
  DeploymentConfiguration: [
    'strategy',
    'bakeTimeInMinutes',
    'lifecycleHooks',
    'linearConfiguration',
    'canaryConfiguration',
    'earlySuccessCriteria',
  ],
  DeploymentCircuitBreaker: ['resetOnHealthyTask', 'thresholdConfiguration'],
  LoadBalancer: ['advancedConfiguration'],
  ServiceConnectConfiguration: ['accessLogConfiguration', 'containerConfigurations'],
  ServiceConnectClientAlias: ['testTrafficRules'],
  VpcLatticeConfiguration: ['advancedConfiguration'],
  Volume: ['s3filesVolumeConfiguration'],
  Cluster: ['capacityProviders', 'defaultCapacityProviderStrategy'],
  CapacityProvider: ['cluster', 'managedInstancesProvider'],
  AutoScalingGroup: ['instanceId'],
  ManagedPolicy: ['roles'],
  PolicyPrincipal: ['federated'],
  Route: ['networkInterfaceId', 'vpcEndpointId', 'localGatewayId', 'carrierGatewayId', 'coreNetworkArn'],
};

describe('of each shape', () => {
  const seen = new Map<string, Set<string>>();
  const note = (node: Node, shape: string): void => {
    const of = shape.replace(/(?:\[\]|\{\})$/, '');
    if (node.kind === 'list') for (const item of node.items) note(item, of);
    if (node.kind !== 'map' || !shapes[of]) return;
    for (const [name, { value }] of node.entries) {
      seen.set(of, (seen.get(of) ?? new Set()).add(name));
      note(value, shapes[of][name] ?? '');
    }
  };
  for (const { kind, node } of entities as readonly Entity[]) note(node, `${kind[0]!.toUpperCase()}${kind.slice(1)}`);
  for (const shape of ['ContainerDefinition', 'PortMapping']) seen.delete(shape);

  test.each([...seen.keys()])('%s, each member arrives that the provider has', (shape) => {
    const missing = Object.keys(shapes[shape]!).filter((member) => !seen.get(shape)!.has(member));
    expect(missing).toEqual(NOT_IN_PROVIDER[shape] ?? []);
  });
});

describe('a service', () => {
  test('and its task are quoted in the words of the provider', async () => {
    const { spell } = await modelIn(input('bookshop.plan.json'));
    expect([
      spell('Service', 'loadBalancers'),
      spell('TaskDefinition', 'taskRoleArn'),
      spell('NetworkConfiguration', 'awsvpcConfiguration'),
    ]).toEqual(['load_balancer', 'task_role_arn', 'network_configuration']);
    expect([
      spell('ContainerDefinition', 'readonlyRootFilesystem'),
      spell('LogConfiguration', 'logDriver'),
      spell('Tmpfs', 'mountOptions'),
    ]).toEqual(['readonlyRootFilesystem', 'logDriver', 'mountOptions']);
    expect([
      spell('InstanceRequirements', 'vCpuCount'),
      spell('Service', 'networkConfiguration'),
      spell('DeploymentConfiguration', 'strategy'),
    ]).toEqual(['vcpu_count', 'network_configuration', 'deployment_configuration.strategy']);
  });
});
