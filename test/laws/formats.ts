import { expect } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { propertyName } from '../../src/formats/cloudformation/names.ts';
import { attributePath } from '../../src/formats/terraform-plan/names.ts';
import type { Registered } from '../../src/lint.ts';
import { shapes } from '../../src/model/shapes.gen.ts';
import { read } from '../../src/read.ts';
import type { FormatName } from '../../src/rule.ts';
import type { Node } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { type Input, run } from './fixtures.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Law 5: a task definition rewritten as a template and as a plan gives the same findings, or none where the rule says so. */
export async function formatsAgree({ documents, facts }: Input, registered: Registered): Promise<void> {
  const [document] = documents;
  const entity =
    documents.length === 1 && document?.format === 'task definition' ? document.models[0]!.entities[0]! : undefined;
  const definition = entity?.node.kind === 'map' && entity.node.open === undefined ? plain(entity.node) : undefined;
  const value = definition && withoutArn(definition);
  if (value === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return;
  // What the provider drops is not there to be found, nor to be right.
  const kept = knownMembers(value, 'TaskDefinition');
  const rewritten: readonly [FormatName, Json, Json][] = [
    ['cloudformation', value, template(value)],
    ['plan', kept, plan(kept as { [key: string]: Json })],
  ];
  for (const [format, meant, text] of rewritten) {
    const definition = await read(new Source('task-definition.json', JSON.stringify(meant)));
    const expected = run([definition], registered, { facts }).findings.filter(
      (finding) => !isOptionalElsewhere(finding),
    );
    const other = await read(new Source(`${format}.json`, JSON.stringify(text)));
    expect(other.models, JSON.stringify(text)).toHaveLength(1);
    const found = run([other], registered, { facts }).findings.map(identity);
    const isShown = registered.rule.notIn?.[format] === undefined;
    expect(found, `as ${format}: ${JSON.stringify(text)}`).toEqual(isShown ? expected.map(identity) : []);
  }
}

/** What describe-task-definition returns is no property of a template. */
export function withoutArn(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'arn'));
}

function identity({ rule, severity, path }: Finding): string {
  return `${severity} ${rule} at ${path}`;
}

/** CloudFormation makes a family up; the provider refuses to plan without one. */
function isOptionalElsewhere({ rule, path, message }: Finding): boolean {
  return rule === 'missing-member' && path === '' && message.includes('"family"');
}

/** A value without unknowns, or undefined: a plan does not show what is unknown in a container. */
export function plain(node: Node): Json | undefined {
  if (node.kind === 'unknown') return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') {
    const items = node.items.map(plain);
    return items.includes(undefined) ? undefined : (items as Json[]);
  }
  const members = [...node.entries].map(([key, { value }]) => [key, plain(value)] as const);
  return members.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(members as [string, Json][]);
}

export function template(value: { [key: string]: Json }): Json {
  return { Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties: renamed(value, 'TaskDefinition') } } };
}

function renamed(value: Json, shape: string): Json {
  if (Array.isArray(value)) return value.map((item) => renamed(item, shape.replace(/\[\]$/, '')));
  if (typeof value !== 'object' || value === null || shape.endsWith('{}')) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      shapes[shape]?.[key] ? propertyName(shape, key) : key,
      renamed(inner, shapes[shape]?.[key] ?? ''),
    ]),
  );
}

/** The provider drops members that it does not know. */
function knownMembers(value: Json, shape: string): Json {
  if (Array.isArray(value)) return value.map((item) => knownMembers(item, shape.replace(/\[\]$/, '')));
  if (typeof value !== 'object' || value === null || shape.endsWith('{}')) return value;
  const members = shapes[shape] ?? {};
  const known = Object.entries(value).filter(([key]) => Object.hasOwn(members, key));
  return Object.fromEntries(known.map(([key, inner]) => [key, knownMembers(inner, members[key]!)]));
}

function plan(value: { [key: string]: Json }): Json {
  const { containerDefinitions = [], ...rest } = value;
  const after = {
    ...attributes({ family: 'task', ...rest }, 'TaskDefinition'),
    container_definitions: JSON.stringify(containerDefinitions),
  };
  const identity = {
    address: 'aws_ecs_task_definition.task',
    mode: 'managed',
    type: 'aws_ecs_task_definition',
    name: 'task',
  };
  const unknown = { id: true, arn: true, network_mode: !('network_mode' in after), enable_fault_injection: true };
  const expressions = Object.fromEntries(Object.keys(after).map((name) => [name, {}]));
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: [
      {
        ...identity,
        change: { actions: ['create'], before: null, after, after_unknown: unknown, after_sensitive: {} },
      },
    ],
    configuration: { root_module: { resources: [{ ...identity, expressions }] } },
    errored: false,
  };
}

function attributes(value: { [key: string]: Json }, shape: string): { [key: string]: Json } {
  const result: { [key: string]: Json } = {};
  for (const [key, inner] of Object.entries(value)) {
    const of = shapes[shape]?.[key];
    const path = of === undefined ? key : attributePath(shape, key);
    if (path === '.') Object.assign(result, attributes(inner as { [key: string]: Json }, of!));
    else result[path] = attribute(inner, of ?? '');
  }
  return result;
}

function attribute(value: Json, shape: string): Json {
  const of = shape.replace(/\[\]$/, '');
  if (of === 'Tag' || of === 'KeyValuePair') {
    return Object.fromEntries(
      (value as { [key: string]: Json }[]).map((one) => [String(one['key'] ?? one['name']), one['value'] ?? '']),
    );
  }
  if (!shapes[of] || typeof value !== 'object') return shape === 'string' ? String(value) : value;
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => attributes(item as { [key: string]: Json }, of));
}
