/** What waits for what among the resources of a file, those that are no entities included. */
export interface Order {
  /** Whether one resource is made only after another, for which it waits directly or through others; undefined when that cannot be told. */
  dependsOn(name: string, other: string): boolean | undefined;
}

/** What something waits for directly. */
export interface Waits {
  readonly on: readonly string[];
  /** Whether it may wait for more than that. */
  readonly open: boolean;
}

/** The order that follows from what each waits for, found when it is asked for. */
export function orderOf(find: (name: string) => Waits): Order {
  const waits = remembered(find);
  const reached = remembered((name) => reachedFrom(name, waits));
  return {
    dependsOn: (name, other) => {
      const { all, open } = reached(name);
      return all.has(other) || (open ? undefined : false);
    },
  };
}

function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

interface Reached {
  readonly all: ReadonlySet<string>;
  readonly open: boolean;
}

function reachedFrom(start: string, waitsOf: (name: string) => Waits): Reached {
  const all = new Set<string>();
  let open = false;
  const left = [start];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const waits = waitsOf(name);
    open ||= waits.open;
    for (const next of waits.on) {
      if (all.has(next)) continue;
      all.add(next);
      left.push(next);
    }
  }
  return { all, open };
}
