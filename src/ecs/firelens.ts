import type { ContainerDefinition, Field, TaskDefinition } from '../model/fields.ts';

type Container = Field<ContainerDefinition>;

/** The containers of a task that route the logs of others. */
export function routersOf(task: Field<TaskDefinition>): readonly Container[] {
  return task.containerDefinitions.items.filter(
    ({ firelensConfiguration }) => firelensConfiguration.$state === 'known',
  );
}

/** Whether a container surely logs through FireLens. */
export function logsToFireLens({ logConfiguration }: Container): boolean {
  return logConfiguration.logDriver.known === 'awsfirelens';
}

/** Where the router listens. Amazon ECS Developer Guide, using_firelens. */
export const FIRELENS_PORT = 24224;

/** Whether a range of ports such as `24000-24300` has that port in it. */
export function rangeHasPort(ports: string): boolean {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(ports) ?? [];
  return Number(from) <= FIRELENS_PORT && FIRELENS_PORT <= Number(to);
}
