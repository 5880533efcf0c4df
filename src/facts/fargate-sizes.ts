const steps = (from: number, to: number, step: number) =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);

/**
 * The sizes of Fargate: CPU units, and MiB of memory that go with them. Amazon ECS Developer Guide, fargate-tasks-services
 * and task_definition_parameters, read 2026-11-23; the row of 32 vCPU is in both pages' CPU tables alone.
 */
export const fargateSizes: readonly {
  readonly cpu: number;
  readonly memory: readonly number[];
  readonly windows: boolean;
}[] = [
  { cpu: 256, memory: [512, 1024, 2048], windows: false },
  { cpu: 512, memory: steps(1024, 4096, 1024), windows: false },
  { cpu: 1024, memory: steps(2048, 8192, 1024), windows: true },
  { cpu: 2048, memory: steps(4096, 16384, 1024), windows: true },
  { cpu: 4096, memory: steps(8192, 30720, 1024), windows: true },
  { cpu: 8192, memory: steps(16384, 61440, 4096), windows: false },
  { cpu: 16384, memory: steps(32768, 122880, 8192), windows: false },
  { cpu: 32768, memory: [61440, 122880, 249856], windows: false },
];
