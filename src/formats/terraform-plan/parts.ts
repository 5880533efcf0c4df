import { type Entry, itemsOf, type MapNode, type Node, type Reference, stringOf } from '../../text/node.ts';
import { policyDocument } from '../policy.ts';
import type { Block } from './block.ts';
import type { Planned } from './changes.ts';

/** A resource that says more of another one. */
interface Part {
  /** The type of the other. */
  readonly of: string;
  /** Its attribute that names the other. */
  readonly by: string;
  /** The member of the other that it gives, or an item of. */
  readonly member: string;
  readonly isItem?: true;
  read(block: Block): Entry | undefined;
}

const endpoint = (member: string, attribute: string): Part => ({
  of: 'aws_vpc_endpoint',
  by: 'vpc_endpoint_id',
  member,
  isItem: true,
  read: (it) => it.attribute(attribute),
});

const PARTS: Readonly<Record<string, Part>> = {
  aws_ecr_lifecycle_policy: {
    of: 'aws_ecr_repository',
    by: 'repository',
    member: 'lifecyclePolicy',
    read: (it) => it.attribute('policy'),
  },
  aws_ecr_repository_policy: {
    of: 'aws_ecr_repository',
    by: 'repository',
    member: 'policy',
    read: documentOf,
  },
  aws_kms_key_policy: { of: 'aws_kms_key', by: 'key_id', member: 'policy', read: documentOf },
  aws_vpc_endpoint_route_table_association: endpoint('routeTableIds', 'route_table_id'),
  aws_vpc_endpoint_subnet_association: endpoint('subnetIds', 'subnet_id'),
  aws_vpc_endpoint_security_group_association: endpoint('securityGroupIds', 'security_group_id'),
};

function documentOf(block: Block): Entry | undefined {
  const entry = block.attribute('policy');
  const value = policyDocument(entry?.value);
  return value && { key: entry!.key, value };
}

export function isPart(type: string): boolean {
  return Object.hasOwn(PARTS, type);
}

interface Given extends Entry {
  readonly member: string;
  readonly isItem: boolean;
  readonly address: string;
}

/** What resources of their own say of others. */
export class Parts {
  readonly #byOwner = new Map<string, Given[]>();
  /** Those of which it cannot be told whose they are. */
  readonly #anybodys = new Map<string, Given[]>();

  constructor(planned: readonly Planned[], blockOf: (planned: Planned) => Block) {
    for (const one of planned) {
      const { of, by, member, isItem = false, read } = PARTS[one.type]!;
      const block = blockOf(one);
      const entry = read(block);
      if (!entry) continue;
      const owner = ownerIn(block.attribute(by)?.value);
      const groups = owner === undefined ? this.#anybodys : this.#byOwner;
      const place = owner === undefined ? of : `${of} ${owner}`;
      const given = { ...entry, member, isItem, address: one.address };
      const known = groups.get(place);
      if (known) known.push(given);
      else groups.set(place, [given]);
    }
  }

  /** The node of a resource with what others say of it. */
  added({ type, address }: Planned, node: MapNode): MapNode {
    const names = [address, ...NAMES.flatMap((name) => stringOf(node.entries.get(name)?.value) ?? [])];
    const own = names.flatMap((name) => this.#byOwner.get(`${type} ${name}`) ?? []);
    const maybe = this.#anybodys.get(type) ?? [];
    if (own.length === 0 && maybe.length === 0) return node;
    const entries = new Map(node.entries);
    for (const { member, isItem, key, value } of own) {
      entries.set(member, { key, value: isItem ? withItem(entries.get(member)?.value, value) : value });
    }
    for (const { member, isItem, key, address: from } of maybe) {
      const unknown: Node = { kind: 'unknown', reason: `may be given by ${from}`, at: key };
      if (isItem) entries.set(member, { key, value: withItem(entries.get(member)?.value, unknown) });
      else if (!entries.has(member)) entries.set(member, { key, value: unknown });
    }
    return { ...node, entries };
  }
}

const NAMES = ['repositoryName', 'id'];

/** The one resource that an attribute names: its address, or its name or id. */
function ownerIn(value: Node | undefined): string | undefined {
  if (value?.kind !== 'unknown') return stringOf(value);
  const names = new Set(
    (value.refersTo ? [value.refersTo] : (value.mentions ?? [])).map(({ name }: Reference) => name),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

function withItem(list: Node | undefined, item: Node): Node {
  if (list?.kind === 'unknown') return list;
  return { kind: 'list', items: [...itemsOf(list), item], at: list?.at ?? item.at };
}
