import { causesOf, lackingIn, sayLacking } from '../../src/ecs/lacking.ts';
import { executionNeeds } from '../../src/ecs/needs.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'execution-role-lacks-permission',
  summary: 'The execution role does not allow what the task definition needs',
  severity: 'error',
  needs: ['awsPolicies'],
  why: `
    The agent uses the execution role to pull the image, to read secrets and files, and to make log streams. What the role does not allow stops the task before it starts ("unable to pull secrets or registry auth: AccessDeniedException").
    \`AmazonECSTaskExecutionRolePolicy\` has ECR and log streams only: secrets, parameters, files in S3 and new log groups need statements of their own. Add them, for these resources.
    Not told are roles with a permissions boundary, and statements under a condition.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',

  taskDefinition(task, { facts, report }) {
    const { executionRole, executionRoleArn } = task;
    if (!facts.awsPolicies || executionRole.$state !== 'known') return;

    const needed = executionNeeds(task).flatMap(({ needs }) => needs.flatMap(({ permissions }) => permissions));
    const lacking = lackingIn(executionRole, needed, facts.awsPolicies);
    if (lacking.length === 0) return;
    report(executionRoleArn, `The execution role "${executionRole.$entity}" ${sayLacking(lacking)}`, {
      related: [[executionRole, 'the role'], ...causesOf(lacking)],
    });
  },
});
