import type { Node } from '../text/node.ts';
import { type Field, GAP } from './field.ts';
import type { Entity } from './model.ts';
import type { Run } from './run.ts';
import { links, reverseLinks, shapes } from './shapes.gen.ts';
import { kindOf, type Origin, View } from './view.ts';

type Value = string | number | boolean;

class ScalarView extends View {
  get known(): Value | undefined {
    const node = this.$state === 'known' ? this.$node : undefined;
    return node?.kind === 'scalar' ? coerce(node, this.$origin.shape) : undefined;
  }

  or(fallback: unknown): unknown {
    return this.$state === 'absent' ? fallback : this.known;
  }

  always(test: (value: Value) => boolean): boolean | undefined {
    const node = this.$node;
    if (node?.kind === 'unknown' && node.oneOf) {
      const values = node.oneOf.map((one) => (one.kind === 'scalar' ? coerce(one, this.$origin.shape) : undefined));
      if (values.every((value) => value !== undefined) && values.every((value) => test(value))) return true;
    }
    const { known } = this;
    return known === undefined ? undefined : test(known);
  }

  get partly(): string | undefined {
    const node = this.$node;
    if (node?.kind === 'unknown' && node.parts) return node.parts.map((part) => part ?? GAP).join('');
    const { known } = this;
    return known === undefined ? undefined : String(known);
  }

  startsWith(text: string): boolean | undefined {
    return this.#told((whole) => whole.startsWith(text), (partly) => compareStart(partly, text));
  }

  endsWith(text: string): boolean | undefined {
    return this.#told((whole) => whole.endsWith(text), (partly) => compareStart(reverse(partly), reverse(text)));
  }

  includes(text: string): boolean | undefined {
    return this.#told((whole) => whole.includes(text), (partly) => (partly.includes(text) ? true : undefined));
  }

  #told(whole: (text: string) => boolean, part: (text: string) => boolean | undefined): boolean | undefined {
    const { partly } = this;
    if (partly === undefined) return this.always((value) => whole(String(value)));
    return partly.includes(GAP) ? part(partly) : whole(partly);
  }
}

class ListView extends View {
  get items(): readonly View[] {
    const node = this.$state === 'known' ? this.$node : undefined;
    if (node?.kind !== 'list') return [];
    const shape = this.$origin.shape.slice(0, -2);
    return node.items
      .map((item, key) => viewOf({ run: this.$origin.run, owner: this, key, node: item, shape }))
      .filter(({ $node }) => $node !== undefined);
  }

  get complete(): boolean {
    return this.$state !== 'unknown' && this.items.every((item) => item.$state === 'known' || refersToEntity(item.$node));
  }
}

class MapView extends View {
  get entries(): ReadonlyMap<string, View> {
    const node = this.$state === 'known' ? this.$node : undefined;
    return new Map(node?.kind === 'map' ? [...node.entries.keys()].map((key) => [key, this.get(key)]) : []);
  }

  get complete(): boolean {
    return this.$state !== 'unknown' && [...this.entries.values()].every(({ $state }) => $state !== 'unknown');
  }

  get(key: string): View {
    return member(this, key, this.$origin.shape.slice(0, -2));
  }
}

/** One class for each structure, with a getter for each of its members and links. */
const structs = new Map<string, typeof View>();

function structOf(name: string): typeof View {
  const known = structs.get(name);
  if (known) return known;
  class Struct extends View {}
  const define = (key: string, get: (view: View) => unknown) =>
    Object.defineProperty(Struct.prototype, key, {
      get(this: View) {
        return get(this);
      },
    });
  for (const [key, shape] of Object.entries(shapes[name] ?? {})) define(key, (view) => member(view, key, shape));
  for (const [key, link] of Object.entries(links[name] ?? {})) define(key, (view) => view.$origin.run.follow(view, link));
  for (const [key, link] of Object.entries(reverseLinks[name] ?? {})) {
    define(key, (view) => view.$origin.run.linkedTo(view, link));
  }
  structs.set(name, Struct);
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
  if (typeof key === 'string') return member(owner, key, shape.endsWith('{}') ? shape.slice(0, -2) : (shapes[shape]?.[key] ?? 'string'));
  const node = owner.$node;
  return viewOf({ run, owner, key, node: node?.kind === 'list' ? node.items[key] : undefined, shape: shape.slice(0, -2) });
}

export function viewOf(origin: Origin): View {
  const { shape } = origin;
  if (shape.endsWith('[]')) return new ListView(origin);
  if (shape.endsWith('{}')) return new MapView(origin);
  if (kindOf(shape) === 'scalar') return new ScalarView(origin);
  return new (structOf(shape))(origin);
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

function compareStart(partly: string, text: string): boolean | undefined {
  const known = partly.slice(0, partly.indexOf(GAP));
  if (known.startsWith(text)) return true;
  return text.startsWith(known) ? undefined : false;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}

/** A value as its shape has it; undefined where it has no such value. */
function coerce(node: Node & { kind: 'scalar' }, shape: string): Value | undefined {
  const { value } = node;
  if (value === null) return undefined;
  if (shape === 'string') return typeof value === 'string' ? value : (node.raw ?? String(value));
  if (shape === 'boolean') return value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
  if (typeof value === 'boolean' || value === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

export function fieldOf<T>(view: View): Field<T> {
  return view as unknown as Field<T>;
}

export function viewIn(field: unknown): View {
  return field as View;
}
