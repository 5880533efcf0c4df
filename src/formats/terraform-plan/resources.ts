import type { Kind } from '../../model/model.ts';
import { identifiers, shapes } from '../../model/shapes.gen.ts';
import type { Entry, MapNode, Node } from '../../text/node.ts';
import { policyDocument } from '../policy.ts';
import { asList, build } from '../shape.ts';
import type { Block } from './block.ts';
import { taskDefinition } from './containers.ts';
import {
  forwardTargets,
  instanceOverrides,
  launchTemplate,
  permissionOf,
  permissions,
  routes,
  scheduleOf,
  scheme,
  subnetsOfBalancer,
} from './neighbours.ts';
import { blockInShape, converted, objectIn } from './translate.ts';

type Members = Readonly<Record<string, Entry | Node | undefined>>;
type Read = (block: Block) => MapNode | undefined;

export interface ResourceType {
  readonly kind: Kind;
  readonly read: Read;
}

function shapeOf(kind: Kind): string {
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}

/** Those whose attributes are the members of the shape. */
function plain(kind: Kind): ResourceType {
  return { kind, read: (block) => withIdentity(kind, block, blockInShape(block, shapeOf(kind))) };
}

/** Those that are built member by member. */
function built(kind: Kind, members: (block: Block) => Members | undefined): ResourceType {
  const shape = shapes[shapeOf(kind)]!;
  const read: Read = (block) => {
    const own = members(block);
    if (!own) return undefined;
    const node = build(block.at, own);
    const entries = new Map(
      [...node.entries].map(([name, entry]) => [name, { ...entry, value: converted(entry.value, shape[name] ?? '') }]),
    );
    return withIdentity(kind, block, { ...node, entries });
  };
  return { kind, read };
}

/** What AWS will call the entity, as far as the plan knows it. */
function withIdentity(kind: Kind, block: Block, node: MapNode): MapNode {
  const entries = new Map(node.entries);
  for (const name of ['arn', 'id']) {
    const value = identifiers[kind].includes(name) ? block.computed(name) : undefined;
    if (value) entries.set(name, value);
  }
  return { ...node, entries };
}

const policy = (entry: Entry | undefined) => policyDocument(entry?.value);
const one = (entry: Entry | undefined) => asList(entry?.value);

const targetGroup = built('targetGroup', (it) => ({
  name: it.attribute('name'),
  targetType: it.attribute('target_type'),
  protocol: it.attribute('protocol'),
  port: it.attribute('port'),
  vpcId: it.attribute('vpc_id'),
  // The provider fills its default in: what nobody wrote is not stated.
  deregistrationDelay: it.written('deregistration_delay'),
  stickiness: it.within('stickiness', 'enabled'),
  healthCheckEnabled: it.within('health_check', 'enabled'),
  healthCheckProtocol: it.within('health_check', 'protocol'),
  healthCheckPort: it.within('health_check', 'port'),
  healthCheckPath: it.within('health_check', 'path'),
  healthCheckIntervalSeconds: it.within('health_check', 'interval'),
  healthCheckTimeoutSeconds: it.within('health_check', 'timeout'),
  healthyThresholdCount: it.within('health_check', 'healthy_threshold'),
  unhealthyThresholdCount: it.within('health_check', 'unhealthy_threshold'),
}));

const balancer = built('balancer', (it) => ({
  name: it.attribute('name'),
  type: it.attribute('load_balancer_type'),
  scheme: scheme(it),
  subnets: subnetsOfBalancer(it),
  securityGroups: it.attribute('security_groups'),
}));

const listener = built('listener', (it) => ({
  loadBalancerArn: it.attribute('load_balancer_arn'),
  protocol: it.attribute('protocol'),
  port: it.attribute('port'),
  targetGroupArns: forwardTargets(it, 'default_action'),
}));

const listenerRule = built('listenerRule', (it) => ({
  listenerArn: it.attribute('listener_arn'),
  targetGroupArns: forwardTargets(it, 'action'),
}));

const routeTable = built('routeTable', (it) => ({ vpcId: it.attribute('vpc_id'), routes: routes(it) }));

const rule = (direction: string): ResourceType =>
  built('securityGroupRule', (it) => ({
    groupId: it.attribute('security_group_id'),
    direction: { kind: 'scalar', value: direction, at: it.at },
    permission: permissionOf(it),
  }));

/** The resources that the model holds, by type. */
export const resources: Readonly<Record<string, ResourceType>> = {
  aws_ecs_task_definition: {
    kind: 'taskDefinition',
    read: (block) => withIdentity('taskDefinition', block, taskDefinition(block)),
  },
  aws_ecs_service: plain('service'),
  aws_ecs_task_set: plain('taskSet'),
  aws_ecs_cluster: plain('cluster'),
  aws_ecs_cluster_capacity_providers: plain('clusterCapacity'),
  aws_ecs_capacity_provider: plain('capacityProvider'),
  aws_ecs_account_setting_default: plain('accountSetting'),
  aws_cloudwatch_event_target: built('schedule', (it) => scheduleOf(it, 'ecs_target')),
  aws_scheduler_schedule: built('schedule', (it) => {
    const target = it.blocks('target');
    return 'kind' in target ? undefined : target[0] && scheduleOf(target[0], 'ecs_parameters');
  }),
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
  aws_iam_role: built('role', (it) => ({
    roleName: it.attribute('name'),
    path: it.attribute('path'),
    assumeRolePolicy: policy(it.attribute('assume_role_policy')),
    managedPolicyArns: it.attribute('managed_policy_arns'),
    permissionsBoundary: it.attribute('permissions_boundary'),
    policies: it.listOf('inline_policy', (block) =>
      build(block.at, { name: block.attribute('name'), document: policy(block.attribute('policy')) }),
    ),
  })),
  aws_iam_role_policy: built('rolePolicy', (it) => ({
    name: it.attribute('name'),
    roles: one(it.attribute('role')),
    document: policy(it.attribute('policy')),
  })),
  aws_iam_role_policy_attachment: built('policyAttachment', (it) => ({
    roles: one(it.attribute('role')),
    policyArn: it.attribute('policy_arn'),
  })),
  aws_iam_policy_attachment: built('policyAttachment', (it) => ({
    roles: it.attribute('roles'),
    policyArn: it.attribute('policy_arn'),
  })),
  aws_iam_policy: built('managedPolicy', (it) => ({
    name: it.attribute('name'),
    document: policy(it.attribute('policy')),
  })),
  aws_iam_instance_profile: built('instanceProfile', (it) => ({
    name: it.attribute('name'),
    roles: one(it.attribute('role')),
  })),
  aws_vpc: plain('vpc'),
  aws_subnet: plain('subnet'),
  aws_route_table: routeTable,
  aws_default_route_table: built('routeTable', (it) => ({
    main: { kind: 'scalar', value: true, at: it.at },
    vpcId: it.attribute('vpc_id'),
    routes: routes(it),
  })),
  aws_route: plain('route'),
  aws_route_table_association: plain('routeTableAssociation'),
  aws_main_route_table_association: built('routeTableAssociation', (it) => ({
    main: { kind: 'scalar', value: true, at: it.at },
    vpcId: it.attribute('vpc_id'),
    routeTableId: it.attribute('route_table_id'),
  })),
  aws_internet_gateway: plain('internetGateway'),
  aws_internet_gateway_attachment: plain('gatewayAttachment'),
  aws_nat_gateway: plain('natGateway'),
  aws_security_group: built('securityGroup', (it) => ({
    groupName: it.attribute('name'),
    vpcId: it.attribute('vpc_id'),
    ingress: permissions(it, 'ingress'),
    egress: permissions(it, 'egress'),
  })),
  aws_security_group_rule: built('securityGroupRule', (it) => ({
    groupId: it.attribute('security_group_id'),
    direction: it.attribute('type'),
    permission: permissionOf(it),
  })),
  aws_vpc_security_group_ingress_rule: rule('ingress'),
  aws_vpc_security_group_egress_rule: rule('egress'),
  aws_vpc_endpoint: plain('vpcEndpoint'),
  aws_launch_template: built('launchTemplate', (it) => ({
    name: it.attribute('name'),
    instanceType: it.attribute('instance_type'),
    instanceRequirements: objectIn(it, 'instance_requirements', 'InstanceRequirements'),
    imageId: it.attribute('image_id'),
    userData: it.attribute('user_data'),
    marketType: it.within('instance_market_options', 'market_type'),
    securityGroupIds: it.attribute('vpc_security_group_ids'),
  })),
  aws_launch_configuration: built('launchConfiguration', (it) => ({
    name: it.attribute('name'),
    instanceType: it.attribute('instance_type'),
    imageId: it.attribute('image_id'),
    userData: it.attribute('user_data') ?? it.attribute('user_data_base64'),
    spotPrice: it.attribute('spot_price'),
    securityGroupIds: it.attribute('security_groups'),
  })),
  aws_autoscaling_group: built('autoScalingGroup', (it) => ({
    name: it.attribute('name'),
    minSize: it.attribute('min_size'),
    maxSize: it.attribute('max_size'),
    desiredCapacity: it.attribute('desired_capacity'),
    subnets: it.attribute('vpc_zone_identifier'),
    launchTemplate: launchTemplate(it, 'launch_template'),
    launchConfiguration: it.attribute('launch_configuration'),
    ...instanceOverrides(it),
  })),
  aws_instance: built('instance', (it) => ({
    instanceType: it.attribute('instance_type'),
    imageId: it.attribute('ami'),
    userData: it.attribute('user_data') ?? it.attribute('user_data_base64'),
    subnetId: it.attribute('subnet_id'),
    launchTemplate: launchTemplate(it, 'launch_template'),
  })),
  aws_appautoscaling_target: plain('scalableTarget'),
  aws_ecr_repository: built('repository', (it) => ({
    repositoryName: it.attribute('name'),
    imageTagMutability: it.attribute('image_tag_mutability'),
    scanOnPush: it.within('image_scanning_configuration', 'scan_on_push'),
  })),
  aws_secretsmanager_secret: plain('storedSecret'),
  aws_ssm_parameter: built('parameter', (it) => ({
    name: it.attribute('name'),
    type: it.attribute('type'),
    keyId: it.attribute('key_id'),
  })),
};
