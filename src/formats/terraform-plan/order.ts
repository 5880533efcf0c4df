import { type Order, orderOf } from '../../model/order.ts';
import { readJsonAt } from '../../text/json.ts';
import { entriesOf, get, itemsOf, type MapNode } from '../../text/node.ts';
import type { Planned } from './changes.ts';
import { type ConfiguredModule, configuredModule } from './configuration.ts';
import { placeOf, resourceAt, waitsIn } from './waits.ts';

/**
 * What a plan makes after what. Terraform goes by its configuration: a resource with all its instances waits for others,
 * also for data sources and those of types that are of no interest, which are read only when this is asked. A state has none.
 */
export function orderIn(root: MapNode, planned: readonly Planned[]): Order | undefined {
  const written = get(root, 'configuration', 'root_module')?.at;
  if (!written) return undefined;
  let configuration: ConfiguredModule | undefined;
  let byAddress: ReadonlyMap<string, Planned> | undefined;
  const order = orderOf((place) => {
    configuration ??= configuredModule(readJsonAt(written.source, written.start));
    return waitsIn(configuration, place);
  });
  return {
    dependsOn(name, other) {
      const place = placeOf(name);
      const told = order.dependsOn(place, placeOf(other));
      if (told !== false) return told;
      byAddress ??= new Map(planned.map((one) => [one.address, one]));
      const expressions = get(resourceAt(configuration, place), 'expressions');
      return hasDynamicBlock(byAddress.get(name), [...entriesOf(expressions).keys()]) ? undefined : false;
    },
  };
}

/** Whether a resource has blocks that are not in its configuration, nor what they refer to. */
function hasDynamicBlock(planned: Planned | undefined, written: readonly string[]): boolean {
  const blocks = [...entriesOf(planned?.after)].filter(([, { value }]) => itemsOf(value)[0]?.kind === 'map');
  return blocks.some(([name]) => !written.includes(name));
}
