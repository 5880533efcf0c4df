import type { Field, Permission, SecurityGroup, Subnet } from '../model/fields.ts';
import { isEverywhere, overlap, parseCidr } from './cidr.ts';
import { allOf, anyIn, anyOf, type Told } from './logic.ts';

export type Direction = 'ingress' | 'egress';

/** One end of a connection: the security groups that its interfaces have, all of them in the input, and where it may be. */
export interface End {
  readonly groups: readonly Field<SecurityGroup>[];
  readonly subnets: readonly Field<Subnet>[];
  /** Whether the other end may see addresses that are not of these subnets: those of its clients. */
  readonly hasOtherAddresses?: boolean;
}

/** The groups of a list, when it has some and the input creates them all. */
export function groupsIn(list: {
  readonly items: readonly Field<SecurityGroup>[];
  readonly complete: boolean;
}): readonly Field<SecurityGroup>[] | undefined {
  const isCreated = list.complete && list.items.length > 0 && list.items.every(({ $state }) => $state === 'known');
  return isCreated ? list.items : undefined;
}

/** Whether a connection over TCP gets from one end to a port of the other, as far as their security groups are concerned. */
export function canConnect(from: End, to: End, port: number): Told {
  return allOf([
    anyOf(from.groups.map((group) => lets(group, 'egress', to, port))),
    anyOf(to.groups.map((group) => lets(group, 'ingress', from, port))),
  ]);
}

/** Whether a group lets a port's traffic in from the other end, or out to it. */
export function lets(group: Field<SecurityGroup>, direction: Direction, other: End, port: number): Told {
  const { items, complete } = permissionsOf(group, direction);
  const told = items.map((permission) => allOf([covers(permission, port), isMeant(permission, group, other)]));
  // AWS lets all out of a new group, until rules are stated for that; whether those that are resources of their own count is not documented.
  if (direction === 'egress' && group.egress.$state === 'absent')
    return told.length === 0 && complete ? true : anyIn(told, false);
  return anyIn(told, complete);
}

/** The rules of a group in a direction: those written in it, and those that are resources of their own. */
export function permissionsOf(
  group: Field<SecurityGroup>,
  direction: Direction,
): { readonly items: readonly Field<Permission>[]; readonly complete: boolean } {
  const { [direction]: inline, separateRules } = group;
  const own = separateRules.items.filter((rule) => rule.direction.known === direction);
  const isTold = separateRules.complete && separateRules.items.every((rule) => rule.direction.known !== undefined);
  return {
    items: [...inline.items, ...own.map(({ permission }) => permission)],
    complete: group.$state === 'known' && inline.complete && isTold,
  };
}

/** Whether a rule is for a TCP port. */
export function covers({ ipProtocol, fromPort, toPort }: Field<Permission>, port: number): Told {
  const protocol = ipProtocol.known?.toLowerCase();
  if (protocol === undefined) return undefined;
  if (EVERY_PROTOCOL.has(protocol)) return true;
  if (protocol !== 'tcp' && protocol !== '6') return false;
  const [first, last] = [fromPort.known, toPort.known];
  return allOf([first === undefined ? undefined : first <= port, last === undefined ? undefined : port <= last]);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html: all protocols have all ports. */
export const EVERY_PROTOCOL: ReadonlySet<string> = new Set(['-1', 'all']);

/** Whether a rule names the other end, by group or by address. */
function isMeant(
  { groups, self, cidrBlocks, prefixListIds }: Field<Permission>,
  own: Field<SecurityGroup>,
  end: End,
): Told {
  return anyOf([
    ...groups.items.map((group) => isOneOf(group, end.groups)),
    groups.complete ? false : undefined,
    self.$state === 'absent' ? false : allOf([self.known, isOneOf(own, end.groups)]),
    ...cidrBlocks.items.map(({ known }) => (known === undefined ? undefined : hasAddressOf(known, end))),
    cidrBlocks.complete ? false : undefined,
    prefixListIds.$state === 'absent'
      ? false
      : prefixListIds.items.length === 0 && prefixListIds.complete
        ? false
        : undefined,
  ]);
}

/** Groups that are both in the input are the same or not; what is surely outside is none of them. */
function isOneOf(group: Field<SecurityGroup>, all: readonly Field<SecurityGroup>[]): Told {
  if (group.$state !== 'known') return group.$outside ? false : undefined;
  return all.some(({ $entity }) => $entity === group.$entity);
}

function hasAddressOf(cidr: string, { subnets, hasOtherAddresses }: End): Told {
  const block = parseCidr(cidr);
  // Whether the two ends speak IPv6 is not known here.
  if (!block || block.version === 6) return undefined;
  if (isEverywhere(block) && block.prefix === 0) return true;
  const own = subnets.map(({ cidrBlock }) => {
    const range = cidrBlock.known === undefined ? undefined : parseCidr(cidrBlock.known);
    return range && overlap(block, range);
  });
  return anyIn(own, subnets.length > 0 && hasOtherAddresses !== true);
}
