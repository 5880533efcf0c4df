import type { Node, UnknownNode } from '../text/node.ts';
import { MASK, type Span } from '../text/source.ts';
import type { AnyField } from './field.ts';
import type { Entity } from './model.ts';
import type { Run } from './run.ts';

/** Where a view stands: in an entity of a run, or at the end of a link that leads to none. */
export interface Place {
  readonly entity: Entity;
  readonly path: readonly (string | number)[];
}

export type State = AnyField['$state'];

export interface Origin {
  readonly run: Run;
  readonly owner?: View;
  readonly key: string | number;
  readonly node: Node | undefined;
  readonly shape: string;
  /** Where the key is written. */
  readonly keyAt?: Span | undefined;
  readonly entity?: Entity;
  /** Of a link that leads to no entity: where it is named, and whether that is surely elsewhere. */
  readonly dead?: DeadEnd;
}

export interface DeadEnd {
  readonly at: Span;
  readonly absent: boolean;
  readonly outside: boolean;
  /** The entities of which it is one, where that much is known. */
  readonly among?: readonly Entity[];
}

/** What every field is underneath: a node seen through a shape. Its public side is `Field<T>`. */
export class View implements AnyField {
  // Only declared: to define a field costs more than to assign one, and a large plan has a million views.
  declare readonly $origin: Origin;

  constructor(origin: Origin) {
    this.$origin = origin;
  }

  get $node(): Node | undefined {
    const { node } = this.$origin;
    return node?.kind === 'scalar' && node.value === null ? undefined : node;
  }

  get $state(): State {
    const state = this.$peek;
    this.$origin.run.read(this, state);
    return state;
  }

  /** The state, asked for without having read it. A value of the wrong kind is unknown to all but the rules of validity. */
  get $peek(): State {
    const { dead, owner, shape } = this.$origin;
    if (dead) return dead.absent ? 'absent' : 'unknown';
    const node = this.$node;
    if (node) return node.kind === kindOf(shape) ? 'known' : 'unknown';
    const above = owner?.$node;
    if (above?.kind === 'map' && above.open !== undefined) return 'unknown';
    return owner?.$peek === 'unknown' ? 'unknown' : 'absent';
  }

  get $at(): Span {
    const { dead, keyAt, owner } = this.$origin;
    if (dead) return dead.at;
    const node = this.$node;
    if (!node) return owner!.$head;
    if (node.kind === 'scalar' || node.kind === 'unknown')
      return node.at.end > node.at.start ? node.at : (keyAt ?? node.at);
    return this.$head;
  }

  /** The place of what is missing in here. */
  get $head(): Span {
    const { dead, entity, keyAt, owner } = this.$origin;
    if (dead) return dead.at;
    if (entity) return entity.at;
    const node = this.$node;
    if (!node) return owner!.$head;
    return keyAt ?? opening(node);
  }

  get $path(): string {
    const { owner, key } = this.$origin;
    if (!owner) return '';
    const label = typeof key === 'number' ? `[${nameIn(this.$node) ?? key}]` : key;
    if (typeof key === 'number' || owner.$path === '') return `${owner.$path}${label}`;
    return `${owner.$path}.${label}`;
  }

  get $quoted(): string {
    const node = this.$node;
    if (node?.kind === 'unknown') return quotePartly(node);
    if (node?.kind !== 'scalar' || typeof node.value === 'object') return '';
    const masked = isMasked(node);
    const text = typeof node.value === 'string' ? node.value : (node.raw ?? String(node.value));
    return `"${masked ? MASK : shorten(text)}"`;
  }

  get $outside(): boolean {
    return this.$origin.dead?.outside ?? false;
  }

  get $entity(): string {
    return this.$root?.name ?? '';
  }

  /** The entity that this is in; undefined past the end of a link. */
  get $root(): Entity | undefined {
    return this.$top.$origin.entity;
  }

  get $top(): View {
    let view: View = this;
    while (view.$origin.owner) view = view.$origin.owner;
    return view;
  }

  /** Undefined where a link ended. */
  get $place(): Place | undefined {
    const path: (string | number)[] = [];
    let view: View = this;
    for (; view.$origin.owner; view = view.$origin.owner) path.unshift(view.$origin.key);
    return view.$origin.entity && { entity: view.$origin.entity, path };
  }
}

export function kindOf(shape: string): Node['kind'] {
  if (shape.endsWith('[]')) return 'list';
  return shape === 'string' || shape === 'number' || shape === 'boolean' ? 'scalar' : 'map';
}

function opening(node: Node): Span {
  const name = node.kind === 'map' ? node.entries.get('name')?.value : undefined;
  if ((name?.kind === 'scalar' || name?.kind === 'unknown') && name.at.end > name.at.start) return name.at;
  const { source, start, end } = node.at;
  if (source.text[start] === '{' || source.text[start] === '[') return source.span(start, start + 1);
  const first = node.kind === 'map' ? [...node.entries.values()][0]?.key : undefined;
  return first ?? source.span(start, Math.min(end, source.line(source.position(start).line).end));
}

function nameIn(node: Node | undefined): string | undefined {
  const name = node?.kind === 'map' ? node.entries.get('name')?.value : undefined;
  return name?.kind === 'scalar' && name.value !== null && !isMasked(name) ? String(name.value) : undefined;
}

/** A secret's text, or one that came through a secret: the default of a parameter. */
function isMasked({ at, via = [] }: Node): boolean {
  return [at, ...via].some((span) => span.source.isMasked(span));
}

function quotePartly(node: UnknownNode): string {
  const { parts } = node;
  if (!parts || isMasked(node)) return '';
  return `"${shorten(parts.map((part) => part ?? '…').join(''))}"`;
}

const LONGEST = 80;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** The node, where it can be told; that it cannot is a gap, but where it is an entity of the input, which is known. */
export function contentOf(view: View): Node | undefined {
  const state = view.$state;
  if (state === 'unknown' && !view.$origin.run.holds(view.$node)) view.$origin.run.onUnknown?.(view);
  return state === 'known' ? view.$node : undefined;
}
