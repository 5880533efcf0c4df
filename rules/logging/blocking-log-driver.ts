import { containerName, proxyName } from '../../src/ecs/container-name.ts';
import { type Context, defineRule, type Field, type LogConfiguration, set } from '../../src/rule.ts';

export default defineRule({
  id: 'blocking-log-driver',
  summary: 'A container stops when its logs cannot be delivered',
  severity: 'info',
  precision: 'very-high',
  fix: 'unsafe',
  why: `
    With \`mode: blocking\` each write of the container to stdout waits for the log driver. When CloudWatch or whatever takes the logs is slow or away, the pipe fills up and the application stands still, its health check with it.
    \`non-blocking\`, the default since June 2025, drops lines instead when \`max-buffer-size\` is full: give it some megabytes. Where no line may be lost, blocking is right.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',

  container(container, context) {
    check(container.logConfiguration, containerName(container), context);
  },

  service(service, context) {
    check(service.serviceConnectConfiguration.logConfiguration, proxyName(service), context);
  },
});

function check({ options }: Field<LogConfiguration>, who: string, { report }: Context): void {
  const mode = options.get('mode');
  if (mode.known !== 'blocking') return;
  report(mode, `${who} has the log mode ${mode.$quoted}: it stands still when its logs do`, {
    fix: set(mode, 'non-blocking'),
  });
}
