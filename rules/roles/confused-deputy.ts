import { trustPlace, trusts } from '../../src/ecs/iam/trust.ts';
import { usesOf } from '../../src/ecs/roles.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'confused-deputy',
  summary: 'A role trusts ECS tasks whosever they are',
  severity: 'info',
  optIn: true,
  security: '2.0',
  why: `
    ECS assumes the role for tasks. A condition on \`aws:SourceAccount\` or \`aws:SourceArn\` in the trust policy makes sure that it is for tasks of this account, or of this cluster, and no others.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#create_task_iam_policy_and_role',
  notIn: { taskDefinition: 'a task definition names its roles, and does not say whom they trust' },

  role(role, { report }) {
    const { assumeRolePolicy } = role;
    const uses = usesOf(role);
    // Under a condition it is not sure that it trusts them.
    if (uses.length === 0 || trusts(assumeRolePolicy, 'ecs-tasks.amazonaws.com') !== true) return;
    report(
      trustPlace(assumeRolePolicy),
      `The role "${role.$entity}" trusts ECS tasks without a condition on aws:SourceAccount or aws:SourceArn`,
      {
        related: uses,
      },
    );
  },
});
