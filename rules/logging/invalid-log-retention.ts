import { retentionDays } from '../../src/facts/log-retention.ts';
import { defineRule, type ScalarField } from '../../src/rule.ts';

export default defineRule({
  id: 'invalid-log-retention',
  summary: 'A retention is none that CloudWatch Logs takes',
  severity: 'error',
  precision: 'very-high',
  why: `
    CloudWatch Logs keeps events for certain numbers of days only, and refuses any other: the stack fails, or the log group that FireLens makes keeps its logs for ever.
    Take one of the numbers that the message names.`,
  see: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html',

  logGroup({ retentionInDays }, { report, spell }) {
    const days = refused(retentionInDays);
    if (days !== undefined)
      report(retentionInDays, `The ${spell(retentionInDays)} ${days} is none that CloudWatch has: ${nearest(days)}`);
  },

  container({ logConfiguration: { logDriver, options } }, { report }) {
    const stated = options.get('log_retention_days');
    const days = Number(stated.known);
    // For FireLens 0 is none.
    if (logDriver.known !== 'awsfirelens' || stated.known === undefined || days === 0 || !isRefused(days)) return;
    report(stated, `The log_retention_days ${days} is none that CloudWatch has: ${nearest(days)}`);
  },
});

function refused({ known }: ScalarField<number>): number | undefined {
  return known !== undefined && isRefused(known) ? known : undefined;
}

function isRefused(days: number): boolean {
  return !Number.isNaN(days) && !retentionDays.includes(days);
}

function nearest(days: number): string {
  const below = retentionDays.findLast((one) => one < days);
  const above = retentionDays.find((one) => one > days);
  if (below === undefined) return `the least is ${above}`;
  return above === undefined ? `the most is ${below}` : `the nearest are ${below} and ${above}`;
}
