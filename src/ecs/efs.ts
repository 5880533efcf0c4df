import type { AnyField, Field, FileSystem, MountTarget } from '../model/fields.ts';
import type { Runner } from './launch.ts';
import { anyIn, anyOf, type Told } from './logic.ts';
import { canConnect, groupsIn } from './security-groups.ts';
import type { TaskSubnet } from './task-network.ts';
import { taskGroups } from './task-network.ts';

export type Same = (first: AnyField, second: AnyField) => boolean | undefined;

/** Whether a file system of the input has a mount target in the zone of a subnet. */
export function isMountableIn(fileSystem: Field<FileSystem>, { subnet }: TaskSubnet, same: Same): Told {
  const { items, complete } = fileSystem.mountTargets;
  return anyIn(
    items.map((target) => isNear(target, { subnet }, same)),
    complete,
  );
}

/** Whether the security groups of one of the mount targets that serve a subnet admit the tasks. */
export function admitsTasks(fileSystem: Field<FileSystem>, runner: Runner, at: TaskSubnet, same: Same): Told {
  const groups = taskGroups(runner);
  if (!groups) return undefined;
  const { items, complete } = fileSystem.mountTargets;
  const near = items.filter((target) => isNear(target, at, same) !== false);
  const told = near.map((target): Told => {
    const own = groupsIn(target.inSecurityGroups);
    const subnets = target.subnet.$state === 'known' ? [target.subnet] : [];
    return own && canConnect({ groups, subnets: [at.subnet] }, { groups: own, subnets }, NFS);
  });
  return near.length === 0 || !complete ? anyOf([...told, undefined]) : anyOf(told);
}

function isNear(target: Field<MountTarget>, { subnet }: Pick<TaskSubnet, 'subnet'>, same: Same): Told {
  if (target.subnet.$state !== 'known' || subnet.$state !== 'known') return undefined;
  if (target.subnet.$entity === subnet.$entity) return true;
  const [one, other] = [target.subnet.availabilityZone, subnet.availabilityZone];
  return one.$state === 'absent' || other.$state === 'absent' ? undefined : same(one, other);
}

/** https://docs.aws.amazon.com/efs/latest/ug/network-access.html */
const NFS = 2049;
