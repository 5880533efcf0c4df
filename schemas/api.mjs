// Reads AWS's own description of the ECS API: botocore's model, and what a newer SDK adds to it.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const base = read('data/ecs-api.json');
const newer = read('data/ecs-api-2026-11.json');

export const model = read('model.json');
export const constraints = read('constraints.json');
export const source = `botocore ${base._meta.botocore_version} and @aws-sdk/client-ecs 3.1164.0`;

/** Each shape by name: `{ members, required }` for a structure, else `{ list }`, `{ map }` or `{ scalar, … }`. */
export const shapes = new Map();
for (const [name, shape] of Object.entries(base.shapes)) shapes.set(name, convert(shape));
for (const [name, { values, addedValues }] of Object.entries(newer.enums)) {
  const known = shapes.get(name)?.enum ?? [];
  shapes.set(name, { scalar: 'string', enum: [...known, ...(values ?? addedValues)] });
}
for (const [name, variants] of Object.entries(newer.unions)) {
  const members = Object.fromEntries(variants.map(([member, type]) => [member, reference(type)]));
  shapes.set(name, { members, required: [] });
}
for (const [name, members] of Object.entries(newer.newStructures))
  shapes.set(name, { members: newMembers(members), required: [] });
for (const [name, members] of Object.entries(newer.addedMembers)) {
  const shape = shapes.get(name);
  if (shape?.members) Object.assign(shape.members, newMembers(members));
}
for (const [name, request] of Object.entries(model.roots)) {
  shapes.set(name, shapes.get(request));
  shapes.delete(request);
}

/** The structures that `roots` hold, themselves included, in the order they are met. */
export function reach(roots) {
  const found = new Map();
  const visit = (reference) => {
    const { list, map, members, ...rest } = resolve(reference);
    if (list) return visit(list);
    if (map) return visit(map);
    if (!members || found.has(reference)) return;
    found.set(reference, { members, ...rest });
    for (const member of Object.values(members)) visit(member);
  };
  for (const root of roots) visit(root);
  return found;
}

/** A shape by its name or by a notation: `T[]`, `T{}`, `string`, `number`, `boolean`. */
export function resolve(reference) {
  if (reference.endsWith('[]')) return { list: reference.slice(0, -2) };
  if (reference.endsWith('{}')) return { map: reference.slice(0, -2) };
  if (['string', 'number', 'integer', 'boolean'].includes(reference)) return { scalar: reference };
  const shape = shapes.get(reference);
  if (!shape) throw new Error(`The API has no shape "${reference}"`);
  return shape;
}

function convert({ type, members, required = [], member, value, ...rest }) {
  const name = (shape) => (typeof shape === 'string' ? shape : shape.shape);
  switch (type) {
    case 'structure':
      return { members: Object.fromEntries(Object.entries(members).map(([key, of]) => [key, of.shape])), required };
    case 'list':
      return { list: name(member), ...bounds(rest, 'Items') };
    case 'map':
      return { map: name(value) };
    case 'string':
      return {
        scalar: 'string',
        ...(rest.enum && { enum: rest.enum }),
        ...(rest.pattern && { pattern: `^${rest.pattern}$` }),
        ...bounds(rest, 'Length'),
      };
    case 'integer':
    case 'long':
      return { scalar: 'integer', ...range(rest) };
    case 'double':
      return { scalar: 'number', ...range(rest) };
    default:
      return { scalar: type };
  }
}

function bounds({ min, max }, of) {
  return { ...(min !== undefined && { [`min${of}`]: min }), ...(max !== undefined && { [`max${of}`]: max }) };
}

function range({ min, max }) {
  return { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
}

function newMembers(members) {
  return Object.fromEntries(Object.entries(members).map(([name, { type }]) => [name, reference(type)]));
}

function reference(type) {
  return type.replace(/^Record<string, (\w+)>$/, '$1{}');
}
