import { describe, expect, test } from 'vitest';
import { type All, instancesOf } from '../../src/ecs/placement.ts';
import { runWith } from '../formats/cloudformation/helpers.ts';
import { constant, type Resource, refs, type Values } from '../formats/terraform-plan/plan.ts';
import { run as runPlan } from '../formats/terraform-plan/reading.ts';

/** The instances of the one service of a run, as `most × types`; undefined when they cannot be told. */
function told(run: { all: All }): readonly string[] | undefined {
  const [service] = run.all('service').items;
  return instancesOf(service!, (kind) => run.all(kind))?.map(
    ({ most, types }) => `${most ?? '?'} × ${types?.map(({ name }) => name).join('/') ?? '?'}`,
  );
}

const JOIN = '!Base64 { "Fn::Sub": "echo ECS_CLUSTER=${Cluster} >> /etc/ecs/ecs.config" }';
const SERVICE = `
Cluster: { Type: AWS::ECS::Cluster }
Service: { Type: AWS::ECS::Service, Properties: { Cluster: !Ref Cluster, LaunchType: EC2 } }`;
const TEMPLATE = `
Template:
  Type: AWS::EC2::LaunchTemplate
  Properties: { LaunchTemplateName: small, LaunchTemplateData: { InstanceType: t3.small, UserData: ${JOIN} } }`;
const group = (properties: string) => `
Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: "2", ${properties} } }`;
const instance = (name: string, properties: string) => `
${name}: { Type: AWS::EC2::Instance, Properties: { ${properties} } }`;
const fleet = (config: string) => `
Fleet: { Type: AWS::EC2::SpotFleet, Properties: { SpotFleetRequestConfigData: ${config} } }`;

describe('what joins the cluster of a service in a template', () => {
  test.each([
    [
      'a group with a launch template',
      TEMPLATE + group('LaunchTemplate: { LaunchTemplateId: !Ref Template }'),
      '2 × t3.small',
    ],
    ['a template by its name', TEMPLATE + group('LaunchTemplate: { LaunchTemplateName: small }'), '2 × t3.small'],
    [
      'a mixed group',
      TEMPLATE +
        group(`MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateId: !Ref Template },
          Overrides: [{ InstanceType: t3.large }, { InstanceType: t3a.large }] } }`),
      '2 × t3.large/t3a.large',
    ],
    [
      'a mixed group by requirements',
      TEMPLATE +
        group(`MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateId: !Ref Template },
          Overrides: [{ InstanceRequirements: { VCpuCount: { Min: 2 } } }] } }`),
      '2 × ?',
    ],
    [
      'a group with a launch configuration',
      `${group('LaunchConfigurationName: !Ref Configuration')}
Configuration: { Type: AWS::AutoScaling::LaunchConfiguration, Properties: { InstanceType: m4.large, UserData: ${JOIN} } }`,
      '2 × m4.large',
    ],
    [
      'a group like an instance, and the instance',
      group('InstanceId: !Ref One') + instance('One', `InstanceType: m5.large, UserData: ${JOIN}`),
      '2 × m5.large, 1 × m5.large',
    ],
    [
      'instances with a template of their own or none',
      TEMPLATE +
        instance('One', 'LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" }') +
        instance('Two', 'InstanceType: t3.large, LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" }') +
        instance('Three', `InstanceType: m5.large, UserData: ${JOIN}`) +
        instance('Bastion', 'InstanceType: t3.nano'),
      '1 × t3.small, 1 × t3.large, 1 × m5.large',
    ],
    [
      'a fleet, whose size depends on weights',
      fleet(
        `{ TargetCapacity: 3, LaunchSpecifications: [{ InstanceType: c5.large, UserData: ${JOIN} }, { InstanceType: c5.xlarge }] }`,
      ),
      '? × c5.large',
    ],
    [
      'a fleet with a template',
      TEMPLATE +
        fleet(`{ LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateId: !Ref Template },
          Overrides: [{ InstanceType: c5.large }, {}] }] }`),
      '? × c5.large/t3.small',
    ],
    [
      'one group of two, by the cluster that is named',
      `${TEMPLATE}${group('LaunchTemplate: { LaunchTemplateId: !Ref Template }')}
Other: { Type: AWS::ECS::Cluster }
OtherTemplate:
  Type: AWS::EC2::LaunchTemplate
  Properties: { LaunchTemplateData: { InstanceType: m5.large, UserData: !Base64 { "Fn::Sub": "echo ECS_CLUSTER=\${Other}" } } }
OtherGroup: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: 9, LaunchTemplate: { LaunchTemplateId: !Ref OtherTemplate } } }`,
      '2 × t3.small',
    ],
  ])('is %s', async (_, resources, expected) => {
    expect(told(await runWith(SERVICE + resources))?.join(', ')).toBe(expected);
  });

  test.each([
    ['nothing joins', TEMPLATE],
    ['the template is not in the input', group('LaunchTemplate: { LaunchTemplateId: lt-0123456789abcdef0 }')],
    [
      'the user data of another group is not known',
      `${TEMPLATE}${group('LaunchTemplate: { LaunchTemplateId: !Ref Template }')}
Other: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MaxSize: 9, LaunchTemplate: { LaunchTemplateId: lt-1 } } }`,
    ],
    [
      'a fleet may join as well',
      TEMPLATE + group('LaunchTemplate: { LaunchTemplateId: !Ref Template }') + fleet('!Ref AWS::StackName'),
    ],
  ])('cannot be told where %s', async (_, resources) => {
    expect(told(await runWith(SERVICE + resources))).toBeUndefined();
  });
});

describe('what joins the cluster of a service in a plan', () => {
  const resource = (type: string, after: Values, more: Partial<Resource> = {}): Resource => ({
    type,
    name: 'it',
    after,
    unknown: { arn: true, id: true },
    ...more,
  });
  const cluster = resource('aws_ecs_cluster', { name: 'web' }, { written: { name: constant('web') } });
  const service = resource(
    'aws_ecs_service',
    { name: 'web', launch_type: 'EC2' },
    {
      unknown: { cluster: true, id: true },
      written: { cluster: refs('aws_ecs_cluster.it.id'), launch_type: constant('EC2') },
    },
  );
  const join = btoa('#!/bin/bash\necho ECS_CLUSTER=web >> /etc/ecs/ecs.config\n');
  const template = resource('aws_launch_template', { name: 'small', instance_type: 't3.small', user_data: join });

  test.each<[string, readonly Resource[], string | undefined]>([
    [
      'instances and Spot instances',
      [
        resource('aws_instance', { instance_type: 't3.large', user_data_base64: join }, { index: 0 }),
        resource('aws_instance', { instance_type: 't3.large', user_data_base64: join }, { index: 1 }),
        resource('aws_spot_instance_request', { instance_type: 'm5.large', user_data_base64: join }),
      ],
      '1 × t3.large, 1 × t3.large, 1 × m5.large',
    ],
    [
      'a Spot Fleet with specifications',
      [resource('aws_spot_fleet_request', { launch_specification: [{ instance_type: 'c5.large', user_data: join }] })],
      '? × c5.large',
    ],
    [
      'a Spot Fleet with a template',
      [
        template,
        resource('aws_spot_fleet_request', {
          launch_template_config: [
            {
              launch_template_specification: [{ name: 'small', version: '1' }],
              overrides: [{ instance_type: 'c5.large' }],
            },
          ],
        }),
      ],
      '? × c5.large',
    ],
    [
      'a fleet of EC2',
      [
        template,
        resource('aws_ec2_fleet', {
          launch_template_config: [
            {
              launch_template_specification: [{ launch_template_name: 'small', version: '1' }],
              override: [{ instance_type: 'c5.large' }],
            },
          ],
        }),
      ],
      '? × c5.large',
    ],
    [
      'a group whose user data is made from the cluster, and is known only after apply',
      [
        resource(
          'aws_launch_template',
          { name: 'small', instance_type: 't3.small' },
          { unknown: { id: true, user_data: true }, written: { user_data: refs('aws_ecs_cluster.it.arn') } },
        ),
        resource('aws_autoscaling_group', { max_size: 3, launch_template: [{ name: 'small', version: '1' }] }),
      ],
      '3 × t3.small',
    ],
    [
      'none that joins another cluster',
      [
        template,
        resource('aws_autoscaling_group', { max_size: 3, launch_template: [{ name: 'small', version: '1' }] }),
        resource('aws_instance', {
          instance_type: 't3.large',
          user_data_base64: btoa('echo ECS_CLUSTER=other >> /etc/ecs/ecs.config'),
        }),
      ],
      '3 × t3.small',
    ],
  ])('are %s', async (_, resources, expected) => {
    expect(told(await runPlan({ resources: [cluster, service, ...resources] }))?.join(', ')).toBe(expected);
  });
});
