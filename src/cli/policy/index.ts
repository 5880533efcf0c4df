import type { Document } from '../../document.ts';
import { type Left, type RolePolicy, rolePolicies } from '../../ecs/policy.ts';
import { nearby } from '../../lint.ts';
import type { Field } from '../../model/field.ts';
import { Run } from '../../model/run.ts';
import type { TaskDefinition } from '../../model/shapes.gen.ts';
import { placeText } from '../../reporters/finding-text.ts';
import type { PolicyOptions } from '../arguments.ts';
import { asTerraform } from './terraform.ts';
import { asCloudFormation, asJson, type Output } from './write.ts';

/** What `ecs-lint policy` has to say. */
export interface Policies {
  readonly text: string;
  /** What the policies lack, in a line each. */
  readonly lacking: readonly string[];
}

/** What keeps it from saying anything. */
export interface NoPolicies {
  readonly why: 'no task definition' | 'no such family' | 'unreadable';
  readonly problems: readonly string[];
}

/** The least-privilege policies that task definitions need for their roles. */
export function policiesFor(documents: readonly Document[], options: PolicyOptions): Policies | NoPolicies {
  const problems = documents.flatMap(unreadable);
  if (problems.length > 0) return { why: 'unreadable', problems };
  const tasks = documents.flatMap((document) => tasksOf(document, documents));
  if (tasks.length === 0) return { why: 'no task definition', problems: [] };
  const missing = options.families.find((family) => !tasks.some((task) => isCalled(task, family)));
  if (missing !== undefined) return { why: 'no such family', problems: [missing] };

  const { families, uses } = options;
  const chosen = families.length === 0 ? tasks : tasks.filter((task) => families.some((one) => isCalled(task, one)));
  const policies = uses.flatMap((use) => rolePolicies(chosen, use));
  const { text, left } = written(policies, options);
  return {
    text,
    lacking: [
      ...left.flatMap(({ policy, left: all }) => all.map((what) => notIn(policy, what))),
      ...policies.flatMap((policy) => policy.left.map((one) => notIn(policy, sayLeft(one)))),
    ],
  };
}

function written(policies: readonly RolePolicy[], { as, uses }: PolicyOptions): Output {
  if (as === 'cloudformation') return asCloudFormation(policies);
  return as === 'terraform' ? asTerraform(policies) : asJson(policies, uses);
}

function isCalled({ family, $entity }: Field<TaskDefinition>, name: string): boolean {
  return name === family.known || name === $entity;
}

function notIn({ use, name }: RolePolicy, what: string): string {
  return `not in the policy of the ${use} role "${name}": ${what}`;
}

function sayLeft({ what, at }: Left): string {
  return `${what}, which is not known (${placeText(at.$at)})`;
}

/** A policy for half of what is meant would be worse than none. */
function unreadable({ source, problems, unrecognized }: Document): readonly string[] {
  const wrong = problems.filter(({ kind }) => kind === 'syntax');
  return [
    ...wrong.map(({ at, message }) => `${placeText(at)}: ${message}`),
    ...(unrecognized ? [`${source.path}: this is ${unrecognized.looksLike}: ${unrecognized.instead}`] : []),
  ];
}

/** The task definitions of a file, in every way that its conditions can be decided. */
function tasksOf(document: Document, documents: readonly Document[]): readonly Field<TaskDefinition>[] {
  const others = nearby(document, documents);
  return document.models.flatMap((model) => new Run(model, others).all('taskDefinition').items);
}
