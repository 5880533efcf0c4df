import { expect, test } from 'vitest';
import { awsvpcRoom, awsvpcTasks } from '../../src/ecs/awsvpc-room.ts';
import type { Instances } from '../../src/ecs/instances.ts';
import { instanceTypes } from '../../src/facts/instance-types.gen.ts';

test.each([
  ['t3.small', { plain: 2, trunked: undefined }],
  ['c5.large', { plain: 2, trunked: 10 }],
  ['m5.large', { plain: 2, trunked: 10 }],
  ['nothing.large', undefined],
  ['constructor', undefined],
])('how many awsvpc tasks %s holds', (type, tasks) => {
  expect(awsvpcTasks(type, instanceTypes)).toEqual(tasks);
});

test('the one type that takes a single task whatever its interfaces', () => {
  expect(awsvpcTasks('p5.48xlarge', instanceTypes)?.plain).toBe(1);
});

test('a group has the room of its roomiest type, by what is known of trunking', () => {
  const group = { types: ['t3.small', 'c5.large'], most: 3 } as unknown as Instances;
  expect(awsvpcRoom([group], instanceTypes, 'disabled')).toEqual({ limit: 6, says: '3 t3.small (3 × 2 = 6)' });
  expect(awsvpcRoom([group], instanceTypes, 'enabled')).toEqual({
    limit: 30,
    says: '3 c5.large (with ENI trunking 3 × 10 = 30)',
  });
  expect(awsvpcRoom([group, group], instanceTypes, undefined)).toEqual({
    limit: 60,
    says: '3 c5.large (3 × 2 = 6, with ENI trunking 3 × 10 = 30) and 3 c5.large (3 × 2 = 6, with ENI trunking 3 × 10 = 30)',
  });
});

test('a type on which trunking leaves less room counts with the most that it may have', () => {
  const group = { types: ['u-18tb1.metal'], most: 1 } as unknown as Instances;
  const [plain, trunked, open] = (['disabled', 'enabled', undefined] as const).map(
    (trunking) => awsvpcRoom([group], instanceTypes, trunking)!.limit,
  );
  expect(trunked).toBeLessThan(plain!);
  expect(open).toBe(plain);
});

test('an unknown type leaves the room unknown', () => {
  const group = { types: ['t3.small', 'z99.large'], most: 1 } as unknown as Instances;
  expect(awsvpcRoom([group], instanceTypes, undefined)).toBeUndefined();
});
