/** Whether a statement holds; undefined when that cannot be told. */
export type Told = boolean | undefined;

/** Whether one of them holds. */
export function anyOf(all: readonly Told[]): Told {
  return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
}

/** Whether all of them hold. */
export function allOf(all: readonly Told[]): Told {
  return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}

/** Whether one of a list holds that may have more than is known. */
export function anyIn(all: readonly Told[], complete: boolean): Told {
  return anyOf(complete ? all : [...all, undefined]);
}
