import { admitsTasks, isMountableIn } from '../../src/ecs/efs.ts';
import type { Runner } from '../../src/ecs/launch.ts';
import { networkOf, shown, subnetsOf } from '../../src/ecs/task-network.ts';
import type { Context, Field, FileSystem } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'efs-unreachable',
  summary: 'Tasks cannot reach the EFS file system that they mount',
  severity: 'error',
  why: `
    A task mounts a file system through its mount target in the zone of the task: where there is none, or its security group does not admit the task on port 2049, the mount fails and the task stops before it starts ("failed to invoke EFS utils commands to set up EFS volumes … ensure that the VPC has an EFS mount target for this file system ID").
    Give the file system a mount target in each zone in which the tasks run, with a security group that admits the tasks' own on TCP 2049.`,
  see: 'https://repost.aws/knowledge-center/efs-mount-on-ecs-container-or-task',
  notIn: { taskDefinition: 'a task definition makes no file system' },

  taskDefinition(task, { report }) {
    for (const { efsVolumeConfiguration: volume } of task.volumes.items) {
      const { fileSystem, fileSystemId } = volume;
      const { items, complete } = fileSystem.mountTargets;
      if (fileSystem.$state !== 'known' || items.length > 0 || !complete) continue;
      report(fileSystemId, `The file system "${fileSystem.$entity}" has no mount target`, {
        related: [[fileSystem, 'the file system']],
      });
    }
  },
  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, context: Context): void {
  const mounted = runner.task.volumes.items.map(({ efsVolumeConfiguration }) => efsVolumeConfiguration.fileSystem);
  const known = new Map(mounted.filter(({ $state }) => $state === 'known').map((one) => [one.$entity, one]));
  for (const fileSystem of known.values()) {
    if (fileSystem.mountTargets.items.length > 0 && !checkZones(runner, fileSystem, context))
      checkGroups(runner, fileSystem, context);
  }
}

function checkZones(runner: Runner, fileSystem: Field<FileSystem>, { report, same }: Context): boolean {
  const [first, ...rest] = subnetsOf(runner).filter((at) => isMountableIn(fileSystem, at, same) === false);
  if (!first) return false;
  const { availabilityZone: zone } = first.subnet;
  const where = zone.$quoted === '' ? 'the zone' : `the zone ${zone.$quoted}`;
  report(
    first.named,
    `The file system "${fileSystem.$entity}" has no mount target in ${where} of the subnet ${shown(first)}`,
    {
      related: [
        [zone, 'the zone of the subnet'],
        ...rest.map((at) => [at.named, `nor in that of the subnet ${shown(at)}`] as const),
        ...fileSystem.mountTargets.items.map((target) => [target, 'a mount target'] as const),
      ],
    },
  );
  return true;
}

function checkGroups(runner: Runner, fileSystem: Field<FileSystem>, { report, same }: Context): void {
  const isCut = subnetsOf(runner).some((at) => admitsTasks(fileSystem, runner, at, same) === false);
  if (!isCut) return;
  const { securityGroups } = networkOf(runner);
  report(
    securityGroups,
    `No security group rule lets the tasks reach port 2049 of the file system "${fileSystem.$entity}"`,
    {
      related: fileSystem.mountTargets.items.map(
        ({ securityGroups: groups }) => [groups, 'the security groups of a mount target'] as const,
      ),
    },
  );
}
