import { distrust } from '../../src/ecs/iam/trust.ts';
import {
  type InfrastructureRole,
  infrastructureNeeds,
  infrastructureRoles,
} from '../../src/ecs/infrastructure-roles.ts';
import { lackingIn } from '../../src/ecs/lacking.ts';
import { infrastructureUses } from '../../src/facts/infrastructure-roles.ts';
import { type Context, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'infrastructure-role-unusable',
  summary: 'ECS cannot use a role that a service gives it',
  severity: 'error',
  needs: ['awsPolicies'],
  why: `
    For EBS volumes, blue/green deployments, VPC Lattice, TLS of Service Connect, lifecycle hooks and managed instances ECS acts with a role that it assumes as \`ecs.amazonaws.com\`, which is another service than the \`ecs-tasks.amazonaws.com\` of tasks. Where it cannot, the service is not made, or its deployments fail.
    Let \`ecs.amazonaws.com\` assume the role, and attach the \`AmazonECSInfrastructureRolePolicyFor…\` that belongs to its purpose.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html',
  notIn: { taskDefinition: 'a task definition gives ECS no such roles' },

  service(service, context) {
    for (const given of infrastructureRoles(service)) check(given, context);
  },

  capacityProvider({ managedInstancesProvider }, context) {
    const { infrastructureRole: role, infrastructureRoleArn: at } = managedInstancesProvider;
    if (role.$state === 'known') check({ role, at, use: infrastructureUses.instances }, context);
  },
});

function check(given: InfrastructureRole, { facts, report }: Context): void {
  const { role, at, use } = given;
  const found = distrust(role, 'ecs.amazonaws.com');
  if (found) {
    report(found.at, found.says, { related: [[at, `it is for ${use.purpose} here`]] });
    return;
  }
  const lacking = facts.awsPolicies ? lackingIn(role, infrastructureNeeds(given), facts.awsPolicies) : [];
  if (lacking.length === 0) return;
  const actions = new Intl.ListFormat('en-GB').format(lacking.map(({ permission }) => permission.action));
  report(at, `The role "${role.$entity}" is for ${use.purpose}, and does not allow ${actions}`, {
    level: 'warning',
    related: [[role, 'the role']],
  });
}
