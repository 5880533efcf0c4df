import { entriesOf, get, itemsOf, type Node } from '../../text/node.ts';
import { intrinsicOf } from './intrinsic.ts';
import type { Template } from './template.ts';
import { textOf } from './values.ts';

/** The properties of a type of resource that are read; undefined for a type that is not. */
export type PropertiesOf = (type: string) => readonly string[] | undefined;

/** Behind all that ECS resources name. */
const NEIGHBOURS = 1000;

/**
 * The conditions that resources name, and those that choose between their values, each with how deep it stands: the
 * deeper, the less there is that it decides.
 */
export function usedConditions(template: Template, propertiesOf: PropertiesOf): ReadonlyMap<string, number> {
  const { resources, loops, conditions } = template;
  const found = new Found();
  for (const { type, condition, properties } of resources.values()) {
    const read = propertiesOf(type);
    if (!read) continue;
    const depth = type.startsWith('AWS::ECS::') ? 0 : NEIGHBOURS;
    found.add(condition, depth);
    // Properties as a whole may be chosen by a condition.
    const isCall = properties && intrinsicOf(properties);
    if (isCall) found.addAll(properties, depth);
    for (const [name, { value }] of isCall ? [] : entriesOf(properties)) {
      if (read.includes(name) || name.includes('::')) found.addAll(value, depth + 1);
    }
  }
  for (const { node } of loops) found.addAll(node, 0);
  const names = [...found.depths.keys()];
  // A name that a loop fills in may be that of any condition.
  if (names.some((name) => name.includes('{'))) return new Map([...conditions.keys()].map((name) => [name, 0]));
  return new Map([...found.depths].filter(([name]) => conditions.has(name)));
}

class Found {
  readonly depths = new Map<string, number>();

  add(name: string | undefined, depth: number): void {
    if (name !== undefined) this.depths.set(name, Math.min(depth, this.depths.get(name) ?? depth));
  }

  addAll(node: Node, depth: number): void {
    const call = intrinsicOf(node);
    if (call?.name === 'If') this.add(textOf(itemsOf(call.argument)[0]), depth);
    // A resource that a loop makes.
    else if (get(node, 'Type')) this.add(textOf(get(node, 'Condition')), depth);
    const members = [...itemsOf(node), ...[...entriesOf(node).values()].map(({ value }) => value)];
    for (const child of call ? [call.argument] : members) this.addAll(child, call ? depth : depth + 1);
  }
}
