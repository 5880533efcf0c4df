import { type Entry, entriesOf, type MapNode, type Node } from '../../text/node.ts';
import { entryAt as at, build, listOf, mapItems } from '../shape.ts';
import { taskStates } from '../state-machine.ts';
import { builtInShape } from './dialect.ts';
import { readJoinedJson, substituted } from './embedded-json.ts';
import type { Made, Members } from './resource-type.ts';
import { textOf } from './values.ts';

/** A target group, its attributes among its members. */
export function targetGroup(it: Node): Members {
  const attributes = at(it, 'TargetGroupAttributes')?.value;
  return {
    name: at(it, 'Name'),
    targetType: at(it, 'TargetType'),
    protocol: at(it, 'Protocol'),
    port: at(it, 'Port'),
    vpcId: at(it, 'VpcId'),
    deregistrationDelay: attributeOf(attributes, 'deregistration_delay.timeout_seconds'),
    stickiness: attributeOf(attributes, 'stickiness.enabled'),
    healthCheckEnabled: at(it, 'HealthCheckEnabled'),
    healthCheckProtocol: at(it, 'HealthCheckProtocol'),
    healthCheckPort: at(it, 'HealthCheckPort'),
    healthCheckPath: at(it, 'HealthCheckPath'),
    healthCheckIntervalSeconds: at(it, 'HealthCheckIntervalSeconds'),
    healthCheckTimeoutSeconds: at(it, 'HealthCheckTimeoutSeconds'),
    healthyThresholdCount: at(it, 'HealthyThresholdCount'),
    unhealthyThresholdCount: at(it, 'UnhealthyThresholdCount'),
  };
}

/** The value of an attribute in a list of keys and values; unknown when the list may have it or not. */
function attributeOf(attributes: Node | undefined, name: string): Entry | Node | undefined {
  if (attributes?.kind !== 'list') return attributes;
  const keyed = attributes.items.map((item) => ({ item, key: at(item, 'Key')?.value }));
  const found = keyed.find(({ key }) => textOf(key) === name);
  return found ? at(found.item, 'Value') : keyed.find(({ key }) => key?.kind === 'unknown')?.key;
}

/** The target groups that a listener or rule forwards to. */
export function forwardTargets(it: Node, actions: string): Node | undefined {
  return mapItems(at(it, actions)?.value, (action) => {
    const weighted = at(action, 'ForwardConfig', 'TargetGroups')?.value;
    const several =
      weighted?.kind === 'list' ? weighted.items.map((item) => at(item, 'TargetGroupArn')?.value) : [weighted];
    return [at(action, 'TargetGroupArn')?.value, ...several].filter((target) => target !== undefined);
  });
}

export function subnetsOfBalancer(it: Node): Entry | Node | undefined {
  const mapped = at(it, 'SubnetMappings')?.value;
  return at(it, 'Subnets') ?? mapItems(mapped, (mapping) => at(mapping, 'SubnetId')?.value);
}

/** What a rule of a security group lets in or out. */
export function permission(it: Node): MapNode {
  return build(it.at, {
    ipProtocol: at(it, 'IpProtocol'),
    fromPort: at(it, 'FromPort'),
    toPort: at(it, 'ToPort'),
    cidrBlocks: some(it, at(it, 'CidrIp')?.value, at(it, 'CidrIpv6')?.value),
    prefixListIds: some(it, at(it, 'SourcePrefixListId')?.value, at(it, 'DestinationPrefixListId')?.value),
    securityGroupIds: some(it, at(it, 'SourceSecurityGroupId')?.value, at(it, 'DestinationSecurityGroupId')?.value),
  });
}

function some(it: Node, ...values: readonly (Node | undefined)[]): Node | undefined {
  return values.some((value) => value !== undefined) ? listOf(it.at, values) : undefined;
}

/** The targets of an EventBridge rule that run a task, or may. */
export function schedulesOfRule(it: Node): readonly Made[] {
  const targets = at(it, 'Targets')?.value;
  const all = targets?.kind === 'list' ? targets.items : targets?.kind === 'unknown' ? [targets] : [];
  const running = all.filter((target) => at(target, 'EcsParameters'));
  return running.map((target, i) => ({
    kind: 'schedule',
    node: schedule(it, target, 'events.amazonaws.com'),
    ...(running.length > 1 && { part: `Targets[${textOf(at(target, 'Id')?.value) ?? i}]` }),
  }));
}

/** The states of a state machine that run a task; SAM has other names for some properties. */
export function schedulesOfStateMachine(it: Node): readonly Made[] {
  const [text, object] = [at(it, 'DefinitionString')?.value, at(it, 'Definition')?.value];
  const substitutions = at(it, 'DefinitionSubstitutions')?.value;
  const [name, roleArn] = [at(it, 'StateMachineName') ?? at(it, 'Name'), at(it, 'RoleArn') ?? at(it, 'Role')];
  const definition = text ? readJoinedJson(text) : object;
  // What is replaced by a value that cannot be told is unknown with it.
  if (!definition || substitutions?.kind === 'unknown') return [];
  return taskStates(substituted(definition, entriesOf(substitutions)), name, roleArn).map((state) => ({
    kind: 'schedule',
    node: builtInShape(state.schedule, 'Schedule'),
    part: `States[${state.name}]`,
    at: state.at,
  }));
}

/** An EventBridge Scheduler schedule, where it runs a task, or may. */
export function scheduleOfScheduler(it: Node): readonly Made[] {
  const target = at(it, 'Target')?.value;
  if (!target || !at(target, 'EcsParameters')) return [];
  return [{ kind: 'schedule', node: schedule(it, target, 'scheduler.amazonaws.com') }];
}

function schedule(it: Node, target: Node, invokedBy: string): Node {
  const parameter = (name: string) => at(target, 'EcsParameters', name);
  const members = build(it.at, {
    name: at(it, 'Name'),
    invokedBy: { kind: 'scalar', value: invokedBy, at: it.at },
    cluster: at(target, 'Arn'),
    roleArn: at(target, 'RoleArn'),
    taskDefinition: parameter('TaskDefinitionArn'),
    taskCount: parameter('TaskCount'),
    launchType: parameter('LaunchType'),
    capacityProviderStrategy: parameter('CapacityProviderStrategy'),
    platformVersion: parameter('PlatformVersion'),
    enableExecuteCommand: parameter('EnableExecuteCommand'),
    networkConfiguration: parameter('NetworkConfiguration'),
  });
  return builtInShape(members, 'Schedule');
}
