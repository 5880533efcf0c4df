import { expect, test } from 'vitest';
import { instanceSize } from '../../src/ecs/instance-size.ts';
import { instanceTypes } from '../../src/facts/instance-types.gen.ts';

/** vCPUs and GiB as the EC2 pages of the instance types print them, times 1024. */
test.each([
  ['t3.nano', { cpu: 2048, memory: 512, gpus: 0 }],
  ['t2.micro', { cpu: 1024, memory: 1024, gpus: 0 }],
  ['t3.medium', { cpu: 2048, memory: 4096, gpus: 0 }],
  ['c5.large', { cpu: 2048, memory: 4096, gpus: 0 }],
  ['m5.large', { cpu: 2048, memory: 8192, gpus: 0 }],
  ['r5.large', { cpu: 2048, memory: 16384, gpus: 0 }],
  ['m5.24xlarge', { cpu: 98304, memory: 393216, gpus: 0 }],
  ['g4dn.xlarge', { cpu: 4096, memory: 16384, gpus: 1 }],
  ['p4d.24xlarge', { cpu: 98304, memory: 1179648, gpus: 8 }],
  // Types of which EC2's description is not in the table have no size, and no number of GPUs.
  ['p3.2xlarge', undefined],
  ['nothing.large', undefined],
  ['constructor', undefined],
])('the size of %s', (type, size) => {
  expect(instanceSize(type, instanceTypes)).toEqual(size);
});
