import { expect, test } from 'vitest';
import { deafProgram, type Shell } from '../../src/ecs/stop-signal.ts';

const told = (words: readonly string[], sh?: Shell) => {
  const deaf = deafProgram(words, sh);
  return deaf && `${deaf.isSure ? 'surely' : 'perhaps'} ${deaf.program}: ${deaf.because}`;
};

const NO_EXEC = 'runs it without exec';
const EITHER = `${NO_EXEC}, and stays in its place where it is dash`;

type Said = string | undefined;

/** Tried with bash 5.2.15, dash 0.5.12 and busybox 1.35.0, each with /bin/sleep as the program. */
test.each<[script: string, any: Said, bash?: Said, dash?: Said, busybox?: Said]>([
  // [script, sh of an image that is not told, bash, dash, busybox]
  ['node x', `perhaps node: ${EITHER}`, undefined, `surely node: ${NO_EXEC}`],
  ['A=1 node x', `perhaps node: ${EITHER}`, undefined, `surely node: ${NO_EXEC}`],
  ['migrate && node x', `perhaps node: ${EITHER}`, undefined, `surely node: ${NO_EXEC}`],
  ['migrate; node x', `perhaps node: ${EITHER}`, undefined, `surely node: ${NO_EXEC}`],
  ['exec node x', undefined],
  ['migrate && exec node x', undefined],
  ['cd /app; exec node x', undefined],
  ['agent & exec node x', undefined],
  ['node x > log', `perhaps node: ${EITHER}`, `perhaps node: ${NO_EXEC}`, `surely node: ${NO_EXEC}`],
  ['agent & node x', `perhaps node: ${EITHER}`, `perhaps node: ${NO_EXEC}`, `surely node: ${NO_EXEC}`],
  ...(
    [
      ['node x | tee log', 'surely node | tee: runs it in a pipeline'],
      ['exec node x | tee log', 'surely node | tee: runs it in a pipeline'],
      ['node x & wait', 'surely node: runs it in the background'],
      ['a & b &', 'surely b: runs it in the background'],
      ['node x; echo done', 'surely node: has "echo" to run after it'],
      ['node x || exit 1', 'surely node: has "exit" to run after it'],
    ] as const
  ).map(([script, all]): [string, string, string, string, string] => [script, all, all, all, all]),
  // Nothing can be said of these.
  ['trap "kill $!" TERM; node x & wait', undefined],
  ['a || b', undefined],
  ['while true; do a; done', undefined],
  ['"$@"', undefined],
  ['. ./env', undefined],
  ['echo done', undefined],
  ['', undefined],
])('%j', (script, any, bash, dash, busybox) => {
  const words = ['-c', script];
  expect([
    told(['sh', ...words]),
    told(['bash', ...words]),
    told(['/bin/dash', ...words]),
    told(['busybox', 'sh', ...words]),
    told(['sh', ...words], 'bash'),
    told(['/usr/bin/sh', ...words], 'dash'),
    told(['sh', ...words], 'busybox'),
  ]).toEqual([any, bash, dash, busybox, bash, dash, busybox]);
});

test.each([
  [['sh', '-ec', 'node x']],
  [['sh', '-eo', 'pipefail', '-c', 'node x']],
  [['sh', '-o', 'pipefail', '-c', 'node x', 'name']],
  [['sh', '-c', '--', 'node x']],
  [['tini', '--', 'sh', '-c', 'node x']],
  [['/usr/bin/env', 'A=1', 'sh', '-c', 'node x']],
  // One shell in another: the inner one keeps the signal from the program as well.
  [['sh', '-c', 'sh -c "node x"']],
])('finds the script in %j', (words) => {
  expect(deafProgram(words, 'dash')).toMatchObject({ because: NO_EXEC, isSure: true });
});

test.each([
  [['node', 'x']],
  [['sh', 'start.sh']],
  [['sh', '-c']],
  [['sh']],
  [[]],
  [['dumb-init', 'sh', '-c', 'a | b']],
  [['tini', '-g', '--', 'sh', '-c', 'a | b']],
  [['busybox', 'httpd', '-c', 'a | b']],
  [['pwsh', '-c', 'a | b']],
])('finds none in %j', (words) => {
  expect(deafProgram(words, 'dash')).toBeUndefined();
});

test('a script in a script', () => {
  expect(told(['sh', '-c', "exec bash -c 'node x | tee log'"])).toBe('surely node | tee: runs it in a pipeline');
  expect(told(['sh', '-c', '/bin/sh -c "echo hi > index.html && httpd-foreground"'], 'dash')).toBe(
    `surely httpd-foreground: ${NO_EXEC}`,
  );
});
