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

/** What is loaded from a file; the answers of registries are not. */
export type Table = Exclude<keyof Facts, 'images'>;

/** The tables that `lint` needs for rules with `needs`, all or some; large. */
export async function loadFacts(isNeeded: (table: Table) => boolean = () => true): Promise<Facts> {
  const [instances, policies] = await Promise.all([
    isNeeded('instanceTypes') && import('./facts/instance-types.gen.ts'),
    isNeeded('awsPolicies') && import('./facts/aws-policies.gen.ts'),
  ]);
  return {
    ...(instances && { instanceTypes: instances.instanceTypes }),
    ...(policies && { awsPolicies: policies.awsPolicies }),
  };
}
