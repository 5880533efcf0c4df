import type { AnyField, ContainerDefinition, Field, TaskDefinition } from '../model/fields.ts';
import { cpuUnits, memoryMiB } from './size.ts';

/** What a task takes of its instance, as far as it is known: at least so much. */
export interface Demand {
  readonly amount: number;
  /** Where it is said; the largest part of a sum. */
  readonly at: AnyField;
}

/** The CPU units that ECS reserves for a task: its own, else those of its containers together. */
export function cpuDemand({ cpu, containerDefinitions }: Field<TaskDefinition>): Demand | undefined {
  if (cpu.$state !== 'absent') return stated(cpu, cpuUnits);
  return together(
    containerDefinitions.items.map((container) => ({ amount: container.cpu.known ?? 0, at: container.cpu })),
  );
}

/** The MiB that ECS reserves for a task: its own, else what its containers reserve, or may use where they reserve none. */
export function memoryDemand({ memory, containerDefinitions }: Field<TaskDefinition>): Demand | undefined {
  if (memory.$state !== 'absent') return stated(memory, memoryMiB);
  return together(
    containerDefinitions.items.map(({ memory: limit, memoryReservation }) => {
      const at = memoryReservation.$state === 'absent' ? limit : memoryReservation;
      return { amount: at.known ?? 0, at };
    }),
  );
}

export function gpuDemand({ containerDefinitions }: Field<TaskDefinition>): Demand | undefined {
  return together(containerDefinitions.items.flatMap(gpusOf));
}

function gpusOf({ resourceRequirements }: Field<ContainerDefinition>): readonly Demand[] {
  const gpus = resourceRequirements.items.filter(({ type }) => type.known === 'GPU');
  return gpus.map(({ value }) => ({ amount: /^\d+$/.test(value.known ?? '') ? Number(value.known) : 0, at: value }));
}

function stated(field: Field<string>, read: (text: string) => number | undefined): Demand | undefined {
  const amount = field.known === undefined ? undefined : read(field.known);
  return amount === undefined ? undefined : { amount, at: field };
}

function together(parts: readonly Demand[]): Demand | undefined {
  const [first, ...rest] = parts;
  if (!first) return undefined;
  const largest = rest.reduce((a, b) => (b.amount > a.amount ? b : a), first);
  return { amount: parts.reduce((sum, { amount }) => sum + amount, 0), at: largest.at };
}
