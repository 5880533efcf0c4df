import { credentialIn, isAwsCredential } from '../../src/ecs/secrets.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'plaintext-secret',
  summary: 'A credential stands in the environment in plain text',
  severity: 'warning',
  security: '7.5',
  precision: 'medium',
  why: `
    Whoever may describe the task definition, read the template or the repository can read the credential, and each old revision keeps it.
    Store it in Secrets Manager or the Parameter Store and name it in \`secrets\`: ECS gives it to the container when it starts.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',

  container(container, { report }) {
    for (const variable of container.environment.items) {
      const name = variable.name.known;
      const value = variable.value.known;
      if (value === undefined || (name !== undefined && isAwsCredential(name))) continue;

      const credential = credentialIn(name ?? '', value);
      if (credential?.by === 'name') report(variable.value, `"${name}" is ${credential.what} in plain text`);
      if (credential?.by === 'value') report(variable.value, `The value of ${variable.name.$quoted || 'a variable'} is ${credential.what} in plain text`);
    }
  },
});
