import { isNoRole, isSameRole, roleReference } from '../../src/ecs/roles.ts';
import { defineRule, GAP } from '../../src/rule.ts';

export default defineRule({
  id: 'shared-role',
  summary: 'One role is both task role and execution role',
  severity: 'warning',
  security: '5.4',
  precision: 'very-high',
  why: `
    The task role is what the application may do; the execution role is what the agent does before it starts: pull the image, read secrets, write logs.
    With one role for both, whoever takes over the application also reads every secret of the definition, and a permission meant for one is given to the other.
    Make two roles, and give each only its own permissions.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html',

  taskDefinition({ taskRoleArn, executionRoleArn, taskRole, executionRole }, { report, same, spell }) {
    const [first, second] = [roleReference(taskRoleArn), roleReference(executionRoleArn)];
    if (isNoRole(first) || isNoRole(second)) return;

    const isSameName = first !== undefined && second !== undefined && isSameRole(first, second);
    if (!isSameName && same(taskRole, executionRole) !== true && same(taskRoleArn, executionRoleArn) !== true) return;

    const written = first === GAP ? '' : taskRoleArn.$quoted;
    const name = taskRole.$entity === '' ? written : `"${taskRole.$entity}"`;
    report(
      taskRoleArn,
      `${spell(taskRoleArn)} and ${spell(executionRoleArn)} are the same role${name && `, ${name}`}`,
      {
        related: [[executionRoleArn, `the ${spell(executionRoleArn)}`]],
      },
    );
  },
});
