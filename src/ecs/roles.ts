import { type Field, GAP } from '../model/fields.ts';

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
