import { containerName } from '../../src/ecs/container-name.ts';
import { runsOn } from '../../src/ecs/launch.ts';
import { lacksOption, REQUIRED_OPTIONS } from '../../src/ecs/log-options.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'incomplete-log-options',
  summary: 'A log driver lacks options that it needs',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses the definition ("Log driver awslogs requires options: …"). \`awslogs\` needs \`awslogs-group\` and \`awslogs-region\`, and on Fargate \`awslogs-stream-prefix\`; \`splunk\` needs \`splunk-url\` and \`splunk-token\`, which may come from \`secretOptions\`.
    Add what the message names.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',

  container(container, { task, report }) {
    const { logDriver, options } = container.logConfiguration;
    const required = REQUIRED_OPTIONS[logDriver.known ?? ''];
    if (!required) return;

    const onFargate = runsOn(task, 'FARGATE') === true ? required.onFargate : [];
    const missing = [...required.always, ...onFargate].filter((option) => lacksOption(container, option));
    if (missing.length === 0) return;
    const why = missing.every((option) => onFargate.includes(option)) ? ', which it needs on Fargate' : '';
    const listed = new Intl.ListFormat('en-GB').format(missing);
    report(options, `${containerName(container)} has the log driver ${logDriver.$quoted} without ${listed}${why}`);
  },
});
