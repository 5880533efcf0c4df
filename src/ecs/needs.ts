import type { AnyField, ContainerDefinition, Field, TaskDefinition } from '../model/fields.ts';
import { isPrivateEcr } from './image.ts';
import { needsOwnRole } from './launch.ts';

/** What a container needs its task's execution role for. */
export interface ContainerNeeds {
  /** As it may be shown: `"app"`. */
  readonly who: string;
  readonly needs: readonly Need[];
}

export interface Need {
  /** What the container does: `pulls its image from ECR`. */
  readonly does: string;
  readonly at: AnyField;
}

/**
 * What the agent does with the execution role, before and beside the containers: only what surely is.
 * Amazon ECS Developer Guide, task_execution_IAM_role.
 */
export function executionNeeds(task: Field<TaskDefinition>): readonly ContainerNeeds[] {
  const own = needsOwnRole(task) === true;
  const all = task.containerDefinitions.items.map((container) => ({
    who: container.name.$quoted === '' ? 'a container' : container.name.$quoted,
    needs: [...(own ? agentNeeds(container) : []), ...secretNeeds(container), ...fileNeeds(container)],
  }));
  return all.filter(({ needs }) => needs.length > 0);
}

/** What the instance role does on EC2. */
function agentNeeds(container: Field<ContainerDefinition>): readonly Need[] {
  const { logDriver } = container.logConfiguration;
  return [
    ...(isPrivateEcr(container) === true ? [{ does: 'pulls its image from ECR', at: container.image }] : []),
    ...(logDriver.known === 'awslogs' ? [{ does: 'writes to CloudWatch Logs', at: logDriver }] : []),
  ];
}

function secretNeeds({
  secrets,
  logConfiguration,
  repositoryCredentials,
}: Field<ContainerDefinition>): readonly Need[] {
  const { secretOptions } = logConfiguration;
  return [
    ...(repositoryCredentials.$state === 'known'
      ? [{ does: 'pulls its image with credentials', at: repositoryCredentials }]
      : []),
    ...(secrets.items.length > 0 ? [{ does: 'takes secrets', at: secrets }] : []),
    ...(secretOptions.items.length > 0 ? [{ does: 'has secrets for its log driver', at: secretOptions }] : []),
  ];
}

function fileNeeds({ environmentFiles, firelensConfiguration }: Field<ContainerDefinition>): readonly Need[] {
  const config = firelensConfiguration.options.get('config-file-type');
  return [
    ...(environmentFiles.items.some(({ type }) => type.known === 's3')
      ? [{ does: 'takes environment files from S3', at: environmentFiles }]
      : []),
    ...(config.known === 's3' ? [{ does: 'takes its configuration from S3', at: config }] : []),
  ];
}
