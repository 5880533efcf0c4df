import { applicationAction, executionSign } from '../../src/ecs/iam/execution-role.ts';
import { areOtherRoles, roleReference } from '../../src/ecs/roles.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'execution-role-as-task-role',
  summary: 'The task role is an execution role',
  severity: 'warning',
  security: '4.3',
  needs: ['awsPolicies'],
  why: `
    The task role is what the programs in the task may do, the execution role what the agent does before they start. A task role with \`AmazonECSTaskExecutionRolePolicy\` lets the programs pull every image of the account and write to every log group, and often lacks what they need: the two roles are mixed up, or swapped.
    Give the task a role with what its programs need and nothing else.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html',

  taskDefinition({ taskRoleArn, executionRoleArn, taskRole, executionRole }, { facts, report, same, spell }) {
    const { awsPolicies = {} } = facts;
    const [first, second] = [taskRoleArn.partly, executionRoleArn.partly];
    if (roleReference(executionRoleArn) === '') return;
    // One role for both is another mistake.
    const isOther = same(taskRole, executionRole) === false || executionRole.$outside || areOtherRoles(first, second);
    if (!isOther || same(taskRoleArn, executionRoleArn) === true) return;

    const sign = executionSign(taskRole, first, awsPolicies);
    if (!sign) return;
    const other = executionSign(executionRole, second, awsPolicies)
      ? undefined
      : applicationAction(executionRole, awsPolicies);
    const swapped =
      other === undefined ? '' : `, and the ${spell(executionRoleArn)} allows "${other}": they seem swapped`;
    report(taskRoleArn, `The ${spell(taskRoleArn)} is an execution role: it ${sign.says}${swapped}`, {
      related: [
        ...(sign.at ? [[sign.at, 'the policy'] as const] : []),
        [executionRoleArn, `the ${spell(executionRoleArn)}`],
      ],
    });
  },
});
