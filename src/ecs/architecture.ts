import type { Facts } from '../facts/facts.ts';
import type { Instances } from './instances.ts';

/** The `cpuArchitecture` of all instances; undefined when they are not all of one, or a type is not known. */
export function commonArchitecture(
  instances: readonly Instances[],
  table: NonNullable<Facts['instanceTypes']>,
): 'ARM64' | 'X86_64' | undefined {
  const found = new Set(
    instances.flatMap(
      ({ types }) => types?.map(({ name }) => (Object.hasOwn(table, name) ? table[name]![2] : null)) ?? [null],
    ),
  );
  if (found.size !== 1) return undefined;
  const [only] = found;
  return only === 'arm64' ? 'ARM64' : only === 'amd64' ? 'X86_64' : undefined;
}
