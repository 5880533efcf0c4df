import { credentialIn, secretsInCommand } from '../../src/ecs/secrets.ts';
import type { ContainerDefinition, Context, Field, ListField, LogConfiguration } from '../../src/rule.ts';
import { defineRule, GAP } from '../../src/rule.ts';

export default defineRule({
  id: 'secret-in-command',
  summary: 'A credential stands in a command, a label or a log option in plain text',
  severity: 'warning',
  security: '7.5',
  precision: 'medium',
  why: `
    Whoever may describe the task definition, read the template or the repository can read the credential, and each old revision keeps it; a command also shows it to every process of the container, and labels and log options to the instance.
    Store it in Secrets Manager or the Parameter Store and name it in \`secrets\`, so that the command reads it from a variable (\`$DB_PASSWORD\`, through a shell); an option of the log driver takes it from \`secretOptions\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',

  container({ entryPoint, command, healthCheck, dockerLabels, logConfiguration }, context) {
    const { spell } = context;
    for (const list of [entryPoint, command]) checkCommand(list, spell(list), context);
    checkCommand(healthCheck.command, `${spell(healthCheck)}.${spell(healthCheck.command)}`, context);
    checkMap(dockerLabels, 'label', context);
    checkLog(logConfiguration, context);
  },
  service: ({ serviceConnectConfiguration }, context) =>
    checkLog(serviceConnectConfiguration.logConfiguration, context),
});

function checkCommand(command: ListField<string>, name: string, { report }: Context): void {
  const told = new Set<number>();
  for (const { item, what } of secretsInCommand(command.items.map(textOf))) {
    if (told.has(item)) continue;
    told.add(item);
    report(command.items[item]!, `${name} holds ${what.replace(/^a text with /, '')} in plain text`);
  }
}

function checkLog({ options }: Field<LogConfiguration>, context: Context): void {
  checkMap(options, 'log option', context);
}

function checkMap(map: Field<ContainerDefinition['dockerLabels']>, what: string, { report }: Context): void {
  for (const [name, value] of map.entries) {
    const credential = credentialIn(name, textOf(value) ?? '');
    if (!credential) continue;
    const subject = credential.by === 'name' ? `The ${what} "${name}"` : `The value of the ${what} "${name}"`;
    report(value, `${subject} is ${credential.what} in plain text`);
  }
}

/** What is known of a text; the rest is as good as a variable. */
function textOf(field: Field<string>): string | undefined {
  return field.partly?.replaceAll(GAP, '${…}');
}
