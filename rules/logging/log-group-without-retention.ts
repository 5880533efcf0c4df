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
    if (group.retentionInDays.$state !== 'absent') return;
    // Its logs go on to S3 or Firehose within days.
    if ([undefined, 'DELIVERY'].includes(group.logGroupClass.or('STANDARD'))) return;

    const writers = [...group.taskDefinitions.items, ...group.firelensTaskDefinitions.items, ...group.clusters.items];
    if (writers.length === 0) return;
    const name = group.logGroupName.$quoted;
    report(group.retentionInDays, `The log group ${name && `${name} `}has no ${spell(group.retentionInDays)}: it keeps its logs for ever`, {
      fix: set(group.retentionInDays, 30),
    });
  },
});
