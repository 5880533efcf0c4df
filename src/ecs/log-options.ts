import type { Field, LogConfiguration } from '../model/fields.ts';

/** The options of awslogs that ECS takes. ECS API, LogConfiguration.options, read 2026-11-23. */
export const AWSLOGS_OPTIONS: readonly string[] = [
  'awslogs-create-group',
  'awslogs-region',
  'awslogs-group',
  'awslogs-stream-prefix',
  'awslogs-datetime-format',
  'awslogs-multiline-pattern',
  'mode',
  'max-buffer-size',
];

/** The options without which ECS refuses a log driver; those in `onFargate` only there. ECS API, LogConfiguration.options. */
export const REQUIRED_OPTIONS: Readonly<
  Record<string, { readonly always: readonly string[]; readonly onFargate: readonly string[] }>
> = {
  awslogs: { always: ['awslogs-group', 'awslogs-region'], onFargate: ['awslogs-stream-prefix'] },
  splunk: { always: ['splunk-token', 'splunk-url'], onFargate: [] },
};

/** Whether an option of a log driver has no value, neither as it is nor from a secret. */
export function lacksOption({ options, secretOptions }: Field<LogConfiguration>, option: string): boolean {
  const isFromSecret = secretOptions.items.some(({ name }) => name.known === undefined || name.known === option);
  return options.get(option).or('') === '' && secretOptions.complete && !isFromSecret;
}

/** A size as some version of Docker reads it. https://github.com/docker/go-units (size.go) */
export function isDockerSize(text: string): boolean {
  return /^(?:\d+(?:\.\d*)?|\.\d+) ?[kmgtp]?i?b?$/i.test(text);
}
