import type { Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import type { Evaluator } from './evaluate.ts';
import { resourceType } from './resources.ts';
import type { Parameter } from './template.ts';
import { known, textOf, unknown, usedAt } from './values.ts';

/** The value of `Ref`: a parameter's, a pseudo parameter's, or a resource that is made with the stack. */
export function reference(evaluator: Evaluator, argument: Node, at: Span): Node | undefined {
  const text = textOf(argument);
  if (text === undefined) return unknown(at, 'refers to something that cannot be told');
  const name = evaluator.looped(text);
  return name === 'AWS::NoValue' ? undefined : named(evaluator, name, at);
}

/** What a name stands for in `Ref` and `Fn::Sub`. */
export function named(evaluator: Evaluator, name: string, at: Span): Node {
  const bound = evaluator.bindings.get(name);
  if (bound) return usedAt(at, bound);
  const { template, scenario } = evaluator.world;
  const parameter = template.parameters.get(name);
  if (parameter) return parameterValue(evaluator, parameter, at);
  if (!name.startsWith('AWS::')) return attribute(evaluator, name, 'Ref', at);
  const value = scenario.variable(name);
  if (value !== undefined && value !== 'unknown') return known(at, value);
  return unknown(at, `depends on ${name}`, { identity: `pseudo ${JSON.stringify(name)}` });
}

/** Attributes in which two resources may well agree; the others are of one resource only. */
const SHARED = /^(?:Outputs\..*|VpcId|AvailabilityZone|OwnerId|.*Cidr.*)$/;

/** An attribute of a resource, which exists only once the stack is made. */
export function attribute({ world }: Evaluator, id: string, name: string, at: Span): Node {
  const { template, scenario, looped, missing } = world;
  const resource = template.resources.get(id) ?? looped.get(id);
  const identity = `attribute ${JSON.stringify([id, name])}`;
  if (!resource) return unknown(at, `refers to ${id}, which the template does not have`, { identity });
  if (resource.condition !== undefined && scenario.condition(resource.condition) === false) missing.add(id);
  const own = { name: id, attribute: name };
  const refers = !resourceType(resource.type) ? {} : SHARED.test(name) ? { mentions: [own] } : { refersTo: own };
  return unknown(at, `is known only once ${id} is created`, { identity, ...refers });
}

function parameterValue({ world: { scenario } }: Evaluator, parameter: Parameter, at: Span): Node {
  const { name, stored, allowed, default: usual } = parameter;
  const decided = scenario.variable(name);
  if (usual && !stored && (decided === undefined || decided === textOf(usual)))
    return typed(parameter, usedAt(at, usual));
  if (decided !== undefined && decided !== 'unknown') return typed(parameter, known(at, decided));
  const identity = `${PARAMETER}${JSON.stringify(name)}`;
  if (stored) return unknown(at, `is read from the parameter store when the stack is made (${name})`, { identity });
  const oneOf = allowed.filter(({ kind }) => kind === 'scalar').map((value) => ({ ...value, at }));
  const isBounded = oneOf.length > 0 && oneOf.length === allowed.length && !isList(parameter);
  return unknown(at, `is given when the stack is made (${name})`, { identity, ...(isBounded && { oneOf }) });
}

const PARAMETER = 'parameter ';

/** The parameter that is all of an unknown of this identity. */
export function parameterIn(identity: string): string | undefined {
  return identity.startsWith(PARAMETER) ? JSON.parse(identity.slice(PARAMETER.length)) : undefined;
}

export function isList({ type }: Parameter): boolean {
  return /^(?:CommaDelimitedList$|List<)/.test(type);
}

/** A list type's value is text with commas. */
function typed(parameter: Parameter, value: Node): Node {
  const text = textOf(value);
  if (text === undefined || !isList(parameter)) return value;
  const items = text === '' ? [] : text.split(',').map((item) => known(value.at, item.trim(), value.via));
  return { kind: 'list', items, at: value.at, ...(value.via && { via: value.via }) };
}
