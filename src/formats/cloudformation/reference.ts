import type { Node, ScalarNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import type { Evaluator } from './evaluate.ts';
import type { Parameter } from './template.ts';
import { known, textOf, unknown, usedAt } from './values.ts';

/** The value of `Ref`: a parameter's, a pseudo parameter's, or a resource that is made with the stack. */
export function reference(evaluator: Evaluator, argument: Node, at: Span): Node | undefined {
  const name = textOf(argument);
  if (name === undefined) return unknown(at, 'refers to something that cannot be told');
  if (name === 'AWS::NoValue') return undefined;
  return named(evaluator, name, at);
}

/** What a name stands for in `Ref` and `Fn::Sub`. */
export function named(evaluator: Evaluator, name: string, at: Span): Node {
  const bound = evaluator.bindings.get(name);
  if (bound) return usedAt(at, bound);
  const parameter = evaluator.template.parameters.get(name);
  if (parameter) return parameterValue(evaluator, parameter, at);
  if (name.startsWith('AWS::')) {
    const value = evaluator.scenario.variable(name);
    if (value !== undefined && value !== 'unknown') return known(at, value);
    return unknown(at, `depends on ${name}`, { identity: `pseudo ${name}` });
  }
  return attribute(evaluator, name, 'Ref', at);
}

/** An attribute of a resource, which exists only once the stack is made. */
export function attribute(evaluator: Evaluator, id: string, name: string, at: Span): Node {
  const resource = evaluator.template.resources.get(id);
  if (!resource) return unknown(at, `refers to ${id}, which the template does not have`, { identity: `attribute ${id}.${name}` });
  const refersTo = { name: id, attribute: name };
  return unknown(at, `is known only once ${id} is created`, { refersTo, identity: `attribute ${id}.${name}` });
}

function parameterValue({ scenario, template }: Evaluator, parameter: Parameter, at: Span): Node {
  const { name, type, allowed } = parameter;
  const decided = scenario.variable(name);
  if (decided !== undefined && decided !== 'unknown') return typed(parameter, known(at, decided));
  const byStore = type.startsWith('AWS::SSM::Parameter::Value');
  if (decided === undefined && parameter.default && !byStore) return typed(parameter, usedAt(at, parameter.default));
  const oneOf = allowed.filter((value): value is ScalarNode => value.kind === 'scalar').map((value) => ({ ...value, at }));
  const reason = byStore
    ? `is read from the parameter store when the stack is made (${name})`
    : `is given when the stack is made (${name})`;
  return unknown(at, reason, { identity: `parameter ${name}`, ...(oneOf.length > 0 && !byStore && !template.hasMacro && { oneOf }) });
}

/** A list type's value is text with commas. */
function typed({ type }: Parameter, value: Node): Node {
  const text = textOf(value);
  if (text === undefined || !/^(?:CommaDelimitedList|List<)/.test(type)) return value;
  const items = text === '' ? [] : text.split(',').map((item) => known(value.at, item.trim(), value.via));
  return { kind: 'list', items, at: value.at, ...(value.via && { via: value.via }) };
}
