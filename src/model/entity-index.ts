import type { Kind, Model } from './model.ts';
import { nameFor } from './names.ts';
import type { Run } from './run.ts';
import { identifiers } from './shapes.gen.ts';
import type { View } from './view.ts';
import { rootOf, walk } from './views.ts';

/** The entities of one kind in one model. */
export interface OfKind {
  readonly views: readonly View[];
  /** By what the file calls them. */
  readonly byReference: ReadonlyMap<string, View>;
  /** By the names and ARNs that they will have. */
  readonly byName: ReadonlyMap<string, readonly View[]>;
  /** By what their names are made from, where those are not known: an equal expression names the same entity. */
  readonly byIdentity: ReadonlyMap<string, readonly View[]>;
  /** Whether all of those can be told. */
  readonly told: boolean;
}

/** Finds the entities of the models of a run. */
export class EntityIndex {
  readonly #run: Run;
  readonly #known = new Map<Model, Map<Kind, OfKind>>();

  constructor(run: Run) {
    this.#run = run;
  }

  of(model: Model, kind: Kind): OfKind {
    const kinds = this.#known.get(model) ?? new Map<Kind, OfKind>();
    this.#known.set(model, kinds);
    const known = kinds.get(kind);
    if (known) return known;
    const views = model.entities.filter((entity) => entity.kind === kind).map((entity) => rootOf(this.#run, entity));
    const result = { views, byReference: new Map(views.map((view) => [view.$entity, view])), ...named(kind, views) };
    kinds.set(kind, result);
    return result;
  }
}

function named(kind: Kind, views: readonly View[]): Pick<OfKind, 'byName' | 'byIdentity' | 'told'> {
  const byName = new Map<string, View[]>();
  const byIdentity = new Map<string, View[]>();
  let told = true;
  for (const view of views) {
    const fields = identifiers[kind].map((member) => walk(view, member)[0]!);
    for (const field of fields) view.$origin.run.onRead?.(field);
    const names = new Set(fields.flatMap((field) => textOf(field) ?? []).map((name) => nameFor(kind, name)));
    for (const name of names) add(byName, name, view);
    const identities = new Set(
      fields.flatMap(({ $node }) => ($node?.kind === 'unknown' ? ($node.identity ?? []) : [])),
    );
    for (const identity of identities) add(byIdentity, identity, view);
    if (names.size === 0 && fields.some(({ $peek }) => $peek === 'unknown')) told = false;
  }
  return { byName, byIdentity, told };
}

function add(index: Map<string, View[]>, key: string, view: View): void {
  const known = index.get(key);
  if (known) known.push(view);
  else index.set(key, [view]);
}

/** The text of a name, quietly: that it is not known is no gap, for a reference may name the entity as well. */
function textOf({ $node }: View): string | undefined {
  return $node?.kind === 'scalar' ? String($node.value) : undefined;
}
