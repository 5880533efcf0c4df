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
    checkCommand(entryPoint, spell(entryPoint), [], context);
    checkCommand(command, spell(command), textsOf(entryPoint), context);
    checkCommand(healthCheck.command, `${spell(healthCheck)}.${spell(healthCheck.command)}`, [], context);
    checkMap(dockerLabels, 'label', context);
    checkLog(logConfiguration, context);
  },
  service: ({ serviceConnectConfiguration }, context) =>
    checkLog(serviceConnectConfiguration.logConfiguration, context),
});

/** A command has to hold a secret by itself, and as well behind the program that it is given to. */
function checkCommand(
  command: ListField<string>,
  name: string,
  before: readonly (string | undefined)[],
  { report }: Context,
): void {
  const texts = textsOf(command);
  const behind = new Set(secretsInCommand([...before, ...texts]).map(({ item }) => item - before.length));
  const told = new Map(secretsInCommand(texts).map(({ item, what }) => [item, what]));
  for (const [item, what] of told)
    if (behind.has(item))
      report(command.items[item]!, `${name} holds ${what.replace(/^a text with /, '')} in plain text`);
}

/** A list that is not known may hold anything. */
function textsOf(list: ListField<string>): readonly (string | undefined)[] {
  return list.$state === 'unknown' ? [undefined] : list.items.map(textOf);
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
  return field.partly?.replaceAll(GAP, '${}');
}
