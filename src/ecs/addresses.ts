import { type Field, GAP, type Subnet } from '../model/fields.ts';

/** The first four addresses of a subnet and the last are AWS's: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
const RESERVED = 5;

/** How many addresses a block of a subnet has, whose network may not be known; undefined when it is no block of an IPv4 subnet, /16 to /28. */
export function addressesIn(block: string): number | undefined {
  const [network = '', ...lengths] = block.split('/');
  const [length = ''] = lengths;
  const isIpv4 = network === GAP || isAddress(network);
  if (lengths.length !== 1 || !isIpv4 || !/^\d\d$/.test(length)) return undefined;
  return Number(length) < 16 || Number(length) > 28 ? undefined : 2 ** (32 - Number(length));
}

function isAddress(text: string): boolean {
  const octets = text.split('.');
  return octets.length === 4 && octets.every((octet) => /^(?:\d{1,3}|\uffff)$/.test(octet) && !(Number(octet) > 255));
}

/** What a subnet has for tasks. */
export interface SubnetRoom {
  readonly subnet: Field<Subnet>;
  readonly addresses: number;
  /** What else of the input surely takes one: `a NAT gateway`. */
  readonly takers: readonly string[];
}

export interface AddressRoom {
  /** How many addresses tasks can have at the most. */
  readonly free: number;
  /** How that comes about: `2 × (16 − 5 − 1) = 20`. */
  readonly says: string;
  readonly subnets: readonly SubnetRoom[];
}

/** The addresses that subnets have for tasks; undefined where the size of one is not known. */
export function addressRoom(subnets: readonly Field<Subnet>[]): AddressRoom | undefined {
  const distinct = new Map(subnets.map((subnet) => [subnet.$entity, subnet]));
  const rooms = [...distinct.values()].map(roomIn);
  if (rooms.length === 0 || !rooms.every((room) => room !== undefined)) return undefined;
  return { ...sumOf(rooms), subnets: rooms };
}

function roomIn(subnet: Field<Subnet>): SubnetRoom | undefined {
  const block = subnet.cidrBlock.partly;
  const addresses = block === undefined ? undefined : addressesIn(block);
  return addresses === undefined ? undefined : { subnet, addresses, takers: takersIn(subnet) };
}

/** A load balancer has one address in each of its subnets or more, the others one. */
function takersIn({ balancers, natGateways, endpoints }: Field<Subnet>): readonly string[] {
  const interfaces = endpoints.items.filter(({ vpcEndpointType }) =>
    ['Interface', 'GatewayLoadBalancer'].includes(vpcEndpointType.or('Gateway') ?? ''),
  );
  return [
    ...balancers.items.map(() => 'a load balancer'),
    ...natGateways.items.map(() => 'a NAT gateway'),
    ...interfaces.map(() => 'an interface endpoint'),
  ];
}

/** The sum over subnets, equal ones together. */
export function sumOf(rooms: readonly Pick<SubnetRoom, 'addresses' | 'takers'>[]): { free: number; says: string } {
  const terms = new Map<string, number>();
  let free = 0;
  for (const { addresses, takers } of rooms) {
    const left = addresses - RESERVED - takers.length;
    free += Math.max(0, left);
    const term = left < 0 ? '0' : [addresses, RESERVED, ...(takers.length > 0 ? [takers.length] : [])].join(' − ');
    terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  const [only] = terms;
  if (only && terms.size === 1 && only[1] === 1) return { free, says: `${only[0]} = ${free}` };
  const says = [...terms]
    .map(([term, times]) => (term === '0' ? term : times === 1 ? `(${term})` : `${times} × (${term})`))
    .join(' + ');
  return { free, says: `${says} = ${free}` };
}
