import type { Facts } from './facts/facts.ts';
import type { Kind } from './model/model.ts';
import type { Validators } from './validate.ts';

/** The schemas that `lint` needs for the rules about unknown, missing and invalid members, of all kinds or of some. */
export async function loadValidators(isNeeded: (kind: Kind) => boolean = () => true): Promise<Validators> {
  const [taskDefinition, service] = await Promise.all([
    isNeeded('taskDefinition') && import('ecs-lint:validate-task-definition'),
    isNeeded('service') && import('ecs-lint:validate-service-definition'),
  ]);
  return {
    ...(taskDefinition && { taskDefinition: taskDefinition.validate }),
    ...(service && { service: service.validate }),
  };
}

/** The tables that `lint` needs for rules with `needs`; large. */
export async function loadFacts(): Promise<Facts> {
  const { instanceTypes } = await import('./facts/instance-types.gen.ts');
  return { instanceTypes };
}
