import type { AnyField, ContainerDefinition, Field, TaskDefinition } from '../model/fields.ts';
import { type Home, homeOf } from './arns.ts';
import { isPrivateEcr } from './image.ts';
import { needsOwnRole } from './launch.ts';
import { type NeededPermission, toFetch, toLog, toPull, toReadSecret, toReadStored } from './permissions.ts';

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
  readonly permissions: readonly NeededPermission[];
}

/**
 * What the agent does with the execution role, before and beside the containers: only what surely is.
 * Amazon ECS Developer Guide, task_execution_IAM_role.
 */
export function executionNeeds(task: Field<TaskDefinition>): readonly ContainerNeeds[] {
  const own = needsOwnRole(task) === true;
  const home = homeOf(task);
  const all = task.containerDefinitions.items.map((container) => ({
    who: nameOf(container),
    needs: [...(own ? agentNeeds(container, home) : []), ...secretNeeds(container, home), ...fileNeeds(container)],
  }));
  return all.filter(({ needs }) => needs.length > 0);
}

/** A container as it may be shown: `"app"`. */
export function nameOf({ name }: Field<ContainerDefinition>): string {
  return name.$quoted === '' ? 'a container' : name.$quoted;
}

/** What the instance role does on EC2. */
function agentNeeds(container: Field<ContainerDefinition>, home: Home): readonly Need[] {
  const { image } = container;
  const { logDriver } = container.logConfiguration;
  return [
    ...(isPrivateEcr(container) === true
      ? [{ does: 'pulls its image from ECR', at: image, permissions: toPull(container) }]
      : []),
    ...(logDriver.known === 'awslogs'
      ? [{ does: 'writes to CloudWatch Logs', at: logDriver, permissions: toLog(container, home) }]
      : []),
  ];
}

function secretNeeds(
  { secrets, logConfiguration, repositoryCredentials }: Field<ContainerDefinition>,
  home: Home,
): readonly Need[] {
  const { secretOptions } = logConfiguration;
  const { credentialsParameter, stored } = repositoryCredentials;
  const toRead = (list: typeof secrets) => list.items.flatMap((secret) => toReadSecret(secret, home));
  const toPullWith = () => toReadStored(credentialsParameter, stored, home);
  return [
    ...(repositoryCredentials.$state === 'known'
      ? [{ does: 'pulls its image with credentials', at: repositoryCredentials, permissions: toPullWith() }]
      : []),
    ...(secrets.items.length > 0 ? [{ does: 'takes secrets', at: secrets, permissions: toRead(secrets) }] : []),
    ...(secretOptions.items.length > 0
      ? [{ does: 'has secrets for its log driver', at: secretOptions, permissions: toRead(secretOptions) }]
      : []),
  ];
}

function fileNeeds({ environmentFiles, firelensConfiguration }: Field<ContainerDefinition>): readonly Need[] {
  const files = environmentFiles.items.filter(({ type }) => type.known === 's3');
  const { options } = firelensConfiguration;
  const config = options.get('config-file-type');
  const toFetchAll = () => files.flatMap(({ value }) => toFetch(value));
  return [
    ...(files.length > 0
      ? [{ does: 'takes environment files from S3', at: environmentFiles, permissions: toFetchAll() }]
      : []),
    ...(config.known === 's3'
      ? [
          {
            does: 'takes its configuration from S3',
            at: config,
            permissions: toFetch(options.get('config-file-value')),
          },
        ]
      : []),
  ];
}
