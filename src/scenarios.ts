import type { Finding } from './finding.ts';
import type { Model } from './model/model.ts';

/** What was found in one scenario of a document. */
export interface Found {
  readonly model: Model;
  readonly findings: readonly Finding[];
}

/** Makes one finding of equal ones; one that is not in all scenarios says in which it is. */
export function mergeScenarios(found: readonly Found[]): readonly Finding[] {
  const merged = new Map<string, { finding: Finding; models: Set<Model> }>();
  for (const { model, findings } of found) {
    for (const [key, finding] of keyed(findings)) {
      const known = merged.get(key) ?? { finding, models: new Set() };
      known.models.add(model);
      merged.set(key, known);
    }
  }
  const all = found.map(({ model }) => model);
  return [...merged.values()].map(({ finding, models }) => {
    const possible = all.filter((model) => models.has(model) || hasEntity(model, finding.entity));
    const when = decidedBy([...models], possible, () => textAround(finding, models));
    return when === undefined ? finding : { ...finding, when };
  });
}

/**
 * The findings of a scenario by what makes them equal: those of others, whose paths may have shifted, and those that say
 * the same of the same place, which a loop or an alias uses more than once.
 */
function keyed(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const result = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, severity, at, message } = finding;
    const key = [rule, severity, at.source.path, at.start, at.end, message].join(' ');
    if (!result.has(key)) result.set(key, finding);
  }
  return result;
}

function hasEntity({ entities }: Model, { kind, name }: Finding['entity']): boolean {
  return entities.some((entity) => entity.kind === kind && entity.name === name);
}

/** What the scenarios of a finding have in common, and the others in which its entity exists do not. */
function decidedBy(models: readonly Model[], all: readonly Model[], around: () => string): string | undefined {
  if (models.length >= all.length) return undefined;
  const trivial = shared(all);
  const telling = shared(models).filter((fact) => !trivial.includes(fact));
  return telling.length > 0 ? needed(telling, all, around()).join(' and ') : 'the conditions combine so';
}

/** The facts that tell as much as all of them, the strongest: one condition is often the negation of another. */
function needed(facts: readonly string[], all: readonly Model[], around: string): readonly string[] {
  const told = (some: readonly string[]) => all.filter(({ when }) => some.every((fact) => when?.includes(fact))).length;
  const enough = told(facts);
  // What the resource itself depends on is what its reader knows.
  const isNear = (fact: string) => Number(around.includes(fact.split(' ')[0]!));
  const weakestFirst = [...facts].sort(
    (a, b) =>
      told([b]) - told([a]) || isNear(a) - isNear(b) || Number(a.endsWith('is true')) - Number(b.endsWith('is true')),
  );
  let kept = facts;
  for (const fact of weakestFirst) {
    const without = kept.filter((one) => one !== fact);
    if (told(without) === enough) kept = without;
  }
  return kept;
}

/** The text of the resource that a finding is about. */
function textAround({ entity: { kind, name } }: Finding, models: ReadonlySet<Model>): string {
  const [model] = models;
  const node = model?.entities.find((entity) => entity.kind === kind && entity.name === name)?.node;
  return node ? node.at.source.text.slice(node.at.start, node.at.end) : '';
}

function shared(models: readonly Model[]): readonly string[] {
  const [first, ...rest] = models.map(({ when }) => when ?? []);
  return (first ?? []).filter((fact) => rest.every((facts) => facts.includes(fact)));
}
