import type { AwsPolicies } from '../facts/aws-policies.ts';
import { type AnyField, type Field, GAP, type Role } from '../model/fields.ts';
import { evaluate, type Permission, type Target } from './iam/evaluate.ts';
import { EVERYTHING } from './iam/pattern.ts';
import { type Policies, policiesOf } from './iam/policies.ts';
import type { NeededPermission } from './permissions.ts';

/** A permission that a role surely does not give. */
export interface Lacking {
  readonly permission: NeededPermission;
  /** Whether a statement takes it away, rather than none giving it. */
  readonly isDenied: boolean;
  /** An action that it does give, and that looks like the one. */
  readonly nearMiss?: string;
}

/** The needed permissions that the policies of a role surely do not give. */
export function lackingIn(
  role: Field<Role>,
  needed: readonly NeededPermission[],
  aws: AwsPolicies,
): readonly Lacking[] {
  const policies = policiesOf(role, aws);
  if (policies.isBounded) return [];
  return needed.flatMap((permission): readonly Lacking[] => {
    if (permission.isSpared) return [];
    const verdict = evaluate(policies, permission);
    if (verdict.is !== 'not allowed' && verdict.is !== 'denied') return [];
    const nearMiss = nearMissOf(policies, permission);
    return [{ permission, isDenied: verdict.is === 'denied', ...(nearMiss !== undefined && { nearMiss }) }];
  });
}

/** What people allow instead. */
const NEAR: Readonly<Record<string, string>> = {
  'ssm:GetParameters': 'ssm:GetParameter',
  'secretsmanager:GetSecretValue': 'secretsmanager:DescribeSecret',
};

function nearMissOf(policies: Policies, { action, target }: Permission): string | undefined {
  const near = NEAR[action];
  return near !== undefined && evaluate(policies, { action: near, target }).is !== 'not allowed' ? near : undefined;
}

/** Completes "the role …": `does not allow ssm:GetParameters on arn:aws:ssm:…:parameter/a`, what has one target together. */
export function sayLacking(all: readonly Lacking[]): string {
  const byTarget = new Map<string, Set<string>>();
  for (const { permission, nearMiss } of all) {
    const name = nameOfTarget(permission.target);
    const action = nearMiss === undefined ? permission.action : `${permission.action} (only ${nearMiss})`;
    byTarget.set(name, (byTarget.get(name) ?? new Set()).add(action));
  }
  const parts = [...byTarget].map(([name, actions]) => `${[...actions].join(', ')} on ${name}`);
  return `${all.every(({ isDenied }) => isDenied) ? 'denies' : 'does not allow'} ${parts.join('; ')}`;
}

function nameOfTarget({ arns, name }: Target): string {
  const [first = GAP] = arns;
  if (first === EVERYTHING) return '"*"';
  if (name !== undefined && first.includes(GAP)) return `"${name}"`;
  return first.replaceAll(/(?:\uffff:?)+/g, (gap) => (gap.endsWith(':') ? '…:' : '…')).replace(/-\?{6}$/, '-??????');
}

/** What makes each of them necessary, and which: what one place needs together. */
export function causesOf(all: readonly Lacking[]): readonly (readonly [AnyField, string])[] {
  const byPlace = new Map<AnyField, string[]>();
  for (const { permission } of all) {
    const actions = byPlace.get(permission.at);
    if (actions) actions.push(permission.action);
    else byPlace.set(permission.at, [permission.action]);
  }
  return [...byPlace].map(([at, actions]) => [at, `needs ${actions.join(', ')}`]);
}
