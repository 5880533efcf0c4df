import { describe, expect, test } from 'vitest';
import { type Options, parse, WrongUse } from '../../src/cli/arguments.ts';

const RULES = ['latest-tag', 'shared-role', 'public-task'];

function options(...args: readonly string[]): Options {
  const command = parse(args, RULES);
  if (command.kind !== 'lint') throw new Error(`It is ${command.kind}`);
  return command.options;
}

function wrong(...args: readonly string[]): string {
  try {
    parse(args, RULES);
  } catch (error) {
    if (error instanceof WrongUse) return error.message;
    throw error;
  }
  return 'right';
}

test('without arguments', () => {
  expect(options()).toEqual({
    inputs: ['.'],
    outputs: [{ format: 'text', file: undefined }],
    failOn: 'warning',
    levels: new Map(),
    ignoreUnknown: false,
    resolveImages: false,
    stdinFilename: '<stdin>',
    colour: undefined,
    quiet: false,
    verbose: false,
  });
});

test('all of them', () => {
  const args = [
    'a.json',
    '-f',
    'sarif=out.sarif',
    '--format=json',
    '--fail-on',
    'error',
    '--rule',
    'latest-tag=off',
    '-',
  ];
  const more = [
    '--rule=shared-role=error',
    '--ignore-unknown',
    '--resolve-images',
    '--stdin-filename',
    't.json',
    '--color',
    '--quiet',
  ];
  expect(options(...args, ...more)).toEqual({
    inputs: ['a.json', '-'],
    outputs: [
      { format: 'sarif', file: 'out.sarif' },
      { format: 'json', file: undefined },
    ],
    failOn: 'error',
    levels: new Map([
      ['latest-tag', 'off'],
      ['shared-role', 'error'],
    ]),
    ignoreUnknown: true,
    resolveImages: true,
    stdinFilename: 't.json',
    colour: true,
    quiet: true,
    verbose: false,
  });
});

test('the last one counts', () => {
  expect(options('--fail-on', 'error', '--fail-on', 'never').failOn).toBe('never');
  expect(options('--color', '--no-color').colour).toBe(false);
  expect(options('--no-color', '--color').colour).toBe(true);
  expect(options('--rule', 'latest-tag=off', '--rule', 'latest-tag=info').levels.get('latest-tag')).toBe('info');
});

test('after two hyphens all are files', () => {
  expect(options('--', '--verbose', '-f').inputs).toEqual(['--verbose', '-f']);
});

test('an equals sign in the name of a file', () => {
  expect(options('-f', 'json=a=b.json').outputs).toEqual([{ format: 'json', file: 'a=b.json' }]);
});

test('help and version come before what is wrong', () => {
  expect(parse(['--help', '--nonsense'], RULES)).toEqual({ kind: 'help' });
  expect(parse(['x', '-h'], RULES)).toEqual({ kind: 'help' });
  expect(parse(['--version', '--format', 'nonsense'], RULES)).toEqual({ kind: 'version' });
});

describe('wrong use', () => {
  test.each<[string[], string]>([
    [['--fromat', 'json'], 'unknown option "--fromat"; did you mean "--format"?'],
    [['--colour'], 'unknown option "--colour"; did you mean "--color"?'],
    [['-x'], 'unknown option "-x"'],
    [['--format'], '--format needs a value'],
    [['--format', '--quiet'], '--format needs a value'],
    [['--rule='], '--rule needs a value'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--format', 'jsn'], '--format: "jsn" is none of text, json, sarif; did you mean "json"?'],
    [['--format', 'sarif='], '--format sarif=: the name of the file is missing'],
    [
      ['-f', 'text', '-f', 'json'],
      'two formats on standard output: give one of them a file, as in --format sarif=ecs-lint.sarif',
    ],
    [['--fail-on', 'warn'], '--fail-on: "warn" is none of error, warning, info, never'],
    [['--rule', 'latest-tga=off'], 'unknown rule "latest-tga"; did you mean "latest-tag"?'],
    [['--rule', 'nonsense=off'], 'unknown rule "nonsense"'],
    [['--rule', 'latest-tag'], '--rule latest-tag: its level is missing, as in --rule latest-tag=off'],
    [
      ['--rule', 'latest-tag=warnin'],
      '--rule latest-tag: "warnin" is none of off, info, warning, error; did you mean "warning"?',
    ],
    [['--quiet', '--verbose'], '--quiet and --verbose exclude each other'],
    [['--stdin-filename', 'x.json', 'a.json'], '--stdin-filename goes with "-", which is standard input'],
    [[''], 'the name of a file is empty'],
  ])('%j', (args, message) => {
    expect(wrong(...args)).toBe(message);
  });
});
