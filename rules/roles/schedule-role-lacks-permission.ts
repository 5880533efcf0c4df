import { distrust } from '../../src/ecs/iam/trust.ts';
import { causesOf, lackingIn, sayLacking } from '../../src/ecs/lacking.ts';
import { scheduleNeeds } from '../../src/ecs/schedule-role.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'schedule-role-lacks-permission',
  summary: 'The role of a schedule cannot run its task',
  severity: 'error',
  needs: ['awsPolicies'],
  why: `
    EventBridge, its Scheduler and Step Functions run a task with a role of their own. It has to trust the service, to allow \`ecs:RunTask\` on the task definition, and \`iam:PassRole\` on the task's roles. Without one of these the task never starts, and EventBridge tells nobody: only the metric FailedInvocations counts.
    Add what is missing; \`AmazonEC2ContainerServiceEventsRole\` has both for rules of EventBridge.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html',
  notIn: { taskDefinition: 'a task definition names no schedules' },

  schedule(schedule, { facts, report }) {
    const { role, roleArn, invokedBy } = schedule;
    if (role.$state !== 'known') return;
    const found = invokedBy.known === undefined ? undefined : distrust(role, invokedBy.known);
    if (found) report(found.at, found.says, { related: [[roleArn, 'it is to run the task here']] });

    const lacking = facts.awsPolicies ? lackingIn(role, scheduleNeeds(schedule), facts.awsPolicies) : [];
    if (lacking.length === 0) return;
    report(roleArn, `The role "${role.$entity}" ${sayLacking(lacking)}`, {
      related: [[role, 'the role'], ...causesOf(lacking)],
    });
  },
});
