import { expect } from 'vitest';
import type { Document } from '../../src/document.ts';
import type { Registered } from '../../src/lint.ts';
import type { Entity, Model } from '../../src/model/model.ts';
import type { Place } from '../../src/model/view.ts';
import type { Node } from '../../src/text/node.ts';
import type { Span } from '../../src/text/source.ts';
import { type Input, run } from './fixtures.ts';

/**
 * Law 2: making any one value that the rule read unknown, or one that is absent, adds no finding at a new span. A related
 * place was told before: where the first of several is hidden, the finding stands at the next.
 */
export function unknownsOnlyHide({ documents, facts }: Input, registered: Registered): void {
  const places = new Map<string, Place>();
  const report = run(documents, registered, { facts, onRead: (place) => places.set(keyOf(place), place) });
  const before = new Set(
    report.findings.flatMap(({ at, related }) => [at, ...related.map((place) => place.at)]).map(keyOfSpan),
  );
  const hidden = registered.rule.violation ? documents.flatMap(everyPlace) : [...places.values()];
  for (const place of hidden) {
    const after = run(
      documents.map((document) => hide(document, place)),
      registered,
      { facts },
    );
    const added = after.findings.filter((finding) => !before.has(keyOfSpan(finding.at)));
    expect(added.map(({ message }) => `${message} (when ${keyOf(place)} is unknown)`)).toEqual([]);
    expect(after.failures).toEqual([]);
  }
  // Nor does a file that lacks something.
  const partial = documents.map((document) => ({
    ...document,
    models: document.models.map((model) => ({ ...model, complete: false })),
  }));
  const added = run(partial, registered, { facts }).findings.filter((finding) => !before.has(keyOfSpan(finding.at)));
  expect(added.map(({ message }) => `${message} (when more may be missing)`)).toEqual([]);
}

function keyOf({ entity, path }: Place): string {
  return `${entity.kind} ${entity.name} ${path.join('/')}`;
}

function keyOfSpan({ source, start, end }: Span): string {
  return `${source.path} ${start} ${end}`;
}

/** Every value of a document, for rules that read all of them. */
function everyPlace({ models }: Document): Place[] {
  return models.flatMap(({ entities }) =>
    entities.flatMap((entity) => [...pathsIn(entity.node)].map((path) => ({ entity, path }))),
  );
}

function* pathsIn(node: Node, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  yield path;
  if (node.kind === 'list') for (const [i, item] of node.items.entries()) yield* pathsIn(item, [...path, i]);
  if (node.kind === 'map') for (const [key, { value }] of node.entries) yield* pathsIn(value, [...path, key]);
}

/** The entity of a place is another object in each scenario: it is told by kind and name. */
function hide(document: Document, { entity: { kind, name }, path }: Place): Document {
  const inEntity = (entity: Entity): Entity =>
    entity.kind === kind && entity.name === name ? { ...entity, node: hideIn(entity.node, path) } : entity;
  const inModel = (model: Model): Model => ({ ...model, entities: model.entities.map(inEntity) });
  return { ...document, models: document.models.map(inModel) };
}

function hideIn(node: Node, [key, ...rest]: readonly (string | number)[]): Node {
  const unknown: Node = { kind: 'unknown', reason: 'is hidden by the test', at: node.at };
  if (key === undefined) return unknown;
  if (node.kind === 'list' && typeof key === 'number') {
    return { ...node, items: node.items.map((item, i) => (i === key ? hideIn(item, rest) : item)) };
  }
  if (node.kind !== 'map' || typeof key !== 'string') return node;
  const entry = node.entries.get(key);
  const value = entry ? hideIn(entry.value, rest) : unknown;
  return { ...node, entries: new Map(node.entries).set(key, { key: entry?.key ?? node.at, value }) };
}
