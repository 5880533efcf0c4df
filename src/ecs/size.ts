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

/** The two sizes of Fargate nearest to one that it does not have, by how many times larger or smaller they are. */
export function nearestSizes(size: Size, windows: boolean): readonly Size[] {
  const all = fargateSizes
    .filter((row) => !windows || row.windows)
    .flatMap((row) => row.memory.map((memory): Size => ({ cpu: row.cpu, memory })));
  return all
    .sort((a, b) => distance(a, size) - distance(b, size))
    .slice(0, 2)
    .sort((a, b) => a.cpu - b.cpu || a.memory - b.memory);
}

function distance(a: Size, b: Size): number {
  return times(a.cpu, b.cpu) + times(a.memory, b.memory);
}

function times(a: number, b: number): number {
  return Math.abs(Math.log2(a / Math.max(b, 1)));
}
