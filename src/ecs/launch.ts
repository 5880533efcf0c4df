import type { Cluster, Field, Schedule, Service, TaskDefinition, TaskSet } from '../model/fields.ts';
import { anyOf } from './logic.ts';

/** Where tasks run; an ASG capacity provider means EC2. */
export type Launch = 'FARGATE' | 'EC2' | 'EXTERNAL' | 'MANAGED_INSTANCES';

/** Whether a task runs on a launch type, as far as its definition and what runs it say; two that are stated both count. */
export function runsOn(task: Field<TaskDefinition>, launch: Launch): boolean | undefined {
  const stated = task.requiresCompatibilities;
  if (stated.items.some((one) => one.known === launch)) return true;
  const runners = runnersOf(task);
  const launches = runners.items.map(launchesOf);
  if (launches.some((one) => one?.includes(launch))) return true;
  if (!stated.complete || !runners.complete || launches.includes(undefined)) return undefined;
  return stated.items.length > 0 || launches.length > 0 ? false : undefined;
}

/** Whether the tasks run where AWS, and no instance role, pulls images and writes logs. */
export function needsOwnRole(task: Field<TaskDefinition>): boolean | undefined {
  return anyOf((['FARGATE', 'MANAGED_INSTANCES', 'EXTERNAL'] as const).map((launch) => runsOn(task, launch)));
}

export type Runner = Field<Service> | Field<TaskSet> | Field<Schedule>;

/** The services, task sets and schedules of the input that run a task. */
export function runnersOf(task: Field<TaskDefinition>): {
  readonly items: readonly Runner[];
  readonly complete: boolean;
} {
  const { services, taskSets, schedules } = task;
  return {
    items: [...services.items, ...taskSets.items, ...schedules.items],
    complete: services.complete && taskSets.complete && schedules.complete,
  };
}

/** The launch types that a service, task set or schedule may use; undefined when that cannot be told. */
export function launchesOf(runner: Runner): readonly Launch[] | undefined {
  if (runner.launchType.$state === 'unknown') return undefined;
  const stated = runner.launchType.known;
  if (stated !== undefined) return [stated as Launch];
  const strategy = strategyOf(runner);
  if (!strategy?.complete) return undefined;
  // Without a launch type and without a strategy, ECS takes EC2.
  if (strategy.items.length === 0) return ['EC2'];
  const launches = strategy.items.map((item) => launchOfProvider(item));
  return launches.every((launch) => launch !== undefined) ? [...new Set(launches)] : undefined;
}

/** Whether what runs a task may use a launch type: not when the task definition rules it out; undefined when that cannot be told. */
export function mayUse(runner: Runner, launch: Launch): boolean | undefined {
  const permitted = runner.task.requiresCompatibilities;
  const isRuledOut =
    permitted.complete && permitted.items.length > 0 && permitted.items.every(({ known }) => known !== launch);
  return isRuledOut ? false : launchesOf(runner)?.includes(launch);
}

type Strategy = Service['capacityProviderStrategy'];

/** The strategy that counts: its own, else the default of its cluster, where that is in the input; undefined when it cannot be told. */
export function strategyOf(runner: Runner): Field<Strategy> | undefined {
  const own = runner.capacityProviderStrategy;
  if (own.$state === 'unknown' || own.items.length > 0) return own;
  return defaultStrategy(runner.inCluster);
}

function defaultStrategy(cluster: Field<Cluster>): Field<Strategy> | undefined {
  if (cluster.$state !== 'known' || !cluster.capacities.complete || cluster.capacities.items.length > 1)
    return undefined;
  const own = cluster.defaultCapacityProviderStrategy;
  const [association] = cluster.capacities.items;
  return association && own.$state === 'absent' ? association.defaultCapacityProviderStrategy : own;
}

function launchOfProvider(item: Field<Strategy[number]>): Launch | undefined {
  const name = item.capacityProvider.known;
  if (name === 'FARGATE' || name === 'FARGATE_SPOT') return 'FARGATE';
  const { provider } = item;
  if (provider.autoScalingGroupProvider.$state === 'known') return 'EC2';
  return provider.managedInstancesProvider.$state === 'known' ? 'MANAGED_INSTANCES' : undefined;
}
