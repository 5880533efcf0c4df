import { holdsRegistryCredentials } from '../../src/ecs/secrets.ts';
import { defineRule, GAP } from '../../src/rule.ts';

export default defineRule({
  id: 'plaintext-registry-credentials',
  summary: 'The credentials for a registry stand in the definition, where their secret is to be named',
  severity: 'error',
  security: '7.5',
  precision: 'very-high',
  why: `
    \`credentialsParameter\` takes the ARN, or in the same account and region the name, of a secret in Secrets Manager that holds \`username\` and \`password\`. ECS looks for a secret of the name that stands here: the image is not pulled, and whoever may read the definition reads the password.
    Store them in a secret, name it here, and give the execution role \`secretsmanager:GetSecretValue\` on it. Change the password.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html',

  container({ repositoryCredentials: { credentialsParameter } }, { report, spell }) {
    const text = credentialsParameter.partly?.replaceAll(GAP, '${…}');
    if (text === undefined || !holdsRegistryCredentials(text)) return;
    report(
      credentialsParameter,
      `${spell(credentialsParameter)} holds credentials in plain text, where the ARN or name of a secret belongs`,
    );
  },
});
