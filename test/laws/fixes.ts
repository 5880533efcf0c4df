import { expect } from 'vitest';
import type { Document } from '../../src/document.ts';
import type { Finding } from '../../src/finding.ts';
import { applyEdits } from '../../src/fix.ts';
import type { Registered } from '../../src/lint.ts';
import { read } from '../../src/read.ts';
import type { Node } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';
import { type Input, run } from './fixtures.ts';

/** Law 3: all fixes applied leave nothing to find, the text parses, and each touches only what it is about. Gives the mended texts. */
export async function fixesMend(
  { documents, facts }: Input,
  registered: Registered,
): Promise<ReadonlyMap<Source, string>> {
  const { findings } = run(documents, registered, { facts });
  const mended = new Map<Source, string>();
  for (const finding of findings) if (finding.fix) await touchesOnlyItsPath(documents, finding);
  for (const { source } of documents) {
    const edits = findings.filter(({ at, fix }) => fix && at.source === source).flatMap(({ fix }) => fix!.edits);
    if (edits.length > 0) mended.set(source, applyEdits(source.text, edits));
  }
  if (mended.size === 0) return mended;
  const after = await Promise.all(
    documents.map(({ source }) => read(new Source(source.path, mended.get(source) ?? source.text))),
  );
  expect(after.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([]);
  const left = run(after, registered, { facts }).findings.map(({ path, message }) => `${path}: ${message}`);
  const unfixed = findings.filter(({ fix }) => !fix).map(({ path, message }) => `${path}: ${message}`);
  expect(left).toEqual(unfixed);
  return mended;
}

async function touchesOnlyItsPath(documents: readonly Document[], { at, fix, path, entity }: Finding): Promise<void> {
  const { source } = at;
  const before = documents.find((document) => document.source === source)!;
  const after = await read(new Source(source.path, applyEdits(source.text, fix!.edits)));
  const [old, mended] = [before, after].map(valuesOf) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  const changed = [...new Set([...old.keys(), ...mended.keys()])].filter((key) => old.get(key) !== mended.get(key));
  const own = `${entity.kind} ${entity.name} ${path}`;
  expect(changed.length, 'a fix changes something').toBeGreaterThan(0);
  // A renamed member is another path in the same object.
  const around = own.replace(/[^.\]]+$/, '');
  expect(
    changed.filter(
      (key) => !key.startsWith(own) && !own.startsWith(key) && !(key.startsWith(around) && fix!.edits.length === 1),
    ),
  ).toEqual([]);
}

/** Each scalar of a document by its path in the model. */
function valuesOf({ models }: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { entities } of models)
    for (const { kind, name, node } of entities) collect(node, `${kind} ${name} `, '', values);
  return values;
}

function collect(node: Node, entity: string, path: string, values: Map<string, string>): void {
  if (node.kind === 'scalar' || node.kind === 'unknown')
    values.set(entity + path, node.kind === 'scalar' ? String(node.value) : '?');
  if (node.kind === 'list') {
    const labels = node.items.map((item, i) => labelOf(item) ?? String(i));
    for (const [i, item] of node.items.entries()) {
      const before = labels.slice(0, i).filter((label) => label === labels[i]).length;
      collect(item, entity, `${path}[${labels[i]}]${before === 0 ? '' : ` again ${before}`}`, values);
    }
  }
  if (node.kind === 'map')
    for (const [key, { value }] of node.entries) collect(value, entity, path === '' ? key : `${path}.${key}`, values);
}

function labelOf(node: Node): string | undefined {
  const name = node.kind === 'map' ? node.entries.get('name')?.value : undefined;
  return name?.kind === 'scalar' ? String(name.value) : undefined;
}
