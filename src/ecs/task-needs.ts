import {
  type ExecuteCommandConfiguration,
  type Field,
  GAP,
  type TaskDefinition,
  type Volume,
} from '../model/fields.ts';
import { arn, type Home, homeOf, targetOf } from './arns.ts';
import { type Exec, execsOf } from './exec.ts';
import { destinationNeeds } from './firelens-destinations.ts';
import { ANYTHING } from './iam/evaluate.ts';
import type { Need } from './needs.ts';
import { hasResourcePolicy, type NeededPermission, needed, objectTarget, toDecrypt } from './permissions.ts';

/** What a definition needs its task role for, beside what its programs do: only what surely is. */
export function taskNeeds(task: Field<TaskDefinition>): readonly Need[] {
  const home = homeOf(task);
  return [
    ...task.volumes.items.flatMap((volume) => fileSystemNeeds(volume, task, home)),
    ...task.containerDefinitions.items.flatMap((container) => destinationNeeds(container, home)),
  ];
}

/** What those who run a task need its task role for. */
export function execNeeds(task: Field<TaskDefinition>): readonly Need[] {
  const home = homeOf(task);
  return execsOf(task).map((exec) => execNeed(exec, home));
}

const CHANNELS = ['CreateControlChannel', 'CreateDataChannel', 'OpenControlChannel', 'OpenDataChannel'];

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#ecs-exec-required-iam-permissions */
function execNeed({ runner, setting: at }: Exec, home: Home): Need {
  const channels = needed(
    at,
    ANYTHING,
    CHANNELS.map((name) => `ssmmessages:${name}`),
  );
  const { executeCommandConfiguration } = runner.inCluster.configuration;
  return { does: 'has ECS Exec on', at, permissions: [...channels, ...auditNeeds(executeCommandConfiguration, home)] };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-logging */
function auditNeeds(
  { logging, kmsKeyId, logConfiguration }: Field<ExecuteCommandConfiguration>,
  home: Home,
): readonly NeededPermission[] {
  const { cloudWatchLogGroupName: group, logGroup, s3BucketName: bucket } = logConfiguration;
  const key = kmsKeyId.$state === 'absent' ? [] : toDecrypt(kmsKeyId, kmsKeyId, undefined);
  if (logging.known !== 'OVERRIDE') return key;
  const base = arn('logs', home, `log-group:${logGroup.logGroupName.partly ?? group.partly ?? GAP}`);
  const inGroup = targetOf([base, `${base}:*`, `${base}:log-stream:${GAP}`], logGroup, `${base}:*`);
  const name = bucket.partly ?? GAP;
  const isShared = hasResourcePolicy(bucket, 's3');
  return [
    ...key,
    ...(group.$state === 'absent'
      ? []
      : [
          ...needed(group, ANYTHING, ['logs:DescribeLogGroups']),
          ...needed(group, inGroup, ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents']),
        ]),
    ...(bucket.$state === 'absent'
      ? []
      : [
          ...needed(bucket, bucketTarget(name), ['s3:GetBucketLocation'], isShared),
          ...needed(bucket, objectTarget(name), ['s3:PutObject'], isShared),
          ...(logConfiguration.s3EncryptionEnabled.known === true
            ? needed(bucket, bucketTarget(name), ['s3:GetEncryptionConfiguration'], isShared)
            : []),
        ]),
  ];
}

const bucketTarget = (name: string) => ({ arns: [`arn:${GAP}:s3:::${name}`] });

/** A file system without a policy of its own lets every client in, so that these are not sure to be missed. */
function fileSystemNeeds(volume: Field<Volume>, task: Field<TaskDefinition>, home: Home): readonly Need[] {
  const { efsVolumeConfiguration: efs, s3filesVolumeConfiguration: s3, name } = volume;
  const title = name.$quoted === '' ? 'a volume' : name.$quoted;
  if (s3.$state === 'known') return [{ does: `mounts ${title} from S3 Files`, at: s3, permissions: [] }];
  const { iam } = efs.authorizationConfig;
  if (iam.known !== 'ENABLED') return [];
  const mounts = task.containerDefinitions.items.flatMap(({ mountPoints }) => mountPoints.items);
  const isWritten = mounts.some(
    ({ sourceVolume, readOnly }) => sourceVolume.known === name.known && readOnly.or(false) !== true,
  );
  const target = { arns: [arn('elasticfilesystem', home, `file-system/${efs.fileSystemId.partly ?? GAP}`)] };
  const actions = ['elasticfilesystem:ClientMount', ...(isWritten ? ['elasticfilesystem:ClientWrite'] : [])];
  return [{ does: `mounts ${title} with IAM`, at: iam, permissions: needed(iam, target, actions, true) }];
}
