import { isSameRole } from '../../src/ecs/roles.ts';
import { defineRule } from '../../src/rule.ts';

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

  taskDefinition(task, { report, same, spell }) {
    const { taskRoleArn, executionRoleArn } = task;
    if (taskRoleArn.$state === 'absent' || executionRoleArn.$state === 'absent') return;

    const [first, second] = [taskRoleArn.known, executionRoleArn.known];
    const sameName = first !== undefined && second !== undefined && isSameRole(first, second);
    if (!sameName && same(task.taskRole, task.executionRole) !== true && same(taskRoleArn, executionRoleArn) !== true) return;

    const role = taskRoleArn.$quoted || (task.taskRole.$entity && `"${task.taskRole.$entity}"`);
    report(taskRoleArn, `${spell(taskRoleArn)} and ${spell(executionRoleArn)} are the same role${role && `, ${role}`}`, {
      related: [[executionRoleArn, `the same role as ${spell(executionRoleArn)}`]],
    });
  },
});
