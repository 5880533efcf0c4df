import { type ReferenceProblem, secretReferenceProblem } from '../../src/ecs/secret-reference.ts';
import type { Context, Field, Secret } from '../../src/rule.ts';
import { defineRule, GAP, set } from '../../src/rule.ts';

export default defineRule({
  id: 'malformed-secret-reference',
  summary: 'A secret is named in a way that ECS cannot resolve',
  severity: 'error',
  fix: 'unsafe',
  why: `
    The definition is refused, or the task stops before it starts ("unable to pull secrets or registry auth").
    A secret is named by its ARN, with nothing or with all three of JSON key, version stage and version id after it (\`…:secret:name-AbCdEf:key::\`); a parameter by its ARN, or by its name in the same region. A name alone is always a parameter's.
    The fix adds the colons that are missing.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',

  container({ secrets, logConfiguration }, context) {
    for (const secret of [...secrets.items, ...logConfiguration.secretOptions.items]) check(secret, context);
  },
  service({ serviceConnectConfiguration }, context) {
    for (const secret of serviceConnectConfiguration.logConfiguration.secretOptions.items) check(secret, context);
  },
});

function check({ valueFrom, stored }: Field<Secret>, context: Context): void {
  const problem = secretReferenceProblem(valueFrom, stored);
  if (problem === undefined) checkName(valueFrom, context);
  else tell(valueFrom, problem, context);
}

function tell(
  valueFrom: Field<string>,
  { what, isCertain, lacks }: ReferenceProblem,
  { report, spell }: Context,
): void {
  const text = valueFrom.known;
  report(valueFrom, `${spell(valueFrom)} ${valueFrom.$quoted} ${what}`, {
    level: isCertain ? 'error' : 'warning',
    ...(text !== undefined && lacks !== undefined && { fix: set(valueFrom, `${text}${lacks}`) }),
  });
}

/** A name is a parameter's: it is wrong where the input has a secret of that name, and no parameter. */
function checkName(valueFrom: Field<string>, { report, all, spell }: Context): void {
  const name = valueFrom.partly;
  if (name === undefined || name.includes(GAP)) return;

  const secret = all('storedSecret').items.find((one) => one.name.known === name);
  const parameters = all('parameter');
  const mayBeOne = parameters.items.some((one) => one.name.known === name || one.name.$state === 'unknown');
  if (!secret || !parameters.complete || mayBeOne) return;
  report(
    valueFrom,
    `${spell(valueFrom)} ${valueFrom.$quoted} is the name of a secret: ECS reads it as that of a parameter`,
    {
      related: [[secret.name, 'the secret']],
    },
  );
}
