import leven from 'leven';
import { constraints } from './model/constraints.gen.ts';
import type { Entity, Kind, Model } from './model/model.ts';
import type { Run } from './model/run.ts';
import { shapes } from './model/shapes.gen.ts';
import type { View } from './model/view.ts';
import { childOf, rootOf } from './model/views.ts';
import type { Violation } from './rule.ts';
import type { Node } from './text/node.ts';

/** An error of a compiled JSON Schema, as ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Compiled JSON Schemas: each gives all errors of a value, none when it is valid. */
export type Validators = { readonly [K in Kind]?: (value: unknown) => readonly SchemaError[] };

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
  const found = errors.flatMap((error) => {
    const view = at(root, error.instancePath);
    return view && !isHidden(view, error, model) ? [violated(view, model, error, entity)] : [];
  });
  // A misspelt member is not missing as well.
  const meant = new Set(found.map(({ violation: { shape, suggestion } }) => `${shape} ${suggestion}`));
  return found.filter(({ rule, violation: { shape, member } }) => rule !== 'missing-member' || !meant.has(`${shape} ${member}`));
}

/** The value as ajv takes it: null stands for what cannot be told. */
function plain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'map': {
      const members = [...node.entries].filter(([, { value }]) => value.kind !== 'scalar' || value.value !== null);
      return Object.fromEntries(members.map(([key, { value }]) => [key, plain(value)]));
    }
    default:
      return null;
  }
}

function at(root: View, instancePath: string): View | undefined {
  let view = root;
  for (const step of instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    view = childOf(view, view.$node?.kind === 'list' ? Number(key) : key);
  }
  return view;
}

/** Whether an error comes from something that cannot be told, or need not be there. */
function isHidden(view: View, { keyword, params }: SchemaError, { optional }: Model): boolean {
  const node = view.$node;
  if (!node || node.kind === 'unknown') return true;
  if (keyword === 'required') {
    const member = `${view.$origin.shape}.${params['missingProperty']}`;
    return optional.includes(member) || (node.kind === 'map' && node.open !== undefined);
  }
  return node.kind === 'list' && keyword.endsWith('Items') && node.items.some(({ kind }) => kind === 'unknown');
}

function violated(view: View, model: Model, { keyword, params }: SchemaError, entity: Entity): Violated {
  const { shape } = view.$origin;
  if (keyword === 'additionalProperties') return unknownMember(view, model, String(params['additionalProperty']), entity);
  if (keyword === 'required') {
    const member = model.spell(shape, String(params['missingProperty']));
    const field = { $at: view.$head, $path: view.$path, $quoted: '' };
    return { entity, rule: 'missing-member', violation: { field, member, shape, expected: '' } };
  }
  const { key, owner } = view.$origin;
  const ownerShape = owner?.$origin.shape ?? '';
  const own = constraints[`${ownerShape}.${key}`];
  const member = typeof key === 'number' ? '' : model.spell(ownerShape, key);
  const suggestion = keyword === 'enum' ? nearest(valueOf(view), params['allowedValues'] as string[]) : undefined;
  return {
    entity,
    rule: own?.rule ?? 'invalid-value',
    violation: {
      field: view,
      member,
      shape: ownerShape,
      expected: (keyword === 'pattern' && own?.says) || expectation(keyword, params),
      ...(suggestion !== undefined && { suggestion }),
    },
  };
}

function unknownMember(view: View, model: Model, name: string, entity: Entity): Violated {
  const { shape } = view.$origin;
  const node = view.$node;
  const key = node?.kind === 'map' ? node.entries.get(name)!.key : view.$head;
  const written = name.replace('\u0000', '');
  const spelled = Object.keys(shapes[shape] ?? {}).map((member) => model.spell(shape, member));
  const suggestion = nearest(written, spelled);
  return {
    entity,
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

function valueOf(view: View): string {
  const node = view.$node;
  return node?.kind === 'scalar' ? String(node.value) : '';
}

/** The nearest of the candidates, if one is near: another case, or a third of its letters apart at most. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const distance = (candidate: string) => leven(name.toLowerCase(), candidate.toLowerCase());
  const [best] = [...candidates].sort((a, b) => distance(a) - distance(b));
  return best !== undefined && distance(best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function expectation(keyword: string, params: SchemaError['params']): string {
  switch (keyword) {
    case 'type':
      return TYPES[String(params['type'])]!;
    case 'enum':
      return `one of ${(params['allowedValues'] as string[]).map((value) => `"${value}"`).join(', ')}`;
    case 'minimum':
      return `at least ${params['limit']}`;
    case 'maximum':
      return `at most ${params['limit']}`;
    case 'maxItems':
      return `at most ${params['limit']} items`;
    case 'minItems':
      return `at least ${params['limit']} items`;
    case 'maxLength':
      return `at most ${params['limit']} characters`;
    case 'minLength':
      return `at least ${params['limit']} characters`;
    default:
      return `a match of ${params['pattern']}`;
  }
}
