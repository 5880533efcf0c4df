import { fargateSizes } from '../facts/fargate-sizes.ts';

/** CPU units of `512`, `1 vCPU`, `.5 vcpu`; undefined when it is no amount of CPU. */
export function cpuUnits(text: string): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(vcpu)?\s*$/i.exec(text);
  if (!match) return undefined;
  const amount = Number(match[1]);
  return match[2] ? Math.round(amount * 1024) : amount;
}

/** MiB of `1024`, `1 GB`, `.5gb`; undefined when it is no amount of memory. */
export function memoryMiB(text: string): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(gb)?\s*$/i.exec(text);
  if (!match) return undefined;
  const amount = Number(match[1]);
  return match[2] ? Math.round(amount * 1024) : amount;
}

export interface Size {
  readonly cpu: number;
  readonly memory: number;
}

/** The memory that Fargate offers with an amount of CPU, on an operating system; undefined when it has no such CPU. */
export function memoryFor(cpu: number, windows: boolean): readonly number[] | undefined {
  return fargateSizes.find((row) => row.cpu === cpu && (!windows || row.windows))?.memory;
}

/** The sizes of Fargate nearest to one that it does not have: the least that hold it, and the greatest that it holds. */
export function nearestSizes({ cpu, memory }: Size, windows: boolean): readonly Size[] {
  const all = fargateSizes
    .filter((row) => !windows || row.windows)
    .flatMap((row) => row.memory.map((amount): Size => ({ cpu: row.cpu, memory: amount })));
  const above = all.filter((size) => size.cpu >= cpu && size.memory >= memory);
  const sameCpu = all.filter((size) => size.cpu === cpu);
  const closest = sameCpu.length > 0 ? [sameCpu.reduce((best, size) => (Math.abs(size.memory - memory) < Math.abs(best.memory - memory) ? size : best))] : [];
  const least = above.reduce<Size | undefined>((best, size) => (!best || size.cpu < best.cpu || (size.cpu === best.cpu && size.memory < best.memory) ? size : best), undefined);
  const found = [...closest, ...(least ? [least] : [])];
  return found.filter((size, i) => found.findIndex((one) => one.cpu === size.cpu && one.memory === size.memory) === i);
}
