import type { Field } from '../../src/model/field.ts';
import type { Kind } from '../../src/model/model.ts';
import { Run } from '../../src/model/run.ts';
import type { Kinds } from '../../src/model/shapes.gen.ts';
import { read } from '../../src/read.ts';
import { Source } from '../../src/text/source.ts';

export type Resources = Readonly<Record<string, readonly [type: string, properties?: object]>>;

export const ref = (Ref: string) => ({ Ref });

/** The run of a template with some resources, each a type without `AWS::` and its properties. */
export async function templateRun(resources: Resources, parameters: object = {}): Promise<Run> {
  const Resources = Object.fromEntries(
    Object.entries(resources).map(([id, [type, Properties]]) => [id, { Type: `AWS::${type}`, Properties }]),
  );
  const text = JSON.stringify({ Parameters: parameters, Resources });
  const { models } = await read(new Source('template.json', text));
  return new Run(models[0]!);
}

/** The entity of a name. */
export function named<K extends Kind>(run: Run, kind: K, name: string): Field<Kinds[K]> {
  const found = run.all(kind).items.find(({ $entity }) => $entity === name);
  if (!found) throw new Error(`The template has no ${kind} ${name}`);
  return found;
}
