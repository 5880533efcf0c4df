import type { Node } from '../text/node.ts';
import { EntityIndex } from './entity-index.ts';
import { type Field, GAP } from './field.ts';
import type { Entity, Kind, Model } from './model.ts';
import { nameFor, revisionIn } from './names.ts';
import type { Kinds, Link, ReverseLink } from './shapes.gen.ts';
import { type DeadEnd, type State, View } from './view.ts';
import { fieldOf, openAt, viewOf, walk } from './views.ts';

/** One model, seen together with the other files of the same call, while rules read it. */
export class Run {
  readonly model: Model;
  /** Told of each field whose state is asked for: the laws make exactly those unknown. */
  onRead: ((view: View) => void) | undefined;
  /** Told of each unknown that a rule meets. */
  onUnknown: ((view: View) => void) | undefined;
  #names: ReadonlySet<string> | undefined;
  readonly #nearby: readonly (readonly Model[])[];
  readonly #modelOf = new Map<Entity, Model>();
  readonly #entities = new EntityIndex(this);
  readonly #reverse = new Map<ReverseLink, ReverseIndex>();

  /** `nearby` are the models that a definition file may look into, in groups, the nearest first. */
  constructor(model: Model, nearby: readonly (readonly Model[])[] = []) {
    this.model = model;
    this.#nearby = nearby;
    for (const each of [...nearby.flat(), model]) for (const entity of each.entities) this.#modelOf.set(entity, each);
  }

  /** Takes note of a state that was asked for. That a value which is an expression is set was an answer. */
  read(view: View, state: State): void {
    this.onRead?.(view);
    if (state === 'unknown' && !isExpression(view)) this.onUnknown?.(view);
  }

  /** Whether a value that is not known refers to an entity of the model. */
  holds(node: Node | undefined): boolean {
    if (node?.kind !== 'unknown' || !node.refersTo) return false;
    this.#names ??= new Set(this.model.entities.map(({ name }) => name));
    return this.#names.has(node.refersTo.name);
  }

  /** The entities of a kind in the model. */
  all<K extends Kind>(kind: K): { readonly items: readonly Field<Kinds[K]>[]; readonly complete: boolean } {
    const { views } = this.#entities.of(this.model, kind);
    return { items: views.map((view) => fieldOf<Kinds[K]>(view)), complete: this.model.complete };
  }

  /** The entity that a value names: the field of it, or one that is absent or unknown. */
  follow(from: View, { by, to }: Link): View {
    if (!by.endsWith('[]')) return this.#target(walk(from, by)[0]!, to);
    const naming = walk(from, by.slice(0, -2))[0]!;
    const items = walk(from, by).map((value) => this.#target(value, to));
    const complete = naming.$state !== 'unknown' && items.every((item) => item.$root !== undefined || item.$outside);
    return new LinkList(naming, items, complete);
  }

  /** The entities that name this one. Complete when no other can. */
  linkedTo(target: View, link: ReverseLink): View {
    const index = this.#reverse.get(link) ?? this.#index(link);
    this.#reverse.set(link, index);
    const entity = target.$root;
    if (!entity) return new LinkList(target, [], target.$peek === 'absent');
    const open = [...index.open, ...(index.openTo.get(entity) ?? [])];
    for (const view of open) this.onRead?.(view);
    if (open[0]) this.onUnknown?.(open[0]);
    const complete = open.length === 0 && this.model.complete;
    return new LinkList(target, index.byTarget.get(entity) ?? [], complete);
  }

  #target(value: View, to: Kind): View {
    const state = value.$peek;
    this.onRead?.(value);
    const entity = value.$root;
    // A list that can be told names nothing as a whole: its items do.
    const isNone = state === 'absent' || value.$node?.kind === 'list';
    if (isNone || !entity) return deadEnd(value, to, { absent: isNone, outside: false });
    const home = this.#modelOf.get(entity)!;
    const found =
      this.#referenced(value, home, to) ?? this.#byExpression(value, home, to) ?? this.#byName(value, home, to);
    if (found.$root === undefined && state === 'unknown') this.onUnknown?.(value);
    return found;
  }

  #referenced(value: View, home: Model, to: Kind): View | undefined {
    const node = value.$node;
    if (node?.kind !== 'unknown') return undefined;
    const { byReference } = this.#entities.of(home, to);
    const references = node.refersTo ? [node.refersTo] : (node.mentions ?? []);
    const views = new Set(references.flatMap(({ name }) => byReference.get(name) ?? []));
    if (views.size === 0) return undefined;
    if (views.size === 1) return [...views][0]!;
    return deadEnd(value, to, { absent: false, outside: false, among: [...views].map((view) => view.$root!) });
  }

  /** The one entity whose name is made in the same way. */
  #byExpression(value: View, home: Model, to: Kind): View | undefined {
    const node = value.$node;
    if (node?.kind !== 'unknown' || node.identity === undefined) return undefined;
    const views = this.#entities.of(home, to).byIdentity.get(node.identity);
    return views?.length === 1 ? views[0] : undefined;
  }

  #byName(value: View, home: Model, to: Kind): View {
    const text = fieldOf<string>(value).partly;
    const name = text === undefined ? GAP : nameFor(to, text);
    if (name.includes(GAP)) return deadEnd(value, to, { absent: false, outside: false });
    for (const models of home.definition ? [[home], ...this.#nearby] : [[home]]) {
      const found = models.map((model) => this.#entities.of(model, to));
      const hits = found.flatMap(({ byName }) => byName.get(name) ?? []);
      if (hits.length === 1 && !isOtherRevision(revisionIn(to, text!), hits[0]!, home)) return hits[0]!;
      const told = models.every(({ complete }) => complete) && found.every((one) => one.told);
      if (hits.length > 0 || !told) return deadEnd(value, to, { absent: false, outside: false });
    }
    return deadEnd(value, to, { absent: false, outside: true });
  }

  #index(link: ReverseLink): ReverseIndex {
    const byTarget = new Map<Entity, View[]>();
    const openTo = new Map<Entity, View[]>();
    const open: View[] = [];
    const others = this.#nearby.flat().filter(({ definition }) => definition && this.model.definition);
    const models = [this.model, ...others];
    for (const view of models.flatMap((model) => this.#entities.of(model, link.from).views)) {
      const targets = new Set(walk(view, link.through).flatMap((end) => end.$root ?? []));
      for (const target of targets) add(byTarget, target, view);
      for (const end of openAt(view, link.through)) {
        const { among } = end.$origin.dead ?? {};
        if (among) for (const target of among) add(openTo, target, end);
        else open.push(end);
      }
    }
    return { byTarget, open, openTo };
  }
}

/** Whether another revision is named than the one that is here; what a template or plan is about to make has none yet. */
function isOtherRevision(named: string | undefined, hit: View, home: Model): boolean {
  if (named === undefined) return false;
  const arn = fieldOf<{ arn: string }>(hit).arn;
  const own = arn.$state === 'known' ? revisionIn('taskDefinition', arn.known ?? '') : undefined;
  return own === undefined ? !home.definition : own !== named;
}

interface ReverseIndex {
  readonly byTarget: ReadonlyMap<Entity, readonly View[]>;
  /** What may lead anywhere. */
  readonly open: readonly View[];
  /** What may lead to an entity, or to one of a few others. */
  readonly openTo: ReadonlyMap<Entity, readonly View[]>;
}

function add(index: Map<Entity, View[]>, key: Entity, view: View): void {
  const known = index.get(key);
  if (known) known.push(view);
  else index.set(key, [view]);
}

/** A value that is made from something is set, whatever it will be. */
function isExpression({ $node: node }: View): boolean {
  if (node?.kind !== 'unknown') return false;
  return [node.refersTo, node.mentions?.[0], node.parts, node.identity].some((part) => part !== undefined);
}

/** The far ends of links that lead to many. */
class LinkList extends View {
  readonly items: readonly View[];
  readonly complete: boolean;

  constructor(from: View, items: readonly View[], complete: boolean) {
    super({ ...from.$origin });
    this.items = items;
    this.complete = complete;
  }
}

function deadEnd(value: View, to: Kind, end: Omit<DeadEnd, 'at'>): View {
  const shape = `${to[0]!.toUpperCase()}${to.slice(1)}`;
  return viewOf({ run: value.$origin.run, key: '', node: undefined, shape, dead: { at: value.$at, ...end } });
}
