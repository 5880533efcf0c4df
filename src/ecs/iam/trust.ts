import {
  type AnyField,
  type Field,
  GAP,
  type PolicyDocument,
  type PolicyStatement,
  type Role,
} from '../../model/fields.ts';
import { anyOf } from '../logic.ts';
import { covers } from './pattern.ts';

/** Whether a role's trust policy lets a service of AWS assume it; undefined when that cannot be told, or depends on a condition. */
export function trusts(policy: Field<PolicyDocument>, service: string): boolean | undefined {
  const { statement } = policy;
  if (policy.$state !== 'known' || statement.$state !== 'known') return undefined;
  return anyOf(statement.items.map((one) => admits(one, service)));
}

function admits(statement: Field<PolicyStatement>, service: string): boolean | undefined {
  const { effect, action, principal, notPrincipal, condition } = statement;
  if (statement.$state !== 'known' || effect.$state === 'unknown') return undefined;
  if (effect.known !== 'Allow') return false;
  if (notPrincipal.$state !== 'absent' || principal.$state !== 'known' || action.$state !== 'known') return undefined;
  const isAction = anyOf(action.items.map((one) => covers(one.partly?.toLowerCase() ?? GAP, 'sts:assumerole')));
  const isPrincipal = anyOf([
    ...(principal.aws.$state === 'unknown' || principal.service.$state === 'unknown' ? [undefined] : []),
    ...principal.aws.items.map((one) => covers(one.partly ?? GAP, '*')),
    ...principal.service.items.map((one) => covers(one.partly ?? GAP, service)),
  ]);
  if (isAction === false || isPrincipal === false) return false;
  return isAction && isPrincipal && condition.$state === 'absent' ? true : undefined;
}

/** Where a trust policy says whom it trusts: the one service, or the whole of it. */
export function trustPlace(policy: Field<PolicyDocument>): AnyField {
  const services = policy.statement.items.flatMap(({ principal }) => principal.service.items);
  return services.length === 1 ? services[0]! : policy;
}

/** That a role surely does not trust a service: where that is, and a sentence that says so. */
export function distrust(
  role: Field<Role>,
  service: string,
): { readonly at: AnyField; readonly says: string } | undefined {
  const { assumeRolePolicy } = role;
  if (trusts(assumeRolePolicy, service) !== false) return undefined;
  const items = assumeRolePolicy.statement.items.flatMap(({ principal }) => principal.service.items);
  const trusted = items.map(({ $quoted }) => $quoted).filter((one) => one !== '');
  const whom = trusted.length === 0 ? 'no service' : new Intl.ListFormat('en-GB').format(trusted);
  return { at: trustPlace(assumeRolePolicy), says: `The role "${role.$entity}" trusts ${whom}, and not "${service}"` };
}
