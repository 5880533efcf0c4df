import type { Gap } from '../../model/model.ts';
import { get, type MapNode, type Node } from '../../text/node.ts';
import { isTrue } from './block.ts';
import type { ConfiguredModule } from './configuration.ts';
import type { Planned } from './index.ts';
import { resources } from './resources.ts';

/**
 * What is missing from a plan that failed while it was made, or was limited by `-target`. Some versions leave no mark:
 * then resources that are configured without `count` and planned nowhere are the sign of it.
 */
export function missingResources(
  root: MapNode,
  configured: ConfiguredModule | undefined,
  planned: readonly Planned[],
): readonly Gap[] {
  const at = get(root, 'format_version')?.at ?? root.at;
  const gap = (reason: string): Gap => ({ at, entity: { kind: 'plan', name: 'plan' }, path: '', reason });
  if (isTrue(get(root, 'errored'))) return [gap('failed while it was made: resources are missing from it')];
  const complete = get(root, 'complete');
  if (complete?.kind === 'scalar' && complete.value === false)
    return [gap('is not complete: resources are missing from it')];
  if (!root.entries.has('resource_changes') || !configured || complete || root.entries.has('errored')) return [];
  const addresses = new Set(planned.map(({ address }) => address));
  const missing = [...configured.resources].filter(
    ([address, node]) => isExpected(address, node) && !addresses.has(address),
  );
  return missing.length > 0
    ? [gap(`has no change for ${missing[0]![0]}, which is configured: it failed, or was limited to targets`)]
    : [];
}

/** Of the root module, a resource that is there once, whatever the variables say. */
function isExpected(address: string, node: Node): boolean {
  const once = !get(node, 'count_expression') && !get(node, 'for_each_expression');
  return once && !address.startsWith('data.') && address.split('.')[0]! in resources;
}
