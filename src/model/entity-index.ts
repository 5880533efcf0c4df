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

function named(kind: Kind, views: readonly View[]): Pick<OfKind, 'byName' | 'told'> {
  const byName = new Map<string, View[]>();
  let told = true;
  for (const view of views) {
    const fields = identifiers[kind].map((member) => walk(view, member)[0]!);
    const names = new Set(fields.flatMap((field) => nameIn(field) ?? []).map((name) => nameFor(kind, name)));
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), view]);
    if (names.size === 0 && fields.some(({ $peek }) => $peek === 'unknown')) told = false;
  }
  return { byName, told };
}

/** The text of a name. It is read by the laws, and is no gap when it is not known: a reference may name the entity as well. */
function nameIn(field: View): string | undefined {
  field.$origin.run.onRead?.(field);
  const node = field.$node;
  return node?.kind === 'scalar' ? String(node.value) : undefined;
}
