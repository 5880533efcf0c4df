import type { Model } from '../model/model.ts';
import { get, itemsOf, type MapNode, type Node, stringOf } from '../text/node.ts';
import { type Definition, definitionModel, translateDefinition, withMembers } from './definition.ts';

/** What only describe-task-definition returns; whether that may be registered is a rule's question. */
const READ_ONLY = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
];

/**
 * Task definitions as register-task-definition takes them, as describe-task-definition returns them, a list of either,
 * or a bare list of container definitions. Undefined when the file holds none.
 */
export function readTaskDefinitions(roots: readonly Node[]): Model | undefined {
  const definitions = roots.flatMap((root) => (root.kind === 'list' ? listed(root.items, root) : one(root)));
  return definitions.length > 0 ? definitionModel('task definition', definitions) : undefined;
}

function listed(items: readonly Node[], list: Node & { kind: 'list' }): Definition[] {
  const definitions = items.flatMap(one);
  return definitions.length === 0 && items.length > 0 && items.every(isContainer) ? [bareList(list)] : definitions;
}

function one(root: Node): Definition[] {
  const described = get(root, 'taskDefinition');
  const node = get(described, 'containerDefinitions') ? described : root;
  if (node?.kind !== 'map' || !node.entries.has('containerDefinitions')) {
    return itemsOf(get(root, 'taskDefinitions')).flatMap(one);
  }
  const arn = get(node, 'taskDefinitionArn');
  const withoutReadOnly = withMembers(node, Object.fromEntries(READ_ONLY.map((member) => [member, undefined])));
  const translated = translateDefinition(withoutReadOnly, 'TaskDefinition');
  const named = get(translated, 'family');
  return [
    { kind: 'taskDefinition', name: nameOf(named), node: arn ? withMembers(translated, { arn }) : translated, named },
  ];
}

function nameOf(family: Node | undefined): string {
  if (family?.kind === 'unknown' && family.parts) return family.parts.map((part) => part ?? '…').join('');
  return stringOf(family) ?? 'task definition';
}

/** A container has an image and a name, and is no more than a container. */
function isContainer(node: Node): boolean {
  return get(node, 'image') !== undefined && (get(node, 'name') !== undefined || get(node, 'essential') !== undefined);
}

function bareList(list: Node & { kind: 'list' }): Definition {
  const { source, start } = list.at;
  const written: MapNode = {
    kind: 'map',
    entries: new Map([['containerDefinitions', { key: source.span(start, start + 1), value: list }]]),
    at: list.at,
    open: 'is not in a bare list of container definitions',
  };
  return {
    kind: 'taskDefinition',
    name: 'task definition',
    node: translateDefinition(written, 'TaskDefinition'),
    named: undefined,
  };
}
