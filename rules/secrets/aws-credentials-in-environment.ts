import { isAwsCredential } from '../../src/ecs/secrets.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'aws-credentials-in-environment',
  summary: 'A container is given AWS credentials in its environment',
  severity: 'warning',
  security: '8.0',
  precision: 'very-high',
  why: `
    Keys of a user or role do not expire when the task stops, and everyone who may describe the task definition reads them; they also hide the task role, which the SDKs would use without being told. Given through \`secrets\` they are not in the definition, but the rest stays true.
    Take them out, and give the task role the permissions.`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8',

  container({ environment, secrets }, { report, same }) {
    // The SDKs take an empty variable for none; a value is told to be set by being the same as itself.
    const set = environment.items.filter(({ value }) => value.or('') !== '' && same(value, value) === true);
    for (const { name } of [...set, ...secrets.items]) {
      if (name.known !== undefined && isAwsCredential(name.known))
        report(name, `${name.$quoted} gives the container AWS credentials`);
    }
  },
});
