import type { AnyField, ContainerDefinition, Field, TaskDefinition } from '../model/fields.ts';
import { isPrivateEcr } from './image.ts';
import { needsOwnRole } from './launch.ts';

/** Something that a task needs its execution role for. */
export interface Need {
  /** Completes "…, which needs it": `"app" pulls its image from ECR`. */
  readonly what: string;
  readonly at: AnyField;
}

/**
 * What the agent does with the execution role, before and beside the containers: only what surely is.
 * Amazon ECS Developer Guide, task_execution_IAM_role.
 */
export function executionNeeds(task: Field<TaskDefinition>): readonly Need[] {
  const own = needsOwnRole(task) === true;
  return task.containerDefinitions.items.flatMap((container) => [
    ...(own ? agentNeeds(container) : []),
    ...secretNeeds(container),
    ...fileNeeds(container),
  ]);
}

/** What the instance role does on EC2. */
function agentNeeds(container: Field<ContainerDefinition>): readonly Need[] {
  const name = container.name.$quoted;
  const { logDriver } = container.logConfiguration;
  return [
    ...(isPrivateEcr(container) ? [{ what: `${name} pulls its image from ECR`, at: container.image }] : []),
    ...(logDriver.known === 'awslogs' ? [{ what: `${name} writes to CloudWatch Logs`, at: logDriver }] : []),
  ];
}

function secretNeeds(container: Field<ContainerDefinition>): readonly Need[] {
  const name = container.name.$quoted;
  const { secrets, repositoryCredentials } = container;
  const { secretOptions } = container.logConfiguration;
  return [
    ...(secrets.items.length > 0 ? [{ what: `${name} takes secrets`, at: secrets }] : []),
    ...(secretOptions.items.length > 0 ? [{ what: `the log driver of ${name} takes secrets`, at: secretOptions }] : []),
    ...(repositoryCredentials.$state === 'known' ? [{ what: `${name} pulls its image with credentials`, at: repositoryCredentials }] : []),
  ];
}

function fileNeeds(container: Field<ContainerDefinition>): readonly Need[] {
  const name = container.name.$quoted;
  const file = container.environmentFiles.items.find(({ type }) => type.known === 's3');
  const config = container.firelensConfiguration.options.get('config-file-type');
  return [
    ...(file ? [{ what: `${name} takes environment files from S3`, at: container.environmentFiles }] : []),
    ...(config.known === 's3' ? [{ what: `${name} takes its configuration from S3`, at: config }] : []),
  ];
}
