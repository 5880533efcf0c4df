import { get, itemsOf, type MapNode, type Node, stringOf } from '../../text/node.ts';
import type { Key } from './address.ts';

/** One resource that will be there when the plan is applied, or is there now. */
export interface Planned {
  readonly address: string;
  /** The address of the module that it is in; empty for the root. */
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly key: Key | undefined;
  readonly node: Node;
  readonly after: Node;
  readonly unknown: Node | undefined;
}

/** The resources that a plan leaves behind, or that a state has. */
export function plannedIn(root: MapNode): readonly Planned[] {
  if (root.entries.has('resource_changes')) return itemsOf(get(root, 'resource_changes')).flatMap(changed);
  const values = [get(root, 'values'), get(root, 'planned_values'), get(root, 'prior_state', 'values')];
  // A plan that only refreshes plans nothing: what is there stays.
  return values.map((one) => inModule(get(one, 'root_module'))).find(({ length }) => length > 0) ?? [];
}

const LEAVES_NOTHING = new Set(['delete', 'forget']);

/** Not what is deleted or forgotten, nor the old object of a replacement that failed half way. */
function changed(node: Node): readonly Planned[] {
  const after = get(node, 'change', 'after');
  const actions = itemsOf(get(node, 'change', 'actions')).map((action) => stringOf(action) ?? '');
  if (after?.kind !== 'map' || get(node, 'deposed') || (actions.length === 1 && LEAVES_NOTHING.has(actions[0]!)))
    return [];
  const module = stringOf(get(node, 'module_address')) ?? '';
  return [{ ...named(node), module, node, after, unknown: get(node, 'change', 'after_unknown') }];
}

/** The resources of a state, or of a plan that only refreshes one. */
function inModule(module: Node | undefined): readonly Planned[] {
  const address = stringOf(get(module, 'address')) ?? '';
  const own = itemsOf(get(module, 'resources')).flatMap((node): readonly Planned[] => {
    const after = get(node, 'values');
    if (after?.kind !== 'map' || get(node, 'deposed_key')) return [];
    return [{ ...named(node), module: address, node, after, unknown: undefined }];
  });
  return [...own, ...itemsOf(get(module, 'child_modules')).flatMap(inModule)];
}

function named(node: Node): Pick<Planned, 'address' | 'type' | 'name' | 'key'> {
  const text = (key: string) => stringOf(get(node, key)) ?? '';
  const index = get(node, 'index');
  const key =
    index?.kind === 'scalar' && (typeof index.value === 'string' || typeof index.value === 'number')
      ? index.value
      : undefined;
  // A data source is addressed so, too.
  const type = text('mode') === 'data' ? `data.${text('type')}` : text('type');
  return { address: text('address'), type, name: text('name'), key };
}
