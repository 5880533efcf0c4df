import { balancer, listener, listenerRule, targetGroup } from './balancing.ts';
import { autoScalingGroup, ec2Fleet, instance, launchConfiguration, launchTemplate, spotFleet } from './compute.ts';
import { containerDefinitions } from './containers.ts';
import {
  defaultRouteTable,
  mainRouteTableAssociation,
  routeTable,
  ruleOf,
  securityGroup,
  securityGroupRule,
} from './network.ts';
import {
  instanceProfile,
  key,
  managedPolicy,
  policyAttachment,
  resourcePolicy,
  role,
  rolePolicy,
  rolePolicyAttachment,
} from './permissions.ts';
import { built, implied, plain, type ResourceType } from './resource-type.ts';
import { eventTarget, schedule, stateMachine } from './schedules.ts';

/** The resources that the model holds, by type. */
export const resources: Readonly<Record<string, ResourceType>> = {
  aws_ecs_task_definition: plain('taskDefinition', (it) => ({ containerDefinitions: containerDefinitions(it) })),
  aws_ecs_service: oneLaunch(plain('service')),
  aws_ecs_task_set: oneLaunch(plain('taskSet')),
  aws_ecs_cluster: plain('cluster'),
  aws_ecs_cluster_capacity_providers: plain('clusterCapacity'),
  aws_ecs_capacity_provider: plain('capacityProvider'),
  aws_ecs_account_setting_default: plain('accountSetting'),
  aws_cloudwatch_event_target: eventTarget,
  aws_scheduler_schedule: schedule,
  aws_sfn_state_machine: stateMachine,
  aws_lb_target_group: targetGroup,
  aws_alb_target_group: targetGroup,
  aws_lb: balancer,
  aws_alb: balancer,
  aws_lb_listener: listener,
  aws_alb_listener: listener,
  aws_lb_listener_rule: listenerRule,
  aws_alb_listener_rule: listenerRule,
  aws_cloudwatch_log_group: built('logGroup', (it) => ({
    logGroupName: it.attribute('name'),
    logGroupClass: it.attribute('log_group_class'),
    kmsKeyId: it.attribute('kms_key_id'),
    retentionInDays: it.nonZero('retention_in_days'),
  })),
  aws_iam_role: role,
  aws_iam_role_policy: rolePolicy,
  aws_iam_role_policy_attachment: rolePolicyAttachment,
  aws_iam_policy_attachment: policyAttachment,
  aws_iam_policy: managedPolicy,
  aws_iam_instance_profile: instanceProfile,
  aws_vpc: plain('vpc', (it) => ({ isNew: implied(it, it.computed('id')?.value.kind === 'unknown') })),
  aws_subnet: plain('subnet'),
  aws_route_table: routeTable,
  aws_default_route_table: defaultRouteTable,
  aws_route: plain('route'),
  aws_route_table_association: plain('routeTableAssociation'),
  aws_main_route_table_association: mainRouteTableAssociation,
  aws_internet_gateway: plain('internetGateway'),
  aws_internet_gateway_attachment: plain('gatewayAttachment'),
  aws_nat_gateway: plain('natGateway'),
  aws_security_group: securityGroup,
  aws_default_security_group: securityGroup,
  aws_security_group_rule: securityGroupRule,
  aws_vpc_security_group_ingress_rule: ruleOf('ingress'),
  aws_vpc_security_group_egress_rule: ruleOf('egress'),
  aws_vpc_endpoint: plain('vpcEndpoint'),
  aws_launch_template: launchTemplate,
  aws_launch_configuration: launchConfiguration,
  aws_autoscaling_group: autoScalingGroup,
  aws_instance: instance,
  aws_spot_instance_request: instance,
  aws_ec2_fleet: ec2Fleet,
  aws_spot_fleet_request: spotFleet,
  aws_appautoscaling_target: plain('scalableTarget'),
  aws_ecr_repository: built('repository', (it) => ({
    repositoryName: it.attribute('name'),
    imageTagMutability: it.attribute('image_tag_mutability'),
    scanOnPush: it.within('image_scanning_configuration', 'scan_on_push'),
  })),
  aws_ecr_registry_scanning_configuration: plain('registryScanning'),
  aws_efs_file_system: plain('fileSystem'),
  aws_efs_mount_target: plain('mountTarget'),
  aws_secretsmanager_secret: plain('storedSecret'),
  aws_secretsmanager_secret_policy: resourcePolicy('secretsmanager'),
  aws_s3_bucket_policy: resourcePolicy('s3'),
  aws_kms_key: key,
  aws_ssm_parameter: plain('parameter'),
};

/** A launch type and a strategy exclude each other, so one that is unknown beside a strategy was written as null. */
function oneLaunch({ kind, read }: ResourceType): ResourceType {
  return {
    kind,
    read: (block) => {
      const node = read(block);
      const { launchType, capacityProviderStrategy } = Object.fromEntries(node?.entries ?? []);
      if (!node || launchType?.value.kind !== 'unknown' || capacityProviderStrategy?.value.kind !== 'list') return node;
      return { ...node, entries: new Map([...node.entries].filter(([name]) => name !== 'launchType')) };
    },
  };
}
