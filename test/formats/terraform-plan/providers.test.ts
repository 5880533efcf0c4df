import { expect, test } from 'vitest';
import { CALL, constant, type Json, refs } from './plan.ts';
import { allOf } from './reading.ts';
import { taskDefinition } from './resources.ts';

const AWS = { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws' };
const regionsIn = async (providers: Json, more: { readonly [key: string]: Json } = {}) => {
  const configuration = { provider_config: providers, root_module: { resources: [] } };
  const found = await allOf('provider', { resources: [taskDefinition('web')], configuration, more });
  return found.map(({ region }) => region.known ?? region.$state);
};

test('a region is a constant, a variable that holds one, or cannot be told', async () => {
  const variables = { region: { value: 'eu-west-1' }, stage: { value: 'test' } };
  const written: readonly Json[] = [constant('us-east-1'), refs('var.region'), refs('var.stage'), refs('local.region')];
  for (const [i, region] of [...written, CALL].entries()) {
    const regions = await regionsIn({ aws: { ...AWS, expressions: { region, secret_key: CALL } } }, { variables });
    expect(regions).toEqual([['us-east-1', 'eu-west-1', 'unknown', 'unknown', 'unknown'][i]]);
  }
});

test('a provider may say no region, and others than that of AWS are none', async () => {
  const others = { random: { name: 'random' }, dns: { name: 'dns', full_name: 'registry.terraform.io/hashicorp/dns' } };
  expect(await regionsIn({ aws: AWS, ...others })).toEqual(['absent']);
});

test('a task definition may name a region of its own', async () => {
  const resource = taskDefinition('web');
  const own = { ...resource, after: { ...resource.after, region: 'us-east-1' } };
  const found = await allOf('provider', { resources: [own] });
  expect(found.map(({ region }) => region.known)).toEqual(['us-east-1']);
});

test('a task definition of which nothing is known mentions the repository that it pulls from', async () => {
  const resource = taskDefinition('web');
  const { container_definitions: _, ...after } = { ...resource.after };
  const task = {
    ...resource,
    after,
    unknown: { container_definitions: true },
    written: { ...resource.written, container_definitions: refs('aws_ecr_repository.web.repository_url') },
  };
  const web = { type: 'aws_ecr_repository', name: 'web', after: { name: 'shop/web' }, written: {} };
  const other = { ...web, name: 'other', after: { name: 'shop/other' } };
  const repositories = await allOf('repository', { resources: [web, other, task] });
  expect(repositories.map((one) => one.mentioningTaskDefinitions.items.map(({ $entity }) => $entity))).toEqual([
    ['aws_ecs_task_definition.web'],
    [],
  ]);
});
