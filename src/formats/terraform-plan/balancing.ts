import type { Entry, Node } from '../../text/node.ts';
import { listOf } from '../shape.ts';
import type { Block } from './block.ts';
import { built } from './resource-type.ts';

export const targetGroup = built('targetGroup', (it) => ({
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

export const balancer = built('balancer', (it) => ({
  name: it.attribute('name'),
  type: it.attribute('load_balancer_type'),
  scheme: scheme(it),
  subnets: subnetsOfBalancer(it),
  securityGroups: it.list('security_groups'),
}));

export const listener = built('listener', (it) => ({
  loadBalancerArn: it.attribute('load_balancer_arn'),
  protocol: it.attribute('protocol'),
  port: it.attribute('port'),
  targetGroupArns: forwardTargets(it, 'default_action'),
}));

export const listenerRule = built('listenerRule', (it) => ({
  listenerArn: it.attribute('listener_arn'),
  targetGroupArns: forwardTargets(it, 'action'),
}));

/** The target groups that a listener or rule forwards to. */
function forwardTargets(it: Block, name: string): Node | undefined {
  const actions = it.blocks(name);
  if ('kind' in actions) return actions;
  return listOf(it.at, actions.flatMap(targetsOf));
}

function targetsOf(action: Block): readonly (Node | undefined)[] {
  const single = action.attribute('target_group_arn')?.value;
  const weighted = action.first('forward');
  if (weighted && 'kind' in weighted) return [single, weighted];
  const groups = weighted?.blocks('target_group') ?? [];
  if ('kind' in groups) return [single, groups];
  return [single, ...paired(groups.map((group) => group.attribute('arn')?.value))];
}

/** Which of several is which is not told, and does not matter: together they are all of them. */
function paired(arns: readonly (Node | undefined)[]): readonly (Node | undefined)[] {
  const open = arns.filter(
    (arn) => arn?.kind === 'unknown' && arn.mentions !== undefined && arn.refersTo === undefined,
  );
  const [first] = open;
  const mentions = first?.kind === 'unknown' ? (first.mentions ?? []) : [];
  if (mentions.length !== open.length) return arns;
  return arns.map((arn) => {
    const at = open.indexOf(arn);
    const refersTo = mentions[at];
    return arn?.kind === 'unknown' && refersTo ? { kind: 'unknown', reason: arn.reason, at: arn.at, refersTo } : arn;
  });
}

/** `internal` is a switch in the provider. */
function scheme(it: Block): Entry | undefined {
  const internal = it.attribute('internal');
  const value = internal?.value;
  if (value?.kind !== 'scalar' || typeof value.value !== 'boolean') return internal;
  return { key: internal!.key, value: { ...value, value: value.value ? 'internal' : 'internet-facing' } };
}

function subnetsOfBalancer(it: Block): Entry | Node | undefined {
  const mappings = it.blocks('subnet_mapping');
  if ('kind' in mappings) return mappings;
  if (mappings.length === 0) return it.list('subnets');
  return listOf(
    it.at,
    mappings.map((mapping) => mapping.attribute('subnet_id')?.value),
  );
}
