import { defineRule, set } from '../../src/rule.ts';

export default defineRule({
  id: 'log-group-without-retention',
  summary: 'A log group that tasks write to keeps its logs for ever',
  severity: 'warning',
  precision: 'very-high',
  fix: 'unsafe',
  why: `
    Without a retention CloudWatch keeps every line for ever, and the bill grows each month.
    State how many days are needed; the fix takes 30.`,
  see: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html#SettingLogRetention',
  notIn: { taskDefinition: 'a task definition makes no log groups' },

  logGroup(group, { report, spell }) {
    const { retentionInDays, logGroupName, logGroupClass } = group;
    if (retentionInDays.$state !== 'absent') return;

    // What is delivered goes on to S3 or Firehose within days.
    const kind = logGroupClass.or('STANDARD');
    if (kind === undefined || kind === 'DELIVERY') return;

    const writers = [
      ...group.taskDefinitions.items,
      ...group.firelensTaskDefinitions.items,
      ...group.mentioningTaskDefinitions.items,
      ...group.connectServices.items,
      ...group.clusters.items,
    ];
    if (writers.length === 0) return;
    const name = logGroupName.$quoted === '' ? `"${group.$entity}"` : logGroupName.$quoted;
    report(retentionInDays, `The log group ${name} has no ${spell(retentionInDays)}: it keeps its logs for ever`, {
      related: writers.map((writer) => [writer, 'writes to it'] as const),
      fix: set(retentionInDays, 30),
    });
  },
});
