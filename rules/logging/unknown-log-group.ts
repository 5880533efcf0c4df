import { isCreated, logGroupOf, proxyLogGroup, type Written } from '../../src/ecs/log-groups.ts';
import { type Context, defineRule } from '../../src/rule.ts';

/** Of the groups that are created, these many are shown. */
const MOST_SHOWN = 3;

export default defineRule({
  id: 'unknown-log-group',
  summary: 'A log group that is written to is none of those created beside it',
  severity: 'info',
  precision: 'medium',
  why: `
    The task stops before its container starts when the log group is missing ("The specified log group does not exist"). Where the input creates log groups and the one that is named is none of them, the name may be misspelt.
    Refer to the log group that is meant instead of writing its name, or create it here. A group that is made elsewhere is right as it is.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
  notIn: { taskDefinition: 'a task definition makes no log groups' },

  container(container, context) {
    check(logGroupOf(container), context);
  },

  service(service, context) {
    check(proxyLogGroup(service), context);
  },
});

function check(written: Written | undefined, { all, report }: Context): void {
  const created = all('logGroup').items;
  // What is made when it is missing is another rule's.
  if (created.length === 0 || !written || isCreated(written) !== false) return;

  const { name, group } = written;
  if (name.known === undefined || name.known === '' || !group.$outside) return;
  report(name, `The log group ${name.$quoted} is none of those that are created here`, {
    related: created.slice(0, MOST_SHOWN).map((one) => [one, 'is created'] as const),
  });
}
