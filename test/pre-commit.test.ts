import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const VERSION = 'pre-commit==4.6.2';
const root = fileURLToPath(new URL('../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'ecs-lint-pre-commit-'));
const hooks = join(home, 'hooks');
const project = join(home, 'project');
const python = join(home, 'python');

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = home): SpawnSyncReturns<string> {
  const identity = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'test'],
    [`GIT_${who}_EMAIL`, 'test@example.com'],
  ]);
  // A commit inside of a hook of git would otherwise be one of the repository around it.
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_|^NO_COLOR$|^FORCE_COLOR$/.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(identity),
    PATH: `${join(python, 'bin')}:${process.env['PATH']}`,
    PRE_COMMIT_HOME: join(home, 'cache'),
    PRE_COMMIT_COLOR: 'never',
  };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8' });
}

function must(command: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr, error } = run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`);
  return stdout.trim();
}

/** From PyPI, into a place of its own; the system's Python is installed where there is none. */
function installPreCommit(): void {
  if (run('python3', ['-m', 'venv', python]).status !== 0) {
    must('apt-get', ['install', '-y', '--no-install-recommends', 'python3', 'python3-venv']);
    must('python3', ['-m', 'venv', '--clear', python]);
  }
  must(join(python, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', VERSION]);
}

/** The files of this repository as they are now, as a repository of hooks. */
function makeHooks(): string {
  const files = must('git', ['ls-files', '--cached', '--others', '--exclude-standard'], root).split('\n');
  for (const file of files) {
    mkdirSync(dirname(join(hooks, file)), { recursive: true });
    cpSync(join(root, file), join(hooks, file));
  }
  must('git', ['init', '-q'], hooks);
  must('git', ['add', '--all', '--force'], hooks);
  must('git', ['commit', '-q', '-m', 'hooks'], hooks);
  return must('git', ['rev-parse', 'HEAD'], hooks);
}

beforeAll(() => {
  installPreCommit();
  const rev = makeHooks();
  mkdirSync(project);
  const config = `repos:\n  - repo: ${hooks}\n    rev: ${rev}\n    hooks:\n      - id: ecs-lint\n`;
  writeFileSync(join(project, '.pre-commit-config.yaml'), config);
  must('git', ['init', '-q'], project);
  must('pre-commit', ['install'], project);
}, 300_000);

function commit(path: string, content: string): SpawnSyncReturns<string> {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
  must('git', ['add', path], project);
  return run('git', ['commit', '-m', path], project);
}

const example = (name: string) => readFileSync(join(root, 'examples', name), 'utf8');

test('a commit of a bad file is refused, and says why', () => {
  const { status, stderr, stdout } = commit('deploy/taskdef.json', example('web/taskdef.json'));
  expect(`${stdout}${stderr}`).toContain('deploy/taskdef.json:7:18  warning  shared-role');
  expect(status).toBe(1);
}, 300_000);

test('a commit of a good file is taken', () => {
  const { status, stderr, stdout } = commit('deploy/taskdef.json', example('web-cured/taskdef.json'));
  expect(`${stdout}${stderr}`).toMatch(/ecs-lint\.+Passed/);
  expect(status).toBe(0);
}, 300_000);

test.each([
  ['of another kind', 'README.md', '# a service\n'],
  ['that is only called like one', 'docs/task-definition.yaml', 'title: how to write one\n'],
])(
  'a commit of a file %s is taken',
  (_, path, content) => {
    const { status, stderr, stdout } = commit(path, content);
    expect(`${stdout}${stderr}`).toMatch(/ecs-lint\.+(?:\(no files to check\)Skipped|Passed)/);
    expect(status).toBe(0);
  },
  300_000,
);

test('the other hook takes templates, and passes over what is none', () => {
  writeFileSync(join(project, 'template.yaml'), example('web/template.yaml'));
  writeFileSync(join(project, 'values.yaml'), 'replicas: 2\n');
  const files = ['--files', 'template.yaml', 'values.yaml'];
  const { status, stdout } = run('pre-commit', ['try-repo', hooks, 'ecs-lint-all', ...files], project);
  expect(stdout).toContain('template.yaml:');
  expect(stdout).not.toContain('values.yaml');
  expect(status).toBe(1);
}, 300_000);
