import type { Kind } from '../../model/model.ts';
import { shapes } from '../../model/shapes.gen.ts';
import type { Entry, Node } from '../../text/node.ts';
import { Source } from '../../text/source.ts';
import { policyDocument } from '../policy.ts';
import { asList, build, entryAt, mapItems } from '../shape.ts';
import { translate } from '../translate.ts';
import { inShape, own, shapeOf } from './dialect.ts';
import { propertyName } from './names.ts';
import { forwardTargets, permission, schedulesOfRule, scheduleOfScheduler, subnetsOfBalancer, targetGroup } from './neighbours.ts';

/** One entity that a resource is read into; `part` tells apart several of one resource. */
export interface Made {
  readonly kind: Kind;
  readonly node: Node;
  readonly part?: string;
}

export interface ResourceType {
  read(properties: Node): readonly Made[];
  /** The properties that it reads: conditions in others decide nothing here. */
  readonly properties: readonly string[];
}

/** Those whose properties are the members of the shape, capitalised. */
function plain(kind: Kind): ResourceType {
  const shape = shapeOf(kind);
  const properties = Object.keys(shapes[shape] ?? {}).map((member) => propertyName(shape, member));
  return { read: (node) => [{ kind, node: inShape(node, shape) ?? node }], properties };
}

type Members = Readonly<Record<string, Node | Entry | undefined>>;

/** Those that are built member by member. */
function built(kind: Kind, members: (properties: Node) => Members): ResourceType {
  return {
    read: (node) => {
      if (node.kind !== 'map') return [{ kind, node }];
      return [{ kind, node: translate(build(node.at, members(node), node.open), shapeOf(kind), own) ?? node }];
    },
    properties: asked(members),
  };
}

/** The properties that a function asks an object for. */
function asked(read: (properties: Node) => unknown): readonly string[] {
  const keys: string[] = [];
  const entries = new Map<string, Entry>();
  entries.get = (key) => {
    keys.push(key);
    return undefined;
  };
  const nowhere = new Source('', '').span(0, 0);
  read({ kind: 'map', entries, at: nowhere });
  return keys;
}

const at = entryAt;

/** The resources that the model holds, by type. */
export const resources: Readonly<Record<string, ResourceType>> = {
  'AWS::ECS::TaskDefinition': plain('taskDefinition'),
  'AWS::ECS::Service': plain('service'),
  'AWS::ECS::TaskSet': plain('taskSet'),
  'AWS::ECS::Cluster': plain('cluster'),
  'AWS::ECS::ClusterCapacityProviderAssociations': plain('clusterCapacity'),
  'AWS::ECS::CapacityProvider': plain('capacityProvider'),
  'AWS::Events::Rule': { read: schedulesOfRule, properties: ['Targets'] },
  'AWS::Scheduler::Schedule': { read: scheduleOfScheduler, properties: ['Target'] },
  'AWS::ElasticLoadBalancingV2::TargetGroup': built('targetGroup', targetGroup),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': built('balancer', (it) => ({
    name: at(it, 'Name'),
    type: at(it, 'Type'),
    scheme: at(it, 'Scheme'),
    securityGroups: at(it, 'SecurityGroups'),
    subnets: subnetsOfBalancer(it),
  })),
  'AWS::ElasticLoadBalancingV2::Listener': built('listener', (it) => ({
    loadBalancerArn: at(it, 'LoadBalancerArn'),
    protocol: at(it, 'Protocol'),
    port: at(it, 'Port'),
    targetGroupArns: forwardTargets(it, 'DefaultActions'),
  })),
  'AWS::ElasticLoadBalancingV2::ListenerRule': built('listenerRule', (it) => ({
    listenerArn: at(it, 'ListenerArn'),
    targetGroupArns: forwardTargets(it, 'Actions'),
  })),
  'AWS::Logs::LogGroup': plain('logGroup'),
  'AWS::IAM::Role': built('role', (it) => ({
    roleName: at(it, 'RoleName'),
    path: at(it, 'Path'),
    assumeRolePolicy: policyDocument(at(it, 'AssumeRolePolicyDocument')?.value),
    managedPolicyArns: at(it, 'ManagedPolicyArns'),
    permissionsBoundary: at(it, 'PermissionsBoundary'),
    policies: mapItems(at(it, 'Policies')?.value, (policy) =>
      build(policy.at, { name: at(policy, 'PolicyName'), document: policyDocument(at(policy, 'PolicyDocument')?.value) }),
    ),
  })),
  'AWS::IAM::Policy': built('rolePolicy', (it) => ({
    name: at(it, 'PolicyName'),
    roles: at(it, 'Roles'),
    document: policyDocument(at(it, 'PolicyDocument')?.value),
  })),
  'AWS::IAM::RolePolicy': built('rolePolicy', (it) => ({
    name: at(it, 'PolicyName'),
    roles: asList(at(it, 'RoleName')?.value),
    document: policyDocument(at(it, 'PolicyDocument')?.value),
  })),
  'AWS::IAM::ManagedPolicy': built('managedPolicy', (it) => ({
    name: at(it, 'ManagedPolicyName'),
    roles: at(it, 'Roles'),
    document: policyDocument(at(it, 'PolicyDocument')?.value),
  })),
  'AWS::IAM::InstanceProfile': built('instanceProfile', (it) => ({ name: at(it, 'InstanceProfileName'), roles: at(it, 'Roles') })),
  'AWS::EC2::VPC': plain('vpc'),
  'AWS::EC2::Subnet': plain('subnet'),
  'AWS::EC2::RouteTable': plain('routeTable'),
  'AWS::EC2::Route': plain('route'),
  'AWS::EC2::SubnetRouteTableAssociation': plain('routeTableAssociation'),
  'AWS::EC2::InternetGateway': plain('internetGateway'),
  'AWS::EC2::VPCGatewayAttachment': plain('gatewayAttachment'),
  'AWS::EC2::NatGateway': plain('natGateway'),
  'AWS::EC2::SecurityGroup': built('securityGroup', (it) => ({
    groupName: at(it, 'GroupName'),
    vpcId: at(it, 'VpcId'),
    ingress: mapItems(at(it, 'SecurityGroupIngress')?.value, permission),
    egress: mapItems(at(it, 'SecurityGroupEgress')?.value, permission),
  })),
  'AWS::EC2::SecurityGroupIngress': securityGroupRule('ingress'),
  'AWS::EC2::SecurityGroupEgress': securityGroupRule('egress'),
  'AWS::EC2::VPCEndpoint': plain('vpcEndpoint'),
  'AWS::EC2::LaunchTemplate': built('launchTemplate', (it) => ({
    name: at(it, 'LaunchTemplateName'),
    instanceType: at(it, 'LaunchTemplateData', 'InstanceType'),
    instanceRequirements: at(it, 'LaunchTemplateData', 'InstanceRequirements'),
    imageId: at(it, 'LaunchTemplateData', 'ImageId'),
    userData: at(it, 'LaunchTemplateData', 'UserData'),
    marketType: at(it, 'LaunchTemplateData', 'InstanceMarketOptions', 'MarketType'),
    securityGroupIds: at(it, 'LaunchTemplateData', 'SecurityGroupIds'),
  })),
  'AWS::AutoScaling::LaunchConfiguration': built('launchConfiguration', (it) => ({
    name: at(it, 'LaunchConfigurationName'),
    instanceType: at(it, 'InstanceType'),
    imageId: at(it, 'ImageId'),
    userData: at(it, 'UserData'),
    spotPrice: at(it, 'SpotPrice'),
    securityGroupIds: at(it, 'SecurityGroups'),
  })),
  'AWS::AutoScaling::AutoScalingGroup': built('autoScalingGroup', (it) => ({
    name: at(it, 'AutoScalingGroupName'),
    minSize: at(it, 'MinSize'),
    maxSize: at(it, 'MaxSize'),
    desiredCapacity: at(it, 'DesiredCapacity'),
    subnets: asList(at(it, 'VPCZoneIdentifier')?.value),
    launchTemplate: launchTemplate(at(it, 'LaunchTemplate')?.value),
    launchConfiguration: at(it, 'LaunchConfigurationName'),
    mixedLaunchTemplate: launchTemplate(at(it, 'MixedInstancesPolicy', 'LaunchTemplate', 'LaunchTemplateSpecification')?.value),
    overrides: mapItems(at(it, 'MixedInstancesPolicy', 'LaunchTemplate', 'Overrides')?.value, (override) =>
      build(override.at, {
        instanceType: at(override, 'InstanceType'),
        instanceRequirements: at(override, 'InstanceRequirements'),
        launchTemplate: launchTemplate(at(override, 'LaunchTemplateSpecification')?.value),
      }),
    ),
    instancesDistribution: inShape(at(it, 'MixedInstancesPolicy', 'InstancesDistribution')?.value, 'InstancesDistribution'),
  })),
  'AWS::EC2::Instance': built('instance', (it) => ({
    instanceType: at(it, 'InstanceType'),
    imageId: at(it, 'ImageId'),
    userData: at(it, 'UserData'),
    subnetId: at(it, 'SubnetId'),
    launchTemplate: launchTemplate(at(it, 'LaunchTemplate')?.value),
  })),
  'AWS::ApplicationAutoScaling::ScalableTarget': plain('scalableTarget'),
  'AWS::ECR::Repository': built('repository', (it) => ({
    repositoryName: at(it, 'RepositoryName'),
    imageTagMutability: at(it, 'ImageTagMutability'),
    scanOnPush: at(it, 'ImageScanningConfiguration', 'ScanOnPush'),
    policy: policyDocument(at(it, 'RepositoryPolicyText')?.value),
    lifecyclePolicy: at(it, 'LifecyclePolicy', 'LifecyclePolicyText'),
  })),
  'AWS::SecretsManager::Secret': plain('storedSecret'),
  'AWS::SSM::Parameter': plain('parameter'),
};

function launchTemplate(node: Node | undefined): Node | undefined {
  return inShape(node, 'LaunchTemplateSpecification');
}

function securityGroupRule(direction: string): ResourceType {
  return built('securityGroupRule', (it) => ({
    groupId: at(it, 'GroupId'),
    direction: { kind: 'scalar', value: direction, at: it.at },
    permission: permission(it),
  }));
}
