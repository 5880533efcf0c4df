import {
  type AnyField,
  type ContainerDefinition,
  type Field,
  GAP,
  type Key,
  type Parameter,
  type PolicyDocument,
  type Secret,
  type StoredSecret,
} from '../model/fields.ts';
import { allNear, mentionedIn } from '../model/references.ts';
import { arn, type Home, targetOf } from './arns.ts';
import { ANYTHING, type Permission, type Target } from './iam/evaluate.ts';
import { parseImage } from './image.ts';

/** A permission that a task needs of a role. */
export interface NeededPermission extends Permission {
  /** What makes it necessary. */
  readonly at: AnyField;
  /** Whether a role without it may do all the same: something else may grant it, or AWS does not insist. */
  readonly isSpared: boolean;
}

/** Some object of a bucket. */
export const objectTarget = (bucket: string): Target => ({
  arns: [`arn:${GAP}:s3:::${bucket}/${GAP}`],
  ...(bucket !== GAP && { grant: `arn:${GAP}:s3:::${bucket}/*` }),
});

export function needed(
  at: AnyField,
  target: Target,
  actions: readonly string[],
  isSpared = false,
): readonly NeededPermission[] {
  return actions.map((action) => ({ action, target, at, isSpared }));
}

/** To pull an image of ECR. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html */
export function toPull({ image, repository }: Field<ContainerDefinition>): readonly NeededPermission[] {
  const { registry, repository: path } = parseImage(image.partly ?? GAP);
  const host = /^([\d\uffff]+)\.dkr[.-]ecr(?:-fips)?\.([\w\uffff-]+)\./.exec(registry);
  const [, account = GAP, region = GAP] = host ?? [];
  const name = repository.repositoryName.partly ?? (host ? path : GAP);
  const target = targetOf([arn('ecr', { region, account }, `repository/${name}`)], repository);
  const isShared = repository.$state === 'known' && repository.policy.$state !== 'absent';
  return [
    ...needed(image, ANYTHING, ['ecr:GetAuthorizationToken']),
    ...needed(image, target, ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], isShared),
    // AWS lists it among what a custom policy has, and pulls without it.
    ...needed(image, target, ['ecr:BatchCheckLayerAvailability'], true),
  ];
}

/** To write to a log group, and to make it where it says so. */
export function toLog(
  { logConfiguration, logGroup }: Field<ContainerDefinition>,
  home: Home,
): readonly NeededPermission[] {
  const { options } = logConfiguration;
  const group = options.get('awslogs-group');
  const name = logGroup.logGroupName.partly ?? (group.partly?.startsWith('arn:') ? GAP : group.partly) ?? GAP;
  const prefix = options.get('awslogs-stream-prefix').partly;
  const base = arn('logs', { ...home, region: options.get('awslogs-region').partly ?? GAP }, `log-group:${name}`);
  const stream = `${base}:log-stream:${prefix === undefined ? '' : `${prefix}/`}${GAP}`;
  // A stream is made in a group: policies name the one or the other.
  const isNew = options.get('awslogs-create-group').known === 'true' && logGroup.$outside;
  return [
    ...needed(group, targetOf([stream, base, `${base}:*`], logGroup, `${base}:*`), ['logs:CreateLogStream']),
    ...needed(group, targetOf([stream], logGroup, `${base}:*`), ['logs:PutLogEvents']),
    ...(isNew
      ? needed(options.get('awslogs-create-group'), { arns: [base, `${base}:*`, `${base}:log-stream:`] }, [
          'logs:CreateLogGroup',
        ])
      : []),
  ];
}

/** To read what a container takes as a secret. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html */
export function toReadSecret({ valueFrom, stored, parameter }: Field<Secret>, home: Home): readonly NeededPermission[] {
  const text = valueFrom.partly ?? GAP;
  if (stored.$state === 'known' || /^arn:[^:]*:secretsmanager:/.test(text))
    return toReadStored(valueFrom, stored, home);
  const isParameter = parameter.$state === 'known' || /^(?:arn:[^:]*:ssm:|[\w./-]+$)/.test(text);
  return isParameter ? toReadParameter(valueFrom, parameter, home) : [];
}

/** A secret's ARN ends in six random characters; a JSON key and a version may follow. */
export function toReadStored(
  value: Field<string>,
  stored: Field<StoredSecret>,
  home: Home,
): readonly NeededPermission[] {
  const whole = /^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:[^:]*/.exec(value.partly ?? '')?.[0];
  const name = stored.name.partly ?? (/^[\w/+=.@-]+$/.test(value.partly ?? '') ? value.partly! : GAP);
  const arns =
    whole === undefined ? [arn('secretsmanager', home, `secret:${name}-??????`)] : [whole, `${whole}-??????`];
  const isShared = hasResourcePolicy(value, 'secretsmanager');
  // The ARN may be written without the six characters.
  const grant = arns.find((one) => /-(?:[A-Za-z\d]{6}|\?{6})$/.test(one));
  return [
    ...needed(value, targetOf(arns, stored, grant), ['secretsmanager:GetSecretValue'], isShared),
    ...(stored.$state === 'known' ? toDecrypt(value, stored.kmsKeyId, stored.key) : []),
  ];
}

function toReadParameter(value: Field<string>, parameter: Field<Parameter>, home: Home): readonly NeededPermission[] {
  const text = value.partly ?? GAP;
  const name = parameter.name.partly ?? text;
  const whole = text.startsWith('arn:')
    ? text
    : arn('ssm', home, `parameter/${name.replace(/^\//, '').replace(/:.*$/s, '')}`);
  const target = targetOf([parameter.$state === 'known' && name === GAP ? GAP : whole], parameter);
  return [
    ...needed(value, target, ['ssm:GetParameters']),
    ...(parameter.$state === 'known' ? toDecrypt(value, parameter.keyId, parameter.key) : []),
  ];
}

/** Only a key of the customer's needs it, and a policy of the key's own may grant it. */
export function toDecrypt(at: AnyField, id: Field<string>, key: Field<Key> | undefined): readonly NeededPermission[] {
  if (id.$state === 'absent' || id.startsWith('alias/aws/') === true || id.includes(':alias/aws/') === true) return [];
  const text = id.partly ?? GAP;
  const arns = [text.startsWith('arn:') ? text : GAP];
  const name = mentionedIn(id)[0]?.name;
  const target = key?.$state === 'known' ? targetOf(arns, key) : { arns, ...(name !== undefined && { name }) };
  const isItsOwn = key?.$state === 'known' && onlyTrustsItsAccount(key.policy);
  return needed(at, target, ['kms:Decrypt'], !isItsOwn);
}

/** Whether the policy of a key leaves all to the roles' own policies. */
function onlyTrustsItsAccount(policy: Field<PolicyDocument>): boolean {
  if (policy.$state === 'absent') return true;
  return (
    policy.statement.$state === 'known' &&
    policy.statement.items.every(
      ({ principal }) => principal.aws.items.length === 1 && principal.aws.items[0]!.endsWith(':root') === true,
    )
  );
}

/** Whether the input has policies of what a service keeps: they may grant what a role's own do not. */
export function hasResourcePolicy(near: AnyField, service: string): boolean {
  const { items, complete } = allNear(near, 'resourcePolicy');
  return !complete || items.some((policy) => policy.service.known === service);
}

/** To fetch a file from S3, by its ARN. */
export function toFetch(value: Field<string>): readonly NeededPermission[] {
  const text = value.partly ?? GAP;
  const bucket = /^arn:[^:]*:s3:::[^/]*(?=\/)/.exec(text)?.[0];
  const isShared = hasResourcePolicy(value, 's3');
  return [
    ...needed(value, { arns: [text] }, ['s3:GetObject'], isShared),
    ...needed(value, { arns: [bucket ?? GAP] }, ['s3:GetBucketLocation'], isShared),
  ];
}
