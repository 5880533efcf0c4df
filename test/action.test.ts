import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../', import.meta.url));
const workspace = mkdtempSync(join(tmpdir(), 'ecs-lint-action-'));

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

beforeAll(() => {
  for (const [from, to] of [
    ['web/taskdef.json', 'bad.json'],
    ['web-cured/taskdef.json', 'good.json'],
    ['web/template.yaml', 'a folder/template.yaml'],
  ] as const) {
    mkdirSync(join(workspace, 'a folder'), { recursive: true });
    cpSync(join(root, 'examples', from), join(workspace, to));
  }
});

afterAll(() => rmSync(workspace, { recursive: true }));

/** The steps as the runner runs them: expressions put in, outputs passed on. An action that is used is noted. */
function runAction(given: Readonly<Record<string, string>>) {
  const inputs = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default])),
    ...given,
  };
  const outputs: Record<string, string> = {};
  const used: Record<string, string>[] = [];
  let [printed, code] = ['', 0];
  const put = (text: string) =>
    text.replaceAll(/\$\{\{ (inputs|steps\.lint\.outputs)\.([\w-]+) \}\}/g, (_, from: string, name: string) => {
      return (from === 'inputs' ? inputs : outputs)[name] ?? '';
    });
  for (const step of action.runs.steps) {
    if (step.uses) {
      if (inputs['upload'] === 'true' && outputs['sarif']) used.push(mapped(step.with, put));
      continue;
    }
    const file = join(workspace, 'output');
    writeFileSync(file, '');
    const own = mapped(step.env, put);
    const env = { ...process.env, ...own, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: file, NO_COLOR: '1' };
    const result = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run!], {
      cwd: workspace,
      env,
      encoding: 'utf8',
    });
    printed += result.stdout + result.stderr;
    code ||= result.status ?? 1;
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const [name, ...value] = line.split('=');
      if (step.id === 'lint' && name) outputs[name] = value.join('=');
    }
  }
  return { printed, code, used, exitCode: outputs['exit-code'] };
}

function mapped(values: Readonly<Record<string, string>> = {}, put: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, put(value)]));
}

describe('the action', () => {
  test('uploads the findings and then fails', () => {
    const { printed, code, used } = runAction({ paths: 'bad.json' });
    expect(code).toBe(1);
    expect(printed).toContain('bad.json:7:18  warning  shared-role');
    expect(used).toEqual([{ sarif_file: 'ecs-lint.sarif', category: 'ecs-lint' }]);
    const sarif = JSON.parse(readFileSync(join(workspace, 'ecs-lint.sarif'), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(3);
  });

  test('passes when there is nothing at the level that fails it', () => {
    expect(runAction({ paths: 'bad.json', 'fail-on': 'error' })).toMatchObject({ code: 0, exitCode: '0' });
    expect(runAction({ paths: 'good.json' })).toMatchObject({ code: 0, exitCode: '0' });
  });

  test('takes several paths, patterns, and options', () => {
    const { printed } = runAction({ paths: 'good.json bad.js*n\n', args: '--rule shared-role=off --verbose' });
    expect(printed).toContain('plaintext-secret');
    expect(printed).not.toContain('shared-role');
    expect(printed).toMatch(/ in 1 of 2 files/);
  });

  test('lints the whole repository when nothing is said', () => {
    const { printed, code } = runAction({});
    expect(code).toBe(1);
    expect(printed).toContain('a folder/template.yaml:');
  });

  test('does not upload when that is not wanted', () => {
    expect(runAction({ paths: 'bad.json', upload: 'false' }).used).toEqual([]);
  });

  test('fails with what was wrong', () => {
    expect(runAction({ paths: 'missing.json' })).toMatchObject({ code: 2, exitCode: '2' });
    expect(runAction({ paths: 'bad.json', 'fail-on': 'sometimes' })).toMatchObject({
      code: 2,
      exitCode: '2',
      used: [],
    });
  });
});

test('no expression stands in a script, where its value could be a command', () => {
  for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  expect(action.runs.using).toBe('composite');
  expect(existsSync(join(root, 'scripts/action.sh'))).toBe(true);
});
