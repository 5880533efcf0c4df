import type { AnyField, AwsVpcConfiguration, Field, Subnet } from '../model/fields.ts';
import { same } from '../model/same.ts';

/** The subnets of tasks that surely lie in one Availability Zone. */
export interface OneZone {
  /** The zone, where the input has it; undefined for a single subnet, wherever that is. */
  readonly zone: AnyField | undefined;
  readonly subnets: readonly Field<Subnet>[];
}

/** Whether all subnets of tasks surely are in one zone. A subnet is in one, whichever that may be. */
export function oneZone({ subnets, inSubnets }: Field<AwsVpcConfiguration>): OneZone | undefined {
  const [first, ...rest] = subnets.items;
  if (!first || !subnets.complete) return undefined;
  const [subnet, ...others] = inSubnets.items;
  if (rest.every((one) => same(one, first) === true)) return { zone: zoneOf(subnet), subnets: known([subnet]) };
  const zone = zoneOf(subnet);
  const areOne = zone && others.every((one) => isIn(one, zone));
  return areOne ? { zone, subnets: known([subnet, ...others]) } : undefined;
}

function known(subnets: readonly (Field<Subnet> | undefined)[]): readonly Field<Subnet>[] {
  return subnets.flatMap((subnet) => (subnet?.$state === 'known' ? [subnet] : []));
}

/** AWS chooses the zone of a subnet that names none. */
function zoneOf(subnet: Field<Subnet> | undefined): AnyField | undefined {
  return subnet?.$state === 'known' && subnet.availabilityZone.$state !== 'absent'
    ? subnet.availabilityZone
    : undefined;
}

function isIn(subnet: Field<Subnet>, zone: AnyField): boolean {
  const own = zoneOf(subnet);
  return own !== undefined && same(own, zone) === true;
}
