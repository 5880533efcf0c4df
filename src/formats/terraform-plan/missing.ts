import type { Gap } from '../../model/model.ts';
import { get, itemsOf, type MapNode, type Node, stringOf } from '../../text/node.ts';
import { within } from './address.ts';
import { type ConfiguredModule, isTrue } from './configuration.ts';

/**
 * What is missing from a plan that failed while it was made, or was limited by `-target`. Some versions leave no mark:
 * then resources that are configured without `count` and planned nowhere are the sign of it.
 */
export function missingResources(root: MapNode, configured: ConfiguredModule | undefined): readonly Gap[] {
  const at = get(root, 'format_version')?.at ?? root.at;
  const gap = (reason: string): Gap => ({ at, entity: { kind: 'plan', name: 'plan' }, path: '', reason });
  if (isTrue(get(root, 'errored'))) return [gap('failed while it was made: resources are missing from it')];
  const complete = get(root, 'complete');
  if (complete?.kind === 'scalar' && complete.value === false)
    return [gap('is not complete: resources are missing from it')];
  if (!root.entries.has('resource_changes') || !configured || complete || root.entries.has('errored')) return [];
  const planned = new Set(itemsOf(get(root, 'resource_changes')).map(resourceOf));
  const missing = expectedIn(configured, '').find((resource) => !planned.has(resource));
  if (missing === undefined) return [];
  return [gap(`has no change for ${missing}, which is configured: it failed, or was limited to targets`)];
}

/** The address of the resource that a change is to an instance of. */
function resourceOf(change: Node): string {
  const text = (key: string) => stringOf(get(change, key)) ?? '';
  return within(text('module_address'), `${text('type')}.${text('name')}`);
}

/** The resources that are there once, whatever the variables say. */
function expectedIn({ resources, calls }: ConfiguredModule, module: string): readonly string[] {
  const own = [...resources].flatMap(([address, node]) => (isOnce(node) ? [within(module, address)] : []));
  const inner = [...calls].flatMap(([name, { node, module: called }]) =>
    isOnce(node) ? expectedIn(called, within(module, `module.${name}`)) : [],
  );
  return [...own, ...inner];
}

function isOnce(node: Node): boolean {
  return !get(node, 'count_expression') && !get(node, 'for_each_expression');
}
