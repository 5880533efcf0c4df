import { type Order, orderOf } from '../../model/order.ts';
import { readJsonAt } from '../../text/json.ts';
import { entriesOf, get, itemsOf, type MapNode, type Node } from '../../text/node.ts';
import type { Planned } from './changes.ts';
import { type ConfiguredModule, configuredModule, isTrue } from './configuration.ts';
import { COUNTS, type IsTold, isText, placeOf, resourceAt, waitsIn } from './waits.ts';

/**
 * What a plan makes after what. Terraform goes by its configuration: a resource with all its instances waits for others,
 * also for data sources and those of types that are of no interest, which are read only when this is asked. A state has none.
 */
export function orderIn(root: MapNode, planned: readonly Planned[]): Order | undefined {
  const written = get(root, 'configuration', 'root_module')?.at;
  if (!written) return undefined;
  let configuration: ConfiguredModule | undefined;
  let index: Index | undefined;
  const order = (isTold: IsTold) =>
    orderOf((place) => {
      configuration ??= configuredModule(readJsonAt(written.source, written.start));
      return waitsIn(configuration, place, isTold);
    });
  const ofKnown = order((_, attribute) => isText(attribute));
  const ofNew = order((place, attribute) => isText(attribute) || index!.isTold(place, attribute));
  return {
    dependsOn(name, other) {
      index ??= indexOf(planned);
      const place = placeOf(name);
      const told = (index.isNew(other) ? ofNew : ofKnown).dependsOn(place, placeOf(other));
      if (told !== false) return told;
      const expressions = get(resourceAt(configuration, place), 'expressions');
      return index.hasDynamicBlock(name, [...entriesOf(expressions).keys()]) ? undefined : false;
    },
  };
}

interface Index {
  readonly isTold: IsTold;
  /** Whether a resource is still to be created, so that what is made from it is not known. */
  isNew(address: string): boolean;
  /** Whether a resource has blocks that are not in its configuration, nor what they refer to. */
  hasDynamicBlock(address: string, written: readonly string[]): boolean;
}

function indexOf(planned: readonly Planned[]): Index {
  const byAddress = new Map(planned.map((one) => [one.address, one]));
  const byPlace = new Map<string, Planned[]>();
  for (const one of planned) {
    const place = placeOf(one.address);
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return {
    isTold: (place, attribute) => {
      if (COUNTS.includes(attribute)) return true;
      const all = byPlace.get(place) ?? [];
      return all.length > 0 && all.every(({ unknown }) => !holdsTrue(get(unknown, attribute)));
    },
    isNew: (address) => isTrue(get(byAddress.get(address)?.unknown, 'id')),
    hasDynamicBlock: (address, written) => {
      const blocks = [...entriesOf(byAddress.get(address)?.after)].filter(isBlocks);
      return blocks.some(([name]) => !written.includes(name));
    },
  };
}

function isBlocks([, { value }]: readonly [string, { readonly value: Node }]): boolean {
  return itemsOf(value)[0]?.kind === 'map';
}

function holdsTrue(node: Node | undefined): boolean {
  return (
    isTrue(node) || itemsOf(node).some(holdsTrue) || [...entriesOf(node).values()].some(({ value }) => holdsTrue(value))
  );
}
