import { expect, test } from 'vitest';
import { isDockerSize } from '../../src/ecs/log-options.ts';
import { isVerbose } from '../../src/ecs/verbosity.ts';

/** As https://github.com/docker/go-units reads them (size.go, size_test.go). */
test.each([
  '0',
  '32',
  '32b',
  '32B',
  '32k',
  '32K',
  '32kb',
  '32Kb',
  '32KiB',
  '32 m',
  '32mb',
  '1.5g',
  '25 MiB',
  '.5t',
  '4p',
  '32Mi',
])('%s is a size', (text) => {
  expect(isDockerSize(text)).toBe(true);
});

test.each(['', 'm', '-1', '32  m', '32x', '32mm', '32mib b', '32bb', 'ten', '32 megabytes', '1,5m', '0x20'])(
  '"%s" is none',
  (text) => {
    expect(isDockerSize(text)).toBe(false);
  },
);

test.each([
  ['LOG_LEVEL', 'debug', true],
  ['LOGLEVEL', 'DEBUG', true],
  ['log_level', 'trace', true],
  ['ENVOY_LOG_LEVEL', 'verbose', true],
  ['LOG_LEVEL', 'all', true],
  ['RUST_LOG', 'debug', true],
  ['RUST_LOG', 'warn,trace', true],
  ['LOGGING_LEVEL_ORG_HIBERNATE', 'TRACE', true],
  ['DEBUG', '*', true],
  ['DEBUG', 'True', true],
  ['VERBOSE', '1', true],
  ['LOG_LEVEL', 'info', false],
  ['LOG_LEVEL', 'debugging', false],
  ['RUST_LOG', 'info,shop=debug', false],
  ['DEBUG', 'false', false],
  ['DEBUG', '0', false],
  ['DEBUG', 'shop:*', false],
  ['DEBUG_PORT', '1', false],
  ['CATALOG_LEVEL', 'all', false],
  ['LOG_LEVELS', 'debug', false],
  ['LOG_FORMAT', 'verbose', false],
])('%s=%s turns on debug logs: %s', (name, value, verbose) => {
  expect(isVerbose(name, value)).toBe(verbose);
});
