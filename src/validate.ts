import leven from 'leven';
import { expected } from './expected.ts';
import { constraints } from './model/constraints.gen.ts';
import type { Entity, Kind, Model } from './model/model.ts';
import type { Run } from './model/run.ts';
import { shapes } from './model/shapes.gen.ts';
import type { View } from './model/view.ts';
import { childOf, rootOf } from './model/views.ts';
import type { Violation } from './rule.ts';
import { marksIn } from './text/mark.ts';
import type { MapNode, Node } from './text/node.ts';

/** An error of a compiled JSON Schema, as ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled JSON Schema: it gives all errors of a value, none when it is valid. */
export type Validator = (value: unknown) => readonly SchemaError[];

/** The schemas of those kinds of entities that have one. */
export type Validators = { readonly [K in Kind]?: Validator };

export interface Violated {
  readonly entity: Entity;
  /** The rule that the violation belongs to. */
  readonly rule: string;
  readonly violation: Violation;
}

/** What the schemas have to say of a model, but for what cannot be told. */
export function validate(run: Run, validators: Validators): readonly Violated[] {
  return run.model.entities.flatMap((entity) => {
    const validator = validators[entity.kind];
    if (!validator) return [];
    return violations(rootOf(run, entity), run.model, validator(plain(entity.node)), entity);
  });
}

function violations(root: View, model: Model, errors: readonly SchemaError[], entity: Entity): Violated[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const found = errors.flatMap((error) => {
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) return [];
    const view = at(root, error.instancePath);
    return view && !isHidden(view, error, model) ? [violated(view, model, error, entity)] : [];
  });
  // A misspelt member is not missing as well.
  const meant = new Set(found.map(({ owner, violation: { suggestion } }) => `${owner} ${suggestion}`));
  return found.filter(
    ({ rule, owner, violation: { member } }) => rule !== 'missing-member' || !meant.has(`${owner} ${member}`),
  );
}

/** The value as ajv takes it: null stands for what cannot be told. */
function plain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return plainMap(node);
    default:
      return null;
  }
}

function plainMap({ entries }: MapNode): unknown {
  // Without a prototype, for a file may have a member `__proto__`.
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, { value }] of entries)
    if (value.kind !== 'scalar' || value.value !== null) object[key] = plain(value);
  return object;
}

function at(root: View, instancePath: string): View | undefined {
  let view = root;
  for (const step of instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    view = childOf(view, view.$node?.kind === 'list' ? Number(key) : key);
  }
  return view;
}

/** Whether an error comes from something that cannot be told, or is none in this format. */
function isHidden(view: View, { keyword, params }: SchemaError, model: Model): boolean {
  const node = view.$node;
  if (!node || node.kind === 'unknown') return true;
  switch (keyword) {
    case 'required': {
      const member = `${view.$origin.shape}.${params['missingProperty']}`;
      return model.optional.includes(member) || (node.kind === 'map' && node.open !== undefined);
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      return isIdentity(view, name, model) || marksIn(name).length > 0;
    }
    case 'minItems':
      return node.kind === 'list' && node.items.some(({ kind }) => kind === 'unknown');
    case 'maxItems':
      return (
        node.kind === 'list' && node.items.filter(({ kind }) => kind !== 'unknown').length <= Number(params['limit'])
      );
    default:
      return false;
  }
}

/** The ARN that a reader gave an entity: the model has it as a member, the API has not. */
const IDENTITY = 'arn';

function isIdentity({ $node: node, $origin: { shape } }: View, name: string, model: Model): boolean {
  const entry = node?.kind === 'map' ? node.entries.get(name) : undefined;
  return name === IDENTITY && (entry?.key === entry?.value.at || !model.editable(shape, name));
}

interface Placed extends Violated {
  /** The object that it is in. */
  readonly owner: string;
}

function violated(view: View, model: Model, { keyword, params }: SchemaError, entity: Entity): Placed {
  if (keyword === 'additionalProperties')
    return unknownMember(view, model, String(params['additionalProperty']), entity);
  if (keyword === 'required') return missingMember(view, model, String(params['missingProperty']), entity);
  const own = constraintOf(view);
  const suggestion = keyword === 'enum' ? nearest(textOf(view), params['allowedValues'] as string[]) : undefined;
  return {
    entity,
    owner: view.$origin.owner?.$path ?? '',
    rule: own?.rule ?? 'invalid-value',
    violation: {
      field: view,
      member: memberOf(view, model),
      shape: view.$origin.owner?.$origin.shape ?? '',
      expected: (keyword === 'pattern' && own?.says) || expected(keyword, params, view.$node),
      ...(suggestion !== undefined && { suggestion }),
    },
  };
}

function missingMember(view: View, model: Model, name: string, entity: Entity): Placed {
  const { shape } = view.$origin;
  const field = { $at: view.$head, $path: view.$path, $quoted: '' };
  const violation = { field, member: model.spell(shape, name), shape, expected: '' };
  return { entity, owner: view.$path, rule: 'missing-member', violation };
}

function unknownMember(view: View, model: Model, name: string, entity: Entity): Placed {
  const { shape } = view.$origin;
  const node = view.$node as MapNode;
  const { key } = node.entries.get(name)!;
  const written = name === IDENTITY ? model.spell(shape, name) : name.replace('\u0000', '');
  const members = Object.keys(shapes[shape] ?? {}).filter((member) => member !== IDENTITY);
  const meant = nearest(
    written,
    members.map((member) => model.spell(shape, member)),
  );
  // What is there already is not meant once more, and the next best is only a guess.
  const isFree = members.some((member) => model.spell(shape, member) === meant && !node.entries.has(member));
  const suggestion = isFree ? meant : undefined;
  return {
    entity,
    owner: view.$path,
    rule: 'unknown-member',
    violation: {
      field: { $at: key, $path: `${view.$path}${view.$path && '.'}${written}`, $quoted: '' },
      member: written,
      shape,
      expected: '',
      ...(suggestion !== undefined && { suggestion, fix: { kind: 'rename', at: key, name: suggestion } }),
    },
  };
}

/** What the file calls the member that a value is, or is an item of. */
function memberOf({ $origin: { key, owner } }: View, model: Model): string {
  if (!owner) return '';
  if (typeof key === 'number') return memberOf(owner, model);
  return owner.$origin.shape.endsWith('{}') ? key : model.spell(owner.$origin.shape, key);
}

function constraintOf({ $origin: { key, owner } }: View): (typeof constraints)[string] | undefined {
  return constraints[`${owner?.$origin.shape}.${key}`];
}

function textOf({ $node: node }: View): string {
  return node?.kind === 'scalar' ? String(node.value) : '';
}

/** The nearest of the candidates, if one is near: another case, or a third of its letters apart at most. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const distance = (candidate: string) => leven(name.toLowerCase(), candidate.toLowerCase());
  const [best] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return best !== undefined && distance(best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}
