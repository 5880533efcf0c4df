import { expect, test } from 'vitest';
import { hasColour } from '../../src/cli/colour.ts';

// Each row is stronger than the ones after it.
test.each([
  ['--color', { asked: true, env: { NO_COLOR: '1' }, isTTY: false }, true],
  ['--no-color', { asked: false, env: { FORCE_COLOR: '1' }, isTTY: true }, false],
  ['NO_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1', GITHUB_ACTIONS: 'true' }, isTTY: true }, false],
  ['an empty NO_COLOR says nothing', { env: { NO_COLOR: '' }, isTTY: true }, true],
  ['FORCE_COLOR', { env: { FORCE_COLOR: '1', TERM: 'dumb' }, isTTY: false }, true],
  ['an empty FORCE_COLOR', { env: { FORCE_COLOR: '' }, isTTY: false }, true],
  ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0', GITHUB_ACTIONS: 'true' }, isTTY: true }, false],
  ['FORCE_COLOR=false', { env: { FORCE_COLOR: 'false' }, isTTY: true }, false],
  ['GitHub Actions', { env: { GITHUB_ACTIONS: 'true' }, isTTY: false }, true],
  ['GitLab', { env: { GITLAB_CI: 'true', TERM: 'dumb' }, isTTY: false }, true],
  ['a terminal', { env: { TERM: 'xterm' }, isTTY: true }, true],
  ['a dumb terminal', { env: { TERM: 'dumb' }, isTTY: true }, false],
  ['a pipe', { env: { TERM: 'xterm', CI: 'true' }, isTTY: false }, false],
] as const)('%s', (_, options, colour) => {
  expect(hasColour({ asked: undefined, ...options })).toBe(colour);
});
