import type { Facts } from '../facts/facts.ts';
import type { Instances, InstanceType } from './instances.ts';

type Table = NonNullable<Facts['instanceTypes']>;

/** The nominal size of an instance type: CPU units, MiB, GPUs. */
export interface InstanceSize {
  readonly cpu: number;
  readonly memory: number;
  readonly gpus: number;
}

/** The size of a type; undefined for those of which EC2's description is not in the table. */
export function instanceSize(type: string, table: Table): InstanceSize | undefined {
  const [, , , vcpus, memory, gpus] = (Object.hasOwn(table, type) && table[type]) || [];
  if (typeof vcpus !== 'number' || typeof memory !== 'number') return undefined;
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html: 1024 units for each vCPU.
  return { cpu: vcpus * 1024, memory, gpus: gpus ?? 0 };
}

export interface Largest {
  readonly type: InstanceType;
  readonly amount: number;
  /** Whether there is no other type. */
  readonly isOnly: boolean;
}

/** The type that has the most of one thing; undefined when a type or its size is not known. */
export function largestOf(
  instances: readonly Pick<Instances, 'types'>[],
  table: Table,
  member: keyof InstanceSize,
): Largest | undefined {
  const types = instances.flatMap((one): readonly (InstanceType | undefined)[] => one.types ?? [undefined]);
  const sized = types.map((type) => ({ type, amount: type && instanceSize(type.name, table)?.[member] }));
  let largest: { type: InstanceType; amount: number } | undefined;
  for (const { type, amount } of sized) {
    if (type === undefined || amount === undefined) return undefined;
    if (!largest || amount > largest.amount) largest = { type, amount };
  }
  return largest && { ...largest, isOnly: new Set(types.map((type) => type?.name)).size === 1 };
}
