import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const TASK =
  '{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx:1.29", "privileged": true }] }\n';

let home: string;
let dist: string;

/** The bundle, as it is when the package is installed. */
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'ecs-lint-')));
  chmodSync(home, 0o755);
  const installed = join(home, 'node_modules/ecs-lint');
  dist = join(installed, 'dist');
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  bundle();
  mkdirSync(join(home, 'tmp'));
  writeFileSync(join(home, 'task.json'), TASK);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function bundle(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/bundle.mjs'), dist, ...args], {
    cwd: home,
    encoding: 'utf8',
  });
}

interface Options extends ExecFileSyncOptions {
  readonly input?: string;
}

function ecsLint(args: readonly string[], { env, ...options }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TMPDIR: join(home, 'tmp'), ...env },
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}

describe('the build', () => {
  test('is what it was made from, in files with names that stay', () => {
    const names = filesOf(dist)
      .map((path) => path.slice(dist.length + 1))
      .filter((name) => !name.startsWith('types/'));
    expect(names.sort()).toMatchInlineSnapshot(`
      [
        "LICENSES.txt",
        "chunks/ajv.js",
        "chunks/aws-policies.js",
        "chunks/cloudformation.js",
        "chunks/core.js",
        "chunks/fast-glob.js",
        "chunks/ignore.js",
        "chunks/instance-types.js",
        "chunks/json.js",
        "chunks/main.js",
        "chunks/place.js",
        "chunks/policy.js",
        "chunks/registry.js",
        "chunks/runtime.js",
        "chunks/sarif.js",
        "chunks/state-machine.js",
        "chunks/terraform-plan.js",
        "chunks/validate-service-definition.js",
        "chunks/validate-task-definition.js",
        "chunks/yaml.js",
        "cli.js",
        "index.js",
        "package.json",
      ]
    `);
    expect(statSync(join(dist, 'cli.js')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(dist, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('names no place of the machine it was made on', () => {
    const naming = filesOf(dist).filter((path) => readFileSync(path, 'utf8').includes(root));
    expect(naming).toEqual([]);
  });

  test('is plain ASCII where it is run', () => {
    const others = filesOf(join(dist, 'chunks')).filter((path) => /[^\0-\x7f]/.test(readFileSync(path, 'utf8')));
    expect(others).toEqual([]);
  });

  test('is the same each time, and --check says when it is not', () => {
    const core = join(dist, 'chunks/core.js');
    const content = readFileSync(core, 'utf8');
    appendFileSync(core, '// edited\n');
    writeFileSync(join(dist, 'old.js'), '');
    chmodSync(join(dist, 'cli.js'), 0o644);
    const message =
      'node_modules/ecs-lint/dist is out of date (chunks/core.js, old.js, cli.js is not executable): run `npm run bundle`.\n';
    expect(bundle('--check')).toMatchObject({ status: 1, stdout: '', stderr: message });
    expect(readFileSync(core, 'utf8')).toBe(`${content}// edited\n`);
    expect(bundle()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(core, 'utf8')).toBe(content);
    expect(existsSync(join(dist, 'old.js'))).toBe(false);
  });

  test('fails when a part that is loaded on demand leaks into the start', () => {
    const copy = join(home, 'copy');
    for (const name of ['src', 'rules', 'schemas', 'scripts', 'package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    appendFileSync(
      join(copy, 'src/lint.ts'),
      "import 'ignore';\nimport './reporters/sarif.ts';\nimport './registry/registry.ts';\n",
    );
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts/bundle.mjs')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /dist\/chunks\/main\.js would load at its start what is to be loaded on demand: .*node_modules\/ignore\/index\.js/,
    );
    expect(stderr).toContain('src/reporters/sarif.ts');
    expect(stderr).toContain('src/registry/registry.ts');
    expect(existsSync(join(copy, 'dist'))).toBe(false);
  });

  test('keeps the licence of each package that is in it', () => {
    const licences = readFileSync(join(dist, 'LICENSES.txt'), 'utf8');
    for (const name of ['chalk', 'fast-glob', 'ignore', 'leven', 'yaml'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('the command', () => {
  test('finds, and says so in its exit code', () => {
    const { code, out, err } = ecsLint(['--rule', 'writable-root-filesystem=error', 'task.json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('writable-root-filesystem');
    expect(out).not.toContain('\u001b');
    expect(ecsLint(['--nonsense'])).toMatchObject({ code: 2, out: '' });
    mkdirSync(join(home, 'empty'), { recursive: true });
    expect(ecsLint(['empty'])).toEqual({
      code: 3,
      out: '',
      err: 'ecs-lint: nothing to lint: no input for ECS in empty\n',
    });
  });

  test('runs as a program of its own', () => {
    const run = spawnSync(join(dist, 'cli.js'), ['--version'], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^ecs-lint \d+\.\d+\.\d+\n$/) });
  });

  test('loads each part that is loaded on demand', () => {
    const template =
      'Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - { Name: web, Image: nginx, Imag: x }\n';
    writeFileSync(join(home, 'template.yaml'), template);
    writeFileSync(join(home, '.gitignore'), 'node_modules\n');
    expect(ecsLint(['-f', 'json', 't*.yaml']).out).toContain('unknown-member');
    expect(ecsLint(['-f', 'sarif', '.']).out).toContain('"ruleId": "unknown-member"');
    writeFileSync(join(home, 'near.json'), TASK.replace('nginx', 'localhost:1/nginx'));
    expect(ecsLint(['--resolve-images', '--verbose', 'near.json']).out).toContain(
      'localhost:1/nginx:1.29 cannot be looked up',
    );
  });

  test('reads standard input', () => {
    expect(ecsLint(['-'], { input: TASK }).out).toContain('<stdin>  task definition');
  });

  test('has colour when it is told to', () => {
    expect(ecsLint(['task.json'], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[');
    expect(ecsLint(['--no-color', 'task.json'], { env: { FORCE_COLOR: '1' } }).out).not.toContain('\u001b[');
  });

  test('ends in peace when nobody reads any more', () => {
    const command = '"$0" "$1" task.json | true; echo "$PIPESTATUS"';
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, join(dist, 'cli.js')], {
      cwd: home,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^[01]\n$/), stderr: '' });
  });

  test('writes all of a long report to a slow reader', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ name: `c${i}`, image: 'nginx:1.29' }));
    writeFileSync(join(home, 'many.json'), JSON.stringify({ family: 'web', containerDefinitions: many }));
    const command = '"$0" "$1" -f json many.json | { sleep 0.3; cat; }';
    const { stdout } = spawnSync('bash', ['-c', command, process.execPath, join(dist, 'cli.js')], {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'writable-root-filesystem')).toHaveLength(3000);
  });

  test('says when its output has nowhere to go', () => {
    if (!existsSync('/dev/full')) return console.log('Not tested: there is no /dev/full here.');
    const command = '"$0" "$1" task.json >/dev/full';
    const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, join(dist, 'cli.js')], {
      cwd: home,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'ecs-lint: standard output: no space left on the device\n',
    });
  });

  test('says what it may not read, and lints the rest', () => {
    mkdirSync(join(home, 'locked/in'), { recursive: true });
    for (const name of ['locked/a.json', 'locked/b.json', 'locked/in/c.json']) writeFileSync(join(home, name), TASK);
    chmodSync(join(home, 'locked/a.json'), 0);
    chmodSync(join(home, 'locked/in'), 0);
    // Mode bits do not bind root: the command runs as nobody then.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { code, out, err } = ecsLint(['locked', 'locked/in/c.json'], user);
    const lines = ['locked/in', 'locked/in/c.json', 'locked/a.json'].map(
      (path) => `ecs-lint: ${path}: permission denied\n`,
    );
    expect({ code, err }).toEqual({ code: 2, err: lines.join('') });
    expect(out).toContain('locked/b.json  task definition');
    chmodSync(join(home, 'locked/in'), 0o755);
  });

  describe('keeps what it has compiled', () => {
    const kept = () => {
      const [folder] = readdirSync(join(home, 'kept')).map((name) => join(home, 'kept', name));
      return { folder, files: folder === undefined ? [] : readdirSync(folder).map((name) => join(folder, name)) };
    };
    const lint = (env = {}) => ecsLint(['-f', 'sarif', 'task.json'], { env: { TMPDIR: join(home, 'kept'), ...env } });
    const first = () => {
      rmSync(join(home, 'kept'), { recursive: true, force: true });
      mkdirSync(join(home, 'kept'));
      return lint();
    };

    test('where nobody else can write', () => {
      const { code, out } = first();
      const { folder, files } = kept();
      expect(statSync(folder!).mode & 0o777).toBe(0o700);
      expect(files.map((path) => path.slice(folder!.length + 1).split('-')[0])).toEqual(
        expect.arrayContaining(['core.js', 'main.js', 'sarif.js']),
      );
      const before = files.map((path) => statSync(path).mtimeMs);
      expect(lint()).toEqual({ code, out, err: '' });
      expect(files.map((path) => statSync(path).mtimeMs)).toEqual(before);
    });

    test('and takes nothing that is broken or of another build', () => {
      const { code, out } = first();
      for (const spoil of [
        () => Buffer.alloc(0),
        () => Buffer.from('nonsense'),
        (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
        (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')]),
        (bytes: Buffer) => Buffer.concat([Buffer.from('nonsense'), bytes]),
      ]) {
        const spoilt = kept().files.map((path) => [path, spoil(readFileSync(path))] as const);
        for (const [path, bytes] of spoilt) writeFileSync(path, bytes);
        expect(lint()).toEqual({ code, out, err: '' });
        for (const [path, bytes] of spoilt) expect(readFileSync(path).equals(bytes)).toBe(false);
      }
    });

    test('but not where others can write, nor when it is told not to', () => {
      first();
      const { folder, files } = kept();
      for (const path of files) rmSync(path);
      expect(lint({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ err: '' });
      chmodSync(folder!, 0o777);
      expect(lint()).toMatchObject({ err: '' });
      expect(kept().files).toEqual([]);
      rmSync(folder!, { recursive: true });
      writeFileSync(folder!, '');
      expect(lint()).toMatchObject({ err: '' });
      expect(lint({ TMPDIR: join(home, 'nowhere') })).toMatchObject({ err: '' });
    });

    test('only of a run that linted', () => {
      first();
      const { folder } = kept();
      rmSync(folder!, { recursive: true });
      const env = { TMPDIR: join(home, 'kept') };
      for (const args of [['--help'], ['--version'], ['--nonsense'], ['gone.json'], ['--ignore-unknown', 'empty']])
        ecsLint(args, { env });
      expect(kept().files).toEqual([]);
    });
  });

  test('tells of an error of its own without what the error quotes', () => {
    const broken = join(home, 'broken.cjs');
    writeFileSync(broken, "require('node:fs').statSync = () => { throw new TypeError('swordfish'); };\n");
    const env = { NODE_OPTIONS: `--require=${broken}` };
    const { code, out, err } = ecsLint(['task.json'], { env });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^ecs-lint: internal error: TypeError at .+; please report it at https:\/\/\S+\/issues \(ECS_LINT_DEBUG=1 shows more\)\n$/,
    );
    expect(err).not.toContain('swordfish');
    expect(ecsLint(['task.json'], { env: { ...env, ECS_LINT_DEBUG: '1' } }).err).toContain('swordfish');
  });
});

describe('the library', () => {
  const CONSUMER = `
    import { defineRule, insert, json, lint, loadFacts, loadValidators, read, remove, type Report, rules, sarif, set, Source, text } from 'ecs-lint';

    const own = defineRule({
      id: 'privileged',
      summary: 'A container is privileged',
      severity: 'warning',
      why: 'It can do all that the host can.',
      see: 'https://example.com',
      fix: 'safe',
      container({ privileged }, { report }) {
        const change = Math.random() < 2 ? set(privileged, false) : remove(privileged);
        if (privileged.known === true) report(privileged, 'It is privileged', { fix: change });
      },
    });
    const document = await read(new Source('task.json', process.argv[2] ?? ''));
    const options = { rules: [...rules, { rule: own, theme: 'own' }], facts: await loadFacts(), validators: await loadValidators() };
    const report: Report = lint([document], options);
    const version = '1.0.0';
    const pageOf = () => '';
    console.log(JSON.stringify([
      typeof insert,
      report.findings.filter(({ rule }) => rule === 'privileged').map(({ message, fix }) => [message, fix?.edits.length]),
      text(report, { colour: false, elapsed: 1, pageOf }).includes('It is privileged'),
      JSON.parse(await json(report, { version, elapsed: 1 })).tool.version,
      JSON.parse(await sarif(report, { version, homepage: 'https://example.com', uriOf: ({ path }) => path, pageOf })).version,
    ]));
    // @ts-expect-error: there is no such member.
    report.nothing;
  `;

  test('runs, imported and required', () => {
    writeFileSync(join(home, 'consumer.mjs'), CONSUMER.replace('type Report, ', '').replace(': Report', ''));
    const out = execFileSync(process.execPath, [join(home, 'consumer.mjs'), TASK], { encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual(['function', [['It is privileged', 1]], true, '1.0.0', '2.1.0']);
    const required = ['-p', "Object.keys(require('ecs-lint')).includes('lint')"];
    expect(execFileSync(process.execPath, required, { cwd: home, encoding: 'utf8' })).toBe('true\n');
  });

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types for a consumer with module %s and resolution %s', (module, resolution) => {
    writeFileSync(
      join(home, 'consumer.mts'),
      `declare const process: { argv: readonly string[] };\ndeclare const console: { log(text: string): void };\n${CONSUMER}`,
    );
    const args = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--types',
      '',
      '--target',
      'es2023',
      '--lib',
      'es2023',
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, ...args, '--module', module, '--moduleResolution', resolution, 'consumer.mts'],
      { cwd: home, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
