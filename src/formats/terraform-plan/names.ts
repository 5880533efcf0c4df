/**
 * Where the provider's attributes are not the API's names in snake case. A path goes through blocks; `.` means that the
 * members of the object stand in the block of its owner. From the schema of hashicorp/aws 6.25.0.
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
  'LoadBalancer.containerName': 'container_name',
  'Service.placementStrategy': 'ordered_placement_strategy',
  'Service.networkConfiguration': '.',
  'TaskSet.networkConfiguration': '.',
  'Schedule.networkConfiguration': '.',
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
  'Schedule.taskDefinition': 'task_definition_arn',
  'Cluster.clusterName': 'name',
  'Cluster.settings': 'setting',
  'ClusterCapacity.cluster': 'cluster_name',
  'LogGroup.logGroupName': 'name',
  'Role.roleName': 'name',
  'Repository.repositoryName': 'name',
  'Subnet.mapPublicIpOnLaunch': 'map_public_ip_on_launch',
  'Listener.targetGroupArns': 'default_action',
  'ListenerRule.targetGroupArns': 'action',
};

const CONTAINERS =
  /^(?:ContainerDefinition|PortMapping|KeyValuePair|MountPoint|LinuxParameters|KernelCapabilities|Secret|HealthCheck|Ulimit)$/;

/** A member of a shape, as the provider calls it: a path through blocks. */
export function attributePath(shape: string, member: string): string {
  return EXCEPTIONS[`${shape}.${member}`] ?? snakeCase(member);
}

/** A member as a message names it: the containers are in the API's own spelling. */
export function spelling(shape: string, member: string): string {
  if (CONTAINERS.test(shape)) return member;
  const path = attributePath(shape, member);
  return path === '.' ? snakeCase(member) : path;
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]+(?![a-z])|[A-Z]/g, (letters) => `_${letters.toLowerCase()}`);
}
