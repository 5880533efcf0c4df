import type { AwsVpcConfiguration, Field, SecurityGroup, Subnet } from '../model/fields.ts';
import { type Launch, launchesOf, type Runner } from './launch.ts';
import type { Told } from './logic.ts';
import { groupsIn } from './security-groups.ts';

/** A subnet that tasks run in, and where it is named. */
export interface TaskSubnet {
  readonly named: Field<string>;
  readonly subnet: Field<Subnet>;
}

export function networkOf(runner: Runner): Field<AwsVpcConfiguration> {
  return runner.networkConfiguration.awsvpcConfiguration;
}

/** The subnets of what runs tasks; those that the input does not create are unknown. */
export function subnetsOf(runner: Runner): readonly TaskSubnet[] {
  const { subnets, inSubnets } = networkOf(runner);
  return subnets.items.flatMap((named, i) => {
    const subnet = inSubnets.items[i];
    return subnet ? [{ named, subnet }] : [];
  });
}

/** The security groups of the tasks, when the input creates them all. */
export function taskGroups(runner: Runner): readonly Field<SecurityGroup>[] | undefined {
  return groupsIn(networkOf(runner).inSecurityGroups);
}

/** Whether all that is run is of one launch type; a task definition for that alone can run on no other. */
export function runsOnlyOn(runner: Runner, launch: Launch): Told {
  const launches = launchesOf(runner);
  if (launches) return launches.every((one) => one === launch);
  const { items, complete } = runner.task.requiresCompatibilities;
  if (!complete || items.length === 0) return undefined;
  if (items.every(({ known }) => known === launch)) return true;
  return items.some(({ known }) => known === launch) ? undefined : false;
}

/** The name of what is in the input, as it may be shown: its logical id or address, else the value that names it. */
export function shown({ named, subnet }: TaskSubnet): string {
  return subnet.$entity === '' ? named.$quoted : `"${subnet.$entity}"`;
}
