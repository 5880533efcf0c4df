import type { Field, VpcEndpoint } from '../model/fields.ts';
import { endpointNeeds } from './endpoint-needs.ts';
import { hasEndpoint, type Seeker, uselessEndpoints } from './endpoints.ts';
import type { Runner } from './launch.ts';
import { type All, internetRoute, routingOf, wayOut } from './routes.ts';
import { networkOf, runsOnlyOn, type TaskSubnet, taskGroups } from './task-network.ts';

/** Why a task on Fargate cannot get what it needs in a subnet. */
export interface CutOff {
  readonly at: TaskSubnet;
  /** Whether the subnet is public, and the task has no address for it. */
  readonly isPublic: boolean;
  /** The endpoints that are missing: `ecr.api`. */
  readonly missing: readonly string[];
  /** Whether only ECS Exec misses them. */
  readonly onlyExec: boolean;
  /** Images that no endpoint serves. */
  readonly images: readonly Field<string>[];
  /** Endpoints that are there, but not for this task. */
  readonly useless: readonly Field<VpcEndpoint>[];
}

/** Whether a task is cut off from what it needs in one of its subnets, and how; undefined when that cannot be told. */
export function cutOff(runner: Runner, at: TaskSubnet, all: All): CutOff | false | undefined {
  if (runsOnlyOn(runner, 'FARGATE') !== true || isOldPlatform(runner)) return undefined;
  const routing = routingOf(at.subnet, all);
  const way = routing && wayOut(routing);
  if (!routing || way === undefined) return undefined;
  if (way === 'other') return false;
  const isPublic = internetRoute(routing) !== undefined;
  const address = networkOf(runner).assignPublicIp.or('DISABLED');
  if (way === 'internet' && address !== 'DISABLED') return isPublic && address === 'ENABLED' ? false : undefined;
  return lacking(runner, { subnet: at.subnet, routing, groups: taskGroups(runner) }, { at, isPublic });
}

function lacking(runner: Runner, seeker: Seeker, place: Pick<CutOff, 'at' | 'isPublic'>): CutOff | false | undefined {
  const { services, forExec, publicImages, complete } = endpointNeeds(runner.task, runner);
  const needed = [...services, ...forExec];
  const served = needed.map((service) => hasEndpoint(service, seeker));
  const missing = needed.filter((_, i) => served[i] === false);
  if (missing.length === 0 && publicImages.length === 0)
    return complete && served.every((one) => one === true) ? false : undefined;
  return {
    ...place,
    missing,
    onlyExec: publicImages.length === 0 && missing.every((service) => forExec.includes(service)),
    images: publicImages,
    useless: missing.flatMap((service) => uselessEndpoints(service, seeker)),
  };
}

/** Up to 1.3.0 a network interface of Fargate's own did some of it. */
function isOldPlatform({ platformVersion }: Runner): boolean {
  return platformVersion.$state === 'unknown' || /^1\.[0-3]\b/.test(platformVersion.known ?? '');
}
