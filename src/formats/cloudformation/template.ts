import { type Entry, entriesOf, get, itemsOf, type MapNode, type Node, stringOf } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { textOf } from './values.ts';

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly default: Node | undefined;
  readonly allowed: readonly Node[];
  readonly pattern: string | undefined;
  readonly minLength: number | undefined;
  readonly minValue: number | undefined;
  readonly maxValue: number | undefined;
  /** Whether it names a parameter of the Parameter Store, whose value it then has. */
  readonly stored: boolean;
  /** Whether it has NoEcho. */
  readonly secret: boolean;
}

export interface Resource {
  readonly id: string;
  readonly type: string;
  /** The condition under which it exists. */
  readonly condition: string | undefined;
  /** The resources that it waits for, or the one, besides those that its properties refer to. */
  readonly dependsOn: Node | undefined;
  readonly properties: Node | undefined;
  /** Where its logical id is written. */
  readonly at: Span;
}

export interface Template {
  readonly root: MapNode;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly conditions: ReadonlyMap<string, Node>;
  readonly mappings: Node | undefined;
  /** What must hold for the parameters. */
  readonly rules: readonly Node[];
  readonly resources: ReadonlyMap<string, Resource>;
  /** Loops over resources (`Fn::ForEach`), by their key. */
  readonly loops: readonly { readonly key: string; readonly node: Node; readonly at: Span }[];
  /** Whether a macro may add, change or remove resources. */
  readonly hasMacro: boolean;
}

/** Macros that leave resources other than their own as they are. */
const HARMLESS = [
  'AWS::LanguageExtensions',
  'AWS::Serverless-2016-10-31',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
];

export function templateOf(root: MapNode): Template {
  const resources = [...entriesOf(get(root, 'Resources'))];
  const transforms = get(root, 'Transform');
  const macros = transforms?.kind === 'list' ? transforms.items : transforms ? [transforms] : [];
  return {
    root,
    parameters: new Map([...section(root, 'Parameters')].map(([name, { value }]) => [name, parameter(name, value)])),
    conditions: new Map([...section(root, 'Conditions')].map(([name, { value }]) => [name, value])),
    rules: [...section(root, 'Rules').values()].map(({ value }) => value),
    mappings: get(root, 'Mappings'),
    resources: new Map(
      resources.filter(([id]) => !id.includes('::')).map(([id, { key, value }]) => [id, resource(id, value, key)]),
    ),
    loops: resources.filter(([id]) => isLoop(id)).map(([id, { key, value }]) => ({ key: id, node: value, at: key })),
    hasMacro: macros.some((name) => !HARMLESS.includes(stringOf(name) ?? '')) || resources.some(isMacro),
  };
}

/** Whether a resource stands for others: what a macro includes, or a module. */
function isMacro([id, { value }]: [string, Entry]): boolean {
  return id === 'Fn::Transform' || (stringOf(get(value, 'Type')) ?? '').endsWith('::MODULE');
}

function section(root: MapNode, name: string): ReadonlyMap<string, Entry> {
  return entriesOf(get(root, name));
}

export function isLoop(key: string): boolean {
  return key.startsWith('Fn::ForEach::');
}

export function resource(id: string, node: Node, at: Span): Resource {
  const type = stringOf(get(node, 'Type')) ?? '';
  return {
    id,
    type,
    condition: stringOf(get(node, 'Condition')),
    dependsOn: get(node, 'DependsOn'),
    properties: propertiesOf(node, at),
    at,
  };
}

function propertiesOf(node: Node, at: Span): Node | undefined {
  const properties = get(node, 'Properties');
  if (!entriesOf(node).has('Fn::Transform')) return properties;
  const written: MapNode = properties?.kind === 'map' ? properties : { kind: 'map', entries: new Map(), at };
  return { ...written, open: 'may be set by a macro' };
}

function parameter(name: string, node: Node): Parameter {
  const type = stringOf(get(node, 'Type')) ?? 'String';
  return {
    name,
    type,
    default: get(node, 'Default'),
    allowed: itemsOf(get(node, 'AllowedValues')),
    pattern: stringOf(get(node, 'AllowedPattern')),
    minLength: numberOf(get(node, 'MinLength')),
    minValue: numberOf(get(node, 'MinValue')),
    maxValue: numberOf(get(node, 'MaxValue')),
    stored: type.startsWith('AWS::SSM::Parameter::Value'),
    secret: isSecret(get(node, 'NoEcho')),
  };
}

/** Whatever is not surely off hides the value. */
function isSecret(noEcho: Node | undefined): boolean {
  if (noEcho?.kind === 'scalar') return noEcho.value !== null && !/^(?:false|no|off)$/i.test(textOf(noEcho) ?? '');
  return noEcho !== undefined;
}

function numberOf(node: Node | undefined): number | undefined {
  const number = Number(textOf(node) ?? Number.NaN);
  return Number.isNaN(number) ? undefined : number;
}
