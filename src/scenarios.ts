import type { Finding } from './finding.ts';
import type { Model } from './model/model.ts';

/** What was found in one scenario of a document. */
export interface Found {
  readonly model: Model;
  readonly findings: readonly Finding[];
}

/** Makes one finding of equal ones of several scenarios; one that is not in all of them says in which it is. */
export function mergeScenarios(found: readonly Found[]): readonly Finding[] {
  if (found.length === 1) return found[0]!.findings;
  const merged = new Map<string, { finding: Finding; models: Model[] }>();
  for (const { model, findings } of found) {
    for (const finding of findings) {
      const { rule, at, message } = finding;
      const key = `${rule} ${at.start} ${at.end} ${message}`;
      const known = merged.get(key);
      if (!known) merged.set(key, { finding, models: [model] });
      else if (!known.models.includes(model)) known.models.push(model);
    }
  }
  const all = found.map(({ model }) => model);
  return [...merged.values()].map(({ finding, models }) => {
    const when = decidedBy(models, all.filter((model) => hasEntity(model, finding.entity)));
    return when === undefined ? finding : { ...finding, when };
  });
}

function hasEntity({ entities }: Model, { kind, name }: Finding['entity']): boolean {
  return entities.some((entity) => entity.kind === kind && entity.name === name);
}

/** What the scenarios of a finding have in common, and the others in which its entity exists do not. */
function decidedBy(models: readonly Model[], all: readonly Model[]): string | undefined {
  if (models.length >= all.length) return undefined;
  const common = shared(models);
  const trivial = new Set(shared(all));
  const telling = common.filter((fact) => !trivial.has(fact));
  return telling.length > 0 ? telling.join(' and ') : 'the conditions combine so';
}

function shared(models: readonly Model[]): readonly string[] {
  const [first, ...rest] = models.map(({ when }) => when ?? []);
  return (first ?? []).filter((fact) => rest.every((facts) => facts.includes(fact)));
}
