import type { Document } from '../../../src/document.ts';
import type { Field } from '../../../src/model/field.ts';
import type { Kind, Model } from '../../../src/model/model.ts';
import { Run } from '../../../src/model/run.ts';
import type { Kinds } from '../../../src/model/shapes.gen.ts';
import { read } from '../../../src/read.ts';
import type { Node } from '../../../src/text/node.ts';
import { Source } from '../../../src/text/source.ts';

import { type Json, type Plan, planText } from './plan.ts';

export async function readText(text: string, path = 'plan.json'): Promise<Document> {
  return read(new Source(path, text));
}

export async function modelIn(text: string): Promise<Model> {
  const { models, problems, unrecognized } = await readText(text);
  const [model] = models;
  if (!model)
    throw new Error(
      `is not read: ${JSON.stringify([problems.map(({ message }) => message), unrecognized?.looksLike])}`,
    );
  return model;
}

/** The entities of a plan, as rules see them. */
export async function run(plan: Plan | string): Promise<Run> {
  return new Run(await modelIn(typeof plan === 'string' ? plan : planText(plan)));
}

/** The entities of one kind in a plan. */
export async function allOf<K extends Kind>(kind: K, plan: Plan | string): Promise<readonly Field<Kinds[K]>[]> {
  return (await run(plan)).all(kind).items;
}

/** The text at a field's place. */
export function textAt(field: {
  readonly $at: { readonly source: Source; readonly start: number; readonly end: number };
}): string {
  const { source, start, end } = field.$at;
  return source.text.slice(start, end);
}

/** All lines of a source as they may be shown. */
export function shown(source: Source): string {
  return Array.from({ length: source.lineCount }, (_, i) => {
    const { start, end } = source.line(i + 1);
    return source.quote(start, end).text;
  }).join('\n');
}

/** A node as plain values; of what is unknown, `→` and the attribute that it is, or `?`. */
export function plainOf(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  if (node.kind === 'map')
    return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plainOf(value)]));
  const named = node.refersTo ? `→ ${node.refersTo.name}.${node.refersTo.attribute}` : undefined;
  return (
    named ??
    (node.mentions ? `? ${node.mentions.map(({ name, attribute }) => `${name}.${attribute}`).join(', ')}` : '?')
  );
}
