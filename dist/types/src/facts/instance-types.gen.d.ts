/** Network interfaces; awsvpc tasks with ENI trunking (null: not supported); architecture; vCPUs; memory in MiB; GPUs. */
export type InstanceTypeRow = readonly [
    interfaces: number,
    trunked: number | null,
    architecture: 'amd64' | 'arm64' | null,
    vcpus: number | null,
    memoryMiB: number | null,
    gpus: number
];
export declare const instanceTypes: Readonly<Record<string, InstanceTypeRow>>;
