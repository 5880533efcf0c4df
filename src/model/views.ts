import type { Node } from '../text/node.ts';
import type { Field } from './field.ts';
import type { Entity } from './model.ts';
import type { Run } from './run.ts';
import { ScalarView } from './scalar-view.ts';
import { memberShape, membersOf } from './shape.ts';
import { links, reverseLinks } from './shapes.gen.ts';
import { contentOf, kindOf, type Origin, View } from './view.ts';

class ListView extends View {
  get items(): readonly View[] {
    return this.#all.filter((item) => !mayVanish(item));
  }

  get complete(): boolean {
    return (
      this.$state !== 'unknown' && this.#all.every((item) => item.$state === 'known' || refersToEntity(item.$node))
    );
  }

  get #all(): readonly View[] {
    const node = contentOf(this);
    if (node?.kind !== 'list') return [];
    const shape = this.$origin.shape.slice(0, -2);
    return node.items
      .map((item, key) => viewOf({ run: this.$origin.run, owner: this, key, node: item, shape }))
      .filter(({ $node }) => $node !== undefined);
  }
}

/** Whether an item may not be there at all; that hides an answer. */
function mayVanish(item: View): boolean {
  if (item.$node?.kind !== 'unknown' || !item.$node.mayVanish) return false;
  item.$origin.run.onUnknown?.(item);
  return true;
}

class MapView extends View {
  get entries(): ReadonlyMap<string, View> {
    const node = contentOf(this);
    return new Map(node?.kind === 'map' ? [...node.entries.keys()].map((key) => [key, this.get(key)]) : []);
  }

  get complete(): boolean {
    return this.$state !== 'unknown' && [...this.entries.values()].every(({ $state }) => $state !== 'unknown');
  }

  get(key: string): View {
    return member(this, key, this.$origin.shape.slice(0, -2));
  }
}

/** One class for each shape; that of a structure has a getter for each of its members and links. */
const classes = new Map<string, typeof View>();

function classOf(shape: string): typeof View {
  let found = classes.get(shape);
  if (!found) {
    found = newClass(shape);
    classes.set(shape, found);
  }
  return found;
}

function newClass(shape: string): typeof View {
  if (shape.endsWith('[]')) return ListView;
  if (shape.endsWith('{}')) return MapView;
  return kindOf(shape) === 'scalar' ? ScalarView : structOf(shape);
}

function structOf(name: string): typeof View {
  class Struct extends View {}
  const define = (key: string, get: (view: View) => unknown) =>
    Object.defineProperty(Struct.prototype, key, {
      get(this: View) {
        return get(this);
      },
    });
  for (const [key, shape] of Object.entries(membersOf(name))) define(key, (view) => member(view, key, shape));
  for (const [key, link] of Object.entries(links[name] ?? {}))
    define(key, (view) => view.$origin.run.follow(view, link));
  for (const [key, link] of Object.entries(reverseLinks[name] ?? {})) {
    define(key, (view) => view.$origin.run.linkedTo(view, link));
  }
  return Struct;
}

function member(owner: View, key: string, shape: string): View {
  const node = owner.$node;
  const entry = node?.kind === 'map' ? node.entries.get(key) : undefined;
  return viewOf({ run: owner.$origin.run, owner, key, node: entry?.value, keyAt: entry?.key, shape });
}

/** A member, an entry or an item by its place in the node. */
export function childOf(owner: View, key: string | number): View {
  const { shape, run } = owner.$origin;
  if (typeof key === 'string')
    return member(owner, key, shape.endsWith('{}') ? shape.slice(0, -2) : (memberShape(shape, key) ?? 'string'));
  const node = owner.$node;
  return viewOf({
    run,
    owner,
    key,
    node: node?.kind === 'list' ? node.items[key] : undefined,
    shape: shape.slice(0, -2),
  });
}

export function viewOf(origin: Origin): View {
  return new (classOf(origin.shape))(origin);
}

/** The field of an entity as a whole. */
export function rootOf(run: Run, entity: Entity): View {
  const shape = `${entity.kind[0]!.toUpperCase()}${entity.kind.slice(1)}`;
  return viewOf({ run, key: '', node: entity.node, shape, entity });
}

/** The views at the end of a path such as `loadBalancers[].targetGroup`. */
export function walk(from: View, path: string): readonly View[] {
  let views: readonly View[] = [from];
  for (const step of path.split('.')) {
    const name = step.replace('[]', '');
    views = views.map((view) => step1(view, name));
    if (step.endsWith('[]')) views = views.flatMap((view) => (view as unknown as { items: readonly View[] }).items);
  }
  return views;
}

/** What keeps the end of a path from being told: lists that are open, links that may lead anywhere. */
export function openAt(from: View, path: string): readonly View[] {
  const [head = '', ...rest] = path.split('.');
  const next = step1(from, head.replace('[]', ''));
  const deeper = (view: View) => (rest.length > 0 ? openAt(view, rest.join('.')) : isOpen(view) ? [view] : []);
  if (!head.endsWith('[]')) return isOpen(next) ? [next] : deeper(next);
  if (next instanceof View && isOpen(next)) return [next];
  return (next as unknown as { items: readonly View[] }).items.flatMap(deeper);
}

function isOpen(view: View): boolean {
  return view.$peek === 'unknown' && !view.$outside;
}

function step1(view: View, name: string): View {
  return view instanceof MapView ? view.get(name) : (view as unknown as Record<string, View>)[name]!;
}

function refersToEntity(node: Node | undefined): boolean {
  return node?.kind === 'unknown' && node.refersTo !== undefined;
}

export function fieldOf<T>(view: View): Field<T> {
  return view as unknown as Field<T>;
}

export function viewIn(field: unknown): View {
  return field as View;
}
