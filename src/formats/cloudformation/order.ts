import { type Order, orderOf, type Waits } from '../../model/order.ts';
import { entriesOf, itemsOf, type Node } from '../../text/node.ts';
import type { Evaluator } from './evaluate.ts';
import { intrinsicOf } from './intrinsic.ts';
import type { Resource, Template } from './template.ts';
import { textOf } from './values.ts';

/** A resource, and what evaluates what stands in it. */
export type Made = Resource & { readonly evaluator: Evaluator };

const NOTHING: Waits = { on: [], open: false };

/** What a template has made after what: by `DependsOn`, and by what its properties refer to, in whichever branch. */
export function orderIn(template: Template, made: readonly Made[]): Order {
  let byId: ReadonlyMap<string, Made> | undefined;
  return orderOf((id) => {
    byId ??= new Map(made.map((one) => [one.id, one]));
    const one = byId.get(id);
    if (!one) return template.parameters.has(id) || id.startsWith('AWS::') ? NOTHING : { on: [], open: true };
    // What does not exist in a scenario waits for nothing, and nothing waits for it.
    if (one.condition !== undefined && one.evaluator.world.scenario.condition(one.condition) === false) return NOTHING;
    return waitsOf(one, template.hasMacro);
  });
}

function waitsOf({ properties, dependsOn, evaluator }: Made, hasMacro: boolean): Waits {
  const on: string[] = [];
  let open = hasMacro || (properties?.kind === 'map' && properties.open !== undefined);
  const add = (name: string | undefined) => {
    if (name === undefined) open = true;
    else if (!evaluator.bindings.has(name)) on.push(evaluator.looped(name));
  };
  for (const name of dependsOn?.kind === 'list' ? dependsOn.items : dependsOn ? [dependsOn] : []) add(textOf(name));
  if (properties) for (const name of namesIn(properties)) add(name);
  return { on, open };
}

/** The names that a value refers to; undefined for one that is itself made from something. */
function* namesIn(node: Node): Generator<string | undefined> {
  const call = intrinsicOf(node);
  if (call?.name === 'Ref') yield textOf(call.argument);
  else if (call?.name === 'GetAtt') {
    yield textOf(itemsOf(call.argument)[0]);
    yield* within(call.argument);
  } else if (call?.name === 'Sub') yield* namesInText(call.argument);
  else yield* within(call ? call.argument : node);
}

function* within(node: Node): Generator<string | undefined> {
  // The argument of a call in short form may be a call in itself.
  if (intrinsicOf(node)) yield* namesIn(node);
  else {
    for (const item of itemsOf(node)) yield* namesIn(item);
    for (const { value } of entriesOf(node).values()) yield* namesIn(value);
  }
}

/** A variable of a text's own may be called like a resource, and does no harm: to wait for more is to say less. */
function* namesInText(argument: Node): Generator<string | undefined> {
  const [text, variables] = argument.kind === 'list' ? argument.items : [argument];
  const own = entriesOf(variables);
  for (const [, name = ''] of (textOf(text) ?? '').matchAll(/\$\{([^!${}][^${}]*)\}/g)) {
    if (!own.has(name.trim())) yield name.trim().split('.')[0];
  }
  if (variables) yield* within(variables);
}
