import type { Cluster, ContainerDefinition, Field, Service, TaskDefinition } from '../model/fields.ts';
import { type Runner, runnersOf } from './launch.ts';

/** Something that runs tasks with ECS Exec, and where it switches that on. */
export interface Exec {
  readonly runner: Runner;
  readonly setting: Field<boolean>;
}

/** The setting of ECS Exec for what runs a task: a task set has that of its service. */
export function execSetting(runner: Runner): Field<Service>['enableExecuteCommand'] {
  return 'ofService' in runner ? runner.ofService.enableExecuteCommand : runner.enableExecuteCommand;
}

/** What runs a task with ECS Exec, surely. */
export function execsOf(task: Field<TaskDefinition>): readonly Exec[] {
  const execs = runnersOf(task).items.map((runner) => ({ runner, setting: execSetting(runner) }));
  return execs.filter(({ setting }) => setting.known === true);
}

/** Whether ECS Exec is on for something that runs a task, or may be. */
export function mayExec(task: Field<TaskDefinition>): boolean {
  const { items, complete } = runnersOf(task);
  return !complete || items.some((runner) => execSetting(runner).or(false) !== false);
}

/** Where ECS Exec is switched on, once for each service or schedule, as related places. */
export function execPlaces(execs: readonly Exec[]): readonly (readonly [Field<boolean>, string])[] {
  const settings = new Map(execs.map(({ setting }) => [setting.$entity, setting]));
  return [...settings].map(([name, setting]) => [setting, `ECS Exec is on for "${name}"`]);
}

/** Whether a container surely runs as long as its task: others wait for the end of none such. */
export function isLasting(
  { name }: Field<ContainerDefinition>,
  { containerDefinitions }: Field<TaskDefinition>,
): boolean {
  const others = containerDefinitions.items.map(({ dependsOn }) => dependsOn);
  const ends = others.flatMap(({ items }) =>
    items.filter(({ condition }) => !/^(?:START|HEALTHY)$/.test(condition.known ?? '')),
  );
  const mayBeIt = ({ containerName }: { containerName: Field<string> }) =>
    containerName.known === undefined || name.known === undefined || containerName.known === name.known;
  return others.every(({ complete }) => complete) && !ends.some(mayBeIt);
}

/** Whether a task's containers are Linux's; undefined when that cannot be told. */
export function isLinux(task: Field<TaskDefinition>): boolean | undefined {
  const system = task.runtimePlatform.operatingSystemFamily.or('LINUX');
  return system === undefined ? undefined : system === 'LINUX';
}

/** Where a cluster sends what is done in ECS Exec's sessions; undefined when that cannot be told. */
export function execLogging(cluster: Field<Cluster>): string | undefined {
  if (cluster.$state !== 'known') return undefined;
  return cluster.configuration.executeCommandConfiguration.logging.or('DEFAULT');
}
