import type { Entry, Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { Evaluator } from './evaluate.ts';
import { isLoop } from './template.ts';
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
  const turns: Turn[] = [];
  for (const item of items.items) {
    if (textOf(item) === undefined) return undefined;
    const inner = new Evaluator(evaluator.world, new Map([...evaluator.bindings, [name, item]]));
    for (const [key, entry] of body.entries) {
      const made = membersOf(inner, key, entry);
      if (!made) return undefined;
      turns.push(...made);
    }
  }
  return turns;
}

function membersOf(evaluator: Evaluator, key: string, { key: at, value }: Entry): readonly Turn[] | undefined {
  if (evaluator.world.turns-- <= 0) return undefined;
  return isLoop(key) ? expandLoop(evaluator, value) : [{ name: evaluator.looped(key), key: at, value, evaluator }];
}
