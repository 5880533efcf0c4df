import type { Edit } from './finding.ts';
import { removal } from './fix-remove.ts';
import { inline, insertItem, insertMember, literal, type Spelled, spelled } from './fix-write.ts';
import type { Model } from './model/model.ts';
import type { View } from './model/view.ts';
import { viewIn } from './model/views.ts';
import type { Change, Json } from './rule.ts';

/** Writes changes of the model as edits of the file, in the style around them; undefined when one cannot be written. */
export function writeFix(changes: Change | readonly Change[], model: Model): readonly Edit[] | undefined {
  const all = 'kind' in changes ? [changes] : changes;
  const edits = all.map((change) => writeChange(change, model));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function writeChange(change: Change, model: Model): Edit | undefined {
  if (change.kind === 'rename') return rename(change, model);
  const view = viewIn(change.field);
  if (!isWritten(view)) return undefined;
  switch (change.kind) {
    case 'set':
      return view.$node
        ? replace(view, spelled(change.value, view.$origin.shape, model))
        : add(view, change.value, model);
    case 'insert':
      return insert(view, change.value, model);
    case 'remove':
      return removal(view);
  }
}

/** Whether the value and all that it is in stand in this place of the file, and came through no parameter. */
function isWritten(view: View): boolean {
  for (let each: View | undefined = view; each; each = each.$origin.owner) {
    const { dead, node } = each.$origin;
    if (dead || node?.via || node?.kind === 'unknown' || node?.tag) return false;
  }
  return true;
}

function rename({ at, name }: Change & { kind: 'rename' }, model: Model): Edit | undefined {
  if (!model.editable('', '')) return undefined;
  const quote = at.source.text[at.start] === '"' || at.source.text[at.start] === "'" ? at.source.text[at.start] : '';
  return { at, text: `${quote}${name}${quote}` };
}

function replace(view: View, value: Spelled): Edit | undefined {
  const { owner, key } = view.$origin;
  const node = view.$node;
  if (node?.kind !== 'scalar' || !owner || (typeof key === 'string' && !editable(view))) return undefined;
  return { at: node.at, text: literal(value, node.at) };
}

function insert(view: View, value: Json, model: Model): Edit | undefined {
  const node = view.$node;
  if (!node) return add(view, [value], model);
  return node.kind === 'list' && editable(view)
    ? insertItem(node, spelled(value, view.$origin.shape.slice(0, -2), model))
    : undefined;
}

/** Writes a member that is absent into the nearest object that is there, with those between them. */
function add(view: View, value: Json, model: Model): Edit | undefined {
  const { owner, key } = view.$origin;
  if (!owner || typeof key !== 'string' || !editable(view)) return undefined;
  const node = owner.$node;
  if (!node) return add(owner, { [key]: value }, model);
  if (node.kind !== 'map') return undefined;
  const shape = owner.$origin.shape;
  const name = shape.endsWith('{}') ? key : model.spell(shape, key);
  if (node.gone?.has(name)) return undefined;
  // A null is written, and as good as absent.
  const written = node.entries.get(key);
  if (written)
    return { at: written.value.at, text: inline(spelled(value, view.$origin.shape, model), written.key.source) };
  return insertMember(node, name, spelled(value, view.$origin.shape, model));
}

function editable(view: View): boolean {
  const { owner, key, run } = view.$origin;
  return typeof key === 'number' || (owner !== undefined && run.model.editable(owner.$origin.shape, key));
}

/** Applies edits that do not overlap, the first come first, and leaves the rest for another pass. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { at, text: replacement } of [...edits].sort((a, b) => a.at.start - b.at.start)) {
    if (at.start < done) continue;
    result += text.slice(done, at.start) + replacement;
    done = at.end;
  }
  return result + text.slice(done);
}
