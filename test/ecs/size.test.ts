import { expect, test } from 'vitest';
import { cpuUnits, memoryFor, memoryMiB, nearestSizes } from '../../src/ecs/size.ts';

test.each([
  ['512', 512],
  [' 512 ', 512],
  ['1 vCPU', 1024],
  ['1vcpu', 1024],
  ['0.25 vCPU', 256],
  ['.5 vCPU', 512],
  ['32 vCPU', 32768],
  ['', undefined],
  ['one', undefined],
  ['500m', undefined],
  ['1 GB', undefined],
])('the CPU units of "%s"', (text, units) => {
  expect(cpuUnits(text)).toBe(units);
});

test.each([
  ['1024', 1024],
  ['1 GB', 1024],
  ['.5gb', 512],
  ['0.5 gb', 512],
  ['244 GB', 249856],
  ['', undefined],
  ['512 MB', undefined],
  ['1 vCPU', undefined],
])('the MiB of "%s"', (text, amount) => {
  expect(memoryMiB(text)).toBe(amount);
});

test('each CPU has its own steps of memory, and Windows fewer of them', () => {
  expect(memoryFor(256, false)).toEqual([512, 1024, 2048]);
  expect(memoryFor(256, true)).toBeUndefined();
  expect(memoryFor(4096, true)?.at(-1)).toBe(30720);
  expect(memoryFor(8192, false)).toContain(20480);
  expect(memoryFor(8192, false)).not.toContain(17408);
  expect(memoryFor(16384, false)).toHaveLength(12);
  expect(memoryFor(32768, false)).toEqual([61440, 122880, 249856]);
  expect(memoryFor(300, false)).toBeUndefined();
});

test.each([
  [
    512,
    512,
    false,
    [
      [256, 512],
      [512, 1024],
    ],
  ],
  [
    300,
    600,
    false,
    [
      [256, 512],
      [256, 1024],
    ],
  ],
  [
    0,
    0,
    false,
    [
      [256, 512],
      [256, 1024],
    ],
  ],
  [
    256,
    1000,
    true,
    [
      [1024, 2048],
      [1024, 3072],
    ],
  ],
  [
    65536,
    999999,
    false,
    [
      [32768, 122880],
      [32768, 249856],
    ],
  ],
] as const)('what is near %s with %s', (cpu, memory, windows, near) => {
  const sizes = nearestSizes({ cpu, memory }, windows);
  expect(sizes.map((size) => [size.cpu, size.memory])).toEqual(near);
  for (const size of sizes) expect(memoryFor(size.cpu, windows)).toContain(size.memory);
});
