import { broadIn } from '../../src/ecs/iam/broad.ts';
import { policiesOf } from '../../src/ecs/iam/policies.ts';
import { usesOf } from '../../src/ecs/roles.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'broad-task-role',
  summary: 'A role of a task allows every action, of everything or of a service',
  severity: 'warning',
  security: '6.5',
  needs: ['awsPolicies'],
  why: `
    Whoever takes over a container has the task role at once, from a well-known address. A role that allows every action, or all of a service on every resource, hands over the account or that service.
    List the actions that the task needs, and the resources that they are for.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html#security-iam-roles-recommendations',
  notIn: { taskDefinition: 'a task definition names its roles, and does not say what they allow' },

  role(role, { facts, report }) {
    if (!facts.awsPolicies) return;
    const uses = usesOf(role);
    if (uses.length === 0 || role.permissionsBoundary.$state !== 'absent') return;
    for (const { at, what } of broadIn(policiesOf(role, facts.awsPolicies))) {
      report(at, `The role "${role.$entity}" allows ${what}`, { related: uses });
    }
  },
});
