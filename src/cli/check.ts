import type { Document } from '../document.ts';
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
  const needed =
    active.some(({ needs }) => needs?.includes('instanceTypes')) && holds(...WITH_INSTANCES) && loadFacts();
  const [loadedValidators, facts] = await Promise.all([validators, needed]);
  return lint(documents, {
    ...choice,
    ...(loadedValidators && { validators: loadedValidators }),
    ...(facts && { facts }),
  });
}

/** What an instance type may be named in. */
const WITH_INSTANCES: readonly Kind[] = ['autoScalingGroup', 'launchTemplate', 'launchConfiguration', 'instance'];
