import { expect, test } from 'vitest';
import rule from '../../rules/roles/missing-execution-role.ts';
import { lint } from '../../src/lint.ts';
import { read } from '../../src/read.ts';
import { Source } from '../../src/text/source.ts';

async function messages(image: string, compatibility = 'FARGATE'): Promise<readonly string[]> {
  const definition = { requiresCompatibilities: [compatibility], containerDefinitions: [{ name: 'app', image }] };
  const document = await read(new Source('task.json', JSON.stringify(definition)));
  return lint([document], { rules: [{ rule, theme: 'roles' }] }).findings.map(({ message }) => message);
}

test.each([
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1',
  '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/web:1',
  '123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/web:1',
  '123456789012.dkr-ecr.eu-west-1.on.aws/web:1',
  '123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/web:1',
  '{{ACCOUNT}}.dkr.ecr.{{REGION}}.amazonaws.com/web:{{TAG}}',
])('%s is pulled with the execution role', async (image) => {
  expect(await messages(image)).toEqual(['There is no executionRoleArn, but "app" pulls its image from ECR']);
});

test.each([
  'nginx:1.27',
  'public.ecr.aws/nginx/nginx:1.27',
  'ghcr.io/shop/web:1',
  '123456789012.dkr.ecr.example.com/web:1',
  '{{IMAGE}}',
])('%s is not surely pulled with it', async (image) => {
  expect(await messages(image)).toEqual([]);
});

test.each([
  ['FARGATE', 1],
  ['MANAGED_INSTANCES', 1],
  ['EXTERNAL', 1],
  ['EC2', 0],
])('on %s: %i findings', async (compatibility, count) => {
  expect(await messages('123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1', compatibility)).toHaveLength(count);
});
