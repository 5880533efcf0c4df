import { expect, test } from 'vitest';
import { lint, type Registered } from '../src/lint.ts';
import { read } from '../src/read.ts';
import { defineRule } from '../src/rule.ts';
import { Source } from '../src/text/source.ts';

const info = { summary: 'x', severity: 'warning', why: 'x', see: 'https://example.com' } as const;

const seesAll: Registered = {
  theme: 'test',
  rule: defineRule({ ...info, id: 'sees-all', container: (container, { report }) => report(container, 'seen') }),
};

function fileOf(path: string) {
  const containerDefinitions = [
    { name: 'app', image: 'app:1', environment: [{ name: 'KEY', value: 'hunter2-hunter2' }] },
  ];
  return read(new Source(path, JSON.stringify({ family: 'web', containerDefinitions })));
}

test('a rule that fails is told, and the others go on', async () => {
  const fails: Registered = {
    theme: 'test',
    rule: defineRule({
      ...info,
      id: 'fails',
      container: ({ environment }) => {
        throw new RangeError(`no ${environment.items[0]?.value.known}`);
      },
    }),
  };
  const { findings, failures } = lint([await fileOf('a.json')], { rules: [fails, seesAll] });
  expect(findings).toHaveLength(1);
  expect(failures).toEqual([
    { file: 'a.json', message: expect.stringMatching(/^The rule fails failed on .*RangeError/) },
  ]);
  expect(failures[0]?.message).not.toContain('hunter2');
});

test('what fails in one file is told, and the other files are checked', async () => {
  let calls = 0;
  const taskDefinition = (value: unknown) => {
    if (calls++ === 0) throw new TypeError(JSON.stringify(value));
    return [];
  };
  const documents = [await fileOf('a.json'), await fileOf('b.json')];
  const { findings, failures } = lint(documents, { rules: [seesAll], validators: { taskDefinition } });
  expect(findings.map(({ at }) => at.source.path)).toEqual(['b.json']);
  expect(failures).toEqual([{ file: 'a.json', message: expect.stringMatching(/^It could not be checked: TypeError/) }]);
  expect(failures[0]?.message).not.toContain('hunter2');
});

test('more findings than a call takes arguments are no trouble', async () => {
  const many: Registered = {
    theme: 'test',
    rule: defineRule({
      ...info,
      id: 'many',
      container: (container, { report }) => {
        for (let i = 0; i < 200_000; i++) report(container, `seen ${i}`);
      },
    }),
  };
  expect(lint([await fileOf('a.json')], { rules: [many] }).findings).toHaveLength(200_000);
});

test('the same said of the same place is said once', async () => {
  const twice: Registered = {
    theme: 'test',
    rule: defineRule({
      ...info,
      id: 'twice',
      container: ({ image }, { report }) => {
        report(image, 'seen');
        report(image, 'seen');
      },
    }),
  };
  expect(lint([await fileOf('a.json')], { rules: [twice] }).findings).toHaveLength(1);
});
