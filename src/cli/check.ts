import type { Document } from '../document.ts';
import type { Facts } from '../facts/facts.ts';
import type { Report } from '../finding.ts';
import { activeRules, type LintOptions, lint } from '../lint.ts';
import { loadFacts, loadValidators } from '../load.ts';
import type { Kind } from '../model/model.ts';

type Choice = Pick<LintOptions, 'rules' | 'levels'>;

/** Runs the rules with the tables and schemas that they need for these documents, and no others. */
export async function check(documents: readonly Document[], choice: Choice): Promise<Report> {
  const active = activeRules(choice).map(({ rule }) => rule);
  const holds = (...kinds: readonly Kind[]) =>
    documents.some(({ models }) => models.some(({ entities }) => entities.some(({ kind }) => kinds.includes(kind))));
  const validators = active.some(({ violation }) => violation) && loadValidators((kind) => holds(kind));
  const isNeeded = (table: keyof Facts) =>
    active.some(({ needs }) => needs?.includes(table)) && holds(...KINDS_WITH[table]);
  const [loadedValidators, facts] = await Promise.all([validators, loadFacts(isNeeded)]);
  return lint(documents, { ...choice, ...(loadedValidators && { validators: loadedValidators }), facts });
}

/** The kinds of entities about which a table says something. */
const KINDS_WITH: Readonly<Record<keyof Facts, readonly Kind[]>> = {
  instanceTypes: ['autoScalingGroup', 'launchTemplate', 'launchConfiguration', 'instance'],
  awsPolicies: ['role'],
};
