import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../src/files/load.ts';
import { isTooLarge } from '../../src/files/open.ts';
import { ecsLint, folder, only, RULE, TASK } from './surroundings.ts';

interface Report {
  readonly files: readonly { readonly path: string }[];
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly message: string }[];
}

/** Lints a bad file between two good ones: what is said of it, the good ones being linted all the same. */
async function between(
  name: string,
  content?: string | Uint8Array,
): Promise<{ code: number; said: readonly string[] }> {
  const cwd = folder({ 'a.json': TASK, 'z.json': TASK, ...(content !== undefined && { [name]: content }) });
  if (content === undefined) mkdirSync(join(cwd, name));
  const { code, out, err } = await ecsLint(cwd, [...only('info'), '-f', 'json', 'a.json', name, 'z.json']);
  const { findings } = JSON.parse(out) as Report;
  expect(findings.filter(({ rule }) => rule === RULE).map(({ file }) => file)).toEqual(['a.json', 'z.json']);
  const said = findings.filter(({ file }) => file === name).map(({ rule, message }) => `${rule}: ${message}`);
  return { code, said: [...said, ...err.split('\n').slice(0, -1)] };
}

const UNREADABLE = 'syntax-error: The file cannot be read';

test.each<[string, string, string | Uint8Array, RegExp]>([
  ['an empty file', 'b.json', '', /^(?:syntax-error|unrecognized-file): .*(?:empty|Expected a value)/i],
  ['an empty YAML file', 'b.yaml', '', /^unrecognized-file: This is an empty file/],
  ['a NUL', 'b.json', `${TASK}\0`, new RegExp(`^${UNREADABLE}: it is binary`)],
  ['a program', 'b.yaml', Buffer.from('7f454c4602010100000000000000000003003e00', 'hex'), new RegExp(`^${UNREADABLE}`)],
  [
    'Latin-1',
    'b.json',
    Buffer.from(TASK.replace('nginx', 'nginx\u00e9'), 'latin1'),
    new RegExp(`^${UNREADABLE}: it is not text in UTF-8`),
  ],
  [
    'a binary plan',
    'plan.out',
    Buffer.from('504b0304140008000800', 'hex'),
    /^unrecognized-file: This is a binary Terraform plan/,
  ],
  ['deep nesting', 'b.json', '['.repeat(100_000), /^syntax-error: .*levels of nesting/],
  ['deep nesting in objects', 'b.json', '{"a":'.repeat(100_000), /^syntax-error: .*levels of nesting/],
  ['deep nesting in YAML', 'b.yaml', '['.repeat(100_000), /^syntax-error: /],
  ['a comment', 'b.json', `// ours\n${TASK}`, /^syntax-error: .*comment/i],
])('%s is a finding', async (_, name, content, expected) => {
  const { code, said } = await between(name, content);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(expected);
  expect(code).toBe(1);
});

test('a line of a megabyte is linted', async () => {
  const long = TASK.replace('"name"', `"dockerLabels": { "a": "${'x'.repeat(1_000_000)}" }, "name"`);
  const cwd = folder({ 'a.json': long });
  const { code, out } = await ecsLint(cwd, [...only('warning'), 'a.json']);
  expect(code).toBe(1);
  expect(out).toContain(RULE);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(200);
});

test.each(['', '\ufeff'])('UTF-16 with the mark %j is read', async (mark) => {
  const text = `${mark}${TASK}`;
  const files = { 'le.json': Buffer.from(text, 'utf16le'), 'be.json': Buffer.from(text, 'utf16le').swap16() };
  const { out } = await ecsLint(folder(files), [...only('info'), '-f', 'json', '.']);
  expect((JSON.parse(out) as Report).findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    `be.json ${RULE}`,
    `le.json ${RULE}`,
  ]);
});

test('a folder that is called like a file is a folder', async () => {
  const cwd = folder({ 'task.json/a.json': TASK, 'z.json': TASK });
  expect(await ecsLint(cwd, [...only('info'), 'task.json', 'z.json'])).toMatchObject({ code: 0, err: '' });
  rmSync(join(cwd, 'task.json/a.json'));
  expect(await ecsLint(cwd, ['task.json'])).toEqual({
    code: 3,
    out: '',
    err: 'ecs-lint: nothing to lint: no input for ECS in task.json\n',
  });
  expect(await load({ path: 'task.json', real: join(cwd, 'task.json'), named: true }, LOAD)).toEqual({
    problem: 'is a directory',
  });
});

const LOAD = { ignoreUnknown: false, stdin: async () => ({ problem: 'is closed' }) };

test('a file that vanishes after it was found', async () => {
  const cwd = folder({ 'a.json': TASK, 'b.json': TASK, 'c.json': TASK });
  const stdin = async () => {
    rmSync(join(cwd, 'b.json'));
    return { bytes: Buffer.from(TASK) };
  };
  const { code, out, err } = await ecsLint(cwd, [...only('info'), '-', '.'], { stdin });
  expect({ code, err }).toEqual({ code: 2, err: 'ecs-lint: b.json: no such file\n' });
  for (const name of ['<stdin>', 'a.json', 'c.json']) expect(out).toContain(`${name}  task definition`);
});

test('a pipe with a name', async () => {
  const cwd = folder({ 'a.json': TASK });
  execFileSync('mkfifo', [join(cwd, 'pipe.json')]);
  const { code, err } = await ecsLint(cwd, [...only('info'), 'pipe.json', 'a.json']);
  const line = 'ecs-lint: pipe.json: is no regular file; standard input takes what it holds: ecs-lint - <FILE\n';
  expect({ code, err }).toEqual({ code: 2, err: line });
  expect(await ecsLint(cwd, [...only('info')])).toMatchObject({ code: 0, err: '' });
});

test('a file that is no folder, in the middle of a path', async () => {
  const cwd = folder({ 'a.json': TASK });
  expect(await ecsLint(cwd, ['a.json/b.json'])).toMatchObject({
    code: 2,
    err: 'ecs-lint: a.json/b.json: no such file\n',
  });
});

test('a name that is too long', async () => {
  const name = `${'x'.repeat(300)}.json`;
  expect(await ecsLint(folder({}), [name])).toMatchObject({
    code: 2,
    err: `ecs-lint: ${name}: no such file: the name is too long\n`,
  });
});

test('more than a string can hold', () => {
  const bytes = Buffer.alloc(11);
  expect(isTooLarge(bytes, 10)).toBe(true);
  expect(isTooLarge(bytes)).toBe(false);
});
