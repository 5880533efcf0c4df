import { runsOn } from '../../src/ecs/launch.ts';
import { taskNeeds } from '../../src/ecs/task-needs.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'missing-task-role',
  summary: 'A task that needs a task role has none',
  severity: 'error',
  why: `
    A file system that is mounted with IAM authorization, one of S3 Files, and the destinations of FireLens in AWS are used with the task role; the execution role is not taken for them. Without one the task does not start, or its logs are lost.
    Give \`taskRoleArn\` a role that \`ecs-tasks.amazonaws.com\` may assume, with what they need. On EC2 the role of the instance may serve for some.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',

  taskDefinition(task, { report, spell }) {
    const { taskRoleArn } = task;
    // An empty string is no role.
    if (taskRoleArn.or('') !== '') return;

    const isOnInstance = runsOn(task, 'EC2') !== false;
    const needs = taskNeeds(task).filter(({ permissions }) => !isOnInstance || permissions.length === 0);
    if (needs.length === 0) return;
    const does = new Intl.ListFormat('en-GB').format(needs.map((need) => need.does));
    report(taskRoleArn, `There is no ${spell(taskRoleArn)}, but the task ${does}`, {
      related: needs.map((need) => [need.at, need.does] as const),
    });
  },
});
