import { type Entry, get, itemsOf, type Node, type UnknownNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { COMPUTED_ATTRIBUTES, COMPUTED_BLOCKS } from './computed.ts';
import { isTrue } from './configuration.ts';
import type { Resolved } from './found.ts';
import { entryOf, isPhantom, isUnset, type Values } from './values.ts';
import { expressionsOf, isUnwritten, isValue, type Written, writtenBlocks } from './written.ts';

/** Says what the attribute at a path refers to that was written as one of these expressions; of a list, which items of a type it has. */
export type Resolve = (path: string, expressions: readonly Node[], itemType?: string) => Resolved;

const REASON = 'is known only after apply';

/** A text that what it refers to is in, and never all of. */
const DOCUMENT = /(?:policy|definitions|user_data|user_data_base64)$/;

/** Lists of resources, and of which. */
const ITEM_TYPES: Readonly<Record<string, string>> = {
  subnets: 'aws_subnet',
  subnet_ids: 'aws_subnet',
  vpc_zone_identifier: 'aws_subnet',
  security_groups: 'aws_security_group',
  security_group_ids: 'aws_security_group',
  vpc_security_group_ids: 'aws_security_group',
  route_table_ids: 'aws_route_table',
  managed_policy_arns: 'aws_iam_policy',
  roles: 'aws_iam_role',
  capacity_providers: 'aws_ecs_capacity_provider',
};

interface Parts extends Values {
  readonly written: Written;
  readonly resolve: Resolve;
  /** The names of the blocks that it is in, each with a dot. */
  readonly path: string;
}

/**
 * One block of a resource, or the resource itself: its values, what of them is known only after apply, and, where the
 * file has the configuration, the expressions that they were written as.
 */
export class Block {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get at(): Span {
    return this.#parts.after.at;
  }

  /** An attribute; undefined when it is not set. */
  attribute(name: string): Entry | undefined {
    const { after, unknown } = this.#entriesOf(name);
    if (!after && !unknown) return undefined;
    if (isTrue(unknown?.value)) {
      return this.#isNull(name) ? undefined : { key: unknown!.key, value: this.#unknown(name, unknown!.key) };
    }
    if (!after || isUnset(after.value)) return undefined;
    return { key: after.key, value: this.#merged(after.value, unknown?.value, name) };
  }

  /** A list of scalars. Where it is unknown as a whole, it has the resources that it was made from, and maybe more. Nobody writes the ids of other subnets beside those. */
  list(name: string): Entry | undefined {
    const entry = this.attribute(name);
    const itemType = ITEM_TYPES[name];
    // Of several expressions it may be any, which is another thing than all of them.
    if (entry?.value.kind !== 'unknown' || itemType === undefined || !this.expression(name)) return entry;
    const { at } = entry.value;
    const { items, closed } = this.#resolved(name, itemType);
    if (!items) return entry;
    const known = items.map((refersTo): Node => ({ kind: 'unknown', reason: REASON, at, refersTo }));
    const more: readonly Node[] = closed && itemType === 'aws_subnet' ? [] : [{ kind: 'unknown', reason: REASON, at }];
    return { key: entry.key, value: { kind: 'list', items: [...known, ...more], at } };
  }

  /** An attribute that is there although nobody wrote it, such as an ARN. */
  computed(name: string): Entry | undefined {
    const { after, unknown } = this.#entriesOf(name);
    if (isTrue(unknown?.value)) return { key: unknown!.key, value: this.#unknown(name, unknown!.key) };
    return after && !isUnset(after.value) ? after : undefined;
  }

  /** An attribute whose default the provider fills in: undefined when nobody wrote it. */
  written(name: string): Entry | undefined {
    return isUnwritten(this.#parts.written, name) ? undefined : this.attribute(name);
  }

  /** An attribute of which 0 says that it is not set. */
  nonZero(name: string): Entry | undefined {
    const entry = this.attribute(name);
    return entry?.value.kind === 'scalar' && entry.value.value === 0 ? undefined : entry;
  }

  /** The expression of an attribute, where it is told which one. */
  expression(name: string): Node | undefined {
    const { written } = this.#parts;
    const only = written.kind === 'blocks' && written.bodies.length === 1 ? written.bodies[0] : undefined;
    return get(only, name);
  }

  /** Whether an attribute is a map, and no block. */
  isMap(name: string): boolean {
    return this.#entriesOf(name).after?.value.kind === 'map';
  }

  /** Where the blocks of a name stand. */
  placeOf(name: string): { readonly key: Span; readonly at: Span } | undefined {
    const { after } = this.#entriesOf(name);
    return after && { key: after.key, at: after.value.at };
  }

  /** Each block of a name made into something; unknown where the blocks are. */
  listOf(name: string, make: (block: Block) => Node): Entry | undefined {
    const blocks = this.blocks(name);
    if ('kind' in blocks) return { key: blocks.at, value: blocks };
    const place = this.placeOf(name);
    if (blocks.length === 0 || !place) return undefined;
    return { key: place.key, value: { kind: 'list', items: blocks.map(make), at: place.at } };
  }

  /** An attribute at the end of a path through blocks, the first of each. */
  within(...path: readonly string[]): Entry | undefined {
    const [first, ...rest] = path as [string, ...string[]];
    if (rest.length === 0) return this.attribute(first);
    const inner = this.first(first);
    if (inner && 'kind' in inner) return { key: inner.at, value: inner };
    return inner?.within(...rest);
  }

  /** The block of a name of which there is one at most. */
  first(name: string): Block | UnknownNode | undefined {
    const blocks = this.blocks(name);
    return 'kind' in blocks ? blocks : blocks[0];
  }

  /** Nested blocks of a name; what is wholly unknown is one unknown. */
  blocks(name: string): readonly Block[] | UnknownNode {
    const { written, resolve, path } = this.#parts;
    const { after, unknown } = this.#entriesOf(name);
    if (isTrue(unknown?.value)) {
      const isUnset = COMPUTED_BLOCKS.has(name) && isUnwritten(written, name);
      return isUnset ? [] : this.#unknown(name, unknown!.key);
    }
    const values = (after?.value.kind === 'map' ? [after.value] : itemsOf(after?.value)).map((value, i): Values => {
      return { after: value, unknown: unknown?.value.kind === 'map' ? unknown.value : itemsOf(unknown?.value)[i] };
    });
    const real = values.length > 1 ? values.filter((one) => !isPhantom(one)) : values;
    const places = writtenBlocks(written, name, real);
    return real.map((value, i) => new Block({ ...value, written: places[i]!, resolve, path: `${path}${name}.` }));
  }

  #entriesOf(name: string): { readonly after: Entry | undefined; readonly unknown: Entry | undefined } {
    return { after: entryOf(this.#parts.after, name), unknown: entryOf(this.#parts.unknown, name) };
  }

  /** Computed attributes are unknown as well when nobody wrote them, or wrote null: whatever else is known is not unknown. */
  #isNull(name: string): boolean {
    const { written } = this.#parts;
    if (isUnwritten(written, name)) return true;
    if (written.kind !== 'blocks' || !COMPUTED_ATTRIBUTES.has(name)) return false;
    return !expressionsOf(written, name).some(isValue) && this.#resolved(name).settled;
  }

  #resolved(name: string, itemType?: string): Resolved {
    const { written, resolve, path } = this.#parts;
    return resolve(`${path}${name}`, expressionsOf(written, name), itemType);
  }

  #unknown(name: string, at: Span): UnknownNode {
    const { refersTo, mentions = refersTo && [refersTo] } = this.#resolved(name);
    if (refersTo && !DOCUMENT.test(name)) return { kind: 'unknown', reason: REASON, at, refersTo };
    return { kind: 'unknown', reason: REASON, at, ...(mentions && { mentions }) };
  }

  /** A value with the unknowns that are inside of it. */
  #merged(after: Node, unknown: Node | undefined, name: string): Node {
    if (isTrue(unknown)) return this.#unknown(name, after.at);
    if (!unknown || unknown.kind === 'scalar') return after;
    if (after.kind === 'list') {
      return { ...after, items: after.items.map((item, i) => this.#merged(item, itemsOf(unknown)[i], name)) };
    }
    if (after.kind !== 'map') return after;
    const entries = new Map(
      [...after.entries].map(([key, { key: at, value }]) => [
        key,
        { key: at, value: this.#merged(value, get(unknown, key), name) },
      ]),
    );
    for (const [key, { key: at, value }] of unknown?.kind === 'map' ? unknown.entries : []) {
      if (!entries.has(key) && isTrue(value)) entries.set(key, { key: at, value: this.#unknown(name, at) });
    }
    return { ...after, entries };
  }
}
