import type { AnyField, ContainerDefinition, Field, Provider, TaskDefinition } from '../model/fields.ts';

/** A region that is known, and what says so. */
export interface Region {
  readonly name: string;
  readonly at: AnyField;
  /** What it is: `the provider's region`. */
  readonly what: string;
}

/** The region that a task runs in: the one of the plan's providers, where any says one, else where its containers log. */
export function regionOf(task: Field<TaskDefinition>, providers: readonly Field<Provider>[]): Region | undefined {
  const [first, ...others] = providers.map(({ region }) => region).filter(({ $state }) => $state !== 'absent');
  if (!first) return logRegion(task.containerDefinitions.items);
  const name = first.known;
  if (name === undefined || others.some(({ known }) => known !== name)) return undefined;
  return { name, at: first, what: "the provider's region" };
}

/** Only awslogs has a region: what cannot be told of any container may be another one. */
function logRegion(containers: readonly Field<ContainerDefinition>[]): Region | undefined {
  const [first, ...others] = containers
    .map(({ logConfiguration }) => logConfiguration.options.get('awslogs-region'))
    .filter(({ $state }) => $state !== 'absent');
  const name = first?.known;
  if (!first || name === undefined || others.some(({ known }) => known !== name)) return undefined;
  return { name, at: first, what: "the task's awslogs-region" };
}

/** The region of the private ECR repository that an image is in. */
export function ecrRegion(image: string): string | undefined {
  return /^\d+\.dkr[.-]ecr(?:-fips)?\.([a-z\d-]+)\.(?:amazonaws\.|on\.aws)/.exec(image)?.[1];
}
