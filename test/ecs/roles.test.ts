import { expect, test } from 'vitest';
import { isSameRole } from '../../src/ecs/roles.ts';
import { GAP } from '../../src/rule.ts';

const ARN = 'arn:aws:iam::123456789012:role';

test.each([
  ['equal ARNs', `${ARN}/web`, `${ARN}/web`],
  ['equal names', 'web', 'web'],
  ['a name and an ARN that ends in it', 'web', `${ARN}/web`],
  ['whatever its path', `${ARN}/service/shop/web`, 'web'],
  ['in an account that is not known', `arn:aws:iam::${GAP}:role/web`, `${ARN}/web`],
  ['in two that are not known', `arn:${GAP}:iam::${GAP}:role/web`, `arn:aws:iam::${GAP}:role/web`],
  ['in an unknown beginning', `arn:${GAP}:role/web`, 'web'],
])('one role: %s', (_, first, second) => {
  expect(isSameRole(first, second)).toBe(true);
  expect(isSameRole(second, first)).toBe(true);
});

test.each([
  ['other names', 'web', 'worker'],
  ['other paths', `${ARN}/task/web`, `${ARN}/execution/web`],
  ['other accounts', `${ARN}/web`, 'arn:aws:iam::210987654321:role/web'],
  ['a name that only ends so', 'web', `${ARN}/big-web`],
  ['no names', '', ''],
  ['names that are not known', GAP, GAP],
  ['names that are known in part', `${ARN}/${GAP}-task`, `${ARN}/${GAP}-task`],
  ['an instance profile', 'arn:aws:iam::123456789012:instance-profile/web', `${ARN}/web`],
])('not surely one role: %s', (_, first, second) => {
  expect(isSameRole(first, second)).toBe(false);
  expect(isSameRole(second, first)).toBe(false);
});
