import type { Reference } from '../../text/node.ts';

/** What an expression is made from. */
export interface Found {
  /** Attributes of resources of the plan. */
  readonly targets: readonly Target[];
  /** Whether something is in it that the file does not tell: a local, whose expression is not there. */
  readonly lost?: boolean;
  /** Whether there is more in it that is no resource of the plan: a variable, a data source. */
  readonly other?: boolean;
  /** Whether some of that may be unknown: a data source, but no variable of the root module. */
  readonly unsettled?: boolean;
}

export interface Target extends Reference {
  readonly type: string;
  /** The resource that it is an instance of. */
  readonly base: string;
  /** Whether this instance is meant, and no other of the resource. */
  readonly exact: boolean;
  /** Whether it is one of many things that a variable holds, of which another may be meant. */
  readonly loose?: boolean;
}

export const NOTHING: Found = { targets: [] };
export const KNOWN: Found = { targets: [], other: true };
export const OTHER: Found = { targets: [], other: true, unsettled: true };
export const LOST: Found = { targets: [], lost: true, unsettled: true };

/** What a value refers to. */
export interface Resolved {
  /** The one attribute that it is. */
  readonly refersTo?: Reference;
  /** The attributes that it is made from. */
  readonly mentions?: readonly Reference[];
  /** Of a list: the items that it surely has. */
  readonly items?: readonly Reference[];
  /** Whether the list has no other items than those. */
  readonly closed?: boolean;
  /** Whether the trace ends in something that the file does not tell. */
  readonly lost: boolean;
  /** Whether all of it is known before anything is applied. */
  readonly settled: boolean;
}

export function together(all: readonly Found[]): Found {
  return {
    targets: all.flatMap(({ targets }) => targets),
    lost: all.some(({ lost }) => lost),
    other: all.some(({ other }) => other),
    unsettled: all.some(({ unsettled }) => unsettled),
  };
}

/** What a member of a thing refers to, that is made from targets: an attribute of a resource, or one of many things. */
export function memberOf(found: Found, path: string): Found {
  if (path === '') return found;
  const { targets } = found;
  const isResource = targets.every(({ base, attribute }) => !attribute && base === targets[0]!.base);
  return {
    ...found,
    targets: targets.map((one) => (isResource ? { ...one, attribute: path } : { ...one, loose: true })),
  };
}

/** What to make of it; `itemType` is the type of the resources that are items, where a list is meant. */
export function resolved(found: Found, itemType?: string): Resolved {
  const { targets, lost = false, other = false, unsettled = false } = found;
  const sure = targets.filter(({ loose }) => !loose);
  const counting = sure.length > 0 ? sure : targets;
  const distinct = [...new Map(counting.map((one) => [`${one.name} ${one.attribute}`, one])).values()];
  const [first, second] = distinct.map(referenceOf);
  if (!first) return { lost, settled: !unsettled };
  const open = lost || other || sure.length < targets.length;
  const members = distinct.filter(({ type }) => type === itemType);
  const items = areItems(members, open || members.length < distinct.length)
    ? { items: members.map(referenceOf), closed: !open && members.length === distinct.length }
    : {};
  const what = second || open ? { mentions: distinct.map(referenceOf) } : { refersTo: first };
  return { ...what, ...items, lost, settled: false };
}

function referenceOf({ name, attribute = '' }: Target): Reference {
  return { name, attribute };
}

/** A choice between two lists, and a list of both, look alike. */
function areItems(members: readonly Target[], isMixed: boolean): boolean {
  const bases = new Set(members.map(({ base }) => base));
  return bases.size === 1 || (bases.size > 1 && !isMixed && members.every(({ exact }) => exact));
}
