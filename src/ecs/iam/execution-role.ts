import type { AwsPolicies } from '../../facts/aws-policies.ts';
import { type AnyField, type Field, GAP, type Role } from '../../model/fields.ts';
import { policiesOf } from './policies.ts';

const POLICY = 'service-role/AmazonECSTaskExecutionRolePolicy';
const NAME = 'ecsTaskExecutionRole';

/** What shows that a role is made to be an execution role. */
export interface Sign {
  /** Completes "the role …". */
  readonly says: string;
  readonly at?: AnyField;
}

/** Whether a role, or what names it, is made for execution: it has AWS's policy for that, or the name of AWS's console. */
export function executionSign(role: Field<Role>, reference: string | undefined, aws: AwsPolicies): Sign | undefined {
  const policy = role.$state === 'known' ? policiesOf(role, aws).byAws.find(({ name }) => name === POLICY) : undefined;
  if (policy) return { says: `has "AmazonECSTaskExecutionRolePolicy"`, at: policy.at };
  const names = [role.roleName.known, reference?.slice(reference.lastIndexOf('/') + 1)];
  return names.includes(NAME) ? { says: `is named "${NAME}"` } : undefined;
}

/** The services that an agent calls with an execution role. */
const AGENT = /^(?:ecr|logs|secretsmanager|ssm|kms|s3)$/;

/** An action that a role allows and no agent needs; undefined when there is none to be seen. */
export function applicationAction(role: Field<Role>, aws: AwsPolicies): string | undefined {
  if (role.$state !== 'known') return undefined;
  const allowed = policiesOf(role, aws).statements.filter(({ effect }) => effect === 'Allow');
  const actions = allowed.flatMap(({ action = [] }) => action.map(({ text }) => text));
  return actions.find(
    (text) => !text.includes(GAP) && text.includes(':') && !AGENT.test(text.split(':')[0]!.toLowerCase()),
  );
}
