import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/formats/terraform-plan/address.ts';

test.each([
  ['aws_iam_role.task["$${name}"].arn', ['aws_iam_role', 'task', { key: '${name}' }, 'arn']],
  ['aws_iam_role.task["%%{if}"]', ['aws_iam_role', 'task', { key: '%{if}' }]],
  ['aws_iam_role.task["a \\"b\\" \\u0041\\n"]', ['aws_iam_role', 'task', { key: 'a "b" A\n' }]],
  ['aws_iam_role.task[3].name', ['aws_iam_role', 'task', { key: 3 }, 'name']],
])('%s is taken apart as HCL reads it', (address, steps) => {
  expect(stepsOf(address).map((step) => ('key' in step ? step : step.name))).toEqual(steps);
});
