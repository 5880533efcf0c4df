import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import executionRole from '../../rules/roles/execution-role-lacks-permission.ts';
import taskRole from '../../rules/roles/task-role-lacks-permission.ts';
import { policiesFor } from '../../src/cli/policy/index.ts';
import type { Document } from '../../src/document.ts';
import { lint } from '../../src/lint.ts';
import { loadFacts } from '../../src/load.ts';
import { read } from '../../src/read.ts';
import { Source } from '../../src/text/source.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is taken apart here is any JSON.
type Any = any;

const rules = [executionRole, taskRole].map((rule) => ({ rule, theme: 'roles' }));

/** What the policies printed for a file leave lacking, when they replace those that its roles have. */
export interface RoundTrip {
  /** The findings without any policies. */
  readonly before: number;
  readonly after: readonly string[];
  /** What the policies could not say. */
  readonly left: readonly string[];
}

export async function lacking(name: string, value: Any): Promise<readonly string[]> {
  const facts = await loadFacts();
  const { findings, failures } = lint([await read(new Source(name, JSON.stringify(value)))], { rules, facts });
  if (failures.length > 0) throw new Error(failures[0]!.message);
  return findings.map(({ message }) => message);
}

/** A template whose roles lose their policies, and are given the printed ones. */
export async function throughTemplate(template: Any): Promise<RoundTrip> {
  const bare = withoutPolicies(template);
  const printed = await print('template.json', bare, 'cloudformation');
  const { Resources: own } = JSON.parse(printed.text);
  return {
    before: (await lacking('template.json', bare)).length,
    after: await lacking('template.json', { ...bare, Resources: { ...bare.Resources, ...own } }),
    left: printed.lacking,
  };
}

/** A plan whose roles lose their policies, and are given the printed ones. */
export async function throughPlan(plan: Any): Promise<RoundTrip> {
  const bare = planWithoutPolicies(plan);
  const printed = await print('plan.json', bare, 'json');
  const { execution, task } = JSON.parse(printed.text);
  const after = structuredClone(bare);
  const roles = rolesOf(bare);
  for (const [i, policy] of [execution, task].flatMap(policiesIn).entries()) {
    for (const role of roles) give(after, role, policy, i);
  }
  return {
    before: (await lacking('plan.json', bare)).length,
    after: await lacking('plan.json', after),
    left: printed.lacking,
  };
}

async function print(name: string, value: Any, as: 'json' | 'cloudformation') {
  const document: Document = await read(new Source(name, JSON.stringify(value)));
  const result = policiesFor([document], {
    inputs: [],
    uses: ['execution', 'task'],
    families: [],
    as,
    stdinFilename: '',
  });
  if ('why' in result) throw new Error(result.why);
  return result;
}

const POLICIES = /^AWS::IAM::(?:Policy|RolePolicy|ManagedPolicy)$/;

function withoutPolicies(template: Any): Any {
  const resources = Object.entries<Any>(template.Resources)
    .filter(([, { Type }]) => !POLICIES.test(Type))
    .map(([id, resource]) => {
      if (resource.Type !== 'AWS::IAM::Role') return [id, resource];
      const { Policies: _, ManagedPolicyArns: __, ...rest } = resource.Properties ?? {};
      return [id, { ...resource, Properties: rest }];
    });
  return { ...template, Resources: Object.fromEntries(resources) };
}

const PLANNED_POLICIES = /^aws_iam_(?:role_policy|role_policy_attachment|policy_attachment|policy)$/;

function planWithoutPolicies(plan: Any): Any {
  const { resource_changes: changes, configuration } = plan;
  const { root_module: root } = configuration ?? {};
  const kept = (all: Any[]) => all.filter(({ type }) => !PLANNED_POLICIES.test(type));
  return {
    ...plan,
    resource_changes: kept(changes),
    ...(root && {
      configuration: { ...configuration, root_module: { ...root, resources: kept(root.resources ?? []) } },
    }),
  };
}

function rolesOf(plan: Any): readonly string[] {
  return plan.resource_changes.flatMap(({ type, address }: Any) => (type === 'aws_iam_role' ? [address] : []));
}

function policiesIn(printed: Any): readonly Any[] {
  return Array.isArray(printed) ? printed.map(({ policy }) => policy) : [printed];
}

/** Every role is given every policy: what one of them lacks all the same is lacking. */
function give(plan: Any, role: string, policy: Any, i: number): void {
  const name = `given_${i}_${role.replaceAll(/\W+/g, '_')}`;
  const own = { address: `aws_iam_role_policy.${name}`, mode: 'managed', type: 'aws_iam_role_policy', name };
  const change = { actions: ['create'], before: null, after: { name, policy: JSON.stringify(policy) } };
  plan.resource_changes.push({ ...own, change: { ...change, after_unknown: { id: true, role: true } } });
  plan.configuration?.root_module.resources.push({
    ...own,
    expressions: { name: {}, policy: {}, role: { references: [`${role}.id`, role] } },
  });
}

/** A template in YAML with its functions in the long form, as JSON has them. */
export function longForm(text: string): Any {
  return long(parseDocument(text, { merge: true, logLevel: 'silent' }).contents);
}

function long(node: unknown): Any {
  if (isAlias(node)) throw new Error('An alias is not followed');
  const value = isMap(node)
    ? Object.fromEntries(node.items.map(({ key, value: one }) => [String(isScalar(key) ? key.value : key), long(one)]))
    : isSeq(node)
      ? node.items.map(long)
      : isScalar(node)
        ? node.value
        : null;
  const tag = (node as Node | null)?.tag;
  if (tag === undefined || !tag.startsWith('!')) return value;
  if (tag === '!Ref' || tag === '!Condition') return { [tag.slice(1)]: value };
  if (tag === '!GetAtt' && typeof value === 'string') {
    const [name, ...rest] = value.split('.');
    return { 'Fn::GetAtt': [name, rest.join('.')] };
  }
  return { [`Fn::${tag.slice(1)}`]: value };
}
