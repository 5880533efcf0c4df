import { containerName, proxyName } from '../../src/ecs/container-name.ts';
import { launchesOf, runsOn } from '../../src/ecs/launch.ts';
import { lacksOption, REQUIRED_OPTIONS } from '../../src/ecs/log-options.ts';
import { type Context, defineRule, type Field, type LogConfiguration } from '../../src/rule.ts';

export default defineRule({
  id: 'incomplete-log-options',
  summary: 'A log driver lacks options that it needs',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses the definition ("Log driver awslogs requires options: …"). \`awslogs\` needs \`awslogs-group\` and \`awslogs-region\`, and on Fargate \`awslogs-stream-prefix\`; \`splunk\` needs \`splunk-url\` and \`splunk-token\`, which may come from \`secretOptions\`.
    Add what the message names.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',

  container(container, context) {
    check(container.logConfiguration, containerName(container), runsOn(context.task, 'FARGATE') === true, context);
  },

  service(service, context) {
    const { logConfiguration } = service.serviceConnectConfiguration;
    check(logConfiguration, proxyName(service), launchesOf(service)?.includes('FARGATE') === true, context);
  },
});

function check(configuration: Field<LogConfiguration>, who: string, isFargate: boolean, { report }: Context): void {
  const { logDriver, options } = configuration;
  const driver = logDriver.known ?? '';
  const required = Object.hasOwn(REQUIRED_OPTIONS, driver) ? REQUIRED_OPTIONS[driver] : undefined;
  if (!required) return;

  const onFargate = isFargate ? required.onFargate : [];
  const missing = [...required.always, ...onFargate].filter((option) => lacksOption(configuration, option));
  if (missing.length === 0) return;
  const why = missing.every((option) => onFargate.includes(option)) ? ', which it needs on Fargate' : '';
  const listed = new Intl.ListFormat('en-GB').format(missing);
  report(options, `${who} has the log driver ${logDriver.$quoted} without ${listed}${why}`);
}
