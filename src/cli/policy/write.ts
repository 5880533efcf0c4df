import type { RolePolicy } from '../../ecs/policy.ts';
import { type Language, written } from './resource.ts';

/** A policy document of IAM. */
export interface PolicyText {
  readonly Version: '2012-10-17';
  readonly Statement: readonly StatementText[];
}

interface StatementText {
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

/** A policy as a language writes it, and what it cannot say. */
export interface WrittenPolicy {
  readonly policy: RolePolicy;
  readonly document: PolicyText;
  /** What has to be allowed too: `ecr:BatchGetImage on the repository "Repo"`. */
  readonly left: readonly string[];
}

export function writePolicy(policy: RolePolicy, language: Language): WrittenPolicy {
  const left: string[] = [];
  const statements = policy.grants.flatMap(({ actions, resources }): readonly StatementText[] => {
    const texts = resources.flatMap((granted) => {
      const text = written(granted, language);
      if (text === undefined) left.push(`${actions.join(', ')} on "${granted.name}", whose ARN is not known`);
      return text ?? [];
    });
    return texts.length === 0 ? [] : [{ Effect: 'Allow', Action: alone(actions), Resource: alone(texts) }];
  });
  return { policy, document: { Version: '2012-10-17', Statement: statements }, left };
}

function alone(texts: readonly string[]): string | readonly string[] {
  return texts.length === 1 ? texts[0]! : texts;
}

const json: Language = { home: '', partition: 'aws', region: '*', account: '*', reference: () => undefined };

/** A document for each use; a list of them where definitions have several roles for one. */
export function asJson(policies: readonly RolePolicy[], uses: readonly RolePolicy['use'][]): Output {
  const all = policies.map((policy) => writePolicy(policy, json));
  const byUse = uses.map((use) => {
    const own = all.filter(({ policy }) => policy.use === use);
    const several = own.map(({ policy, document }) => ({
      role: policy.name,
      families: policy.families,
      policy: document,
    }));
    return [use, own.length === 1 ? own[0]!.document : several] as const;
  });
  const value = byUse.length === 1 ? byUse[0]![1] : Object.fromEntries(byUse);
  return { text: `${JSON.stringify(value, undefined, 2)}\n`, left: all };
}

export interface Output {
  readonly text: string;
  readonly left: readonly WrittenPolicy[];
}

const OWN_ARN: Readonly<Record<string, string>> = {
  repository: 'Arn',
  logGroup: 'Arn',
  key: 'Arn',
  fileSystem: 'Arn',
};

const cloudformation: Language = {
  home: 'CloudFormation template',
  partition: '${AWS::Partition}',
  region: '${AWS::Region}',
  account: '${AWS::AccountId}',
  reference: ({ name, kind }) => {
    if (kind === 'storedSecret') return `\${${name}}`;
    // The name that CloudFormation makes up begins with no slash.
    if (kind === 'parameter')
      return `arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter/\${${name}}`;
    return kind !== undefined && OWN_ARN[kind] ? `\${${name}.${OWN_ARN[kind]}}` : undefined;
  },
};

/** Policies as resources of a template, in JSON, which is YAML too. */
export function asCloudFormation(policies: readonly RolePolicy[]): Output {
  const all = policies.map((policy) => writePolicy(policy, cloudformation)).filter(hasStatements);
  const resources = all.map(({ policy, document }) => {
    const role = policy.madeIn === cloudformation.home ? { Ref: policy.name } : (policy.roleName ?? policy.name);
    const properties = { PolicyName: `ecs-${policy.use}`, Roles: [role], PolicyDocument: substituted(document) };
    return [logicalId(policy), { Type: 'AWS::IAM::Policy', Properties: properties }] as const;
  });
  return { text: `${JSON.stringify({ Resources: Object.fromEntries(resources) }, undefined, 2)}\n`, left: all };
}

function hasStatements({ document, left }: WrittenPolicy): boolean {
  return document.Statement.length > 0 || left.length > 0;
}

function logicalId({ name, use }: RolePolicy): string {
  const words = `${name} ${use}`.split(/[^A-Za-z\d]+/).filter((word) => word !== '');
  return `${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}Policy`;
}

function substituted(document: PolicyText): object {
  const value = (text: string) => (text.includes('${') ? { 'Fn::Sub': text } : text);
  const resources = (given: string | readonly string[]) =>
    typeof given === 'string' ? value(given) : given.map(value);
  return {
    ...document,
    Statement: document.Statement.map((statement) => ({ ...statement, Resource: resources(statement.Resource) })),
  };
}
