import { shapes } from '../../model/shapes.gen.ts';

/**
 * Where the provider's attributes are not the API's names in snake case. A path goes through blocks; `.` means that the
 * members of the object stand in the block of its owner. From the schemas of hashicorp/aws 5.100.0 and 6.25.0.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'TaskDefinition.volumes': 'volume',
  'Volume.host': '.',
  'HostVolumeProperties.sourcePath': 'host_path',
  'Volume.configuredAtLaunch': 'configure_at_launch',
  'EphemeralStorage.sizeInGiB': 'size_in_gib',
  'TaskDefinition.inferenceAccelerators': 'inference_accelerator',
  'Service.serviceName': 'name',
  'Service.role': 'iam_role',
  'Service.loadBalancers': 'load_balancer',
  'TaskSet.loadBalancers': 'load_balancer',
  'LoadBalancer.loadBalancerName': 'elb_name',
  'Service.placementStrategy': 'ordered_placement_strategy',
  'Service.networkConfiguration': '.',
  'TaskSet.networkConfiguration': '.',
  'NetworkConfiguration.awsvpcConfiguration': 'network_configuration',
  'Service.deploymentConfiguration': '.',
  'DeploymentConfiguration.maximumPercent': 'deployment_maximum_percent',
  'DeploymentConfiguration.minimumHealthyPercent': 'deployment_minimum_healthy_percent',
  'DeploymentConfiguration.deploymentCircuitBreaker': 'deployment_circuit_breaker',
  'DeploymentConfiguration.strategy': 'deployment_configuration.strategy',
  'DeploymentConfiguration.bakeTimeInMinutes': 'deployment_configuration.bake_time_in_minutes',
  'DeploymentConfiguration.lifecycleHooks': 'deployment_configuration.lifecycle_hook',
  'DeploymentConfiguration.linearConfiguration': 'deployment_configuration.linear_configuration',
  'DeploymentConfiguration.canaryConfiguration': 'deployment_configuration.canary_configuration',
  'Service.enableECSManagedTags': 'enable_ecs_managed_tags',
  'ServiceConnectConfiguration.services': 'service',
  'ServiceConnectService.clientAliases': 'client_alias',
  'ServiceConnectTlsConfiguration.issuerCertificateAuthority': 'issuer_cert_authority',
  'LogConfiguration.secretOptions': 'secret_option',
  'Service.volumeConfigurations': 'volume_configuration',
  'ServiceVolumeConfiguration.managedEBSVolume': 'managed_ebs_volume',
  'ServiceManagedEBSVolumeConfiguration.sizeInGiB': 'size_in_gb',
  'ServiceManagedEBSVolumeConfiguration.filesystemType': 'file_system_type',
  'Cluster.clusterName': 'name',
  'Cluster.settings': 'setting',
  'ClusterCapacity.cluster': 'cluster_name',
  'ExecuteCommandLogConfiguration.s3EncryptionEnabled': 's3_bucket_encryption_enabled',
  'Schedule.taskDefinition': 'task_definition_arn',
  'LogGroup.logGroupName': 'name',
  'Role.roleName': 'name',
  'Role.policies': 'inline_policy',
  'Repository.repositoryName': 'name',
  'Repository.scanOnPush': 'image_scanning_configuration.scan_on_push',
  'SecurityGroup.groupName': 'name',
  'Route.egressOnlyInternetGatewayId': 'egress_only_gateway_id',
  'Listener.targetGroupArns': 'default_action',
  'ListenerRule.targetGroupArns': 'action',
  'Balancer.type': 'load_balancer_type',
  'Balancer.scheme': 'internal',
  'TargetGroup.healthCheckIntervalSeconds': 'health_check.interval',
  'TargetGroup.healthCheckTimeoutSeconds': 'health_check.timeout',
  'TargetGroup.healthyThresholdCount': 'health_check.healthy_threshold',
  'TargetGroup.unhealthyThresholdCount': 'health_check.unhealthy_threshold',
  'TargetGroup.healthCheckEnabled': 'health_check.enabled',
  'TargetGroup.healthCheckProtocol': 'health_check.protocol',
  'TargetGroup.healthCheckPort': 'health_check.port',
  'TargetGroup.healthCheckPath': 'health_check.path',
  'AutoScalingGroup.subnets': 'vpc_zone_identifier',
  'LaunchTemplate.securityGroupIds': 'vpc_security_group_ids',
  'InstanceRequirements.vCpuCount': 'vcpu_count',
  'InstanceRequirements.memoryMiB': 'memory_mib',
  'Instance.imageId': 'ami',
};

/** A member of a shape, as the provider calls it: a path through blocks. */
export function attributePath(shape: string, member: string): string {
  return EXCEPTIONS[`${shape}.${member}`] ?? snakeCase(member);
}

/** A member as a message names it: the containers are in the API's own spelling. */
export function spelling(shape: string, member: string): string {
  if (IN_CONTAINERS.has(shape)) return member;
  const path = attributePath(shape, member);
  return path === '.' ? snakeCase(member) : path;
}

const IN_CONTAINERS = shapesBelow('ContainerDefinition', new Set());

function shapesBelow(shape: string, found: Set<string>): ReadonlySet<string> {
  if (found.has(shape) || !shapes[shape]) return found;
  found.add(shape);
  for (const of of Object.values(shapes[shape])) shapesBelow(of.replace(/(?:\[\]|\{\})+$/, ''), found);
  return found;
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]+(?![a-z])|[A-Z]/g, (letters) => `_${letters.toLowerCase()}`);
}
