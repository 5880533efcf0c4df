import type { Field, Kinds, Route, RouteTable, Subnet, Vpc } from '../model/fields.ts';
import { isEverywhere, parseCidr } from './cidr.ts';
import type { Told } from './logic.ts';

/** The entities of a kind in the input. */
export type All = <K extends keyof Kinds>(
  kind: K,
) => { readonly items: readonly Field<Kinds[K]>[]; readonly complete: boolean };

/** What a subnet's traffic follows. */
export interface Routing {
  /** Undefined for a VPC's own main table, when nobody writes to it. */
  readonly table: Field<RouteTable> | undefined;
  readonly routes: readonly Field<Route>[];
  /** Whether there are no other routes, but for those within the VPC. */
  readonly complete: boolean;
}

/** Where a subnet's traffic may go: nowhere but in the VPC, to the internet, or (also) through something else. */
export type WayOut = 'none' | 'internet' | 'other';

/**
 * The routes of a subnet that the input creates; undefined when its table cannot be told.
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export function routingOf(subnet: Field<Subnet>, all: All): Routing | undefined {
  if (subnet.$state !== 'known') return undefined;
  const { items, complete } = subnet.associations;
  if (items.length > 1) return undefined;
  const [association] = items;
  if (association) return tableRouting(association.routeTable);
  return complete ? mainRouting(subnet.vpc, all) : undefined;
}

/** The route that makes a subnet public: to everywhere, through an internet gateway. */
export function internetRoute({ routes }: Routing): Field<Route> | undefined {
  return routes.find((route) => targetOf(route) === 'internet' && isDefault(route));
}

/** Undefined when it cannot be told. */
export function wayOut(routing: Routing): WayOut | undefined {
  const ways = routing.routes.map((route) => wayOf(route)).filter((way) => way !== 'none');
  if (ways.includes('other')) return 'other';
  if (ways.includes(undefined) || !routing.complete) return undefined;
  return ways.length > 0 ? 'internet' : 'none';
}

function tableRouting(table: Field<RouteTable>): Routing | undefined {
  if (table.$state !== 'known') return undefined;
  const { routes, separateRoutes } = table;
  const complete = routes.complete && separateRoutes.complete;
  return { table, routes: [...routes.items, ...separateRoutes.items], complete };
}

/** The main table of a new VPC has no route out of it; that of another may have been given some. */
function mainRouting(vpc: Field<Vpc>, all: All): Routing | undefined {
  if (vpc.$state !== 'known') return undefined;
  const { routeTables, mainAssociations } = vpc;
  const written = routeTables.items.filter(({ main }) => main.known === true);
  const associated = mainAssociations.items.filter(({ main }) => main.known === true);
  const tables = [...written, ...associated.map(({ routeTable }) => routeTable)];
  if (tables.length > 1 || !routeTables.complete || !mainAssociations.complete) return undefined;
  const [table] = tables;
  if (table) return tableRouting(table);
  // A route whose table is not in the input may be in this one.
  const isOwn = all('route').items.every(({ routeTable }) => routeTable.$state === 'known');
  return isOwn && vpc.isNew.known === true ? { table: undefined, routes: [], complete: true } : undefined;
}

/** A way to the internet with IPv6 alone is another one: ECR has names of its own for it. */
function wayOf(route: Field<Route>): WayOut | undefined {
  const target = targetOf(route);
  if (target !== 'internet') return target;
  const { $state } = route.destinationIpv6CidrBlock;
  return $state === 'absent' ? 'internet' : $state === 'known' ? 'other' : undefined;
}

function isDefault({ destinationCidrBlock, destinationIpv6CidrBlock }: Field<Route>): boolean {
  return [destinationCidrBlock, destinationIpv6CidrBlock].some((destination) => isOpenTo(destination) === true);
}

function isOpenTo({ known }: Field<string>): Told {
  const block = known === undefined ? undefined : parseCidr(known);
  return block && isEverywhere(block);
}

/** Where a route leads; an endpoint of S3 or DynamoDB leads to that alone. */
function targetOf(route: Field<Route>): WayOut | undefined {
  const { gatewayId, internetGateway, natGateway } = route;
  const others = OTHERS.map((target) => route[target].$state);
  if (natGateway.$state === 'known' || others.includes('known')) return 'other';
  if (others.includes('unknown')) return undefined;
  if (internetGateway.$state === 'known') return 'internet';
  const id = gatewayId.known;
  if (id === undefined) return undefined;
  if (id === 'local' || id.startsWith('vpce-')) return 'none';
  return id.startsWith('igw-') ? 'internet' : 'other';
}

/** What a route may lead to, beside a gateway. */
const OTHERS = [
  'natGatewayId',
  'transitGatewayId',
  'vpcPeeringConnectionId',
  'egressOnlyInternetGatewayId',
  'networkInterfaceId',
  'instanceId',
  'vpcEndpointId',
  'localGatewayId',
  'carrierGatewayId',
  'coreNetworkArn',
] as const;
