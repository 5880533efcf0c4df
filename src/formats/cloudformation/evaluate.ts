import type { Entry, MapNode, Node } from '../../text/node.ts';
import { expandLoop } from './for-each.ts';
import { functionNamed } from './functions.ts';
import { intrinsicOf } from './intrinsic.ts';
import { reference } from './reference.ts';
import { isLoop, type Resource, type Template } from './template.ts';
import { concatenation, hasDynamicReference, known, textOf, unknown } from './values.ts';

/** What one scenario decides: conditions, and the values that its variables have. */
export interface Scenario {
  /** Undefined: the condition cannot be told. */
  condition(name: string): boolean | undefined;
  /** The value of a parameter or pseudo parameter, where the conditions decide it; `unknown` when they rule its default out. */
  variable(name: string): string | 'unknown' | undefined;
}

/** A template in one scenario. */
export interface World {
  readonly template: Template;
  readonly scenario: Scenario;
  /** The resources that loops make. */
  readonly looped: Map<string, Resource>;
  /** The resources that are referred to and do not exist in the scenario. */
  readonly missing: Set<string>;
  /** How many turns loops may still take: CloudFormation makes 500 resources at most, a hostile template any number. */
  turns: number;
}

export function worldOf(template: Template, scenario: Scenario): World {
  return { template, scenario, looped: new Map(), missing: new Set(), turns: 5000 };
}

/** Evaluates what may not exist: a scenario is not impossible for what it refers to. */
export function unsurely<T>({ missing }: World, evaluate: () => T): T {
  const before = [...missing];
  const result = evaluate();
  missing.clear();
  for (const id of before) missing.add(id);
  return result;
}

/** Evaluates the intrinsics of a template in one scenario, as far as they can be told. */
export class Evaluator {
  readonly world: World;
  /** What loop variables stand for. */
  readonly bindings: ReadonlyMap<string, Node>;
  readonly #done = new Map<Node, Node | undefined>();

  constructor(world: World, bindings: ReadonlyMap<string, Node> = new Map()) {
    this.world = world;
    this.bindings = bindings;
  }

  /** The value of a node; undefined for `AWS::NoValue`, which takes away what it is given to. */
  evaluate(node: Node): Node | undefined {
    if (this.#done.has(node)) return this.#done.get(node);
    const value = this.#evaluate(node);
    const told = value && hasDynamicReference(value) ? concatenation(value.at, [value]) : value;
    this.#done.set(node, told);
    return told;
  }

  /** A text with the loop variables in it replaced. */
  looped(text: string): string {
    let result = text;
    for (const [name, value] of this.bindings) {
      const replacement = textOf(value) ?? '';
      result = result.replaceAll(`\${${name}}`, () => replacement);
      result = result.replaceAll(`&{${name}}`, () => replacement.replaceAll(/[^A-Za-z0-9]/g, ''));
    }
    return result;
  }

  #evaluate(node: Node): Node | undefined {
    const call = intrinsicOf(node);
    // `Condition` alone is a call only among conditions; elsewhere a property may be called so.
    if (call && (call.name !== 'Condition' || node.tag !== undefined)) {
      if (call.name === 'Ref') return reference(this, call.argument, call.at);
      const apply = functionNamed(call.name);
      if (apply) return apply(this, call.argument, call.at);
      return unknown(
        call.at,
        `is the result of ${call.name === 'Transform' ? 'a macro' : 'a function that is not known'}`,
      );
    }
    if (node.kind === 'list') return { ...node, items: node.items.flatMap((item) => this.evaluate(item) ?? []) };
    if (node.kind === 'map') return this.#map(node);
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
    const text = this.looped(node.value);
    return text === node.value ? node : known(node.at, text, node.via);
  }

  #map(node: MapNode): MapNode {
    const entries = new Map<string, Entry>();
    const gone = new Set<string>();
    let { open } = node;
    for (const [key, entry] of node.entries) {
      const members = this.#members(key, entry);
      if (typeof members === 'string') open = members;
      else for (const [name, member] of members) entries.set(name, member);
      if (members.length === 0) gone.add(key);
    }
    return { ...node, entries, ...(open !== undefined && { open }), ...(gone.size > 0 && { gone }) };
  }

  /** The members that one stands for, or why there may be others. */
  #members(key: string, { key: at, value }: Entry): readonly (readonly [name: string, Entry])[] | string {
    if (key === 'Fn::Transform') return 'may be set by a macro';
    const turns = isLoop(key) ? expandLoop(this, value) : [{ name: this.looped(key), key: at, value, evaluator: this }];
    if (!turns) return 'may be set by a loop whose collection is not known';
    return turns.flatMap((turn) => {
      const result = turn.evaluator.evaluate(turn.value);
      return result ? [[turn.name, { key: turn.key, value: result }] as const] : [];
    });
  }
}
