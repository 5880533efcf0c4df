import type { Field, Service } from '../model/fields.ts';
import { boundsOf } from './rolling.ts';

/** The defaults of a service with a number of tasks: API DeploymentConfiguration. */
const MAXIMUM_PERCENT = 200;
const MINIMUM_HEALTHY_PERCENT = 100;

/** The percentages of a rolling deployment; undefined where one cannot be told. */
export interface RollingPercents {
  readonly maximum: number | undefined;
  readonly minimum: number | undefined;
}

/** Whether ECS itself replaces the tasks of a service, some at a time; undefined when that cannot be told. */
export function isRolling(service: Field<Service>): boolean | undefined {
  const controller = service.deploymentController.type.or('ECS');
  const strategy = service.deploymentConfiguration.strategy.or('ROLLING');
  if (controller === undefined || strategy === undefined) return undefined;
  return controller === 'ECS' && strategy === 'ROLLING';
}

/** The percentages of a service that has a number of tasks and is deployed rolling; undefined where it surely is not, or may not be. */
export function rollingOf(service: Field<Service>): RollingPercents | undefined {
  if (isRolling(service) !== true || service.schedulingStrategy.or('REPLICA') !== 'REPLICA') return undefined;
  const { maximumPercent, minimumHealthyPercent } = service.deploymentConfiguration;
  return { maximum: maximumPercent.or(MAXIMUM_PERCENT), minimum: minimumHealthyPercent.or(MINIMUM_HEALTHY_PERCENT) };
}

/** The numbers of tasks between which autoscaling may take a service, else its desired count; undefined when that cannot be told. */
export function countsOf(service: Field<Service>): { readonly least: number; readonly most: number } | undefined {
  const { scalableTargets, desiredCount } = service;
  if (!scalableTargets.complete) return undefined;
  const ranges = scalableTargets.items.map(({ minCapacity, maxCapacity }) => [minCapacity.known, maxCapacity.known]);
  const ends = ranges.length > 0 ? ranges.flat() : [desiredCount.known];
  return ends.every((end) => end !== undefined) ? { least: Math.min(...ends), most: Math.max(...ends) } : undefined;
}

/** How many tasks a service may have, as far as they are known. */
export interface TaskCount {
  /** The desired count, or what autoscaling may make of it. */
  readonly steady: number;
  /** Whether that is the maximum of autoscaling. */
  readonly isScaled: boolean;
  /** At the height of a deployment, and that in percent of the former. */
  readonly peak: number;
  readonly percent: number;
  /** Without room for so many a deployment does not get on at all. */
  readonly needed: number;
}

/** The tasks of a service: at least, where not all is known. Undefined when nothing is. */
export function taskCount(service: Field<Service>): TaskCount | undefined {
  const desired = service.desiredCount.known ?? 0;
  const scaled = Math.max(0, ...service.scalableTargets.items.map(({ maxCapacity }) => maxCapacity.known ?? 0));
  const steady = Math.max(desired, scaled);
  return steady === 0 ? undefined : { steady, isScaled: scaled > desired, ...deploymentOf(service, steady) };
}

/** The tasks that are more than a limit, as the subject of a sentence. */
export function sayTasks({ steady, isScaled, peak, percent }: TaskCount, limit: number): string {
  const scaled = isScaled ? ', the maximum of autoscaling' : '';
  if (steady > limit) return `${steady} tasks${scaled && `${scaled},`}`;
  return `The ${peak} tasks of a deployment (${percent} % of ${steady}${scaled})`;
}

function deploymentOf(service: Field<Service>, steady: number): Pick<TaskCount, 'peak' | 'percent' | 'needed'> {
  const { strategy, maximumPercent, minimumHealthyPercent } = service.deploymentConfiguration;
  const controller = service.deploymentController.type.or('ECS');
  const kind = strategy.or('ROLLING');
  if (controller === 'ECS' && kind === 'ROLLING') {
    const percent = maximumPercent.or(MAXIMUM_PERCENT) ?? 100;
    const { most, least } = boundsOf(steady, percent, minimumHealthyPercent.or(MINIMUM_HEALTHY_PERCENT) ?? 0);
    return { peak: most, percent, needed: least < steady ? steady : steady + 1 };
  }
  // The new tasks run beside all of the old.
  const percent = controller === 'CODE_DEPLOY' || (controller === 'ECS' && kind !== undefined) ? 200 : 100;
  const peak = (steady * percent) / 100;
  return { peak, percent, needed: peak };
}
