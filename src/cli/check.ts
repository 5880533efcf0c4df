import type { Document } from '../document.ts';
import type { Facts } from '../facts/facts.ts';
import type { Report } from '../finding.ts';
import { activeRules, type LintOptions, lint } from '../lint.ts';
import { loadFacts, loadValidators } from '../load.ts';
import type { Kind } from '../model/model.ts';

type Choice = Pick<LintOptions, 'rules' | 'levels'>;

/** Runs the rules with the tables and schemas that they need for these documents, and no others. */
export async function check(
  documents: readonly Document[],
  choice: Choice,
  resolve?: () => Promise<Facts['images']>,
): Promise<Report> {
  const active = activeRules(choice).map(({ rule }) => rule);
  const holds = (...kinds: readonly Kind[]) =>
    documents.some(({ models }) => models.some(({ entities }) => entities.some(({ kind }) => kinds.includes(kind))));
  const validators = active.some(({ violation }) => violation) && loadValidators((kind) => holds(kind));
  const isNeeded = (name: keyof Facts) => active.some(({ needs }) => needs?.includes(name));
  const tables = isNeeded('instanceTypes') && holds(...WITH_INSTANCES) && loadFacts();
  const answers = isNeeded('images') && resolve?.();
  const [loadedValidators, facts, images] = await Promise.all([validators, tables, answers]);
  return lint(documents, {
    ...choice,
    ...(loadedValidators && { validators: loadedValidators }),
    facts: { ...facts, ...(images && { images }) },
  });
}

/** What an instance type may be named in. */
const WITH_INSTANCES: readonly Kind[] = ['autoScalingGroup', 'launchTemplate', 'launchConfiguration', 'instance'];
