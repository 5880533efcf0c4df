import { type AnyField, type Field, GAP, type Role } from '../model/fields.ts';

/**
 * Whether two references to roles, each an ARN or a name, are surely one role; parts that are not known are a `GAP`.
 * A name meets an ARN that ends in it, for the names of an account's roles are unique whatever their paths.
 */
export function isSameRole(first: string, second: string): boolean {
  const [a, b] = [partsOf(first), partsOf(second)];
  if (a.name === '' || `${a.name}${b.name}`.includes(GAP)) return false;
  if (a.path === undefined || b.path === undefined) return a.name === b.name;
  // A task takes roles of its own account only: two that are not both known are the same.
  const apart = a.account !== b.account && !`${a.account}${b.account}`.includes(GAP);
  return !apart && a.path === b.path && a.name === b.name;
}

/** Whether two references are surely two roles. */
export function areOtherRoles(first: string | undefined, second: string | undefined): boolean {
  return (
    first !== undefined && second !== undefined && !`${first}${second}`.includes(GAP) && !isSameRole(first, second)
  );
}

/** What names a role, as far as it is known; empty where nothing does. */
export function roleReference(role: Field<string>): string | undefined {
  return role.$state === 'absent' ? '' : role.partly;
}

/** Whether a text is empty, or what people write where a role is still to come. */
export function isNoRole(reference: string | undefined): boolean {
  return reference !== undefined && /^(?:|-|default|string|none|null|todo|tbd|change-?me)$/i.test(reference);
}

/** The account and the path are undefined where a role is given by its name alone. */
interface RoleParts {
  readonly name: string;
  readonly account?: string;
  readonly path?: string;
}

function partsOf(reference: string): RoleParts {
  const arn = /^arn:(?:.*:)?([^:]*):role(\/.*)$/.exec(reference);
  if (!arn) return { name: reference };
  const [, account, resource] = arn as unknown as [string, string, string];
  const slash = resource.lastIndexOf('/');
  return { account, path: resource.slice(0, slash), name: resource.slice(slash + 1) };
}

/** Where task definitions of the input take a role, and what it is to them. */
export function usesOf({
  taskDefinitions,
  executedTaskDefinitions,
}: Field<Role>): readonly (readonly [AnyField, string])[] {
  return [
    ...taskDefinitions.items.map(({ taskRoleArn }) => [taskRoleArn, 'it is the task role here'] as const),
    ...executedTaskDefinitions.items.map(
      ({ executionRoleArn }) => [executionRoleArn, 'it is the execution role here'] as const,
    ),
  ];
}

/**
 * Why ECS does not take a text for a role, completing "it …"; undefined when it does, or that cannot be told. What is not
 * known is a `GAP`. AWS Identity and Access Management User Guide, reference_identifiers and reference_iam-quotas.
 */
export function roleReferenceProblem(text: string): string | undefined {
  if (text.startsWith('arn:')) return roleArnProblem(text);
  if (text.includes(GAP)) return undefined;
  // Other APIs take a path before the name.
  if (/^[\w+=,.@/-]+$/.test(text) && text.includes('/')) return undefined;
  if (text.length > 64)
    return `is no ARN, and with ${text.length} characters too long for the name of a role: at most 64`;
  return /^[\w+=,.@-]+$/.test(text) ? undefined : 'is neither the ARN of a role nor the name of one';
}

function roleArnProblem(text: string): string | undefined {
  const [, partition = '', service = '', region = '', account = '', resource = '', ...more] = text.split(':');
  // A part that is not known may hold colons: the rest has a place only where it is what belongs there.
  const isPlaced = !`${partition}${service}${region}`.includes(GAP) || (service === 'iam' && region === '');
  if (!isPlaced || more.some((part) => part.includes(GAP))) return undefined;
  if (service !== 'iam' || region !== '') return 'is no ARN of a role: "arn:aws:iam::" begins one';
  if (account === '') return 'lacks the account';
  // What is no number was left for a person to fill in.
  if (/^\d+$/.test(account) && account.length !== 12) return `has an account of ${account.length} digits: there are 12`;
  return resourceProblem(resource, account);
}

function resourceProblem(resource: string, account: string): string | undefined {
  if (account.includes(GAP) && resource === '') return undefined;
  const [kind = ''] = resource.split(/[/\uffff]/);
  if (kind === 'instance-profile') return 'is the ARN of an instance profile, and of no role';
  if (resource.includes(GAP) && !resource.startsWith('role/')) return undefined;
  if (!resource.startsWith('role/'))
    return `is the ARN of "${kind}", and of no role: "role/" belongs after the account`;
  const name = resource.slice(resource.lastIndexOf('/') + 1);
  if (name === '') return 'lacks the name of the role after "role/"';
  return name.includes(GAP) || /^[\w+=,.@-]{1,64}$/.test(name) ? undefined : 'ends in what is no name of a role';
}
