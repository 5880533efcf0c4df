import type { Document } from '../document.ts';
import type { Facts } from '../facts/facts.ts';
import type { Report } from '../finding.ts';
import { activeRules, type LintOptions, lint } from '../lint.ts';
import { loadFacts, loadValidators, type Table } from '../load.ts';
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
  const needs = (table: keyof Facts) => active.some((rule) => rule.needs?.includes(table));
  const tables = loadFacts((table) => needs(table) && holds(...KINDS_WITH[table]));
  const answers = needs('images') && resolve?.();
  const [loadedValidators, facts, images] = await Promise.all([validators, tables, answers]);
  return lint(documents, {
    ...choice,
    ...(loadedValidators && { validators: loadedValidators }),
    facts: { ...facts, ...(images && { images }) },
  });
}

/** The kinds of entities about which a table says something. */
const KINDS_WITH: Readonly<Record<Table, readonly Kind[]>> = {
  instanceTypes: ['autoScalingGroup', 'launchTemplate', 'launchConfiguration', 'instance'],
  awsPolicies: ['role'],
};
