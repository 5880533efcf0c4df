import { AWSLOGS_OPTIONS, isDockerSize } from '../../src/ecs/log-options.ts';
import { type Context, defineRule, type Field, type LogConfiguration, remove } from '../../src/rule.ts';

export default defineRule({
  id: 'invalid-log-option',
  summary: 'An option of a log driver is one that ECS refuses',
  severity: 'error',
  precision: 'very-high',
  fix: 'safe',
  why: `
    ECS refuses options that \`awslogs\` does not have, \`awslogs-create-group\` with anything but \`"true"\`, a date format together with a multiline pattern, and a \`mode\` other than \`blocking\` and \`non-blocking\`. A \`max-buffer-size\` that Docker cannot read stops the container before it starts.
    Mend the option, or take it out: the fix does so with \`awslogs-create-group: "false"\`, which is what its absence means.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',

  container({ logConfiguration }, context) {
    check(logConfiguration, context);
  },

  service({ serviceConnectConfiguration }, context) {
    check(serviceConnectConfiguration.logConfiguration, context);
  },
});

function check(logConfiguration: Field<LogConfiguration>, context: Context): void {
  const driver = logConfiguration.logDriver.known;
  // The options of FireLens are the plugin's own.
  if (driver === undefined || driver === 'awsfirelens') return;
  checkBuffer(logConfiguration, context);
  if (driver === 'awslogs') checkAwslogs(logConfiguration, context);
}

function checkBuffer({ options }: Field<LogConfiguration>, { report }: Context): void {
  const mode = options.get('mode');
  if (!['blocking', 'non-blocking', ''].includes(mode.known ?? ''))
    report(mode, `The mode ${mode.$quoted} is neither "blocking" nor "non-blocking"`);
  const size = options.get('max-buffer-size');
  if (size.known !== undefined && size.known !== '' && !isDockerSize(size.known))
    report(size, `The max-buffer-size ${size.$quoted} is no number with a unit such as "25m"`);
}

function checkAwslogs({ options }: Field<LogConfiguration>, { report }: Context): void {
  for (const [name, value] of options.entries) {
    if (/^[\w-]+$/.test(name) && !AWSLOGS_OPTIONS.includes(name))
      report(value, `"${name}" is no option of awslogs that ECS takes`);
  }
  const create = options.get('awslogs-create-group');
  const isFalse = create.known?.toLowerCase() === 'false';
  if (create.known !== undefined && create.known.toLowerCase() !== 'true') {
    const message = `The awslogs-create-group is ${create.$quoted}: ECS takes nothing but "true"`;
    report(create, message, isFalse ? { fix: remove(create) } : {});
  }
  const [date, pattern] = [options.get('awslogs-datetime-format'), options.get('awslogs-multiline-pattern')];
  if (date.known === undefined || pattern.known === undefined) return;
  report(pattern, 'The awslogs-multiline-pattern stands beside an awslogs-datetime-format, and ECS takes one of them', {
    related: [[date, 'the awslogs-datetime-format']],
  });
}
