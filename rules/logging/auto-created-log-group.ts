import { isCreated, logGroupOf, proxyLogGroup, type Written } from '../../src/ecs/log-groups.ts';
import { type Context, defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'auto-created-log-group',
  summary: 'A log group is created by what writes to it, without a retention',
  severity: 'warning',
  why: `
    \`awslogs-create-group\` makes a missing log group when the task starts. Nobody states its retention, so it keeps every line for ever; and the execution role needs \`logs:CreateLogGroup\`, which its managed policy does not have.
    \`auto_create_group\` of FireLens does the same with the task role, unless \`log_retention_days\` is set.
    Create the log group beside the task definition, with a retention.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',

  container(container, context) {
    const days = container.logConfiguration.options.get('log_retention_days');
    if (days.$state === 'absent') check(logGroupOf(container), context);
  },

  service(service, context) {
    check(proxyLogGroup(service), context);
  },
});

function check(written: Written | undefined, { report, all }: Context): void {
  if (!written || isCreated(written) !== true) return;
  const { name, group, create } = written;
  if (name.$state === 'absent' || group.$state === 'known') return;

  // A name that is known in part is of no group in the input where there is none.
  const groups = all('logGroup');
  const isPartly = name.known === undefined && name.partly !== undefined;
  const hasNone = isPartly && groups.complete && groups.items.length === 0;
  if (!group.$outside && !hasNone) return;
  report(create, `The log group ${name.$quoted} is created if it does not exist, and keeps its logs for ever`);
}
