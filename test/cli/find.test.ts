import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/files/find.ts';
import { walk } from '../../src/files/walk.ts';
import { folder } from './surroundings.ts';

async function paths(cwd: string, ...inputs: readonly string[]): Promise<readonly string[]> {
  const { files, problems } = await find(inputs, { cwd, stdin: '<stdin>', except: new Set() });
  return [
    ...files.map(({ path, named }) => (named ? `${path} (named)` : path)),
    ...problems.map(([path, why]) => `${path}: ${why}`),
  ];
}

function tree(...names: readonly string[]): string {
  return folder(Object.fromEntries(names.map((name) => [name, '{}'])));
}

describe('a folder', () => {
  test('gives what may be an input, by name', async () => {
    const cwd = tree(
      'b.json',
      'a.yml',
      'c/d.yaml',
      'C/x.TEMPLATE',
      'e.txt',
      'json',
      '.aws/task-definition.json',
      'f.json/g.json',
    );
    const found = ['.aws/task-definition.json', 'C/x.TEMPLATE', 'a.yml', 'b.json', 'c/d.yaml', 'f.json/g.json'];
    expect(await paths(cwd, '.')).toEqual(found);
  });

  test('leaves out what others made', async () => {
    const cwd = tree(
      '.git/a.json',
      'node_modules/a/b.json',
      'x/node_modules/b.json',
      '.terraform/modules/c.json',
      'cdk.out/asset.1a2b/package.json',
      'cdk.out/asset.3c.json',
      'cdk.out/App.template.json',
      'cdk.out/assembly-prod/Web.template.json',
      'asset.json',
    );
    const found = ['asset.json', 'cdk.out/App.template.json', 'cdk.out/assembly-prod/Web.template.json'];
    expect(await paths(cwd, '.')).toEqual(found);
  });

  test('that is named is looked through whatever it is', async () => {
    const cwd = folder({
      '.gitignore': 'cdk.out\n*.tmp.json\n',
      'cdk.out/a.json': '{}',
      'cdk.out/b.tmp.json': '{}',
      'cdk.out/.gitignore': 'c.json',
      'cdk.out/c.json': '',
    });
    mkdirSync(join(cwd, '.git'));
    expect(await paths(cwd, '.')).toEqual([]);
    expect(await paths(cwd, 'cdk.out/')).toEqual(['cdk.out/a.json', 'cdk.out/b.tmp.json']);
    expect(await paths(cwd, 'node_modules')).toEqual(['node_modules: no such file']);
  });

  test('is shown as it was given, from the current folder', async () => {
    const cwd = tree('in/a.json', 'here/b.json');
    const here = join(cwd, 'here');
    expect(await paths(here, '../in')).toEqual(['../in/a.json']);
    expect(await paths(here, './../in/a.json')).toEqual(['../in/a.json (named)']);
    expect(await paths(here, join(cwd, 'in'))).toEqual([`${cwd}/in/a.json`]);
    expect(await paths(here, here, `${here}/b.json`)).toEqual(['b.json (named)']);
  });

  test('of links goes nowhere twice', async () => {
    const cwd = tree('real/a.json', 'z/b.json');
    symlinkSync('..', join(cwd, 'real/up'));
    symlinkSync('real', join(cwd, 'link'));
    symlinkSync('../z/b.json', join(cwd, 'real/b.json'));
    symlinkSync('nowhere', join(cwd, 'dangling.json'));
    symlinkSync('loop.json', join(cwd, 'loop.json'));
    expect(await paths(cwd, '.')).toEqual(['link/a.json', 'link/b.json']);
  });
});

describe('.gitignore', () => {
  test('of the folder, of those in it and of those above it', async () => {
    const cwd = folder({
      '.gitignore': '# made\n/out/\n*.json\n!keep.json\n',
      'keep.json': '{}',
      'drop.json': '{}',
      'out/keep.json': '{}',
      'in/.gitignore': '!drop.json\nkeep.json\n',
      'in/keep.json': '{}',
      'in/drop.json': '{}',
      'in/out/drop.json': '{}',
      'in/a.yaml': '',
    });
    mkdirSync(join(cwd, '.git'));
    expect(await paths(cwd, '.')).toEqual(['in/a.yaml', 'in/drop.json', 'in/out/drop.json', 'keep.json']);
    expect(await paths(join(cwd, 'in'), '.')).toEqual(['a.yaml', 'drop.json', 'out/drop.json']);
    expect(await paths(join(cwd, 'in/out'), '.')).toEqual(['drop.json']);
  });

  test('above the repository says nothing', async () => {
    const cwd = folder({ '.gitignore': '*.json', 'repository/a.json': '{}' });
    mkdirSync(join(cwd, 'repository/.git'));
    expect(await paths(join(cwd, 'repository'), '.')).toEqual(['a.json']);
  });

  test('does not hold for what is named', async () => {
    const cwd = folder({ '.gitignore': '*', 'a.txt': '', 'node_modules/b.json': '{}' });
    expect(await paths(cwd, 'a.txt', 'node_modules/b.json')).toEqual(['a.txt (named)', 'node_modules/b.json (named)']);
  });

  test('is read as git reads it', async () => {
    const seed = 20_261_125;
    const random = generator(seed);
    for (let round = 0; round < 25; round++) {
      const cwd = randomTree(random);
      const options = { cwd, encoding: 'utf8' } as const;
      execFileSync('git', ['init', '--quiet'], options);
      const listed = execFileSync(
        'git',
        ['-c', 'core.excludesFile=/dev/null', 'ls-files', '--others', '--exclude-standard', '-z'],
        options,
      );
      const byGit = listed.split('\0').filter((name) => /\.(?:json|yaml)$/.test(name));
      const { files } = await walk(cwd);
      expect(files.map(({ real }) => real.slice(cwd.length + 1)).sort(), `seed ${seed}, round ${round}`).toEqual(
        byGit.sort(),
      );
    }
  });
});

describe('a pattern', () => {
  test('gives the files that it matches, by name', async () => {
    const cwd = tree(
      's/b/task.json',
      's/a/task.json',
      's/a/other.json',
      '.aws/task.json',
      'node_modules/task.json',
      'cdk.out/asset.1/task.json',
    );
    expect(await paths(cwd, 's/**/task*.json')).toEqual(['s/a/task.json', 's/b/task.json']);
    expect(await paths(cwd, '**/task.json')).toEqual(['.aws/task.json', 's/a/task.json', 's/b/task.json']);
    expect(await paths(join(cwd, 's'), '../s/{a,b}/task.json')).toEqual(['a/task.json', 'b/task.json']);
    expect(await paths(join(cwd, 's/a'), `${cwd}/s/b/*`)).toEqual([`${cwd}/s/b/task.json`]);
  });

  test('is no pattern when a file is called so', async () => {
    const cwd = tree('[web]/task(1).json', 'w/task1.json', '{a,b}.json', 'a.json');
    expect(await paths(cwd, '[web]/task(1).json', '{a,b}.json')).toEqual([
      '[web]/task(1).json (named)',
      '{a,b}.json (named)',
    ]);
    expect(await paths(cwd, '[web]')).toEqual(['[web]/task(1).json']);
  });

  test('that matches nothing is no file', async () => {
    expect(await paths(tree('a.json'), '*.yaml', 'b.json')).toEqual([
      '*.yaml: no file matches',
      'b.json: no such file',
    ]);
  });

  test('does not go round in links', async () => {
    const cwd = tree('a/b.json');
    for (const name of ['up', 'above', 'over']) symlinkSync('..', join(cwd, 'a', name));
    symlinkSync('b.json', join(cwd, 'a/c.json'));
    symlinkSync('nowhere', join(cwd, 'a/d.json'));
    expect(await paths(cwd, '**/*.json')).toEqual(['a/b.json']);
    expect(await paths(cwd, 'a/c*.json')).toEqual(['a/c.json']);
  });
});

test('each file once, in the order given', async () => {
  const cwd = tree('a/1.json', 'a/2.json', 'b/3.json');
  expect(await paths(cwd, 'b', 'a/2.json', '-', 'a', '*/3.json', '-')).toEqual([
    'b/3.json',
    'a/2.json (named)',
    '<stdin> (named)',
    'a/1.json',
  ]);
  expect(await paths(cwd, 'a', 'a/2.json')).toEqual(['a/1.json', 'a/2.json (named)']);
});

test('the reports of the run are no input unless they are named', async () => {
  const cwd = tree('a.json', 'report.json');
  const search = (...inputs: readonly string[]) =>
    find(inputs, { cwd, stdin: '', except: new Set([join(cwd, 'report.json')]) });
  expect((await search('.')).files.map(({ path }) => path)).toEqual(['a.json']);
  expect((await search('*.json')).files.map(({ path }) => path)).toEqual(['a.json']);
  expect((await search('report.json')).files.map(({ path }) => path)).toEqual(['report.json']);
});

type Random = (below: number) => number;

function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const LINES =
  '*.json !x.json logs/ !logs/ /a build a/* !a/x.json **/b b/** /logs/*.json !/build/ *.yaml #c a/b/ !*.json x.json /a/**/y.json plan.* \\!x A'.split(
    ' ',
  );

function randomTree(random: Random): string {
  const pick = (items: readonly string[]) => items[random(items.length)]!;
  const cwd = folder({});
  const folders = [''];
  for (let i = 0; i < 8; i++) folders.push(join(pick(folders), pick(['a', 'b', 'logs', 'build'])));
  for (const name of folders) {
    mkdirSync(join(cwd, name), { recursive: true });
    for (const file of ['x.json', 'y.json', 'plan.json', 'z.yaml'])
      if (random(3) > 0) writeFileSync(join(cwd, name, file), '{}');
    const lines = Array.from({ length: 1 + random(4) }, () => pick(LINES));
    if (random(2) > 0) writeFileSync(join(cwd, name, '.gitignore'), `${lines.join('\n')}\n`);
  }
  return cwd;
}
