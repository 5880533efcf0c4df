import { secretReferenceProblem } from '../../src/ecs/secret-reference.ts';
import type { Context, Field, Secret } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'malformed-secret-reference',
  summary: 'A secret is named in a way that ECS cannot resolve',
  severity: 'error',
  why: `
    The task stops before it starts ("unable to pull secrets or registry auth").
    A secret is named by its ARN, with nothing or with all three of JSON key, version stage and version id after it (\`…:secret:name-AbCdEf:key::\`); a parameter by its ARN, or by its name in the same region. A name alone is always a parameter's.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',

  container(container, context) {
    for (const secret of [...container.secrets.items, ...container.logConfiguration.secretOptions.items]) check(secret, context);
  },
});

function check({ valueFrom, stored }: Field<Secret>, { report, all, spell }: Context): void {
  const problem = secretReferenceProblem(valueFrom, stored);
  if (problem !== undefined) return report(valueFrom, `${spell(valueFrom)} ${valueFrom.$quoted} ${problem}`);

  const name = valueFrom.known;
  if (name === undefined || name.includes(':')) return;
  const secret = all('storedSecret').items.find((one) => one.name.known === name);
  const parameters = all('parameter');
  const mayBeParameter = !parameters.complete || parameters.items.some((one) => one.name.known === name || one.name.$state === 'unknown');
  if (!secret || mayBeParameter) return;
  report(valueFrom, `${valueFrom.$quoted} is read as the name of a parameter, and the input has a secret of that name: name the secret by its ARN`, {
    related: [[secret.name, 'the secret']],
  });
}
