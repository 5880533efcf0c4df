import type { Entity, Model } from '../../model/model.ts';
import { get, itemsOf, type MapNode, type Node, stringOf } from '../../text/node.ts';
import type { Source } from '../../text/source.ts';
import { lastKey } from './address.ts';
import { Block, type Resolve } from './block.ts';
import { configuredModule } from './configuration.ts';
import { missingResources } from './missing.ts';
import { spelling } from './names.ts';
import { References } from './references.ts';
import { resources } from './resources.ts';
import { hideSensitive } from './sensitive.ts';
import { skimPlan } from './skim.ts';

export const PLAN = 'Terraform plan';
export const STATE = 'Terraform state';

/** One resource that will be there when the plan is applied, or is there now. */
export interface Planned {
  readonly address: string;
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly node: Node;
  readonly after: Node;
  readonly unknown: Node | undefined;
}

/** A plan read, and the parts of its text that were built; or one in a format that is not known. */
export type PlanReading =
  | { readonly model: Model; readonly trees: readonly Node[] }
  | { readonly version: string; readonly at: Node['at'] };

/** Reads `terraform show -json` of a plan or state; undefined when the text is none. */
export function readPlan(source: Source): PlanReading | undefined {
  const root = skimPlan(source, (type) => type in resources);
  if (!root) return undefined;
  const version = get(root, 'format_version');
  if (version && !/^[01](?:\.|$)/.test(stringOf(version) ?? ''))
    return { version: stringOf(version) ?? '', at: version.at };
  return { model: modelOf(root), trees: [root] };
}

function modelOf(root: MapNode): Model {
  const planned = root.entries.has('resource_changes') ? changes(root) : present(root);
  const module = configuredModule(get(root, 'configuration', 'root_module'));
  const references = new References(
    module,
    planned.map(({ address }) => address),
  );
  hideSensitive(root);
  const gaps = missingResources(root, module, planned);
  return {
    format: root.entries.has('values') ? STATE : PLAN,
    entities: planned.flatMap((one) => entityOf(one, references)),
    complete: gaps.length === 0,
    definition: false,
    gaps: [...gaps],
    optional: [],
    spell: spelling,
    editable: () => false,
  };
}

/** The changes that leave a resource behind: not what is deleted, forgotten or replaced by another object. */
function changes(root: MapNode): readonly Planned[] {
  return itemsOf(get(root, 'resource_changes')).flatMap((node): readonly Planned[] => {
    const after = get(node, 'change', 'after');
    if (after?.kind !== 'map' || get(node, 'deposed')) return [];
    return [
      {
        ...named(node),
        module: stringOf(get(node, 'module_address')) ?? '',
        node,
        after,
        unknown: get(node, 'change', 'after_unknown'),
      },
    ];
  });
}

/** The resources of a state, or of a plan that only refreshes. */
function present(root: MapNode): readonly Planned[] {
  const inModule = (module: Node | undefined): readonly Planned[] => [
    ...itemsOf(get(module, 'resources')).flatMap((node): readonly Planned[] => {
      const after = get(node, 'values');
      return after
        ? [{ ...named(node), module: stringOf(get(module, 'address')) ?? '', node, after, unknown: undefined }]
        : [];
    }),
    ...itemsOf(get(module, 'child_modules')).flatMap(inModule),
  ];
  return inModule(get(root, 'values', 'root_module') ?? get(root, 'planned_values', 'root_module'));
}

function named(node: Node): Pick<Planned, 'address' | 'type' | 'name'> {
  const text = (key: string) => stringOf(get(node, key)) ?? '';
  return { address: text('address'), type: text('type'), name: text('name') };
}

/** Attributes whose target is guessed where references end in a `local`: the only resource of the type in the module. */
const GUESSED: Readonly<Record<string, string>> = {
  task_definition: 'aws_ecs_task_definition',
  task_definition_arn: 'aws_ecs_task_definition',
};

function entityOf(planned: Planned, references: References): readonly Entity[] {
  const { address, module, type, name, node, after, unknown } = planned;
  const { kind, read } = resources[type]!;
  const configured = references.resource(module, `${type}.${name}`);
  const forEach = get(configured, 'for_each_expression');
  const scope = { module, key: lastKey(address), forEach };
  const expressions = get(configured, 'expressions');
  const resolve: Resolve = (expression) => {
    const found = references.of(expression, scope);
    if (found.refersTo || found.mentions || !expression) return found;
    const guess = GUESSED[attributeOf(expressions, expression)];
    const only = guess === undefined ? undefined : references.onlyOf(module, guess);
    return only === undefined ? found : { refersTo: { name: only, attribute: 'arn' } };
  };
  const at = get(node, 'address')?.at ?? node.at;
  const entity = read(new Block(after.at, after, unknown, expressions, resolve));
  return entity ? [{ kind, name: address, at, node: entity }] : [];
}

function attributeOf(expressions: Node | undefined, expression: Node): string {
  for (const [name, { value }] of expressions?.kind === 'map' ? expressions.entries : [])
    if (value === expression) return name;
  return '';
}
