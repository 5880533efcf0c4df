import type { AnyField, Field, TaskDefinition } from '../model/fields.ts';

/** A port of its instance that a task takes whatever else runs there: an instance holds one such task. */
export interface StaticPort {
  readonly port: number;
  readonly at: AnyField;
}

/** API PortMapping: 0 or none is a dynamic port in bridge mode, and the container's port in host mode. */
export function staticPortOf({ networkMode, containerDefinitions }: Field<TaskDefinition>): StaticPort | undefined {
  const mode = networkMode.or('bridge');
  if (mode !== 'bridge' && mode !== 'host') return undefined;
  for (const { hostPort, containerPort } of containerDefinitions.items.flatMap(
    ({ portMappings }) => portMappings.items,
  )) {
    const at = mode === 'host' && hostPort.$state === 'absent' ? containerPort : hostPort;
    if (at.known !== undefined && at.known > 0) return { port: at.known, at };
  }
  return undefined;
}
