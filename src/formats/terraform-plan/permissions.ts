import { type Entry, itemsOf, type Node } from '../../text/node.ts';
import { policyDocument } from '../policy.ts';
import { build } from '../shape.ts';
import type { Block } from './block.ts';
import { built, implied, type ResourceType } from './resource-type.ts';

export const role = built('role', (it) => ({
  roleName: it.attribute('name'),
  path: it.attribute('path'),
  assumeRolePolicy: policyDocument(it.attribute('assume_role_policy')?.value),
  managedPolicyArns: it.list('managed_policy_arns'),
  permissionsBoundary: it.attribute('permissions_boundary'),
  policies: inlinePolicies(it),
}));

export const rolePolicy = built('rolePolicy', (it) => ({
  name: it.attribute('name'),
  roles: one(it.attribute('role')),
  document: policyDocument(it.attribute('policy')?.value),
}));

export const rolePolicyAttachment = built('policyAttachment', (it) => ({
  roles: one(it.attribute('role')),
  policyArn: it.attribute('policy_arn'),
}));

export const policyAttachment = built('policyAttachment', (it) => ({
  roles: it.list('roles'),
  policyArn: it.attribute('policy_arn'),
}));

export const managedPolicy = built('managedPolicy', (it) => ({
  name: it.attribute('name'),
  document: policyDocument(it.attribute('policy')?.value),
}));

export const key = built('key', (it) => ({ policy: policyDocument(it.written('policy')?.value) }));

/** A policy that gives others access to what a service keeps. */
export function resourcePolicy(service: string): ResourceType {
  return built('resourcePolicy', (it) => ({
    service: implied(it, service),
    document: policyDocument(it.attribute('policy')?.value),
  }));
}

export const instanceProfile = built('instanceProfile', (it) => ({
  name: it.attribute('name'),
  roles: one(it.attribute('role')),
}));

/** A list of the one value; one that is unknown is one item all the same. */
function one(entry: Entry | undefined): Entry | undefined {
  return entry && { key: entry.key, value: { kind: 'list', items: [entry.value], at: entry.value.at } };
}

/** A block with nothing in it says that there are none. */
function inlinePolicies(it: Block): Entry | undefined {
  const entry = it.listOf('inline_policy', (block) =>
    build(block.at, { name: block.attribute('name'), document: policyDocument(block.attribute('policy')?.value) }),
  );
  if (entry?.value.kind !== 'list') return entry;
  const items = itemsOf(entry.value).filter((item: Node) => item.kind !== 'map' || item.entries.size > 0);
  return { key: entry.key, value: { ...entry.value, items } };
}
