import { shapes } from './shapes.gen.ts';

/** The members of a structure with their shapes; none for what is no structure. */
export function membersOf(shape: string): Readonly<Record<string, string>> {
  return Object.hasOwn(shapes, shape) ? shapes[shape]! : {};
}

/** The shape of a member of a structure, or undefined when it has none of that name. */
export function memberShape(shape: string, member: string): string | undefined {
  const members = membersOf(shape);
  return Object.hasOwn(members, member) ? members[member] : undefined;
}

export function isStructure(shape: string): boolean {
  return Object.hasOwn(shapes, shape);
}
