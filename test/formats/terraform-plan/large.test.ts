import { expect, test } from 'vitest';
import { lint } from '../../../src/lint.ts';
import { defineRule } from '../../../src/rule.ts';
import { constant, containers, planText, type Resource, refs } from './plan.ts';
import { readText } from './reading.ts';
import { role, service, taskDefinition } from './resources.ts';

const SERVICES = 2000;
/** What makes a plan large is of no interest. */
const FILLER = { description: 'x'.repeat(3000) };

function fleet(index: string): readonly Resource[] {
  const options = { 'awslogs-group': `/fleet/${index}` };
  const container_definitions = containers({
    image: `fleet/${index}:1`,
    logConfiguration: { logDriver: 'awslogs', options },
    name: 'app',
  });
  return [
    { type: 'aws_db_instance', name: 'this', index, after: FILLER, written: { engine: constant('postgres') } },
    {
      type: 'aws_cloudwatch_log_group',
      name: 'this',
      index,
      after: { name: `/fleet/${index}`, retention_in_days: 0 },
      unknown: { arn: true },
      written: { name: refs('each.key') },
    },
    taskDefinition('this', {
      index,
      values: { container_definitions, family: index, ...FILLER },
      unknown: { arn: true, task_role_arn: true },
      written: {
        container_definitions: refs('each.key'),
        family: refs('each.key'),
        task_role_arn: refs('aws_iam_role.task.arn'),
      },
    }),
    service('this', {
      index,
      values: { name: index, ...FILLER },
      expressions: { task_definition: refs('aws_ecs_task_definition.this', 'each.key') },
    }),
  ];
}

test('a plan of 20 MB and 2,000 services is read, and each is linked', async () => {
  const resources = [role('task'), ...Array.from({ length: SERVICES }, (_, i) => fleet(`svc-${i}`)).flat()];
  const text = planText({ resources, more: { complete: true } });
  expect(text.length).toBeGreaterThan(20_000_000);
  const document = await readText(text);

  const links = { task: 0, services: 0, role: 0, group: 0 };
  const rule = defineRule({
    id: 'counts',
    summary: '',
    severity: 'info',
    why: '',
    see: '',
    service({ task, serviceName }) {
      if (task.family.known === serviceName.known) links.task++;
    },
    taskDefinition({ services, taskRole, family }) {
      if (services.complete && services.items.length === 1 && services.items[0]!.serviceName.known === family.known)
        links.services++;
      if (taskRole.roleName.known === 'task') links.role++;
    },
    container({ logGroup }) {
      if (logGroup.taskDefinitions.items.length === 1) links.group++;
    },
  });
  const { failures, files } = lint([document], { rules: [{ rule, theme: 'test' }] });
  expect([failures, files[0]!.resources]).toEqual([[], 2 * SERVICES]);
  expect(links).toEqual({ task: SERVICES, services: SERVICES, role: SERVICES, group: SERVICES });
});
