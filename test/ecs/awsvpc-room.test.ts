import { expect, test } from 'vitest';
import { awsvpcRoom, awsvpcTasks, type Trunking } from '../../src/ecs/awsvpc-room.ts';
import type { Instances } from '../../src/ecs/instances.ts';
import { instanceTypes } from '../../src/facts/instance-types.gen.ts';
import { runOf } from '../formats/cloudformation/helpers.ts';

/**
 * Awsvpc tasks on one instance, as AWS prints them. With two figures: Amazon ECS Developer Guide, "Supported instances for
 * increased Amazon ECS container network interfaces" (eni-trunking-supported-instance-types, autumn 2026). With one, which
 * that page does not have: the interfaces of the EC2 User Guide's "IP addresses per network interface" less the primary
 * one, as the ECS guide's "Allocate a network interface for an Amazon ECS task" (task-networking-awsvpc) says.
 */
test.each([
  ['a1.medium', 1, 10],
  ['c5.large', 2, 10],
  ['c5.xlarge', 3, 20],
  ['c5.4xlarge', 7, 60],
  ['c5.18xlarge', 14, 120],
  ['m5.large', 2, 10],
  ['m5.2xlarge', 3, 40],
  ['m5.24xlarge', 14, 120],
  ['r5.large', 2, 10],
  ['c6g.medium', 1, 4],
  ['c6g.xlarge', 3, 20],
  ['c6in.32xlarge', 15, 120],
  ['m6i.32xlarge', 14, 120],
  ['p4d.24xlarge', 59, 120],
  ['t2.micro', 1, undefined],
  ['t2.small', 2, undefined],
  ['t3.nano', 1, undefined],
  ['t3.medium', 2, undefined],
  ['t3.xlarge', 3, undefined],
  ['t3a.small', 1, undefined],
  ['t4g.micro', 1, undefined],
  ['m4.large', 1, undefined],
  ['g4dn.xlarge', 2, undefined],
  ['i3en.24xlarge', 14, undefined],
  // task-networking-awsvpc names this one exception to the number of interfaces.
  ['p5.48xlarge', 1, 242],
])('%s holds %i awsvpc tasks, with ENI trunking %s', (type, plain, trunked) => {
  expect(awsvpcTasks(type, instanceTypes)).toEqual({ plain, trunked });
});

test.each(['nothing.large', 'constructor', ''])('how many tasks "%s" holds is not known', (type) => {
  expect(awsvpcTasks(type, instanceTypes)).toBeUndefined();
});

const at = (await runOf('Resources: { A: { Type: AWS::EC2::Instance } }')).all('instance').items[0]!;
type Group = Pick<Instances, 'types' | 'most'>;
const group = (types: string, most: number): Group => ({
  types: types.split(' ').map((name) => ({ name, at })),
  most,
});

/** The products and sums, by hand. */
test.each<[groups: readonly Group[], trunking: Trunking, limit: number, says: string]>([
  [[group('t3.small', 2)], undefined, 4, '2 t3.small (2 × 2 = 4)'],
  [[group('t3.small', 0)], undefined, 0, '0 t3.small (0 × 2 = 0)'],
  [[group('t2.micro', 7)], 'enabled', 7, '7 t2.micro (7 × 1 = 7)'],
  [[group('m5.large', 3)], 'disabled', 6, '3 m5.large (3 × 2 = 6)'],
  [[group('m5.large', 3)], 'enabled', 30, '3 m5.large (with ENI trunking 3 × 10 = 30)'],
  [[group('m5.large', 3)], undefined, 30, '3 m5.large (3 × 2 = 6, with ENI trunking 3 × 10 = 30)'],
  [[group('c5.18xlarge', 2)], 'disabled', 28, '2 c5.18xlarge (2 × 14 = 28)'],
  [[group('c5.18xlarge', 2)], 'enabled', 240, '2 c5.18xlarge (with ENI trunking 2 × 120 = 240)'],
  // The roomiest type counts, which is another one with trunking.
  [[group('t3.small c5.large', 3)], 'disabled', 6, '3 c5.large (3 × 2 = 6)'],
  [[group('t3.small c5.large', 3)], 'enabled', 30, '3 c5.large (with ENI trunking 3 × 10 = 30)'],
  [[group('t3.xlarge c5.large', 3)], 'disabled', 9, '3 t3.xlarge (3 × 3 = 9)'],
  [[group('t3.xlarge t2.micro', 4)], undefined, 12, '4 t3.xlarge (4 × 3 = 12)'],
  [[group('t3.small', 2), group('t2.micro', 5)], undefined, 9, '2 t3.small (2 × 2 = 4) and 5 t2.micro (5 × 1 = 5)'],
  // Equal ones are counted together, as single instances are.
  [[group('t3.small', 1), group('t3.small', 1), group('t3.small', 1)], undefined, 6, '3 t3.small (3 × 2 = 6)'],
  [
    [group('c5.large t3.small', 1), group('t3.small c5.large', 2)],
    'enabled',
    30,
    '3 c5.large (with ENI trunking 3 × 10 = 30)',
  ],
  // On these trunking leaves less room, and it may be off.
  [[group('u-18tb1.metal', 1)], 'enabled', 12, '1 u-18tb1.metal (with ENI trunking 1 × 12 = 12)'],
  [[group('u-18tb1.metal', 1)], 'disabled', 14, '1 u-18tb1.metal (1 × 14 = 14)'],
  [[group('u-18tb1.metal', 2)], undefined, 28, '2 u-18tb1.metal (2 × 14 = 28, with ENI trunking 2 × 12 = 24)'],
  [[group('p5.48xlarge', 2)], 'disabled', 2, '2 p5.48xlarge (2 × 1 = 2)'],
  [[group('a1.medium', 10)], 'enabled', 100, '10 a1.medium (with ENI trunking 10 × 10 = 100)'],
])('row %# of the products and sums', (groups, trunking, limit, says) => {
  expect(awsvpcRoom(groups, instanceTypes, trunking)).toEqual({ limit, says });
});

test.each<[why: string, groups: readonly Group[]]>([
  ['a type is in no table', [group('t3.small z99.large', 1)]],
  ['the types are not known', [group('t3.small', 1), { types: undefined, most: 1 }]],
  ['the number is not known', [{ ...group('t3.small', 1), most: undefined }]],
])('the room is not known where %s', (_, groups) => {
  expect(awsvpcRoom(groups, instanceTypes, undefined)).toBeUndefined();
});
