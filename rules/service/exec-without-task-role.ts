import { execSetting } from '../../src/ecs/exec.ts';
import { mayUse, type Runner } from '../../src/ecs/launch.ts';
import { roleReference } from '../../src/ecs/roles.ts';
import type { Context } from '../../src/rule.ts';
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

  service: check,
  taskSet: check,
  schedule: check,
});

function check(runner: Runner, { report, spell }: Context): void {
  const { task } = runner;
  const setting = execSetting(runner);
  if (setting.known !== true || task.$state !== 'known') return;
  // An empty string is no role. On instances of AWS there is the role of the instance.
  if (roleReference(task.taskRoleArn) !== '') return;
  if (mayUse(runner, 'EC2') !== false || mayUse(runner, 'MANAGED_INSTANCES') !== false) return;

  report(setting, `ECS Exec is on, and the task definition has no ${spell(task.taskRoleArn)}`, {
    related: [[task.taskRoleArn, 'the task definition']],
  });
}
