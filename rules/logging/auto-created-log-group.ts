import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'auto-created-log-group',
  summary: 'A log group is created by the log driver, without a retention',
  severity: 'warning',
  why: `
    \`awslogs-create-group\` makes a missing log group when the task starts. Nobody states its retention, so it keeps every line for ever; and the execution role needs \`logs:CreateLogGroup\`, which its managed policy does not have.
    Create the log group beside the task definition, with a retention.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',

  container(container, { report, all }) {
    const { logDriver, options } = container.logConfiguration;
    const create = options.get('awslogs-create-group');
    const group = options.get('awslogs-group');
    if (logDriver.known !== 'awslogs' || create.known !== 'true' || group.$state === 'absent') return;

    const groups = all('logGroup');
    const hasNone = groups.complete && groups.items.length === 0;
    if (!container.logGroup.$outside && (container.logGroup.$state === 'known' || !hasNone)) return;
    report(create, `The log group ${group.$quoted && `${group.$quoted} `}is created by the log driver: it keeps its logs for ever`);
  },
});
