import { causesOf, lackingIn, sayLacking } from '../../src/ecs/lacking.ts';
import { execNeeds, taskNeeds } from '../../src/ecs/task-needs.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'task-role-lacks-permission',
  summary: 'The task role does not allow what the task definition or its service switches on',
  severity: 'error',
  needs: ['awsPolicies'],
  why: `
    What runs in the task uses the task role: the agent of ECS Exec for its channels and its audit log, FireLens for its destination. What the role does not allow fails while the task runs: "execute-command" ends with TargetNotConnectedException, and logs are lost.
    Add the actions to the task role, for these resources. The execution role has nothing to do with them.
    Not told are roles with a permissions boundary, and statements under a condition; a file system without a policy of its own lets every client in.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',

  taskDefinition(task, { facts, report }) {
    const { taskRole, taskRoleArn } = task;
    if (!facts.awsPolicies || taskRole.$state !== 'known') return;

    const needed = [...execNeeds(task), ...taskNeeds(task)].flatMap(({ permissions }) => permissions);
    const lacking = lackingIn(taskRole, needed, facts.awsPolicies);
    if (lacking.length === 0) return;
    report(taskRoleArn, `The task role "${taskRole.$entity}" ${sayLacking(lacking)}`, {
      related: [[taskRole, 'the role'], ...causesOf(lacking)],
    });
  },
});
