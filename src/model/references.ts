import type { Reference } from '../text/node.ts';
import type { AnyField, Field } from './field.ts';
import type { Kind } from './model.ts';
import type { Kinds } from './shapes.gen.ts';
import { viewIn } from './views.ts';

/** The attributes of resources that a value is made from; resources bear the names that the file gives them. */
export function mentionedIn(field: AnyField): readonly Reference[] {
  const node = viewIn(field).$node;
  if (node?.kind !== 'unknown') return [];
  return node.refersTo ? [node.refersTo] : (node.mentions ?? []);
}

/** What the file calls the other entities of the kind of one. */
export function othersOfKind(entity: AnyField): readonly string[] {
  const { $root: root, $origin } = viewIn(entity);
  if (!root) return [];
  return $origin.run.all(root.kind).items.flatMap(({ $entity }) => ($entity === root.name ? [] : [$entity]));
}

/** The entities of a kind in the input that a field is of. */
export function allNear<K extends Kind>(
  field: AnyField,
  kind: K,
): { readonly items: readonly Field<Kinds[K]>[]; readonly complete: boolean } {
  return viewIn(field).$origin.run.all(kind);
}

export function kindOfEntity(entity: AnyField): Kind | undefined {
  return viewIn(entity).$root?.kind;
}

/** The format of the file that a field is of. */
export function formatOf(field: AnyField): string {
  return viewIn(field).$origin.run.model.format;
}
