import type { Field, Service } from '../model/fields.ts';

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

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html: the maximum rounds down, the minimum up. */
function deploymentOf(service: Field<Service>, steady: number): Pick<TaskCount, 'peak' | 'percent' | 'needed'> {
  const { strategy, maximumPercent, minimumHealthyPercent } = service.deploymentConfiguration;
  const controller = service.deploymentController.type.or('ECS');
  const kind = strategy.or('ROLLING');
  if (controller === 'ECS' && kind === 'ROLLING') {
    const percent = maximumPercent.or(200) ?? 100;
    const kept = Math.ceil((steady * (minimumHealthyPercent.or(100) ?? 0)) / 100);
    return { peak: Math.floor((steady * percent) / 100), percent, needed: kept < steady ? steady : steady + 1 };
  }
  // The new tasks run beside all of the old.
  const percent = controller === 'CODE_DEPLOY' || (controller === 'ECS' && kind !== undefined) ? 200 : 100;
  const peak = (steady * percent) / 100;
  return { peak, percent, needed: peak };
}
