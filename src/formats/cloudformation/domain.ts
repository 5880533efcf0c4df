import { entriesOf, get, itemsOf, type Node } from '../../text/node.ts';
import { intrinsicOf } from './intrinsic.ts';
import { constantOf, namesIn } from './operands.ts';
import type { Parameter, Template } from './template.ts';
import { textOf } from './values.ts';

/** All that a parameter can be; undefined where that is not bounded. What the Parameter Store has is no matter of it. */
export function allowedValues({ allowed, stored }: Parameter): readonly string[] | undefined {
  const values = allowed.map(constantOf).filter((value) => value !== undefined);
  return stored || values.length === 0 || values.length < allowed.length ? undefined : values;
}

/** More than these are not tried one by one. */
const MAX_TRIED = 12;

/** All values of the parameters that expressions are made of, where those are few: each tells what the expressions are. */
export function triedValues(template: Template, expressions: readonly Node[]): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const expression of expressions) {
    for (const name of namesIn(expression)) {
      const parameter = template.parameters.get(name);
      const values = (parameter && allowedValues(parameter)) ?? keysLookedUp(template, expression, name);
      const known = result.get(name);
      const both = known && values ? known.filter((value) => values.includes(value)) : (known ?? values);
      if (both && both.length > 0 && both.length <= MAX_TRIED) result.set(name, both);
    }
  }
  return result;
}

/** The keys of a mapping that an expression looks up by a name: with another, no stack can be made. */
function keysLookedUp(template: Template, expression: Node, name: string): readonly string[] | undefined {
  const call = intrinsicOf(expression);
  const [map, key, , fallback] = call?.name === 'FindInMap' ? itemsOf(call.argument) : [];
  const ref = key && intrinsicOf(key);
  if (map && !fallback && ref?.name === 'Ref' && textOf(ref.argument) === name) {
    const rows = get(template.mappings, textOf(map) ?? '');
    return rows?.kind === 'map' && !rows.entries.has('Fn::Transform') ? [...rows.entries.keys()] : undefined;
  }
  const inner = call
    ? [call.argument]
    : [...itemsOf(expression), ...[...entriesOf(expression).values()].map(({ value }) => value)];
  for (const child of inner) {
    const keys = keysLookedUp(template, child, name);
    if (keys) return keys;
  }
  return undefined;
}

/** Whether a parameter can have a value at all, as far as its own declaration tells. */
export function mayBe(parameter: Parameter, value: string): boolean {
  if (parameter.stored || value === textOf(parameter.default)) return true;
  const { type, minLength, minValue, maxValue } = parameter;
  if (type === 'Number') {
    const number = Number(value);
    if (value.trim() === '' || Number.isNaN(number)) return false;
    return number >= (minValue ?? -Infinity) && number <= (maxValue ?? Infinity);
  }
  if (minLength !== undefined && value.length < minLength) return false;
  if (value !== '') return true;
  // CloudFormation looks for the resource that a parameter of such a type names.
  return !type.startsWith('AWS::') && mayBeEmpty(parameter);
}

/** The pattern is tried on nothing but the empty text, which no pattern takes long to match. */
function mayBeEmpty({ pattern }: Parameter): boolean {
  if (pattern === undefined) return true;
  try {
    return new RegExp(`^(?:${pattern})$`).test('');
  } catch {
    // Not a pattern that JavaScript knows: it may match.
    return true;
  }
}
