import type { ContainerDefinition, Field } from '../model/fields.ts';

/** A container as a message begins with it: `The container "app"`. */
export function containerName({ name }: Field<ContainerDefinition>): string {
  return name.$quoted === '' ? 'A container' : `The container ${name.$quoted}`;
}
