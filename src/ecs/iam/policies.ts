import type { AwsPolicies, AwsPolicy } from '../../facts/aws-policies.ts';
import { type AnyField, type Field, GAP, type PolicyDocument, type Role } from '../../model/fields.ts';
import { awsStatement, type Statement, statementOf } from './statement.ts';

/** What a role may do, as far as the input tells. */
export interface Policies {
  readonly statements: readonly Statement[];
  /** Whether there are no others. */
  readonly complete: boolean;
  /** Whether a permissions boundary takes some of it away. */
  readonly isBounded: boolean;
  /** The policies of AWS among them. */
  readonly byAws: readonly AwsAttachment[];
}

/** One of AWS's managed policies, and where it is given to the role. */
export interface AwsAttachment {
  /** `service-role/AmazonECSTaskExecutionRolePolicy`. */
  readonly name: string;
  readonly at: AnyField;
}

/** The policies of a role of the input: its own, those of other resources, and those that are attached to it. */
export function policiesOf(role: Field<Role>, aws: AwsPolicies): Policies {
  const own = [...role.policies.items, ...role.rolePolicies.items, ...role.attachedPolicies.items];
  const attached = attachmentsOf(role);
  const documents = [...own, ...attached.flatMap(({ document }) => document ?? [])].map(({ document }) => document);
  const byAws = attached.flatMap(({ name, at }) => (name === undefined ? [] : [{ name, at }]));
  const known = byAws.map(({ name }) => lookUp(name, aws));
  const isTold = attached.every(({ name, document }) => name !== undefined || document);
  return {
    statements: [
      ...documents.flatMap(statementsIn),
      ...known.flatMap((policy) => policy?.statements.map(awsStatement) ?? []),
    ],
    complete: isTold && areListed(role) && documents.every(isReadable) && known.every((policy) => policy !== undefined),
    isBounded: role.permissionsBoundary.$state !== 'absent',
    byAws,
  };
}

/** Whether all that may carry a policy of the role is here. */
function areListed({ policies, rolePolicies, attachedPolicies, attachments, managedPolicyArns }: Field<Role>): boolean {
  return (
    policies.$state !== 'unknown' &&
    managedPolicyArns.$state !== 'unknown' &&
    rolePolicies.complete &&
    attachedPolicies.complete &&
    attachments.complete
  );
}

function isReadable(document: Field<PolicyDocument>): boolean {
  return document.$state === 'known' && document.statement.$state !== 'unknown';
}

function statementsIn(document: Field<PolicyDocument>): readonly Statement[] {
  return document.statement.items.map(statementOf);
}

interface Attached {
  /** Of one of AWS's own. */
  readonly name?: string;
  /** Of one of the input. */
  readonly document?: { readonly document: Field<PolicyDocument> };
  readonly at: AnyField;
}

function attachmentsOf(role: Field<Role>): readonly Attached[] {
  const listed = role.managedPolicyArns.items.map((arn, i) => attached(arn, role.managedPolicies.items[i]));
  return [...listed, ...role.attachments.items.map(({ policyArn, policy }) => attached(policyArn, policy))];
}

function attached(
  arn: Field<string>,
  policy: (AnyField & { readonly document: Field<PolicyDocument> }) | undefined,
): Attached {
  const name = /:iam::aws:policy\/(.+)$/.exec(arn.partly ?? '')?.[1];
  if (name !== undefined && !name.includes(GAP)) return { name, at: arn };
  return policy?.$state === 'known' ? { document: policy, at: arn } : { at: arn };
}

/** An ARN whose path is wrong names no policy of AWS. */
function lookUp(name: string, aws: AwsPolicies): AwsPolicy | undefined {
  const own = name.slice(name.lastIndexOf('/') + 1);
  const policy = Object.hasOwn(aws, own) ? aws[own] : undefined;
  return policy?.path === `/${name.slice(0, name.length - own.length)}` ? policy : undefined;
}
