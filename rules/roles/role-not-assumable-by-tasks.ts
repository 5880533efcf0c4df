import { distrust } from '../../src/ecs/iam/trust.ts';
import { usesOf } from '../../src/ecs/roles.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'role-not-assumable-by-tasks',
  summary: 'A role of a task does not trust ecs-tasks.amazonaws.com',
  severity: 'error',
  why: `
    ECS assumes the task role and the execution role as \`ecs-tasks.amazonaws.com\`. Where the trust policy names another service (\`ecs.amazonaws.com\` and \`ec2.amazonaws.com\` are the usual ones), the task fails to start: "ECS was unable to assume the role".
    Let \`ecs-tasks.amazonaws.com\` do \`sts:AssumeRole\` in the role's trust policy.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#create_task_iam_policy_and_role',
  notIn: { taskDefinition: 'a task definition names its roles, and does not say whom they trust' },

  role(role, { report }) {
    const uses = usesOf(role);
    const found = uses.length > 0 ? distrust(role, 'ecs-tasks.amazonaws.com') : undefined;
    if (found) report(found.at, found.says, { related: uses });
  },
});
