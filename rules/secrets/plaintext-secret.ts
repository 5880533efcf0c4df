import { credentialIn, isAwsCredential } from '../../src/ecs/secrets.ts';
import { defineRule, GAP } from '../../src/rule.ts';

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

  container({ environment }, { report }) {
    for (const { name, value } of environment.items) {
      // What is not known of it is as good as a variable.
      const [variable, text] = [name.known, value.partly?.replaceAll(GAP, '${…}')];
      // What the SDKs of AWS look for has a rule of its own.
      if (variable === undefined || text === undefined || isAwsCredential(variable)) continue;

      const credential = credentialIn(variable, text);
      if (!credential) continue;
      const what = credential.by === 'name' ? name.$quoted : `The value of ${name.$quoted}`;
      report(value, `${what} is ${credential.what} in plain text`);
    }
  },
});
