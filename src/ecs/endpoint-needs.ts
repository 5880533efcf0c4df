import type { ContainerDefinition, Field, Secret, TaskDefinition } from '../model/fields.ts';
import { isPrivateEcr, parseImage } from './image.ts';
import type { Runner } from './launch.ts';

/** What a task on Fargate reaches through its own network interface. */
export interface EndpointNeeds {
  /** The services of AWS, as the names of their endpoints end: `ecr.api`. */
  readonly services: readonly string[];
  /** Those of them without which ECS Exec fails, and no more. */
  readonly forExec: readonly string[];
  /** Images that come from the internet, for which there are no endpoints. */
  readonly publicImages: readonly Field<string>[];
  /** Whether that is all. */
  readonly complete: boolean;
}

/**
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html and
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
 */
export function endpointNeeds(task: Field<TaskDefinition>, runner: Runner): EndpointNeeds {
  const { containerDefinitions } = task;
  const each = containerDefinitions.items.map(needsOf);
  return {
    services: ORDER.filter((service) => each.some(({ services }) => services.includes(service))),
    forExec: execNeeds(runner),
    publicImages: containerDefinitions.items.filter((one) => isPublic(one) === true).map(({ image }) => image),
    complete: containerDefinitions.complete && each.every(({ complete }) => complete),
  };
}

const ORDER = ['ecr.api', 'ecr.dkr', 's3', 'logs', 'secretsmanager', 'ssm'];
const ECR = ['ecr.api', 'ecr.dkr', 's3'];

function needsOf(container: Field<ContainerDefinition>): { services: readonly string[]; complete: boolean } {
  const { logConfiguration, secrets, environmentFiles, repositoryCredentials, firelensConfiguration } = container;
  const all = [...secrets.items, ...logConfiguration.secretOptions.items].map(storeOf);
  const isEcr = isPrivateEcr(container);
  const driver = logConfiguration.logDriver.or('none');
  const fromS3 =
    environmentFiles.items.some(({ type }) => type.known === 's3') ||
    firelensConfiguration.options.get('config-file-type').known === 's3';
  return {
    services: [
      ...(isEcr === true ? ECR : []),
      ...(driver === 'awslogs' ? ['logs'] : []),
      ...(repositoryCredentials.$state === 'known' ? ['secretsmanager'] : []),
      ...(fromS3 ? ['s3'] : []),
      ...all.filter((store) => store !== undefined),
    ],
    complete:
      (isEcr === true || isPublic(container) === true) &&
      driver !== undefined &&
      !all.includes(undefined) &&
      [secrets, logConfiguration.secretOptions, environmentFiles].every(({ $state }) => $state !== 'unknown'),
  };
}

/** Where a secret is read from. */
function storeOf({ valueFrom, stored }: Field<Secret>): string | undefined {
  if (stored.$state === 'known') return 'secretsmanager';
  const text = valueFrom.partly;
  if (text === undefined) return undefined;
  const service = /^arn:[^:]*:(secretsmanager|ssm):/.exec(text)?.[1];
  return service ?? (/^[\w./-]+$/.test(text) ? 'ssm' : undefined);
}

/** ECS Exec talks to Session Manager, and encrypts with the key that the cluster states. */
function execNeeds(runner: Runner): readonly string[] {
  const { enableExecuteCommand, inCluster } = 'ofService' in runner ? runner.ofService : runner;
  if (enableExecuteCommand.known !== true) return [];
  const { kmsKeyId } = inCluster.configuration.executeCommandConfiguration;
  return kmsKeyId.$state === 'known' ? ['ssmmessages', 'kms'] : ['ssmmessages'];
}

/** Registries that are on the internet; another host may be in the VPC. */
const PUBLIC = [
  ...['docker.io', 'index.docker.io', 'registry-1.docker.io', 'public.ecr.aws', 'ghcr.io', 'quay.io', 'gcr.io'],
  ...['registry.k8s.io', 'k8s.gcr.io', 'mcr.microsoft.com', 'registry.gitlab.com', 'docker.elastic.co', 'nvcr.io'],
];

function isPublic(container: Field<ContainerDefinition>): boolean | undefined {
  const image = container.image.partly;
  if (image === undefined || isPrivateEcr(container) !== false) return undefined;
  const { registry, repository } = parseImage(image);
  // Without a host it is Docker Hub's, if it is a name that Docker takes and no placeholder.
  return registry === ''
    ? /^[a-z\d][a-z\d._/-]*$/.test(repository) || undefined
    : PUBLIC.includes(registry) || undefined;
}
