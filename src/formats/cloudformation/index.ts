import type { Entity, Gap, Model } from '../../model/model.ts';
import { entriesOf, get, type MapNode, type Node, stringOf } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { Evaluator } from './evaluate.ts';
import { expandLoop } from './for-each.ts';
import { memberName, propertyName } from './names.ts';
import { resources } from './resources.ts';
import { type DecidedScenario, scenariosOf } from './scenarios.ts';
import { type Resource, resource, type Template, templateOf } from './template.ts';
import { textOf, unknown } from './values.ts';

export const FORMAT = 'CloudFormation template';

export function isTemplate(root: Node): root is MapNode {
  if (root.kind !== 'map') return false;
  if (root.entries.has('AWSTemplateFormatVersion')) return true;
  const types = [...entriesOf(get(root, 'Resources')).values()].map(({ value }) => stringOf(get(value, 'Type')) ?? '');
  return types.some((type) => /^(?:AWS|Custom|Alexa)::/.test(type));
}

/** A template as the models of its scenarios: in each, every condition that matters is decided. */
export function readTemplate(root: MapNode): readonly Model[] {
  const template = templateOf(root);
  for (const { secret, default: value } of template.parameters.values()) {
    if (!secret || !value) continue;
    value.at.source.mask(value.at.start, value.at.end);
    value.at.source.hide(textOf(value) ?? '');
  }
  return scenariosOf(template, (type) => resources[type]?.properties).map((scenario) => modelOf(template, scenario));
}

function modelOf(template: Template, scenario: DecidedScenario): Model {
  const evaluator = new Evaluator(template, scenario);
  const gaps: Gap[] = [];
  const entities = [...template.resources.values()].flatMap((each) => entitiesOf(each, evaluator));
  for (const { key, node, at } of template.loops) {
    const turns = expandLoop(evaluator, node);
    if (!turns) gaps.push({ at, entity: { kind: 'loop', name: key }, path: '', reason: 'is a loop whose collection is not known' });
    for (const turn of turns ?? []) entities.push(...entitiesOf(resource(turn.name, turn.value, turn.key), turn.evaluator));
  }
  return {
    format: FORMAT,
    entities,
    complete: !template.hasMacro && gaps.length === 0,
    definition: false,
    ...(scenario.when.length > 0 && { when: scenario.when }),
    gaps,
    optional: ['TaskDefinition.family'],
    spell: propertyName,
    editable: (shape, member) => memberName(shape, propertyName(shape, member)) === member && !BUILT.includes(shape),
  };
}

/** Shapes that are made from properties which stand elsewhere, or otherwise. */
const BUILT = ['Schedule', 'TargetGroup', 'Listener', 'ListenerRule', 'Balancer', 'SecurityGroup', 'AutoScalingGroup', 'LaunchTemplate'];

function entitiesOf({ id, type: name, condition, properties, at }: Resource, evaluator: Evaluator): readonly Entity[] {
  const type = resources[name];
  if (!type || (condition !== undefined && evaluator.scenario.condition(condition) === false)) return [];
  const value = properties ? (evaluator.evaluate(properties) ?? emptyAt(at)) : emptyAt(at);
  return type.read(value.kind === 'map' || value.kind === 'unknown' ? value : unknown(value.at, 'is not an object')).map(({ kind, node, part }) => ({
    kind,
    name: part === undefined ? id : `${id}.${part}`,
    at,
    node,
  }));
}

function emptyAt(at: Span): MapNode {
  return { kind: 'map', entries: new Map(), at };
}
