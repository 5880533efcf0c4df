import { rules } from 'ecs-lint:rules';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, Sandbox, withOutputs, withSection } from './readme.ts';
import { matchesFile } from './snapshot.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');
const sandbox = new Sandbox();

afterAll(() => sandbox.remove());

/** The rules by theme, as a table. */
function ruleTable(): string {
  const rows = rules.map(({ rule, theme }) => {
    const page = `fixtures/${theme}/${rule.id}/README.md`;
    const level = rule.optIn ? `${rule.severity}, opt-in` : rule.severity;
    return `| [${rule.id}](${page}) | ${level} | ${rule.summary.replaceAll('|', '\\|')} |`;
  });
  return ['', '| rule | level | finds |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

test('what its commands print, its rules and its example of a rule are those of today', () => {
  const outputs = withOutputs(readme, (command) => sandbox.run(command));
  const withRules = withSection(outputs, 'rules', ruleTable);
  const whole = withSection(withRules, 'rule', (file) => {
    return `\n\`\`\`ts\n${readFileSync(join(root, file), 'utf8')}\`\`\`\n`;
  });
  matchesFile(path, whole);
});

test('its commands are right use, and each finds something', () => {
  const lines = blocksOf(readme, 'sh')[1]!.trimEnd().split('\n');
  for (const line of lines) {
    const printed = sandbox.run(line);
    expect(printed, line).toMatch(/^\d+ (?:errors?|warnings?).* in \d+ files?/m);
    expect(printed, line).not.toContain('exit code');
  }
});

test('its program is one', () => {
  const [program] = blocksOf(readme, 'js');
  writeFileSync(join(sandbox.folder, 'program.mjs'), program!);
  sandbox.run('mkdir -p node_modules');
  symlinkSync(sandbox.folder, join(sandbox.folder, 'node_modules/ecs-lint'));
  const lines = sandbox.run('node program.mjs').split('\n');
  expect(lines).toContain('taskdef.json:18 plaintext-secret: "DB_PASSWORD" is a password in plain text');
});

test('its test command is that of CI', () => {
  expect(blocksOf(readme, 'sh')[0]).toBe('npm ci && npm test\n');
  const ci = readFileSync(join(root, '.ci/run'), 'utf8');
  expect(ci).toContain('npm ci');
  expect(ci).toContain('npm test');
});

test('its hooks are those of .pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
  const [config] = blocksOf(readme, 'yaml').map((block) => parse(block) as { repos?: { hooks: { id: string }[] }[] });
  const ids = hooks.map(({ id }) => id);
  for (const { id } of config!.repos![0]!.hooks) expect(ids).toContain(id);
  const [, section] = readme.split('### pre-commit');
  const named = [...section!.split('###')[0]!.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id);
  expect(named).toEqual(ids);
});

test('its workflow uses inputs that the action has', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> };
  const [, workflow] = blocksOf(readme, 'yaml').map((block) => parse(block));
  const [, step] = workflow.jobs['ecs-lint'].steps as { with: Record<string, unknown> }[];
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step!.with)));
});

test('it names each option that there is', () => {
  const tables = ['| option | |', '| policy option | |'].map((head) => readme.split(head)[1]!.split('\n\n')[0]!);
  const help = sandbox.run('ecs-lint --help').split('Options:')[1]!.split('Exit codes:')[0]!;
  const namesIn = (text: string) => new Set(text.match(/(?<![\w-])--[a-z][\w-]+/g));
  expect(tables.map(namesIn)).toEqual(help.split('Of the policy command').map(namesIn));
});

test('its links lead somewhere', () => {
  const links = [...readme.matchAll(/\]\(([^)#\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^https?:/.test(link));
  expect(links.length).toBeGreaterThan(rules.length);
  for (const link of links) expect(() => readFileSync(join(root, link)), link).not.toThrow();
});
