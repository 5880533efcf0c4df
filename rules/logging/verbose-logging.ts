import { isVerbose } from '../../src/ecs/verbosity.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'verbose-logging',
  summary: 'An environment variable turns on debug logging',
  severity: 'info',
  precision: 'high',
  why: `
    Debug and trace logs are many times as many, CloudWatch bills each gigabyte that it takes in, and they often hold what should not be logged: requests, headers, tokens.
    Log at \`info\` where the task runs all the time, and raise the level while something is looked into.`,
  see: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_billing.html',

  container({ environment }, { report }) {
    for (const { name, value } of environment.items) {
      if (name.known === undefined || value.known === undefined || !isVerbose(name.known, value.known)) continue;
      report(
        value,
        `The environment variable ${name.$quoted} is ${value.$quoted}: it turns on logs that are for debugging`,
      );
    }
  },
});
