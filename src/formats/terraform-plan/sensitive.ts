import { entriesOf, get, itemsOf, type MapNode, type Node } from '../../text/node.ts';
import { isTrue } from './block.ts';

/** Masks what a plan or state marks as sensitive: its text is in the file all the same. */
export function hideSensitive(root: MapNode): void {
  for (const change of itemsOf(get(root, 'resource_changes')))
    hide(get(change, 'change', 'after'), get(change, 'change', 'after_sensitive'));
  hideInModule(get(root, 'values', 'root_module') ?? get(root, 'planned_values', 'root_module'));
  const declared = entriesOf(get(root, 'configuration', 'root_module', 'variables'));
  for (const [name, { value }] of entriesOf(get(root, 'variables'))) {
    if (isTrue(get(declared.get(name)?.value, 'sensitive'))) maskAll(value);
  }
}

function hideInModule(module: Node | undefined): void {
  for (const resource of itemsOf(get(module, 'resources')))
    hide(get(resource, 'values'), get(resource, 'sensitive_values'));
  for (const child of itemsOf(get(module, 'child_modules'))) hideInModule(child);
}

/** The marks mirror the values: true stands for all that is below it. */
function hide(value: Node | undefined, mark: Node | undefined): void {
  if (!value || !mark) return;
  if (isTrue(mark)) return maskAll(value);
  for (const [i, item] of itemsOf(value).entries()) hide(item, itemsOf(mark)[i]);
  for (const [key, entry] of entriesOf(value)) hide(entry.value, get(mark, key));
}

function maskAll(node: Node): void {
  node.at.source.mask(node.at.start, node.at.end);
  if (node.kind === 'scalar' && typeof node.value === 'string') node.at.source.hide(node.value);
  for (const item of itemsOf(node)) maskAll(item);
  for (const { value } of entriesOf(node).values()) maskAll(value);
}
