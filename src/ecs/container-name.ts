import type { ContainerDefinition, Field, Service } from '../model/fields.ts';

/** A container as a message begins with it: `The container "app"`. */
export function containerName({ name }: Field<ContainerDefinition>): string {
  return name.$quoted === '' ? 'A container' : `The container ${name.$quoted}`;
}

/** The proxy that Service Connect runs beside the containers of each task, as a message begins with it. */
export function proxyName({ serviceName, $entity }: Field<Service>): string {
  return `The Service Connect proxy of ${serviceName.$quoted === '' ? `"${$entity}"` : serviceName.$quoted}`;
}
