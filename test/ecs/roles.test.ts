import { expect, test } from 'vitest';
import { isSameRole, roleReferenceProblem } from '../../src/ecs/roles.ts';
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

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html and …/reference_iam-quotas.html */
test.each([
  ['arn:aws:iam::123456789012:instance-profile/web', 'is the ARN of an instance profile, and of no role'],
  [`arn:aws:iam::${GAP}:instance-profile/web`, 'is the ARN of an instance profile, and of no role'],
  ['arn:aws:iam::123456789012:user/web', 'is the ARN of "user", and of no role: "role/" belongs after the account'],
  ['arn:aws:iam::aws:policy/x', 'is the ARN of "policy", and of no role: "role/" belongs after the account'],
  ['arn:aws:iam::123456789012:web', 'is the ARN of "web", and of no role: "role/" belongs after the account'],
  ['arn:aws:iam::123456789012:role/', 'lacks the name of the role after "role/"'],
  ['arn:aws:iam::123456789012:role/web role', 'ends in what is no name of a role'],
  [`arn:aws:iam::123456789012:role/${'w'.repeat(65)}`, 'ends in what is no name of a role'],
  ['arn:aws:iam::1234567890:role/web', 'has an account of 10 digits: there are 12'],
  ['arn:aws:iam:::role/web', 'lacks the account'],
  ['arn:aws:iam:eu-west-1:123456789012:role/web', 'is no ARN of a role: "arn:aws:iam::" begins one'],
  ['arn:aws:sts::123456789012:assumed-role/web/x', 'is no ARN of a role: "arn:aws:iam::" begins one'],
  ['web role', 'is neither the ARN of a role nor the name of one'],
  ['iam:role:web', 'is neither the ARN of a role nor the name of one'],
  ['w'.repeat(65), 'is no ARN, and with 65 characters too long for the name of a role: at most 64'],
])('no reference to a role: %s', (text, problem) => {
  expect(roleReferenceProblem(text)).toBe(problem);
});

test.each([
  `${ARN}/web`,
  `${ARN}/service-role/shop/web`,
  `${ARN}/${'w'.repeat(64)}`,
  'arn:aws-cn:iam::123456789012:role/web',
  'web.task+eu=1,2@shop-x_y',
  'w'.repeat(64),
  'service-role/web',
  '/shop/web',
  `arn:${GAP}:iam::${GAP}:role/web`,
  `arn:aws:iam::${GAP}`,
  `arn:aws:iam::123456789012:${GAP}`,
  `arn:aws:iam::123456789012:role/${GAP}/web`,
  `arn:aws:iam::123456789012:role${GAP}`,
  `arn:aws:${GAP}`,
  `${GAP} x`,
  'arn:aws:iam::ACCOUNT_ID:role/web',
])('a reference to a role, or not surely none: %s', (text) => {
  expect(roleReferenceProblem(text)).toBeUndefined();
});
