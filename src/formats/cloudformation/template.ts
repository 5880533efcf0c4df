import { entriesOf, get, itemsOf, type MapNode, type Node, stringOf } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly default: Node | undefined;
  readonly allowed: readonly Node[];
  readonly secret: boolean;
  readonly at: Span;
}

export interface Resource {
  readonly id: string;
  readonly type: string;
  /** The condition under which it exists. */
  readonly condition: string | undefined;
  readonly properties: Node | undefined;
  /** Where its logical id is written. */
  readonly at: Span;
}

export interface Template {
  readonly root: MapNode;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly conditions: ReadonlyMap<string, Node>;
  readonly mappings: Node | undefined;
  readonly resources: ReadonlyMap<string, Resource>;
  /** Loops over resources (`Fn::ForEach`), by their key. */
  readonly loops: readonly { readonly key: string; readonly node: Node; readonly at: Span }[];
  /** Whether a macro may add, change or remove resources. */
  readonly hasMacro: boolean;
}

/** Macros that leave resources other than their own as they are. */
const HARMLESS = ['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31', 'AWS::SecretsManager-2020-07-23', 'AWS::SecretsManager-2024-09-16'];

export function templateOf(root: MapNode): Template {
  const resources = entriesOf(get(root, 'Resources'));
  const transforms = get(root, 'Transform');
  const names = transforms?.kind === 'list' ? transforms.items : transforms ? [transforms] : [];
  return {
    root,
    parameters: new Map([...entriesOf(get(root, 'Parameters'))].map(([name, { key, value }]) => [name, parameter(name, value, key)])),
    conditions: new Map([...entriesOf(get(root, 'Conditions'))].map(([name, { value }]) => [name, value])),
    mappings: get(root, 'Mappings'),
    resources: new Map([...resources].filter(([id]) => !id.includes('::')).map(([id, { key, value }]) => [id, resource(id, value, key)])),
    loops: [...resources].filter(([id]) => id.startsWith('Fn::ForEach::')).map(([id, { key, value }]) => ({ key: id, node: value, at: key })),
    hasMacro: names.some((name) => !HARMLESS.includes(stringOf(name) ?? '')) || resources.has('Fn::Transform'),
  };
}

export function resource(id: string, node: Node, at: Span): Resource {
  const type = stringOf(get(node, 'Type')) ?? '';
  return { id, type, condition: stringOf(get(node, 'Condition')), properties: get(node, 'Properties'), at };
}

function parameter(name: string, node: Node, at: Span): Parameter {
  const noEcho = get(node, 'NoEcho');
  return {
    name,
    type: stringOf(get(node, 'Type')) ?? 'String',
    default: get(node, 'Default'),
    allowed: itemsOf(get(node, 'AllowedValues')),
    secret: noEcho?.kind === 'scalar' && String(noEcho.value) === 'true',
    at,
  };
}
