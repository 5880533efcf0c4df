import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './reading.ts';

/** `fleet.tf`, planned by Terraform 1.11 with provider 5.100: modules in instances, locals, choices, dynamic blocks. */
const model = await run(readFileSync(new URL('../../inputs/plans/fleet.plan.json', import.meta.url), 'utf8'));
const services = new Map(model.all('service').items.map((service) => [service.$entity, service]));
const tasks = new Map(model.all('taskDefinition').items.map((task) => [task.$entity, task]));

const TD = 'aws_ecs_task_definition';
const inner = (key: string) => `module.service["${key}"].module.task.${TD}.this`;

describe('in a plan of Terraform', () => {
  test.each([
    ['module.service["web"].aws_ecs_service.this', inner('web')],
    ['module.service["admin.v2"].aws_ecs_service.this', inner('admin.v2')],
    ['aws_ecs_service.balanced', inner('admin.v2')],
    ['aws_ecs_service.queue', `${TD}.queue`],
    ['aws_ecs_service.shard[0]', `${TD}.shard[0]`],
    ['aws_ecs_service.shard[1]', `${TD}.shard[1]`],
    ['aws_ecs_service.first', `${TD}.shard[0]`],
    ['aws_ecs_service.keyed["a"]', `${TD}.keyed["a"]`],
    ['aws_ecs_service.keyed["b.c"]', `${TD}.keyed["b.c"]`],
    ['aws_ecs_service.choice', ''],
  ])('%s runs %s', (service, task) => {
    expect(services.get(service)!.task.$entity).toBe(task);
  });

  test('each service is one of these', () => {
    expect(services.size).toBe(10);
  });

  test.each(['web', 'admin.v2'])(
    'the roles of the task in module.service["%s"] are its own and a shared one',
    (key) => {
      const { taskRole, executionRole } = tasks.get(inner(key))!;
      expect([taskRole.$entity, executionRole.$entity]).toEqual([
        `module.service["${key}"].module.task.aws_iam_role.task`,
        'aws_iam_role.execution',
      ]);
    },
  );

  test('the cluster is found through a splat, a module and an output', () => {
    const clusters = ['module.service["web"].aws_ecs_service.this', 'aws_ecs_service.queue'].map(
      (name) => services.get(name)!.inCluster.$entity,
    );
    expect(clusters).toEqual(Array(2).fill('aws_ecs_cluster.main[0]'));
  });

  test('of two blocks of a set, each has its own target group', () => {
    const { items } = services.get('aws_ecs_service.balanced')!.loadBalancers;
    expect(items.map(({ containerPort, targetGroup }) => [containerPort.known, targetGroup.$entity])).toEqual([
      [8080, 'aws_lb_target_group.each["admin.v2"]'],
      [80, 'aws_lb_target_group.each["web"]'],
    ]);
  });

  test('a dynamic block has its values, and no target group that could be told', () => {
    const [block] = services.get('module.service["web"].aws_ecs_service.this')!.loadBalancers.items;
    expect([block!.containerPort.known, block!.targetGroup.$state]).toEqual([80, 'unknown']);
  });

  test('a launch type that a variable leaves null, through a module, is absent', () => {
    const launchTypes = [
      'module.service["web"].aws_ecs_service.this',
      'aws_ecs_service.queue',
      'aws_ecs_service.choice',
    ].map((name) => services.get(name)!.launchType);
    expect(launchTypes.map(({ $state, known }) => known ?? $state)).toEqual(['absent', 'FARGATE', 'absent']);
  });
});
