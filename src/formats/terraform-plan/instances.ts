import { type Key, lastModule, type ModuleAddress, within } from './address.ts';
import type { Planned } from './changes.ts';

/** The instances of one resource, or of one module call. */
export interface Instances {
  readonly all: readonly Instance[];
  readonly byKey: ReadonlyMap<Key | undefined, Instance>;
}

export interface Instance {
  readonly address: string;
  readonly key: Key | undefined;
}

/** Finds what is planned by its address without the key. */
export class InstanceIndex {
  readonly #resources = new Map<string, Group>();
  readonly #modules = new Map<string, Group>();

  constructor(planned: readonly Planned[]) {
    const seen = new Set<string>();
    for (const { address, module, type, name, key } of planned) {
      add(this.#resources, within(module, `${type}.${name}`), { address, key });
      for (let one = lastModule(module); one && !seen.has(one.address); one = lastModule(one.parent)) {
        seen.add(one.address);
        add(this.#modules, baseOf(one), { address: one.address, key: one.key });
      }
    }
  }

  resource(base: string): Instances | undefined {
    return this.#resources.get(base);
  }

  module(base: string): Instances | undefined {
    return this.#modules.get(base);
  }
}

interface Group {
  readonly all: Instance[];
  readonly byKey: Map<Key | undefined, Instance>;
}

function baseOf({ parent, name }: ModuleAddress): string {
  return within(parent, `module.${name}`);
}

function add(groups: Map<string, Group>, base: string, instance: Instance): void {
  const group: Group = groups.get(base) ?? { all: [], byKey: new Map() };
  groups.set(base, group);
  group.all.push(instance);
  group.byKey.set(instance.key, instance);
}
