import { mayUse } from '../../src/ecs/launch.ts';
import { roleReference } from '../../src/ecs/roles.ts';
import type { Context, Field, Schedule, Service } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'exec-without-task-role',
  summary: 'ECS Exec is on, and the task has no task role',
  severity: 'error',
  precision: 'very-high',
  why: `
    The agent in the container opens the session with the task role (\`ssmmessages:CreateControlChannel\`, \`CreateDataChannel\`, \`OpenControlChannel\`, \`OpenDataChannel\`): without one, \`aws ecs execute-command\` fails, and on Fargate there is no other way in.
    Give the task definition a task role with these four actions. On EC2 the instance role may serve.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-required-iam-permissions',
  notIn: { taskDefinition: 'ECS Exec is switched on where a task is run' },

  service: (service, context) => check(service, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Field<Service> | Field<Schedule>, { report, spell }: Context): void {
  const { enableExecuteCommand, task } = runner;
  if (enableExecuteCommand.known !== true || task.$state !== 'known') return;
  // An empty string is no role. On EC2 there is the role of the instance.
  if (roleReference(task.taskRoleArn) !== '' || mayUse(runner, 'EC2') !== false) return;

  report(enableExecuteCommand, `ECS Exec is on, and the task definition has no ${spell(task.taskRoleArn)}`, {
    related: [[task.taskRoleArn, 'the task definition']],
  });
}
