import type { Entity, Gap, Model } from '../../model/model.ts';
import type { MapNode, Node } from '../../text/node.ts';
import { delegateType } from './delegates.ts';
import { Evaluator, unsurely, worldOf } from './evaluate.ts';
import { expandLoop } from './for-each.ts';
import { isEditable, propertyName } from './names.ts';
import { orderIn } from './order.ts';
import { resourceType } from './resources.ts';
import { type DecidedScenario, scenariosOf } from './scenarios.ts';
import { type Resource, resource, type Template, templateOf } from './template.ts';
import { textOf, unknown } from './values.ts';

export const FORMAT = 'CloudFormation template';

/** A template as the models of its scenarios: in each, every condition that matters is decided. */
export function readTemplate(root: MapNode): readonly Model[] {
  const template = templateOf(root);
  for (const { secret, default: value } of template.parameters.values()) {
    if (!secret || !value) continue;
    value.at.source.mask(value.at.start, value.at.end);
    value.at.source.hide(textOf(value) ?? '');
  }
  const read = scenariosOf(template, (type) => resourceType(type)?.properties).map((one) => modelOf(template, one));
  // A resource that refers to one which does not exist cannot be made.
  const possible = read.filter(({ missing }) => missing.size === 0);
  return (possible.length > 0 ? possible : read).map(({ model }) => model);
}

function modelOf(
  template: Template,
  scenario: DecidedScenario,
): { readonly model: Model; readonly missing: ReadonlySet<string> } {
  const world = worldOf(template, scenario);
  const evaluator = new Evaluator(world);
  const gaps: Gap[] = [];
  const made = [...template.resources.values()].map((each) => ({ ...each, evaluator }));
  for (const { key, node, at } of template.loops) {
    const turns = expandLoop(evaluator, node);
    if (!turns)
      gaps.push({
        at,
        entity: { kind: 'loop', name: key },
        path: '',
        reason: 'is a loop whose collection is not known',
      });
    for (const turn of turns ?? []) {
      const { condition, ...each } = resource(turn.name, turn.value, turn.key);
      const looped = { ...each, condition: condition && turn.evaluator.looped(condition) };
      world.looped.set(turn.name, looped);
      made.push({ ...looped, evaluator: turn.evaluator });
    }
  }
  const model: Model = {
    format: FORMAT,
    entities: made.flatMap((each) => entitiesOf(each, each.evaluator)),
    complete: !template.hasMacro && gaps.length === 0,
    definition: false,
    ...(scenario.when.length > 0 && { when: scenario.when }),
    gaps,
    order: orderIn(template, made),
    optional: ['TaskDefinition.family'],
    spell: propertyName,
    editable: isEditable,
  };
  return { model, missing: world.missing };
}

function entitiesOf({ id, type: name, condition, properties, at }: Resource, evaluator: Evaluator): readonly Entity[] {
  const type = resourceType(name) ?? delegateType(name);
  const exists = condition === undefined ? true : evaluator.world.scenario.condition(condition);
  if (!type || exists === false) return [];
  const evaluate = () => (properties && evaluator.evaluate(properties)) ?? { kind: 'map', entries: new Map(), at };
  const value: Node = exists ? evaluate() : unsurely(evaluator.world, evaluate);
  const told = value.kind === 'map' || value.kind === 'unknown' ? value : unknown(value.at, 'is not an object');
  return type.read(told).map((made) => ({
    kind: made.kind,
    name: made.part === undefined ? id : `${id}.${made.part}`,
    at: made.at ?? at,
    node: made.node,
  }));
}
