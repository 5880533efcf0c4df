import { rules } from 'ecs-lint:rules';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Registered } from '../src/lint.ts';
import { fixesMend } from './laws/fixes.ts';
import { fixtures, type Input, inputsOf, run } from './laws/fixtures.ts';
import { formatsAgree } from './laws/formats.ts';
import { unknownsOnlyHide } from './laws/unknowns.ts';
import { type Example, rulePage } from './rule-page.ts';
import { matchesFile } from './snapshot.ts';

const rulesFolder = new URL('../rules/', import.meta.url);

for (const registered of rules) {
  const { rule, theme } = registered;
  const isAboutFiles = rule.file !== undefined;
  const inputs = await inputsOf(registered);
  const examples: Example[] = [];

  describe(rule.id, () => {
    test('is named after its file, and has good and bad examples', () => {
      expect(existsSync(new URL(`${theme}/${rule.id}.ts`, rulesFolder))).toBe(true);
      const names = inputs.map(({ name }) => name);
      expect(
        names.some((name) => name.startsWith('bad')),
        'it has a bad example',
      ).toBe(true);
      expect(
        names.some((name) => name.startsWith('good')),
        'it has a good example',
      ).toBe(true);
    });

    test('shows itself in every format that can show it', () => {
      if (isAboutFiles) return;
      expect(formatsShown(registered, inputs)).toEqual([]);
    });

    test('is shown through a reference, through a default, and not on a twin, or says why not', () => {
      if (isAboutFiles) return;
      expect(examplesLacking(registered, inputs)).toEqual([]);
    });

    for (const input of inputs) {
      test(input.name, async () => {
        const report = run(input.documents, registered, { facts: input.facts });
        const { findings, failures } = report;
        expect(failures).toEqual([]);
        if (input.name.startsWith('good')) expect(findings.map(({ message }) => message)).toEqual([]);
        else expect(findings.length, 'a bad example is found').toBeGreaterThan(0);
        const mended = isAboutFiles ? new Map() : await fixesMend(input, registered);
        examples.push({ input, report, mended });
        if (isAboutFiles) return;
        unknownsOnlyHide(input, registered);
        await formatsAgree(input, registered);
      });
    }

    test('has a page that says what it does', () => {
      expect(examples.length, 'every example was run').toBe(inputs.length);
      matchesFile(join(fixtures, theme, rule.id, 'README.md'), rulePage(registered, examples));
    });
  });
}

/** The formats in which a rule has no bad example, and gives no reason. */
function formatsShown({ rule }: Registered, inputs: readonly Input[]): string[] {
  const bad = inputs
    .filter(({ name }) => name.startsWith('bad'))
    .flatMap(({ documents }) => documents.map(({ format }) => format));
  const names = {
    taskDefinition: 'task definition',
    cloudformation: 'CloudFormation template',
    plan: 'Terraform plan',
  } as const;
  return Object.entries(names).flatMap(([key, format]) =>
    bad.includes(format) || rule.notIn?.[key as keyof typeof names] ? [] : [format],
  );
}

const TELLING = ['bad-reference', 'bad-default', 'good-twin'];

/** The telling examples that a rule neither has nor gives a reason for, and the reasons that are not needed. */
function examplesLacking({ rule, theme }: Registered, inputs: readonly Input[]): string[] {
  const path = join(fixtures, theme, rule.id, 'lacking.yaml');
  const reasons: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {};
  const given = Object.entries(reasons as Record<string, unknown>);
  const has = (name: string) => inputs.some((input) => input.name.startsWith(name));
  return [
    ...TELLING.filter((name) => !has(name) && !given.some(([key]) => key === name)).map((name) => `lacks ${name}`),
    ...given.flatMap(([name, why]) => {
      if (!TELLING.includes(name) || has(name)) return [`needs no reason for ${name}`];
      return typeof why === 'string' && why.length > 10 ? [] : [`gives no reason for lacking ${name}`];
    }),
  ];
}

test('every fixture folder has its rule', () => {
  const own = new Set(rules.map(({ rule, theme }) => `${theme}/${rule.id}`));
  const folders = readdirSync(fixtures).flatMap((theme) =>
    readdirSync(join(fixtures, theme)).map((id) => `${theme}/${id}`),
  );
  expect(folders.filter((folder) => !own.has(folder))).toEqual([]);
});

test('no rule fails on the fixtures of another', async () => {
  for (const other of rules) {
    for (const { documents, facts } of await inputsOf(other)) {
      for (const registered of rules) expect(run(documents, registered, { facts }).failures).toEqual([]);
    }
  }
});
