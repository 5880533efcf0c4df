import { type Field, GAP, type SecurityGroup, type Subnet, type VpcEndpoint } from '../model/fields.ts';
import { allOf, anyIn, anyOf, type Told } from './logic.ts';
import type { Routing } from './routes.ts';
import { groupsIn, lets } from './security-groups.ts';

/** A task where it looks for an endpoint. */
export interface Seeker {
  readonly subnet: Field<Subnet>;
  readonly routing: Routing;
  /** Undefined when they cannot all be told. */
  readonly groups: readonly Field<SecurityGroup>[] | undefined;
}

/** Whether a VPC that the input creates has an endpoint of a service, such as `ecr.api`, that serves a task. */
export function hasEndpoint(service: string, seeker: Seeker): Told {
  const { vpc } = seeker.subnet;
  if (vpc.$state !== 'known') return undefined;
  const { items, complete } = vpc.endpoints;
  return anyIn(
    items.map((endpoint) => allOf([isOf(endpoint, service), serves(endpoint, service, seeker)])),
    complete,
  );
}

/** The endpoints of a service that do not serve a task. */
export function uselessEndpoints(service: string, { subnet: { vpc } }: Seeker): readonly Field<VpcEndpoint>[] {
  return vpc.endpoints.items.filter((endpoint) => isOf(endpoint, service) === true);
}

/** `com.amazonaws.eu-west-1.ecr.api`; those for FIPS have names of their own, which some clients use. */
function isOf({ serviceName }: Field<VpcEndpoint>, service: string): Told {
  const name = serviceName.partly;
  const isNamedSo = serviceName.endsWith(`.${service}`);
  return isNamedSo === false && name?.slice(name.lastIndexOf(GAP)).includes('fips') ? undefined : isNamedSo;
}

function serves(endpoint: Field<VpcEndpoint>, service: string, seeker: Seeker): Told {
  const type = endpoint.vpcEndpointType.or('Gateway')?.toLowerCase();
  if (type === 'gateway') return service === 's3' ? isRoutedTo(endpoint, seeker) : undefined;
  // ECR's layers come from S3, for which its guide wants a gateway endpoint; an interface may do.
  if (type !== 'interface' || service === 's3') return undefined;
  return allOf([endpoint.privateDnsEnabled.known, letsIn(endpoint, seeker)]);
}

function isRoutedTo({ inRouteTables }: Field<VpcEndpoint>, { routing: { table } }: Seeker): Told {
  if (!table) return inRouteTables.items.length === 0 && inRouteTables.complete ? false : undefined;
  return anyIn(
    inRouteTables.items.map((one) =>
      one.$state === 'known' ? one.$entity === table.$entity : one.$outside ? false : undefined,
    ),
    inRouteTables.complete,
  );
}

/** Whether one of the endpoint's security groups lets the task in. */
function letsIn(endpoint: Field<VpcEndpoint>, { subnet, groups }: Seeker): Told {
  const own = groupsIn(endpoint.inSecurityGroups);
  if (!own || !groups) return undefined;
  return anyOf(own.map((group) => lets(group, 'ingress', { groups, subnets: [subnet] }, HTTPS)));
}

const HTTPS = 443;
