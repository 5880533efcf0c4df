import type { Entry, MapNode, Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { expandLoop } from './for-each.ts';
import { functions } from './functions.ts';
import { intrinsicOf } from './intrinsic.ts';
import { reference } from './reference.ts';
import type { Template } from './template.ts';
import { concatenation, known, textOf, unknown } from './values.ts';

/** What one scenario decides: conditions, and the values that its variables have. */
export interface Scenario {
  /** Undefined: the condition cannot be told. */
  condition(name: string): boolean | undefined;
  /** The value of a parameter or pseudo parameter, where the conditions decide it; `unknown` when they rule its default out. */
  variable(name: string): string | 'unknown' | undefined;
}

/** Evaluates the intrinsics of a template in one scenario, as far as they can be told. */
export class Evaluator {
  readonly template: Template;
  readonly scenario: Scenario;
  /** What loop variables stand for. */
  readonly bindings: ReadonlyMap<string, Node>;
  readonly #done = new Map<Node, Node | undefined>();

  constructor(template: Template, scenario: Scenario, bindings: ReadonlyMap<string, Node> = new Map()) {
    this.template = template;
    this.scenario = scenario;
    this.bindings = bindings;
  }

  /** The value of a node; undefined for `AWS::NoValue`, which takes away what it is given to. */
  evaluate(node: Node): Node | undefined {
    if (this.#done.has(node)) return this.#done.get(node);
    const value = this.#evaluate(node);
    this.#done.set(node, value);
    return value;
  }

  #evaluate(node: Node): Node | undefined {
    const call = intrinsicOf(node);
    if (call) {
      if (call.name === 'Ref') return reference(this, call.argument, call.at);
      const apply = functions[call.name];
      if (apply) return apply(this, call.argument, call.at);
      return unknown(call.at, `is the result of ${call.name === 'Transform' ? 'a macro' : `Fn::${call.name}`}`);
    }
    if (node.kind === 'list') return { ...node, items: node.items.flatMap((item) => this.evaluate(item) ?? []) };
    if (node.kind === 'map') return this.#map(node);
    return node.kind === 'scalar' && typeof node.value === 'string' ? this.#text(node.value, node.at, node) : node;
  }

  #map(node: MapNode): MapNode {
    const entries = new Map<string, Entry>();
    let open: string | undefined;
    for (const [key, entry] of node.entries) {
      if (key.startsWith('Fn::ForEach::')) {
        const expanded = expandLoop(this, entry.value);
        if (!expanded) open = 'may be set by a loop whose collection is not known';
        for (const { name, key: at, value, evaluator } of expanded ?? []) {
          const result = evaluator.evaluate(value);
          if (result) entries.set(name, { key: at, value: result });
        }
        continue;
      }
      if (key === 'Fn::Transform') {
        open = 'may be set by a macro';
        continue;
      }
      const value = this.evaluate(entry.value);
      if (value) entries.set(this.#looped(key), { key: entry.key, value });
    }
    return { ...node, entries, ...(open !== undefined && { open }) };
  }

  /** A plain string, in which only dynamic references and loop variables mean something. */
  #text(value: string, at: Span, node: Node): Node {
    const text = this.#looped(value);
    if (!/\{\{resolve:/.test(text)) return text === value ? node : known(at, text);
    const pieces = text.split(/(\{\{resolve:[^}]*\}\})/).filter((piece) => piece !== '');
    return concatenation(
      at,
      pieces.map((piece) =>
        piece.startsWith('{{resolve:') ? unknown(at, 'is resolved at deployment', { identity: piece }) : known(at, piece),
      ),
    );
  }

  #looped(text: string): string {
    let result = text;
    for (const [name, value] of this.bindings) {
      const replacement = textOf(value);
      if (replacement === undefined) continue;
      result = result.replaceAll(`\${${name}}`, replacement).replaceAll(`&{${name}}`, replacement.replaceAll(/[^A-Za-z0-9]/g, ''));
    }
    return result;
  }
}

