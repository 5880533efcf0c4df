import type { Note } from './finding.ts';
import type { Gap } from './model/model.ts';
import type { View } from './model/view.ts';

/** The unknown that hid an answer: the outermost one, for what is below it is unknown with it. */
export function gapOf(view: View): Gap | undefined {
  let outermost = view;
  for (let owner = view.$origin.owner; owner?.$peek === 'unknown'; owner = owner.$origin.owner) outermost = owner;
  const node = outermost.$node;
  const above = outermost.$origin.owner?.$node;
  const reason = node
    ? node.kind === 'unknown'
      ? node.reason
      : undefined
    : above?.kind === 'map'
      ? above.open
      : undefined;
  // A value of the wrong kind is no gap: the rules of validity speak of it.
  return reason === undefined ? undefined : gapAt(outermost, reason);
}

/** A place that is not checked for a reason; undefined past the end of a link. */
export function gapAt(view: View, reason: string): Gap | undefined {
  const { entity } = view.$place ?? {};
  if (!entity) return undefined;
  const path = view.$path;
  const written = writtenPath(view);
  const place = { at: view.$at, entity: { kind: entity.kind, name: entity.name }, path };
  return { ...place, ...(written !== path && { written }), reason };
}

/** The path of a view as the file spells its members. */
function writtenPath(view: View): string {
  const { owner, key, run } = view.$origin;
  if (!owner) return '';
  const above = writtenPath(owner);
  if (typeof key === 'number') return above + view.$path.slice(owner.$path.length);
  const { shape } = owner.$origin;
  const name = shape.endsWith('{}') ? key : run.model.spell(shape, key);
  // A plan has the members of some objects in the block around them.
  if (above === '' || name === above.slice(above.lastIndexOf('.') + 1)) return name === '' ? above : name;
  return `${above}.${name}`;
}

/** One note for each place, with all the rules that would have read it. */
export function mergeNotes(gaps: readonly { readonly gap: Gap; readonly rule?: string }[]): readonly Note[] {
  const merged = new Map<string, { gap: Gap; rules: Set<string> }>();
  for (const { gap, rule } of gaps) {
    // A list may be shorter in another scenario: its items have other numbers there.
    const path = gap.path.replaceAll(/\[\d+\]/g, '[]');
    const { source, start, end } = gap.at;
    const key = [source.path, start, end, gap.entity.kind, gap.entity.name, path].join(' ');
    const known = merged.get(key) ?? { gap, rules: new Set() };
    if (rule !== undefined) known.rules.add(rule);
    merged.set(key, known);
  }
  return [...merged.values()]
    .map(({ gap, rules }) => ({ ...gap, rules: [...rules].sort(), large: isLarge(gap) }))
    .sort((a, b) => a.at.start - b.at.start);
}

function isLarge({ entity, path }: Gap): boolean {
  return (
    path === '' || path === 'containerDefinitions' || (entity.kind !== 'taskDefinition' && path === 'taskDefinition')
  );
}
