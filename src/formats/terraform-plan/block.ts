import { type Entry, get, itemsOf, type Node, type Reference, type UnknownNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';

/** What an expression of the configuration refers to. */
export type Resolve = (expression: Node | undefined) => {
  readonly refersTo?: Reference;
  readonly mentions?: readonly Reference[];
  /** The same attribute of one resource, whatever else is in the expression. */
  readonly open?: boolean;
};

const REASON = 'is known only after apply';

/**
 * One block of a resource, or the resource itself: its values, what of them is known only after apply, and, where the
 * file has the configuration, the expressions that they were written as.
 */
export class Block {
  readonly at: Span;
  readonly #after: Node | undefined;
  readonly #unknown: Node | undefined;
  readonly #expressions: Node | undefined;
  readonly #resolve: Resolve;

  constructor(
    at: Span,
    after: Node | undefined,
    unknown: Node | undefined,
    expressions: Node | undefined,
    resolve: Resolve,
  ) {
    this.at = at;
    this.#after = after;
    this.#unknown = unknown;
    this.#expressions = expressions;
    this.#resolve = resolve;
  }

  /** An attribute; undefined when it is not set. */
  attribute(name: string): Entry | undefined {
    const after = entryOf(this.#after, name);
    const unknown = entryOf(this.#unknown, name);
    if (isTrue(unknown?.value)) {
      // Computed attributes are unknown as well when nobody wrote them.
      if (this.#expressions && !this.expression(name)) return undefined;
      return { key: after?.key ?? unknown!.key, value: this.#unknownOf(name, unknown!.key) };
    }
    if (!after || isUnset(after.value)) return undefined;
    return { key: after.key, value: this.#merged(after.value, unknown?.value, name) };
  }

  /** An attribute that AWS gives, such as an ARN: it is there although nobody wrote it. */
  computed(name: string): Entry | undefined {
    const unknown = entryOf(this.#unknown, name);
    if (isTrue(unknown?.value))
      return { key: unknown!.key, value: { kind: 'unknown', reason: REASON, at: unknown!.key } };
    const after = entryOf(this.#after, name);
    return after && !isUnset(after.value) ? after : undefined;
  }

  /** Whether somebody wrote it, as far as the file tells: dynamic blocks are in no configuration. */
  isWritten(name: string): boolean {
    return (
      !this.#expressions || this.expression(name) !== undefined || itemsOf(entryOf(this.#after, name)?.value).length > 0
    );
  }

  /** An attribute whose default the provider fills in: undefined when nobody wrote it. */
  written(name: string): Entry | undefined {
    return this.isWritten(name) ? this.attribute(name) : undefined;
  }

  /** A number whose 0 means that it is not set. */
  nonZero(name: string): Entry | undefined {
    const entry = this.attribute(name);
    return entry?.value.kind === 'scalar' && entry.value.value === 0 ? undefined : entry;
  }

  /** Each block of a name made into something; unknown where the blocks are. */
  listOf(name: string, make: (block: Block) => Node): Node | undefined {
    const blocks = this.blocks(name);
    if ('kind' in blocks) return blocks;
    return blocks.length > 0 ? { kind: 'list', items: blocks.map(make), at: blocks[0]!.at } : undefined;
  }

  /** An attribute at the end of a path through blocks, the first of each. */
  within(...path: readonly string[]): Entry | undefined {
    const [first, ...rest] = path as [string, ...string[]];
    if (rest.length === 0) return this.attribute(first);
    const inner = this.blocks(first);
    if ('kind' in inner) return { key: inner.at, value: inner };
    return inner[0]?.within(...rest);
  }

  /** Nested blocks of a name; what is wholly unknown is one unknown. */
  blocks(name: string): readonly Block[] | UnknownNode {
    const after = entryOf(this.#after, name);
    const unknown = entryOf(this.#unknown, name);
    if (isTrue(unknown?.value)) return this.#unknownOf(name, unknown!.key);
    const values = after ? (after.value.kind === 'map' ? [after.value] : itemsOf(after.value)) : [];
    const unknowns = itemsOf(unknown?.value);
    const expressions = itemsOf(this.expression(name));
    const made = values.map((value, i) => ({
      value,
      unknown: unknown?.value.kind === 'map' ? unknown.value : unknowns[i],
    }));
    const real = made.length > 1 ? made.filter((one) => !isPhantom(one.value, one.unknown)) : made;
    return real.map(({ value, unknown: its }) => {
      const own = expressions.length === 1 ? expressions[0] : undefined;
      return new Block(value.at, value, its, own, own ? this.#resolve : () => this.#resolveAll(expressions));
    });
  }

  /** How an attribute or block was written. */
  expression(name: string): Node | undefined {
    return get(this.#expressions, name);
  }

  /** Several blocks of a name have no order that tells which one an expression belongs to. */
  #resolveAll(expressions: readonly Node[]): ReturnType<Resolve> {
    const found = expressions
      .flatMap((block) => (block.kind === 'map' ? [...block.entries.values()] : []))
      .map(({ value }) => this.#resolve(value));
    return { mentions: found.flatMap(({ refersTo, mentions }) => (refersTo ? [refersTo] : (mentions ?? []))) };
  }

  #unknownOf(name: string, at: Span): UnknownNode {
    const { refersTo, mentions } = this.#resolve(this.expression(name));
    return { kind: 'unknown', reason: REASON, at, ...(refersTo && { refersTo }), ...(mentions && { mentions }) };
  }

  #merged(after: Node, unknown: Node | undefined, name: string): Node {
    if (isTrue(unknown)) return { ...this.#unknownOf(name, after.at), at: after.at };
    if (after.kind === 'list')
      return { ...after, items: after.items.map((item, i) => this.#merged(item, itemsOf(unknown)[i], name)) };
    if (after.kind !== 'map') return after;
    const entries = new Map(
      [...after.entries].map(([key, entry]) => [
        key,
        { ...entry, value: this.#merged(entry.value, get(unknown, key), name) },
      ]),
    );
    for (const [key, entry] of unknown?.kind === 'map' ? unknown.entries : []) {
      if (!entries.has(key) && isTrue(entry.value))
        entries.set(key, { key: entry.key, value: this.#unknownOf(name, entry.key) });
    }
    return { ...after, entries };
  }
}

export function entryOf(node: Node | undefined, name: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.get(name) : undefined;
}

export function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

/** The provider writes null, and in some blocks an empty string, for what is not set. */
function isUnset(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

/** Sets with an unknown inside can have an element more, in which nothing is set. */
function isPhantom(value: Node, unknown: Node | undefined): boolean {
  const nothingUnknown = unknown?.kind !== 'map' || unknown.entries.size === 0;
  return (
    nothingUnknown &&
    value.kind === 'map' &&
    value.entries.size > 0 &&
    [...value.entries.values()].every((entry) => isEmpty(entry.value))
  );
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'list') return node.items.length === 0;
  if (node.kind === 'map') return node.entries.size === 0;
  return (
    node.kind === 'scalar' && (node.value === null || node.value === '' || node.value === 0 || node.value === false)
  );
}
