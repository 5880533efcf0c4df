import type { Node } from '../../text/node.ts';
import { policyDocument } from '../policy.ts';
import { entryAt as at, build, listOf, mapItems } from '../shape.ts';
import { autoScalingGroup, ec2Fleet, launchTemplate, spotFleet } from './instances.ts';
import {
  forwardTargets,
  permission,
  scheduleOfScheduler,
  schedulesOfRule,
  schedulesOfStateMachine,
  subnetsOfBalancer,
  targetGroup,
} from './neighbours.ts';
import { built, plain, type ResourceType, several } from './resource-type.ts';

/** The type of resource, when the model holds such. */
export function resourceType(name: string): ResourceType | undefined {
  return Object.hasOwn(resources, name) ? resources[name] : undefined;
}

const resources: Readonly<Record<string, ResourceType>> = {
  'AWS::ECS::TaskDefinition': plain('taskDefinition'),
  'AWS::ECS::Service': plain('service'),
  'AWS::ECS::TaskSet': plain('taskSet'),
  'AWS::ECS::Cluster': plain('cluster'),
  'AWS::ECS::ClusterCapacityProviderAssociations': plain('clusterCapacity'),
  'AWS::ECS::CapacityProvider': plain('capacityProvider'),
  'AWS::Events::Rule': several(schedulesOfRule),
  'AWS::Scheduler::Schedule': several(scheduleOfScheduler),
  'AWS::StepFunctions::StateMachine': several(schedulesOfStateMachine),
  'AWS::Serverless::StateMachine': several(schedulesOfStateMachine),
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
    assumeRolePolicy: policyAt(it, 'AssumeRolePolicyDocument'),
    managedPolicyArns: at(it, 'ManagedPolicyArns'),
    permissionsBoundary: at(it, 'PermissionsBoundary'),
    policies: mapItems(at(it, 'Policies')?.value, (policy) =>
      build(policy.at, { name: at(policy, 'PolicyName'), document: policyAt(policy, 'PolicyDocument') }),
    ),
  })),
  'AWS::IAM::Policy': built('rolePolicy', (it) => ({
    name: at(it, 'PolicyName'),
    roles: at(it, 'Roles'),
    document: policyAt(it, 'PolicyDocument'),
  })),
  'AWS::IAM::RolePolicy': built('rolePolicy', (it) => ({
    name: at(it, 'PolicyName'),
    roles: aloneAt(it, 'RoleName'),
    document: policyAt(it, 'PolicyDocument'),
  })),
  'AWS::IAM::ManagedPolicy': built('managedPolicy', (it) => ({
    name: at(it, 'ManagedPolicyName'),
    roles: at(it, 'Roles'),
    document: policyAt(it, 'PolicyDocument'),
  })),
  'AWS::IAM::InstanceProfile': plain('instanceProfile'),
  'AWS::EC2::VPC': built('vpc', (it) => ({
    cidrBlock: at(it, 'CidrBlock'),
    isNew: { kind: 'scalar', value: true, at: it.at },
  })),
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
    egress: unlessEmpty(mapItems(at(it, 'SecurityGroupEgress')?.value, permission)),
  })),
  'AWS::EC2::SecurityGroupIngress': securityGroupRule('ingress'),
  'AWS::EC2::SecurityGroupEgress': securityGroupRule('egress'),
  'AWS::EC2::VPCEndpoint': plain('vpcEndpoint'),
  'AWS::EC2::LaunchTemplate': built('launchTemplate', launchTemplate),
  'AWS::AutoScaling::LaunchConfiguration': plain('launchConfiguration'),
  'AWS::AutoScaling::AutoScalingGroup': built('autoScalingGroup', autoScalingGroup),
  'AWS::EC2::Instance': built('instance', (it) => ({
    instanceType: at(it, 'InstanceType'),
    imageId: at(it, 'ImageId'),
    userData: at(it, 'UserData'),
    subnetId: at(it, 'SubnetId'),
    launchTemplate: at(it, 'LaunchTemplate'),
  })),
  'AWS::EC2::SpotFleet': built('fleet', spotFleet),
  'AWS::EC2::EC2Fleet': built('fleet', ec2Fleet),
  'AWS::ApplicationAutoScaling::ScalableTarget': plain('scalableTarget'),
  'AWS::ECR::Repository': built('repository', (it) => ({
    repositoryName: at(it, 'RepositoryName'),
    imageTagMutability: at(it, 'ImageTagMutability'),
    scanOnPush: at(it, 'ImageScanningConfiguration', 'ScanOnPush'),
    policy: policyAt(it, 'RepositoryPolicyText'),
    lifecyclePolicy: at(it, 'LifecyclePolicy', 'LifecyclePolicyText'),
  })),
  'AWS::ECR::RegistryScanningConfiguration': plain('registryScanning'),
  'AWS::EFS::FileSystem': plain('fileSystem'),
  'AWS::EFS::MountTarget': plain('mountTarget'),
  'AWS::SecretsManager::Secret': plain('storedSecret'),
  'AWS::SecretsManager::ResourcePolicy': resourcePolicy('secretsmanager', 'ResourcePolicy'),
  'AWS::S3::BucketPolicy': resourcePolicy('s3', 'PolicyDocument'),
  'AWS::SSM::Parameter': plain('parameter'),
  'AWS::KMS::Key': built('key', (it) => ({ policy: policyAt(it, 'KeyPolicy') })),
};

/** A list with nothing in it is as good as none: AWS lets all out of a group without rules for that. */
function unlessEmpty(node: Node | undefined): Node | undefined {
  return node?.kind === 'list' && node.items.length === 0 ? undefined : node;
}

/** A list of the one value of a property. */
function aloneAt(node: Node, property: string): Node | undefined {
  const value = at(node, property)?.value;
  return value && listOf(value.at, [value]);
}

function policyAt(node: Node, property: string): Node | undefined {
  return policyDocument(at(node, property)?.value);
}

/** A policy that gives others access to what a service keeps. */
function resourcePolicy(service: string, property: string): ResourceType {
  return built('resourcePolicy', (it) => ({
    service: { kind: 'scalar', value: service, at: it.at },
    document: policyAt(it, property),
  }));
}

function securityGroupRule(direction: string): ResourceType {
  return built('securityGroupRule', (it) => ({
    groupId: at(it, 'GroupId'),
    direction: { kind: 'scalar', value: direction, at: it.at },
    permission: permission(it),
  }));
}
