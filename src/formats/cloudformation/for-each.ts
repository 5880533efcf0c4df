import type { Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { Evaluator } from './evaluate.ts';
import { textOf } from './values.ts';

/** One turn of a loop: a member that it makes, and what evaluates it. */
export interface Turn {
  readonly name: string;
  readonly key: Span;
  readonly value: Node;
  readonly evaluator: Evaluator;
}

/** The members that `Fn::ForEach::Name: [identifier, collection, { key: value }]` makes; undefined when that cannot be told. */
export function expandLoop(evaluator: Evaluator, node: Node): readonly Turn[] | undefined {
  if (node.kind !== 'list' || node.items.length !== 3) return undefined;
  const [identifier, collection, body] = node.items as [Node, Node, Node];
  const name = textOf(identifier);
  const items = evaluator.evaluate(collection);
  if (name === undefined || items?.kind !== 'list' || body.kind !== 'map') return undefined;
  if (items.items.some((item) => textOf(item) === undefined)) return undefined;
  return items.items.flatMap((item) => {
    const inner = new Evaluator(evaluator.template, evaluator.scenario, new Map([...evaluator.bindings, [name, item]]));
    return [...body.entries].flatMap(([key, entry]): readonly Turn[] => {
      if (key.startsWith('Fn::ForEach::')) return expandLoop(inner, entry.value) ?? [];
      return [{ name: fill(key, inner.bindings), key: entry.key, value: entry.value, evaluator: inner }];
    });
  });
}

function fill(key: string, bindings: ReadonlyMap<string, Node>): string {
  return key.replaceAll(/([$&])\{(\w+)\}/g, (whole, mark: string, name: string) => {
    const text = textOf(bindings.get(name));
    if (text === undefined) return whole;
    return mark === '&' ? text.replaceAll(/[^A-Za-z0-9]/g, '') : text;
  });
}
