import { type AnyField, type Field, GAP, type Role, type TaskDefinition } from '../model/fields.ts';
import { formatOf, kindOfEntity } from '../model/references.ts';
import { homeOf } from './arns.ts';
import { EVERYTHING } from './iam/pattern.ts';
import { executionNeeds, type Need, nameOf } from './needs.ts';
import { type NeededPermission, toReadSecret } from './permissions.ts';
import { execNeeds, taskNeeds } from './task-needs.ts';

export type RoleUse = 'execution' | 'task';

/** The least that one role has to allow. */
export interface RolePolicy {
  readonly use: RoleUse;
  /** The role, as the file calls it, or its name; the family of a definition that names none. */
  readonly name: string;
  /** The format of the file that makes the role. */
  readonly madeIn?: string;
  /** What AWS calls it, where that is known. */
  readonly roleName?: string;
  readonly families: readonly string[];
  readonly grants: readonly Grant[];
  /** What has to be allowed too, of which it is not known on what. */
  readonly left: readonly Left[];
}

export interface Grant {
  readonly actions: readonly string[];
  readonly resources: readonly Granted[];
}

/** A resource; a `GAP` for each part of its ARN that is not known. */
export interface Granted {
  readonly arn: string;
  /** Where it is made in the input: what the file calls it, and its kind. */
  readonly name?: string;
  readonly kind?: string;
  readonly madeIn?: string;
}

export interface Left {
  readonly what: string;
  readonly at: AnyField;
}

/** The policies that task definitions need for their roles of one use; the needs of those that share a role are united. */
export function rolePolicies(tasks: readonly Field<TaskDefinition>[], use: RoleUse): readonly RolePolicy[] {
  const byRole = new Map<string, Field<TaskDefinition>[]>();
  for (const task of tasks) {
    const key = roleKey(task, use);
    const known = byRole.get(key);
    if (known) known.push(task);
    else byRole.set(key, [task]);
  }
  const all = [...byRole].map(([key, sharing]) => rolePolicy(key.slice(key.indexOf(' ') + 1), sharing, use));
  const telling = all.filter(({ grants, left }) => grants.length + left.length > 0);
  return telling.length > 0 ? telling : all.slice(0, 1);
}

function rolePolicy(name: string, sharing: readonly Field<TaskDefinition>[], use: RoleUse): RolePolicy {
  const role = roleOf(sharing[0]!, use);
  const permissions = sharing.flatMap((task) => needsOf(task, use).flatMap((need) => need.permissions));
  return {
    use,
    name,
    ...(role.$state === 'known' && { madeIn: formatOf(role) }),
    ...(role.roleName.known !== undefined && { roleName: role.roleName.known }),
    families: [...new Set(sharing.map(familyOf))],
    grants: grantsOf(permissions.filter(isTold)),
    left: distinct([...untold(permissions), ...sharing.flatMap((task) => unreadable(task, use))]),
  };
}

/** One task definition may be there once for each way in which conditions are decided. */
function distinct(all: readonly Left[]): readonly Left[] {
  return [...new Map(all.map((one) => [`${one.what} ${one.at.$at.start}`, one])).values()];
}

function needsOf(task: Field<TaskDefinition>, use: RoleUse): readonly Need[] {
  if (use === 'task') return [...execNeeds(task), ...taskNeeds(task)];
  return executionNeeds(task).flatMap(({ needs }) => needs);
}

function roleOf(task: Field<TaskDefinition>, use: RoleUse): Field<Role> {
  return use === 'task' ? task.taskRole : task.executionRole;
}

function familyOf({ family, $entity }: Field<TaskDefinition>): string {
  return family.known ?? $entity;
}

function roleKey(task: Field<TaskDefinition>, use: RoleUse): string {
  const role = roleOf(task, use);
  if (role.$state === 'known') return `here ${role.$entity}`;
  const text = (use === 'task' ? task.taskRoleArn : task.executionRoleArn).partly;
  const name = text?.slice(text.lastIndexOf('/') + 1);
  return name === undefined || name === '' || name.includes(GAP) ? `none ${familyOf(task)}` : `named ${name}`;
}

/** Whether the resource has a name: the region and the account need none. */
function isTold({ target }: NeededPermission): boolean {
  const text = target.grant ?? target.arns[0] ?? GAP;
  return text === EVERYTHING || target.entity !== undefined || !resourceOf(text).includes(GAP);
}

/** What comes after the account. */
function resourceOf(arn: string): string {
  const fields = arn.split(':');
  return arn.startsWith('arn:') && fields.length > 5 ? fields.slice(5).join(':') : GAP;
}

/** What has to be allowed on something that has no name yet, the actions on one thing together. */
function untold(permissions: readonly NeededPermission[]): readonly Left[] {
  const byPlace = new Map<string, { actions: Set<string>; resource: string; at: AnyField }>();
  for (const permission of permissions.filter((one) => !isTold(one))) {
    const { action, target, at } = permission;
    const resource = target.arns[0]?.replaceAll(/\uffff+/g, '…') ?? '…';
    const key = `${at.$at.start} ${resource}`;
    const known = byPlace.get(key) ?? { actions: new Set(), resource, at };
    known.actions.add(action);
    byPlace.set(key, known);
  }
  return [...byPlace.values()].map(({ actions, resource, at }) => ({
    what: `${[...actions].join(', ')}${resource === '…' ? '' : ` on ${resource}`}`,
    at,
  }));
}

/** Secrets of which it is not known whose they are. */
function unreadable(task: Field<TaskDefinition>, use: RoleUse): readonly Left[] {
  if (use === 'task') return [];
  return task.containerDefinitions.items.flatMap((container) => {
    const secrets = [...container.secrets.items, ...container.logConfiguration.secretOptions.items];
    const untold = secrets.filter((secret) => toReadSecret(secret, homeOf(task)).length === 0);
    return untold.map(
      ({ name, valueFrom }): Left => ({
        what: `reading the secret ${name.$quoted} of ${nameOf(container)}`,
        at: valueFrom,
      }),
    );
  });
}

/** One statement for the actions on the same resources. */
function grantsOf(permissions: readonly NeededPermission[]): readonly Grant[] {
  const resources = new Map<string, { granted: Granted; actions: Set<string> }>();
  for (const { action, target } of permissions) {
    const granted = grantedOf(target);
    const key = `${granted.arn} ${granted.name ?? ''}`;
    const known = resources.get(key) ?? { granted, actions: new Set() };
    known.actions.add(action);
    resources.set(key, known);
  }
  const statements = new Map<string, { actions: readonly string[]; resources: Granted[] }>();
  for (const { granted, actions } of resources.values()) {
    const key = [...actions].join();
    const known = statements.get(key);
    if (known) known.resources.push(granted);
    else statements.set(key, { actions: [...actions], resources: [granted] });
  }
  return [...statements.values()];
}

function grantedOf({ grant, arns, name, entity }: NeededPermission['target']): Granted {
  const arn = grant ?? arns[0] ?? GAP;
  if (name === undefined || arn === EVERYTHING || !resourceOf(arn).includes(GAP)) return { arn };
  const kind = entity && kindOfEntity(entity);
  return { arn, name, ...(kind !== undefined && { kind }), ...(entity && { madeIn: formatOf(entity) }) };
}
