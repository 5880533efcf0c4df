import type { Cluster, Field } from '../model/fields.ts';
import { GAP } from '../model/fields.ts';
import type { Kind } from '../model/model.ts';
import type { Kinds } from '../model/shapes.gen.ts';
import { type Instances, instanceAlone, instancesOfFleet, instancesOfGroup, type Start } from './instances.ts';
import { launchesOf, type Runner, strategyOf } from './launch.ts';
import { anyOf } from './logic.ts';
import { isAboutEcs, type Joined, joinedIn } from './user-data.ts';

/** The entities of a kind in the same input. */
export type All = <K extends Kind>(
  kind: K,
) => { readonly items: readonly Field<Kinds[K]>[]; readonly complete: boolean };

/** The instances that tasks on EC2 may be placed on; undefined when not all of them can be told. */
export function instancesOf(runner: Runner, all: All): readonly Instances[] | undefined {
  const found = isPlacedByProviders(runner) ? behindProviders(runner) : joining(runner, all);
  return found && found.length > 0 ? found : undefined;
}

/** Whether all tasks run on EC2, and its capacity providers say on which instances. */
export function isPlacedByProviders(runner: Runner): boolean {
  if (!isOnEc2(runner) || runner.launchType.$state !== 'absent') return false;
  return (strategyOf(runner)?.items.length ?? 0) > 0;
}

export function isOnEc2(runner: Runner): boolean {
  return launchesOf(runner)?.every((launch) => launch === 'EC2') ?? false;
}

/** The instances of the groups behind the capacity providers of what runs tasks on EC2. */
export function behindProviders(runner: Runner): readonly Instances[] {
  const groups = strategyOf(runner)?.items.map(({ provider }) => provider.autoScalingGroupProvider.autoScalingGroup);
  return (groups ?? []).map(instancesOfGroup);
}

/** All instances of the input, whatever cluster they join; undefined when there may be others. */
export function allInstances(all: All): readonly Instances[] | undefined {
  const [groups, fleets, instances] = [all('autoScalingGroup'), all('fleet'), all('instance')];
  if (![groups, fleets, instances].every(({ complete }) => complete)) return undefined;
  return [
    ...groups.items.map(instancesOfGroup),
    ...fleets.items.flatMap(instancesOfFleet),
    ...instances.items.map(instanceAlone),
  ];
}

/** What starts instances that are meant for tasks on EC2, and join another cluster. */
export function strangersOf(runner: Runner, all: All): readonly Start[] {
  if (!isOnEc2(runner)) return [];
  if (!isPlacedByProviders(runner)) return leftAlone(runner, all);
  const starts = behindProviders(runner).flatMap((one) => one.starts);
  return starts.filter((start) => start !== undefined).filter((start) => isElsewhere(start, runner) === true);
}

/** The instances for ECS of an input that has one cluster, which is the tasks', where no instance joins it. */
function leftAlone(runner: Runner, all: All): readonly Start[] {
  if (runner.inCluster.$state !== 'known' || all('cluster').items.length !== 1) return [];
  const starts = allInstances(all)?.flatMap((one) => one.starts) ?? [];
  const told = starts.filter((start) => start !== undefined);
  const areAllElsewhere = told.length === starts.length && told.every((start) => isElsewhere(start, runner) === true);
  return areAllElsewhere ? told.filter(isForEcs) : [];
}

/** Whether user data configures the agent, be it without a cluster. */
function isForEcs({ userData }: Start): boolean {
  const text = userData.partly;
  return text !== undefined && isAboutEcs(text);
}

function isElsewhere(start: Start, { cluster, inCluster }: Runner): boolean | undefined {
  const joined = joinedBy(start);
  const named = joined && clusterNamed(start, joined);
  if (inCluster.$state === 'known') {
    if (!named) return differsFrom(joined, inCluster.clusterName);
    // A name that is made from something may be what is not known in the user data.
    return inCluster.clusterName.$state === 'unknown' ? undefined : named.$entity !== inCluster.$entity;
  }
  if (!joined || named || joined.cluster.includes(GAP)) return undefined;
  const own = cluster.or('default');
  return own === undefined ? undefined : nameOf(own) !== nameOf(joined.cluster);
}

/** Those that join the cluster of what runs tasks on EC2; undefined when that cannot be told of one. */
function joining(runner: Runner, all: All): readonly Instances[] | undefined {
  if (!isOnEc2(runner)) return undefined;
  const { inCluster } = runner;
  if (inCluster.$state !== 'known') return undefined;
  const isOnly = all('cluster').items.length === 1;
  const found = allInstances(all);
  const joins = found?.map(({ starts }) => anyJoins(starts, inCluster, isOnly));
  return joins?.includes(undefined) ? undefined : found?.filter((_, i) => joins?.[i] === true);
}

function anyJoins(starts: readonly (Start | undefined)[], cluster: Field<Cluster>, isOnly: boolean) {
  return anyOf(starts.map((start) => start && joinsCluster(start, cluster, isOnly)));
}

/** Whether instances join a cluster of the input, which may be the only one; undefined when that cannot be told. */
function joinsCluster(start: Start, cluster: Field<Cluster>, isOnly: boolean): boolean | undefined {
  const joined = joinedBy(start);
  const named = clusterNamed(start, joined);
  if (named) return named.$entity === cluster.$entity;
  const differs = differsFrom(joined, cluster.clusterName);
  return differs === undefined && joined?.isSet && isOnly ? true : differs === undefined ? undefined : !differs;
}

/** What the user data of instances says; undefined when it cannot be told. */
export function joinedBy({ userData }: Start): Joined | undefined {
  const text = userData.$state === 'absent' ? '' : userData.partly;
  return text === undefined ? undefined : joinedIn(text);
}

/** The cluster of the input that user data refers to where it names the cluster to join, or that is all it refers to. */
export function clusterNamed(
  { userData, userDataCluster }: Start,
  joined: Joined | undefined,
): Field<Cluster> | undefined {
  const isReference = joined ? joined.isSet && joined.cluster === GAP : userData.partly === undefined;
  return isReference && userDataCluster.$state === 'known' ? userDataCluster : undefined;
}

/** Whether instances join another cluster than that of a name, which AWS makes up where it is absent. */
export function differsFrom(joined: Joined | undefined, clusterName: Field<string>): boolean | undefined {
  if (!joined || joined.cluster.includes(GAP)) return undefined;
  if (clusterName.$state === 'absent') return true;
  return clusterName.known === undefined ? undefined : clusterName.known !== nameOf(joined.cluster);
}

/** The name in an ARN, or the name. */
function nameOf(cluster: string): string {
  return cluster.slice(cluster.lastIndexOf('/') + 1);
}
