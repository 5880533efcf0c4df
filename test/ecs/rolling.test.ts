import { expect, test } from 'vitest';
import { batchesOf, boundsOf, isStuck } from '../../src/ecs/rolling.ts';

/**
 * Worked out by hand from the Amazon ECS API Reference, DeploymentConfiguration: of `maximumPercent` of the desired count
 * the product is rounded down, of `minimumHealthyPercent` it is rounded up. Batches: ⌈count ÷ (most − least)⌉.
 */
const TABLE: readonly (readonly [
  count: number,
  maximumPercent: number,
  minimumHealthyPercent: number,
  most: number,
  least: number,
  batches: number | 'stuck',
])[] = [
  // The defaults of a service with a number of tasks.
  [1, 200, 100, 2, 1, 1],
  [2, 200, 100, 4, 2, 1],
  [10, 200, 100, 20, 10, 1],
  // The example of the API's text: four tasks, 200 %, and four, 50 %.
  [4, 200, 50, 8, 2, 1],
  [4, 100, 50, 4, 2, 2],
  // 1 × 150 % is 1.5, of which 1 is left.
  [1, 150, 100, 1, 1, 'stuck'],
  [2, 150, 100, 3, 2, 2],
  [3, 150, 100, 4, 3, 3],
  [4, 150, 100, 6, 4, 2],
  // 3 × 133 % is 3.99.
  [3, 133, 100, 3, 3, 'stuck'],
  [3, 134, 100, 4, 3, 3],
  // 9 × 110 % is 9.9; 10 × 110 % is 11.
  [9, 110, 100, 9, 9, 'stuck'],
  [10, 110, 100, 11, 10, 10],
  [19, 110, 100, 20, 19, 19],
  [20, 110, 100, 22, 20, 10],
  [7, 125, 75, 8, 6, 4],
  [6, 125, 75, 7, 5, 3],
  [8, 125, 75, 10, 6, 2],
  // 1 × 1 % is 0.01, which makes 1.
  [1, 100, 1, 1, 1, 'stuck'],
  [1, 100, 50, 1, 1, 'stuck'],
  [1, 100, 0, 1, 0, 1],
  [2, 100, 51, 2, 2, 'stuck'],
  [2, 100, 50, 2, 1, 2],
  [3, 100, 66, 3, 2, 3],
  [3, 100, 67, 3, 3, 'stuck'],
  [5, 100, 80, 5, 4, 5],
  [5, 100, 81, 5, 5, 'stuck'],
  [100, 100, 99, 100, 99, 100],
  [100, 100, 100, 100, 100, 'stuck'],
  [10, 100, 0, 10, 0, 1],
  [3, 200, 0, 6, 0, 1],
  [7, 120, 90, 8, 7, 7],
  [12, 125, 50, 15, 6, 2],
];

test.each(TABLE)('%i tasks between %i %% and %i %%', (count, maximum, minimum, most, least, batches) => {
  const bounds = boundsOf(count, maximum, minimum);
  expect(bounds).toEqual({ most, least });
  expect(isStuck(count, bounds)).toBe(batches === 'stuck');
  expect(batchesOf(count, bounds)).toBe(batches === 'stuck' ? undefined : batches);
});

test('no tasks are never stuck', () => {
  expect(isStuck(0, boundsOf(0, 100, 100))).toBe(false);
});
