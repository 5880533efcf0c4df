import { shapes } from '../../model/shapes.gen.ts';

/** Where a property is not the API's name with a capital first letter. From the CloudFormation resource specification. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Service.placementStrategy': 'PlacementStrategies',
  'ProxyConfiguration.properties': 'ProxyConfigurationProperties',
  'Volume.efsVolumeConfiguration': 'EFSVolumeConfiguration',
  'Volume.s3filesVolumeConfiguration': 'S3FilesVolumeConfiguration',
  'Volume.fsxWindowsFileServerVolumeConfiguration': 'FSxWindowsFileServerVolumeConfiguration',
  'EFSVolumeConfiguration.fileSystemId': 'FilesystemId',
  'EFSAuthorizationConfig.iam': 'IAM',
  'Cluster.settings': 'ClusterSettings',
  'CapacityProvider.cluster': 'ClusterName',
  'Schedule.cluster': 'Arn',
  'Schedule.taskDefinition': 'TaskDefinitionArn',
  'TargetGroup.deregistrationDelay': 'deregistration_delay.timeout_seconds',
  'TargetGroup.stickiness': 'stickiness.enabled',
  'Listener.targetGroupArns': 'DefaultActions',
  'ListenerRule.targetGroupArns': 'Actions',
  'Role.assumeRolePolicy': 'AssumeRolePolicyDocument',
  'InlinePolicy.name': 'PolicyName',
  'InlinePolicy.document': 'PolicyDocument',
  'RolePolicy.name': 'PolicyName',
  'RolePolicy.document': 'PolicyDocument',
  'ManagedPolicy.name': 'ManagedPolicyName',
  'ManagedPolicy.document': 'PolicyDocument',
  'PolicyPrincipal.aws': 'AWS',
  'Key.policy': 'KeyPolicy',
  'InstanceProfile.name': 'InstanceProfileName',
  'SecurityGroup.ingress': 'SecurityGroupIngress',
  'SecurityGroup.egress': 'SecurityGroupEgress',
  'LaunchTemplate.name': 'LaunchTemplateName',
  'LaunchConfiguration.name': 'LaunchConfigurationName',
  'LaunchConfiguration.securityGroupIds': 'SecurityGroups',
  'InstanceOverride.launchTemplate': 'LaunchTemplateSpecification',
  'Fleet.specifications': 'LaunchTemplateConfigs',
  'FleetSpecification.launchTemplate': 'LaunchTemplateSpecification',
  'AutoScalingGroup.name': 'AutoScalingGroupName',
  'AutoScalingGroup.subnets': 'VPCZoneIdentifier',
  'AutoScalingGroup.launchConfiguration': 'LaunchConfigurationName',
  'AutoScalingGroup.mixedLaunchTemplate': 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification',
  'AutoScalingGroup.overrides': 'MixedInstancesPolicy.LaunchTemplate.Overrides',
  'AutoScalingGroup.instancesDistribution': 'MixedInstancesPolicy.InstancesDistribution',
  'Repository.scanOnPush': 'ImageScanningConfiguration.ScanOnPush',
  'Repository.policy': 'RepositoryPolicyText',
  'Repository.lifecyclePolicy': 'LifecyclePolicy.LifecyclePolicyText',
};

/** Properties for which the call of the API that is taken for the shape has no member; another has. */
const OTHER_CALLS: Readonly<Record<string, string>> = {
  'Service.ForceNewDeployment': 'forceNewDeployment',
};

/** Shapes that are made from properties which stand elsewhere, or otherwise. */
const BUILT = [
  'Schedule',
  'TargetGroup',
  'Balancer',
  'Listener',
  'ListenerRule',
  'Role',
  'InlinePolicy',
  'RolePolicy',
  'ManagedPolicy',
  'PolicyDocument',
  'ResourcePolicy',
  'Key',
  'PolicyStatement',
  'PolicyPrincipal',
  'SecurityGroup',
  'SecurityGroupRule',
  'Permission',
  'LaunchTemplate',
  'InstanceOverride',
  'AutoScalingGroup',
  'Instance',
  'Fleet',
  'FleetSpecification',
  'Repository',
];

/** A member of a shape, as CloudFormation calls the property. */
export function propertyName(shape: string, member: string): string {
  return EXCEPTIONS[`${shape}.${member}`] ?? `${member[0]?.toUpperCase() ?? ''}${member.slice(1)}`;
}

const reversed = new Map<string, ReadonlyMap<string, string>>();

/** The member of a shape that a property is, or undefined when it is none. */
export function memberName(shape: string, property: string): string | undefined {
  let members = reversed.get(shape);
  if (!members) {
    members = new Map(Object.keys(shapes[shape] ?? {}).map((member) => [propertyName(shape, member), member]));
    reversed.set(shape, members);
  }
  return members.get(property) ?? OTHER_CALLS[`${shape}.${property}`];
}

/** Whether a member stands in the template where the shape says. */
export function isEditable(shape: string, member: string): boolean {
  return !BUILT.includes(shape) && memberName(shape, propertyName(shape, member)) === member;
}
