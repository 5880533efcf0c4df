import type { Entry, Node } from '../../text/node.ts';

/** What the provider planned for one block. */
export interface Values {
  readonly after: Node;
  readonly unknown: Node | undefined;
}

export function entryOf(node: Node | undefined, name: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.get(name) : undefined;
}

/** The provider writes null, and in some blocks an empty string, for what is not set. */
export function isUnset(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

/** Sets with an unknown inside can have an element more, in which nothing is set. */
export function isPhantom({ after, unknown }: Values): boolean {
  const nothingUnknown = unknown?.kind !== 'map' || unknown.entries.size === 0;
  return nothingUnknown && after.kind === 'map' && after.entries.size > 0 && isEmpty(after);
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'list') return node.items.every(isEmpty);
  if (node.kind === 'map') return [...node.entries.values()].every(({ value }) => isEmpty(value));
  return (
    node.kind === 'scalar' && (node.value === null || node.value === '' || node.value === 0 || node.value === false)
  );
}
