import type { RolePolicy } from '../../ecs/policy.ts';
import type { Language } from './resource.ts';
import { type Output, writePolicy } from './write.ts';

const terraform: Language = {
  home: 'Terraform plan',
  partition: '${data.aws_partition.current.partition}',
  region: '${data.aws_region.current.id}',
  account: '${data.aws_caller_identity.current.account_id}',
  reference: ({ name = '', kind }) => `\${${name}.arn}${kind === 'logGroup' ? ':*' : ''}`,
};

/** Policies as resources of a configuration. */
export function asTerraform(policies: readonly RolePolicy[]): Output {
  const all = policies
    .map((policy) => writePolicy(policy, terraform))
    .filter(({ document }) => document.Statement.length > 0);
  const resources = all.map(({ policy, document }) => {
    const isHere = policy.madeIn === terraform.home;
    const role = isHere ? `${policy.name}.name` : JSON.stringify(policy.roleName ?? policy.name);
    return [
      `resource "aws_iam_role_policy" "${label(policy)}" {`,
      `  name   = "ecs-${policy.use}"`,
      `  role   = ${role}`,
      `  policy = jsonencode(${expression(document, '  ')})`,
      '}',
    ].join('\n');
  });
  const text = resources.join('\n\n');
  return { text: `${[...sources(text), text].filter((part) => part !== '').join('\n\n')}\n`, left: all };
}

/** Of what is used of them: the account and so on. */
function sources(text: string): readonly string[] {
  const used = ['aws_caller_identity', 'aws_partition', 'aws_region'].filter((type) => text.includes(`data.${type}.`));
  return used.length === 0 ? [] : [used.map((type) => `data "${type}" "current" {}`).join('\n')];
}

function label({ name, use }: RolePolicy): string {
  const words = name.replace(/^.*\baws_iam_role\./, '').replaceAll(/[^A-Za-z\d_-]+/g, '_');
  return `${words.replaceAll(/^[\d_-]+|_+$/g, '')}_${use}`.replace(/^_/, '');
}

/** An object of HCL, which writes a member as `name = value`. */
function expression(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${expression(item, inner)},\n`).join('')}${indent}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value);
  const width = Math.max(0, ...members.map(([name]) => name.length));
  return `{\n${members.map(([name, one]) => `${inner}${name.padEnd(width)} = ${expression(one, inner)}\n`).join('')}${indent}}`;
}
