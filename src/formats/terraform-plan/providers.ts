import type { Entity } from '../../model/model.ts';
import { entriesOf, get, type MapNode, type Node, stringOf } from '../../text/node.ts';
import { build } from '../shape.ts';
import type { Planned } from './changes.ts';
import { referencesIn } from './configuration.ts';

/** The configurations of the AWS provider, and the task definitions that name a region of their own. */
export function providersIn(root: MapNode, planned: readonly Planned[]): readonly Entity[] {
  const configured = [...entriesOf(get(root, 'configuration', 'provider_config'))];
  const own = planned.filter(({ type }) => type === 'aws_ecs_task_definition');
  return [
    ...configured.flatMap(([key, { key: at, value }]) =>
      isAws(value) ? [provider(key, at, configuredRegion(value, root))] : [],
    ),
    ...own.flatMap(({ address, after }) => {
      const region = get(after, 'region');
      return stringOf(region) === undefined ? [] : [provider(address, region!.at, region)];
    }),
  ];
}

function isAws(node: Node): boolean {
  const name = stringOf(get(node, 'full_name')) ?? stringOf(get(node, 'name')) ?? '';
  return name === 'aws' || name.endsWith('/aws');
}

/** A constant, or a variable of the root module that holds the name of a region. */
function configuredRegion(node: Node, root: MapNode): Node | undefined {
  const region = get(node, 'expressions', 'region');
  if (!region) return undefined;
  const [reference = '', ...more] = referencesIn(region);
  const variable = more.length === 0 ? get(root, 'variables', reference.replace(/^var\./, ''), 'value') : undefined;
  const isRegion = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(stringOf(variable) ?? '');
  const value = get(region, 'constant_value') ?? (isRegion ? variable : undefined);
  return value ?? { kind: 'unknown', reason: 'is an expression', at: region.at };
}

function provider(name: string, at: Entity['at'], region: Node | undefined): Entity {
  const text: Node = { kind: 'scalar', value: name, at };
  return { kind: 'provider', name, at, node: build(at, { name: text, region }) };
}
