import { isNoRole, roleReferenceProblem } from '../../src/ecs/roles.ts';
import type { Context, Field, InstanceProfile } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'malformed-role-reference',
  summary: 'What names a role is neither its ARN nor its name',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS takes the ARN of a role (\`arn:aws:iam::123456789012:role/web-task\`) or its name, which has 1 to 64 letters, digits and \`+=,.@_-\`. Anything else is refused, or the task stops before it starts ("ECS was unable to assume the role").
    An instance profile is what EC2 gives to an instance, and holds a role: name the role.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',

  taskDefinition({ taskRoleArn, taskProfile, executionRoleArn, executionProfile }, context) {
    check(taskRoleArn, taskProfile, context);
    check(executionRoleArn, executionProfile, context);
  },
});

function check(role: Field<string>, profile: Field<InstanceProfile>, { report, same, spell }: Context): void {
  const text = role.partly;
  const problem = text === undefined || isNoRole(text) ? undefined : roleReferenceProblem(text);
  // A profile may have the name of its role: only what refers to the resource is the profile.
  const isReference = role.$state === 'unknown' && profile.$state === 'known' && same(role, profile.name) !== true;
  if (isReference) {
    report(role, `${spell(role)} is the instance profile "${profile.$entity}", and no role`, {
      related: [[profile, 'the instance profile']],
    });
  } else if (problem !== undefined) report(role, `${spell(role)} ${role.$quoted} ${problem}`);
}
