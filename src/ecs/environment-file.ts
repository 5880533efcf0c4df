import { type Field, GAP } from '../model/fields.ts';

/**
 * Why ECS does not take the `value` of an environment file, completing "it …"; undefined when it does, or that cannot be told.
 * Amazon ECS Developer Guide, use-environment-file; Amazon ECS API, EnvironmentFile.
 */
export function environmentFileProblem(value: Field<string>): string | undefined {
  const text = value.partly;
  if (text === undefined || text === '') return undefined;
  return arnProblem(text) ?? (value.endsWith('.env') === false ? 'does not end in ".env"' : undefined);
}

function arnProblem(text: string): string | undefined {
  if (text.startsWith(GAP)) return undefined;
  if (!text.startsWith('arn:'))
    return 'arn:'.startsWith(text.split(GAP)[0]!) ? undefined : 'is no ARN of an object in S3';
  const [, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
  // A part that is not known may hold colons.
  if (`${partition}${service}${region}${account}`.includes(GAP) && service !== 's3') return undefined;
  if (service !== 's3') return `is the ARN of something in ${service || 'no service'}: an object in S3 belongs here`;
  const resource = rest.join(':');
  // The ARN of an access point has a region.
  if (region !== '' || account !== '' || resource.includes(GAP)) return undefined;
  return resource.includes('/') ? undefined : 'is the ARN of a bucket: the key of the object is missing';
}
