import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ecsLint, folder, only, RULE, TASK } from './surroundings.ts';

const BROKEN = '{ "containerDefinitions": [ }';

/** The findings that the json report on standard output has. */
async function findings(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { out } = await ecsLint(cwd, ['--format', 'json', ...args]);
  const report = JSON.parse(out) as { findings: { file: string; rule: string; level: string }[] };
  return report.findings.map(({ file, rule }) => `${file} ${rule}`);
}

describe('exit codes', () => {
  const cwd = () => folder({ 'a.json': TASK, 'other.json': '{ "name": "x", "version": "1" }' });

  test('0: nothing at or above --fail-on', async () => {
    expect(await ecsLint(cwd(), [...only('off'), 'a.json'])).toMatchObject({ code: 0, err: '' });
    expect(await ecsLint(cwd(), [...only('info'), 'a.json'])).toMatchObject({ code: 0, err: '' });
    expect(await ecsLint(cwd(), [...only('warning'), '--fail-on', 'error', 'a.json'])).toMatchObject({ code: 0 });
    expect(await ecsLint(cwd(), [...only('error'), '--fail-on', 'never', 'a.json'])).toMatchObject({ code: 0 });
  });

  test('1: findings', async () => {
    expect(await ecsLint(cwd(), [...only('warning'), 'a.json'])).toMatchObject({ code: 1, err: '' });
    expect(await ecsLint(cwd(), [...only('info'), '--fail-on', 'info', 'a.json'])).toMatchObject({ code: 1 });
    expect(await ecsLint(cwd(), [...only('warning'), '--quiet', 'a.json'])).toEqual({ code: 1, out: '', err: '' });
  });

  test('2: wrong use, in one line', async () => {
    expect(await ecsLint(cwd(), ['--nonsense'])).toEqual({
      code: 2,
      out: '',
      err: 'ecs-lint: unknown option "--nonsense" (see ecs-lint --help)\n',
    });
  });

  test('2 beats 1, and the other files are linted', async () => {
    const { code, out, err } = await ecsLint(cwd(), [...only('warning'), 'gone.json', 'a.json']);
    expect({ code, err }).toEqual({ code: 2, err: 'ecs-lint: gone.json: no such file\n' });
    expect(out).toContain(RULE);
  });

  test('3: nothing to lint, unless that is no wonder', async () => {
    const nothing = 'ecs-lint: nothing to lint: no input for ECS in .\n';
    expect(await ecsLint(folder({}), [])).toEqual({ code: 3, out: '', err: nothing });
    expect(await ecsLint(folder({ 'package.json': '{}', 'a.yaml': 'a: [' }), [])).toEqual({
      code: 3,
      out: '',
      err: nothing,
    });
    expect(await ecsLint(folder({}), ['--ignore-unknown'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('3 leaves no old report behind', async () => {
    const cwd = folder({ 'a.txt': 'old', 'a.sarif': 'old' });
    expect(await ecsLint(cwd, ['-f', 'text=a.txt', '-f', 'sarif=a.sarif', '-f', 'json'])).toMatchObject({ code: 3 });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toBe('old');
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8'))).toMatchObject({ runs: [{ results: [] }] });
  });
});

describe('what is linted', () => {
  test('a named file, whatever it holds', async () => {
    const cwd = folder({ 'package.json': '{ "name": "x", "version": "1" }', 'a.txt': 'a: [', 'no.yaml': 'a: [' });
    expect(await findings(cwd, 'package.json')).toEqual(['package.json unrecognized-file']);
    expect(await findings(cwd, 'no.yaml')).toEqual(['no.yaml syntax-error']);
    expect(await ecsLint(cwd, ['package.json'])).toMatchObject({ code: 1 });
  });

  test('in a folder and by a pattern, what has a sign of ECS', async () => {
    const cwd = folder({
      'package.json': '{ "name": "x", "version": "1" }',
      'no.yaml': 'a: [',
      'broken.json': BROKEN,
      'unknown.json': '{ "note": "aws_ecs_service" }',
      'a.json': TASK,
    });
    const expected = [`a.json ${RULE}`, 'broken.json syntax-error'];
    expect(await findings(cwd, ...only('info'))).toEqual(expected);
    expect(await findings(cwd, ...only('info'), '*.json', '*.yaml')).toEqual(expected);
  });

  test('under --ignore-unknown, only that', async () => {
    const cwd = folder({
      'package.json': '{ "name": "x" }',
      'no.yaml': 'a: [',
      'broken.json': BROKEN,
      'unknown.json': '{ "note": "AWS::ECS::Service" }',
    });
    const names = ['package.json', 'no.yaml', 'unknown.json'];
    expect(await ecsLint(cwd, ['--ignore-unknown', ...names])).toEqual({ code: 0, out: '', err: '' });
    expect(await findings(cwd, '--ignore-unknown', ...names, 'broken.json')).toEqual(['broken.json syntax-error']);
    expect(await ecsLint(cwd, ['--ignore-unknown', 'gone.json'])).toMatchObject({ code: 2 });
  });

  test('a file that is in a folder and named counts as named', async () => {
    const cwd = folder({ 'package.json': '{ "name": "x", "version": "1" }' });
    expect(await findings(cwd, '.', 'package.json')).toEqual(['package.json unrecognized-file']);
  });

  test('standard input', async () => {
    const stdin = async () => ({ bytes: Buffer.from(TASK) });
    const cwd = folder({});
    expect((await ecsLint(cwd, [...only('warning'), '-'], { stdin })).out).toContain('<stdin>  task definition');
    const named = await ecsLint(cwd, [...only('warning'), '--stdin-filename', 'deploy/task.json', '-'], { stdin });
    expect(named.out).toContain('deploy/task.json  task definition');
    expect(await ecsLint(cwd, ['-'])).toMatchObject({ code: 2, err: 'ecs-lint: <stdin>: is closed\n' });
  });
});

describe('outputs', () => {
  test('several at once, without colour in a file', async () => {
    const cwd = folder({ 'a.json': TASK });
    const args = [
      ...only('warning'),
      '--color',
      '-f',
      'text',
      '-f',
      'json=r.json',
      '-f',
      'sarif=r.sarif',
      '-f',
      'text=r.txt',
      'a.json',
    ];
    const { code, out } = await ecsLint(cwd, args, { columns: 80 });
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(code).toBe(1);
    expect(out).toContain('\u001b[');
    expect(read('r.txt')).toContain(RULE);
    expect(read('r.txt')).not.toContain('\u001b');
    expect(JSON.parse(read('r.json'))).toMatchObject({ tool: { name: 'ecs-lint' }, findings: [{ rule: RULE }] });
    expect(JSON.parse(read('r.sarif'))).toMatchObject({ runs: [{ results: [{ ruleId: RULE }] }] });
  });

  test('as wide as the terminal', async () => {
    const cwd = folder({ 'a.json': TASK });
    const { out } = await ecsLint(cwd, [...only('warning'), '--no-color', 'a.json'], { columns: 60 });
    expect(out.split('\n').filter((line) => line.length > 60 && !line.includes('https://'))).toEqual([]);
  });

  test.each([
    [['-f', 'json=no/r.json'], '--format json=no/r.json: its folder does not exist'],
    [['-f', 'json=a.json/r.json'], '--format json=a.json/r.json: its folder does not exist'],
    [['-f', 'json=r', '-f', 'sarif=./r'], 'two formats in one file: ./r'],
    [['-f', 'json=r', '-f', 'sarif=here/r'], 'two formats in one file: here/r'],
    [['-f', 'json=here/a.json'], 'a.json is to be linted: a report would overwrite it'],
  ])('%j is wrong use', async (args, message) => {
    const cwd = folder({ 'a.json': TASK });
    symlinkSync('.', join(cwd, 'here'));
    expect(await ecsLint(cwd, [...args, 'a.json'])).toEqual({
      code: 2,
      out: '',
      err: `ecs-lint: ${message} (see ecs-lint --help)\n`,
    });
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(TASK);
  });

  test('a file that cannot be written', async () => {
    const cwd = folder({ 'a.json': TASK });
    mkdirSync(join(cwd, 'reports'));
    const ran = await ecsLint(cwd, [...only('warning'), '-f', 'json=reports', '-f', 'text', 'a.json']);
    expect(ran).toMatchObject({ code: 2, err: 'ecs-lint: reports: is a directory\n' });
    expect(ran.out).toContain(RULE);
  });

  test('a report of the last run is no input of this one', async () => {
    const cwd = folder({ 'a.json': TASK });
    const args = [...only('warning'), '-f', 'json=report.json'];
    await ecsLint(cwd, args);
    await ecsLint(cwd, args);
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as { files: { path: string }[] };
    expect(report.files.map(({ path }) => path)).toEqual(['a.json']);
  });

  test('sarif names files from the root of the repository, without links', async () => {
    const cwd = folder({ 'infra/my tasks/a.json': TASK, 'infra/b/x.json': '' });
    mkdirSync(join(cwd, '.git'));
    rmSync(join(cwd, 'infra/b/x.json'));
    symlinkSync('../my tasks/a.json', join(cwd, 'infra/b/link.json'));
    const { out } = await ecsLint(join(cwd, 'infra'), [...only('warning'), '-f', 'sarif', 'b/link.json']);
    expect(out).toContain('"uri": "infra/my%20tasks/a.json"');
    expect(out).toContain('/blob/main/fixtures/hardening/writable-root-filesystem/README.md');
  });

  test('programs learn of what could not be opened', async () => {
    const cwd = folder({ 'a.json': TASK });
    const { out } = await ecsLint(cwd, ['-f', 'sarif', 'gone.json', 'a.json']);
    expect(JSON.parse(out)).toMatchObject({ runs: [{ invocations: [{ executionSuccessful: false }] }] });
    expect(JSON.parse((await ecsLint(cwd, ['-f', 'json', 'gone.json'])).out)).toMatchObject({
      failures: [{ file: 'gone.json' }],
    });
  });

  test('the names of files cannot act on the terminal', async () => {
    const name = '\u001b[2Jgone\u202e.json';
    expect((await ecsLint(folder({}), [name])).err).toBe('ecs-lint: <U+001B>[2Jgone<U+202E>.json: no file matches\n');
  });
});

test('help is one screen and says what must be known', async () => {
  const { code, out, err } = await ecsLint(folder({}), ['--help', '--nonsense']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const { homepage, version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;
  for (const word of [
    '--fail-on',
    '--stdin-filename',
    '--ignore-unknown',
    '--resolve-images',
    'Exit codes',
    `${homepage}#readme`,
    `ecs-lint ${version}`,
  ])
    expect(out).toContain(word);
  expect((await ecsLint(folder({}), ['--version'])).out).toBe(`ecs-lint ${version}\n`);
});

test('a file is read anew in each run', async () => {
  const cwd = folder({ 'a.json': TASK });
  expect(await ecsLint(cwd, [...only('warning')])).toMatchObject({ code: 1 });
  writeFileSync(join(cwd, 'a.json'), TASK.replace('"name"', '"readonlyRootFilesystem": true, "name"'));
  expect(await ecsLint(cwd, [...only('warning')])).toMatchObject({ code: 0 });
});
