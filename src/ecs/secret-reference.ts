import { type AnyField, type Field, GAP } from '../model/fields.ts';
import { partitionOf } from './partitions.ts';

/** Why ECS cannot resolve the `valueFrom` of a secret. */
export interface ReferenceProblem {
  /** Completes "it …". */
  readonly what: string;
  /** Whether AWS says so; else it has been seen. */
  readonly isCertain: boolean;
  /** What has to be added at the end. */
  readonly lacks?: string;
}

/**
 * What is wrong with the `valueFrom` of a secret; undefined when ECS can resolve it, or that cannot be told.
 * Amazon ECS Developer Guide, secrets-envvar-secrets-manager and secrets-envvar-ssm-paramstore.
 */
export function secretReferenceProblem(valueFrom: Field<string>, secret: AnyField): ReferenceProblem | undefined {
  const text = valueFrom.partly;
  if (text === undefined) return undefined;
  if (text.startsWith('arn:')) return arnProblem(text);
  // The reference of a secret in the input is its ARN, of seven fields.
  if (secret.$state === 'known' && text.startsWith(`${GAP}:`)) return keyProblem(text.slice(GAP.length + 1).split(':'));
  return text.includes(GAP) ? undefined : nameProblem(text);
}

function arnProblem(text: string): ReferenceProblem | undefined {
  const [, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
  const isOfSecret = service === 'secretsmanager' || service === 'ssm';
  // A part that is not known may hold colons: what follows it has a place only where it is what belongs there.
  const isBehind = /^(?:secret$|parameter\/)/.test(rest[0] ?? '');
  const isOpen = (partition.includes(GAP) && !isOfSecret) || (`${region}${account}`.includes(GAP) && !isBehind);
  if (isOpen || [service, ...rest].some((field) => field.includes(GAP))) return undefined;
  if (!isOfSecret) return wrong(`names the service "${service}": ECS reads secrets from secretsmanager and ssm`);
  if (region === '' || account === '') return wrong(`lacks the ${region === '' ? 'region' : 'account'}`);
  return partitionProblem(partition, region) ?? (service === 'ssm' ? parameterProblem(rest) : secretProblem(rest));
}

function partitionProblem(partition: string, region: string): ReferenceProblem | undefined {
  if (partition.includes(GAP)) return undefined;
  if (!/^aws[a-z-]*$/.test(partition)) return wrong(`has the partition "${partition}", which AWS does not have`);
  if (region.includes(GAP)) return undefined;
  const right = partitionOf(region);
  return right === partition
    ? undefined
    : wrong(`has the partition "${partition}", and the region "${region}" is in "${right}"`);
}

function secretProblem([kind, name = '', ...keys]: readonly string[]): ReferenceProblem | undefined {
  if (kind !== 'secret' || name === '')
    return wrong('is no ARN of a secret: "secret:" and its name belong after the account');
  return keys.length === 0 ? undefined : keyProblem(keys);
}

/** What follows the ARN of a secret: JSON key, version stage and version id, of which any may be empty. */
function keyProblem(keys: readonly string[]): ReferenceProblem | undefined {
  const [, stage, id] = keys;
  if (keys.some((key) => key.includes(GAP))) return undefined;
  if (keys.length !== 3) {
    const what = `has ${keys.length} of the three fields after the secret: JSON key, version stage and version id are written with all three colons (":key::")`;
    return { what, isCertain: true, ...(keys.length < 3 && { lacks: ':'.repeat(3 - keys.length) }) };
  }
  return stage !== '' && id !== ''
    ? wrong('has both a version stage and a version id: ECS takes one of them')
    : undefined;
}

function parameterProblem([resource = '', ...selectors]: readonly string[]): ReferenceProblem | undefined {
  if (!/^parameter\/./.test(resource))
    return wrong('is no ARN of a parameter: "parameter/" and its name belong after the account');
  if (resource.startsWith('parameter//'))
    return seen('has two slashes after "parameter": the slash that a name starts with is written once');
  return selectors.length > 1
    ? seen('has fields after the parameter: only a secret of Secrets Manager has JSON keys and version stages')
    : undefined;
}

/** What is no ARN is the name of a parameter, maybe with one version or label. AWS Systems Manager API, GetParameters. */
function nameProblem(text: string): ReferenceProblem | undefined {
  const isNameWithFields = /^[\w./-]+(?::[\w.-]*){2,}$/.test(text);
  return isNameWithFields ? wrong('is a name, and only the ARN of a secret takes a JSON key and a version') : undefined;
}

function wrong(what: string): ReferenceProblem {
  return { what, isCertain: true };
}

function seen(what: string): ReferenceProblem {
  return { what, isCertain: false };
}
