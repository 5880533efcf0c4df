import { type AnyField, type Field, GAP } from '../model/fields.ts';

/** The regions of a partition start so; all others are of `aws`. */
const PARTITIONS: readonly (readonly [partition: string, regions: RegExp])[] = [
  ['aws-cn', /^cn-/],
  ['aws-us-gov', /^us-gov-/],
  ['aws-iso', /^us-iso-/],
  ['aws-iso-b', /^us-isob-/],
  ['aws-iso-e', /^eu-isoe-/],
  ['aws-iso-f', /^us-isof-/],
  ['aws-eusc', /^eusc-/],
];

/**
 * Why ECS cannot resolve the `valueFrom` of a secret, completing "it …"; undefined when it can, or that cannot be told.
 * Amazon ECS Developer Guide, secrets-envvar-secrets-manager and secrets-envvar-ssm-paramstore.
 */
export function secretReferenceProblem(valueFrom: Field<string>, secret: AnyField): string | undefined {
  const text = valueFrom.partly;
  if (text === undefined) return undefined;
  if (text.startsWith('arn:')) return arnProblem(text);
  // The reference of a secret in the input is its ARN, of seven fields.
  if (secret.$state === 'known' && text.startsWith(`${GAP}:`)) return keyProblem(text.slice(GAP.length + 1).split(':'));
  return undefined;
}

function arnProblem(text: string): string | undefined {
  const fields = text.split(':');
  const [, partition = '', service = '', region = '', account = ''] = fields;
  // A part that is not known may hold colons, but for the region and the account.
  if ([...fields.slice(0, 3), ...fields.slice(5)].some((field) => field.includes(GAP))) return undefined;
  const where = partitionProblem(partition, region);
  if (where !== undefined) return where;
  switch (service) {
    case 'secretsmanager':
      return region === '' || account === '' ? 'lacks the region or the account' : secretProblem(fields.slice(5));
    case 'ssm':
      return parameterProblem(fields.slice(5));
    default:
      return `names the service "${service}": ECS reads secrets from secretsmanager and ssm`;
  }
}

function partitionProblem(partition: string, region: string): string | undefined {
  if (!/^aws[a-z-]*$/.test(partition)) return `has the partition "${partition}", which AWS does not have`;
  if (region === '' || region.includes(GAP)) return undefined;
  const right = PARTITIONS.find(([, regions]) => regions.test(region))?.[0] ?? 'aws';
  return right === partition ? undefined : `has the partition "${partition}", and the region "${region}" is in "${right}"`;
}

function secretProblem([kind, , ...keys]: readonly string[]): string | undefined {
  if (kind !== 'secret') return 'is no ARN of a secret: "secret:" belongs after the account';
  return keys.length === 0 ? undefined : keyProblem(keys);
}

/** What follows the ARN of a secret: JSON key, version stage and version id, of which any may be empty. */
function keyProblem(keys: readonly string[]): string | undefined {
  const [, stage, id] = keys;
  if (keys.length !== 3) {
    return `has ${keys.length} of the three fields after the secret: JSON key, version stage and version id are written with all three colons (":key::")`;
  }
  return stage !== '' && id !== '' ? 'has both a version stage and a version id: ECS takes one of them' : undefined;
}

function parameterProblem(rest: readonly string[]): string | undefined {
  const [resource = ''] = rest;
  if (!resource.startsWith('parameter/')) return 'is no ARN of a parameter: "parameter/" belongs after the account';
  return resource.startsWith('parameter//') ? 'has two slashes after "parameter": the slash that a name starts with is written once' : undefined;
}
