import { type ContainerDefinition, type Field, GAP, type LogConfiguration } from '../model/fields.ts';
import { arn, type Home, targetOf } from './arns.ts';
import { type Need, nameOf } from './needs.ts';
import { hasResourcePolicy, type NeededPermission, needed, objectTarget } from './permissions.ts';

/** What a destination of FireLens needs; those of AWS take the task role. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html */
export function destinationNeeds(container: Field<ContainerDefinition>, home: Home): readonly Need[] {
  const { logConfiguration } = container;
  if (logConfiguration.logDriver.known !== 'awsfirelens') return [];
  const at = optionOf(logConfiguration, 'Name');
  // Another role is taken then.
  if (optionOf(logConfiguration, 'role_arn').$state !== 'absent') return [];
  const there = { ...home, region: optionOf(logConfiguration, 'region').partly ?? GAP };
  const found = DESTINATIONS.find(({ names }) => names.includes(at.known?.toLowerCase() ?? ''));
  if (!found) return [];
  const permissions = found.permissions(container, there);
  return [{ does: `sends the logs of ${nameOf(container)} to ${found.what}`, at, permissions }];
}

/** Fluent Bit takes the names of options in any case. */
function optionOf({ options }: Field<LogConfiguration>, name: string): Field<string> {
  const other = [...options.entries.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  return options.get(other ?? name);
}

/** A name with what Fluent Bit fills in: `/ecs/$(ecs_cluster)`. */
function nameIn(group: Field<string>): string {
  return group.partly?.replaceAll(/\$\([^)]*\)|\$\w+(?:\[[^\]]*\])*/g, GAP) ?? GAP;
}

interface Destination {
  readonly names: readonly string[];
  readonly what: string;
  readonly permissions: (container: Field<ContainerDefinition>, home: Home) => readonly NeededPermission[];
}

const DESTINATIONS: readonly Destination[] = [
  {
    names: ['cloudwatch', 'cloudwatch_logs'],
    what: 'CloudWatch Logs',
    permissions: ({ logConfiguration, firelensLogGroup }, home) => {
      const group = optionOf(logConfiguration, 'log_group_name');
      const base = arn('logs', home, `log-group:${firelensLogGroup.logGroupName.partly ?? nameIn(group)}`);
      const target = targetOf([`${base}:log-stream:${GAP}`, base, `${base}:*`], firelensLogGroup, `${base}:*`);
      const creates = optionOf(logConfiguration, 'auto_create_group');
      const isNew = creates.known === 'true' && firelensLogGroup.$outside;
      return [
        ...needed(group, target, ['logs:CreateLogStream', 'logs:PutLogEvents']),
        ...(isNew ? needed(creates, target, ['logs:CreateLogGroup']) : []),
      ];
    },
  },
  {
    names: ['firehose', 'kinesis_firehose'],
    what: 'Firehose',
    permissions: ({ logConfiguration }, home) => {
      const stream = optionOf(logConfiguration, 'delivery_stream');
      const target = { arns: [arn('firehose', home, `deliverystream/${stream.partly ?? GAP}`)] };
      return needed(stream, target, ['firehose:PutRecordBatch']);
    },
  },
  {
    names: ['kinesis', 'kinesis_streams'],
    what: 'Kinesis',
    permissions: ({ logConfiguration }, home) => {
      const stream = optionOf(logConfiguration, 'stream');
      return needed(stream, { arns: [arn('kinesis', home, `stream/${stream.partly ?? GAP}`)] }, ['kinesis:PutRecords']);
    },
  },
  {
    names: ['s3'],
    what: 'S3',
    permissions: ({ logConfiguration }) => {
      const bucket = optionOf(logConfiguration, 'bucket');
      return needed(bucket, objectTarget(bucket.partly ?? GAP), ['s3:PutObject'], hasResourcePolicy(bucket, 's3'));
    },
  },
];
