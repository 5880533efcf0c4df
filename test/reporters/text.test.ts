import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/reporters/text.ts';
import { Source } from '../../src/text/source.ts';
import {
  fileOf,
  findingAt,
  HIDDEN,
  lintTexts,
  noteAt,
  reportOf,
  ruleOf,
  spanOf,
  textLines,
  textOptions,
} from './reports.ts';

const task = `{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "example.com/app:1.2",
      "essential": true,
      "environment": [{ "name": "DB_PASSWORD", "value": "correct-horse-9" }]
    },
    { "name": "sidecar", "image": "example.com/sidecar:1.2" }
  ]
}
`;

const only =
  (...ids: string[]) =>
  async (texts: Record<string, string>) => {
    const report = await lintTexts(texts);
    return { ...report, findings: report.findings.filter(({ rule }) => ids.includes(rule)) };
  };
const lintForTwo = only('plaintext-secret', 'writable-root-filesystem');

describe('the output of a run', () => {
  test('shows warnings in full, information in short, and a summary', async () => {
    expect(text(await lintForTwo({ 'ecs/task.json': task }), textOptions)).toBe(`ecs/task.json  task definition

ecs/task.json:8:57  warning  plaintext-secret
  "DB_PASSWORD" is a password in plain text

  7 │ "essential": true,
  8 │ "environment": [{ "name": "DB_PASSWORD", "value": ••• }]
    │                                                   ^^^
    │
    ╰ https://example.com/secrets/plaintext-secret.md

  info  writable-root-filesystem  The root filesystem is writable  web: lines 5, 10

1 warning and 2 infos in 1 file · 12 ms
`);
  });

  test('shows all in full when it is asked to, in the order of the places', async () => {
    const output = textLines(await lintForTwo({ 'task.json': task }), { verbose: true });
    expect(output.filter((line) => line.startsWith('task.json:'))).toEqual([
      'task.json:5:15  info  writable-root-filesystem',
      'task.json:8:57  warning  plaintext-secret',
      'task.json:10:15  info  writable-root-filesystem',
    ]);
    expect(output).toContain('    ╰ fix: unsafe, it may change what the task does');
    expect(output).toContain('      https://example.com/hardening/writable-root-filesystem.md');
  });

  test('is of errors alone when it is to be quiet', () => {
    const source = new Source('task.json', task);
    const findings = [
      findingAt(spanOf(source, '"web"')),
      findingAt(spanOf(source, '"app"'), { severity: 'warning', rule: 'warned' }),
      findingAt(spanOf(source, 'true'), { severity: 'info', rule: 'informed' }),
    ];
    const output = text(reportOf(findings, { notes: [noteAt(source.span(0, 1))] }), { ...textOptions, quiet: true });
    expect(output).toContain('error  odd-thing');
    expect(output).not.toMatch(/warned|informed|not checked|12 ms/);
    expect(text(reportOf(findings.slice(1)), { ...textOptions, quiet: true })).toBe('');
  });

  test('groups the findings by file, in the order of the files', async () => {
    const output = textLines(await lintForTwo({ 'b.json': task, 'a.json': task }));
    expect(output.filter((line) => /^\S+\.json/.test(line))).toEqual([
      'b.json  task definition',
      'b.json:8:57  warning  plaintext-secret',
      'a.json  task definition',
      'a.json:8:57  warning  plaintext-secret',
    ]);
    expect(output.at(-2)).toBe('2 warnings and 4 infos in 2 files · 12 ms');
  });

  test('says in how many of the files something was found', () => {
    const source = new Source('task.json', task);
    const files = [fileOf(source), fileOf(new Source('clean.json', '{}'))];
    const output = textLines(reportOf([findingAt(source.span(0, 1))], { files }));
    expect(output.at(-2)).toBe('1 error in 1 of 2 files · 12 ms');
    expect(output.filter((line) => line.includes('clean.json'))).toEqual([]);
  });

  test('orders the findings of a file by place', () => {
    const source = new Source('task.json', task);
    const findings = ['true', '"family"', '"app"'].map((wanted) => findingAt(spanOf(source, wanted)));
    const places = textLines(reportOf(findings)).filter((line) => line.startsWith('task.json:'));
    expect(places.map((line) => line.split('  ')[0])).toEqual(['task.json:2:3', 'task.json:5:15', 'task.json:7:20']);
  });

  test('leaves out what is suppressed, and counts it', () => {
    const source = new Source('task.json', task);
    const suppressed = { by: 'comment', reason: 'known' } as const;
    const findings = [
      findingAt(spanOf(source, '"web"')),
      findingAt(spanOf(source, '"app"'), { message: 'Unwanted', suppressed }),
    ];
    const output = text(reportOf(findings), textOptions);
    expect(output).not.toContain('Unwanted');
    expect(output).toContain('1 error in 1 file · 1 suppressed · 12 ms');
    expect(text(reportOf(findings.slice(1)), textOptions)).toBe('No problems found in 1 file · 1 suppressed · 12 ms\n');
  });
});

describe('a finding', () => {
  const first = new Source('task.json', '{\n  "cpu": "300",\n  "memory": "600"\n}');
  const second = new Source('infra/roles.json', '{ "role": "shared" }');

  test('has its other places, its conditions, its fix and its page', () => {
    const related = [
      { at: spanOf(first, '"600"'), message: 'the memory' },
      { at: spanOf(second, '"shared"'), message: 'its role' },
    ];
    const fix = { safety: 'safe', edits: [{ at: spanOf(first, '"300"'), text: '"256"' }] } as const;
    const finding = findingAt(spanOf(first, '"300"'), { related, fix, when: 'IsProd is false' });
    expect(
      text(reportOf([finding], { files: [fileOf(first)], rules: [ruleOf()] }), textOptions),
    ).toBe(`task.json  task definition

task.json:2:10  error  odd-thing
  Something is odd

  2 │ "cpu": "300",
    │        ^^^^^
  3 │ "memory": "600"
    │
    ├ task.json:3:13  the memory
  3 │ "memory": "600"
    │           ─────
    │
    ├ infra/roles.json:1:11  its role
  1 │ { "role": "shared" }
    │           ────────
    │
    ╰ only when IsProd is false
      fix: safe
      https://example.com/task/odd-thing.md

1 error in 1 file · 12 ms
`);
  });

  test('stays within a narrow terminal, but for its page', () => {
    const words =
      'The task has no execution role, and its containers take secrets and write to a log group that is made for them';
    const source = new Source(`a/long/path/${'folder/'.repeat(8)}task.json`, `{ "cpu": "${'9'.repeat(100)}" }`);
    const related = [{ at: source.span(2, 7), message: words }];
    const notes = [noteAt(source.span(0, 1), { reason: `is ${words}` })];
    const findings = [
      findingAt(source.span(9, 60), { message: words, related, rule: 'a-rule-with-a-long-name' }),
      findingAt(source.span(9, 60), {
        message: words,
        severity: 'info',
        entity: { kind: 'taskDefinition', name: 'aws_ecs_task_definition.some_long_name["vendor"]' },
      }),
    ];
    for (const verbose of [false, true]) {
      const output = textLines(reportOf(findings, { notes }), { width: 60, verbose });
      const tooLong = output.filter((line) => line.length > 60 && !/\/task\.json(?::\d+:\d+)?$/.test(line));
      expect(tooLong).toEqual([]);
    }
  });

  test('is the same in a terminal that does not know its width', () => {
    const report = reportOf([findingAt(first.span(0, 1), { message: 'long '.repeat(60) })]);
    expect(textLines(report, { width: 0 })).toEqual(textLines(report));
  });

  test('keeps its message in one line in a pipe', () => {
    const message = 'long '.repeat(60).trim();
    expect(textLines(reportOf([findingAt(first.span(0, 1), { message })]))).toContain(`  ${message}`);
  });
});

describe('information', () => {
  const source = new Source('task.json', Array.from({ length: 20 }, (_, i) => `"line ${i + 1}": ${i + 1}`).join('\n'));
  const info = (line: number, more = {}) => findingAt(source.line(line), { severity: 'info', ...more });
  const shown = (...findings: ReturnType<typeof info>[]) =>
    textLines(reportOf(findings, { rules: [ruleOf()] })).filter((line) => line.includes('info  '));

  test('is one line for each rule and entity', () => {
    const other = { entity: { kind: 'service', name: 'api' } };
    expect(
      shown(info(7), info(3), info(9, other), info(4, { rule: 'other-longer-thing', message: 'Something else' })),
    ).toEqual([
      '  info  odd-thing           Something is odd  web: lines 3, 7',
      '  info  other-longer-thing  Something else  web: line 4',
      '  info  odd-thing           Something is odd  api: line 9',
    ]);
  });

  test('says what the rule is about when the messages differ', () => {
    expect(shown(info(1, { message: 'The tag "a" moves' }), info(2, { message: 'The tag "b" moves' }))).toEqual([
      '  info  odd-thing  A thing is odd  web: lines 1, 2',
    ]);
  });

  test('names a line once, and not too many of them', () => {
    expect(shown(info(5), info(5, { path: 'memory' }))).toEqual([
      '  info  odd-thing  Something is odd  web: line 5, 2 times',
    ]);
    const many = Array.from({ length: 20 }, (_, i) => info(i + 1));
    expect(shown(...many)).toEqual([
      '  info  odd-thing  Something is odd  web: lines 1, 2, 3, 4, 5, 6, 7, 8 and 12 more',
    ]);
  });

  test('says under what conditions it holds, and does not name a file twice', () => {
    expect(shown(info(5, { when: 'IsProd is false', entity: { kind: 'file', name: 'task.json' } }))).toEqual([
      '  info  odd-thing  Something is odd  line 5, only when IsProd is false',
    ]);
  });
});

describe('what was not checked', () => {
  const source = new Source('plan.json', '{ "after_unknown": { "cpu": true } }');
  const note = (more = {}) => noteAt(spanOf(source, '"cpu"'), more);
  const files = [fileOf(source, { format: 'Terraform plan' })];

  test('keeps a file in which nothing was found from looking clean', () => {
    expect(text(reportOf([], { files, notes: [note()] }), textOptions)).toBe(`plan.json  Terraform plan

  Nothing found, but much of it could not be checked

  not checked  aws_ecs_task_definition.web containerDefinitions is known only after apply

Nothing found in what could be checked of 1 file · 1 not checked · 12 ms
`);
  });

  test('is counted where it is small, and listed when that is asked for', () => {
    const report = reportOf([], {
      files,
      notes: [note({ large: false, path: 'cpu', rules: ['fargate-task-size', 'latest-tag'] })],
    });
    expect(text(report, textOptions)).toBe(
      'No problems found in 1 file · 1 not checked, --verbose lists them · 12 ms\n',
    );
    expect(text(report, { ...textOptions, verbose: true })).toBe(`plan.json  Terraform plan

  Nothing found

  not checked  aws_ecs_task_definition.web cpu is known only after apply
               plan.json:1:22
               needed by fargate-task-size, latest-tag

No problems found in 1 file · 1 not checked · 12 ms
`);
  });

  test('is at most five lines of a file', () => {
    const notes = Array.from({ length: 7 }, (_, i) => note({ path: `containers[${i}]` }));
    const output = textLines(reportOf([], { files, notes }));
    expect(output.filter((line) => line.startsWith('  not checked'))).toHaveLength(5);
    expect(output).toContain('  … and 2 more, --verbose lists them');
    expect(output.at(-2)).toContain('7 not checked, --verbose lists them');
    expect(
      textLines(reportOf([], { files, notes }), { verbose: true }).filter((line) => line.startsWith('  not checked')),
    ).toHaveLength(7);
  });

  test('is a file that could not be read, even when its finding is suppressed', () => {
    const suppressed = { by: 'config', reason: 'known' } as const;
    const report = reportOf([findingAt(source.span(0, 1), { suppressed })], {
      files: [fileOf(source, { format: undefined, resources: 0 })],
    });
    expect(textLines(report)).toContain('  not checked  It could not be read as any of the formats');
    expect(textLines(report).at(-2)).toBe('Nothing found in what could be read of 1 file · 1 suppressed · 12 ms');
  });
});

describe('a run that finds nothing', () => {
  const clean = new Source('task.json', '{}');

  test('says so in one line', () => {
    expect(text(reportOf([], { files: [fileOf(clean)] }), textOptions)).toBe('No problems found in 1 file · 12 ms\n');
    expect(text(reportOf([], { files: [fileOf(clean), fileOf(new Source('b.json', '{}'))] }), textOptions)).toBe(
      'No problems found in 2 files · 12 ms\n',
    );
    expect(text(reportOf([]), textOptions)).toBe('No file to check · 12 ms\n');
  });

  test('says of each file what was found when it is asked to', () => {
    const empty = fileOf(new Source('vpc.yaml', 'Resources: {}'), { format: 'CloudFormation template', resources: 0 });
    expect(
      text(reportOf([], { files: [fileOf(clean), empty] }), { ...textOptions, verbose: true }),
    ).toBe(`task.json  task definition

  Nothing found

vpc.yaml  CloudFormation template

  It holds no ECS resources

No problems found in 2 files · 12 ms
`);
    expect(text(reportOf([], { files: [empty] }), textOptions)).toBe('No ECS resources in 1 file · 12 ms\n');
  });

  test('says how long it took in a unit that is read at a glance', () => {
    const last = (elapsed: number) =>
      text(reportOf([]), { ...textOptions, elapsed })
        .trim()
        .split(' · ')
        .at(-1);
    expect([0, 0.2, 999, 999.7, 1234, 61_000].map(last)).toEqual([
      '1 ms',
      '1 ms',
      '999 ms',
      '1.0 s',
      '1.2 s',
      '61.0 s',
    ]);
  });
});

test('failures are shown as those of ecs-lint, with where to report them, also when it is quiet', () => {
  const failures = [{ file: 'task.json', message: 'The rule latest-tag failed: TypeError at rule.ts:1:2' }];
  const report = reportOf([], { files: [fileOf(new Source('task.json', '{}'))], failures });
  const issues = 'https://example.com/issues';
  for (const quiet of [false, true]) {
    expect(text(report, { ...textOptions, quiet, issues })).toContain(`ecs-lint failed
  task.json  The rule latest-tag failed: TypeError at rule.ts:1:2
  This is a mistake in ecs-lint, not in your files. Whatever it does not concern was checked. Please report it: https://example.com/issues
`);
  }
  expect(text(report, textOptions)).toMatch(
    /\n\nNothing found in what could be checked of 1 file · 1 failure of ecs-lint · 12 ms\n$/,
  );
});

describe('colours', () => {
  const source = new Source('plan.json', task);
  const findings = (['error', 'warning', 'info'] as const).map((severity, i) =>
    findingAt(source.span(i, i + 1), { severity, related: [{ at: source.span(4, 6), message: 'there' }] }),
  );
  const report = reportOf(findings, {
    notes: [noteAt(source.span(0, 1))],
    failures: [{ file: 'a', message: 'b' }],
    rules: [ruleOf()],
  });

  test('are not there at level 0, and change nothing but colour at the others', () => {
    for (const more of [{}, { verbose: true }, { quiet: true }, { width: 50 }]) {
      const bare = text(report, { ...textOptions, ...more });
      expect(bare).not.toContain('\u001b');
      for (const colour of [1, 2, 3] as const) {
        const coloured = text(report, { ...textOptions, ...more, colour });
        expect(coloured).toContain('\u001b[');
        expect(stripVTControlCharacters(coloured)).toBe(bare);
      }
    }
  });
});

describe('what would not show as itself', () => {
  const hostile = '\u001b[31m\u009b2J\u0000\u0007\r\u202e\u2066\u200f\u2028\ufeff\u{e0041}\ud800';

  test('reaches no terminal raw, wherever it comes from', () => {
    const source = new Source(`task${hostile}.json`, `{ "a${hostile}": 1 }\n{ "b${hostile}": 1 }`);
    const entity = { kind: 'taskDefinition', name: `web${hostile}` };
    const finding = findingAt(source.span(2, 5), {
      rule: `odd${hostile}`,
      message: `Something${hostile} is\nodd`,
      when: `Is${hostile} is true`,
      entity,
      related: [{ at: source.span(0, 1), message: `there${hostile}` }],
    });
    const report = reportOf([finding, { ...finding, severity: 'info' }], {
      files: [fileOf(source, { format: undefined })],
      notes: [noteAt(source.span(0, 1), { entity, path: hostile, reason: hostile, rules: [hostile] })],
      failures: [{ file: `task${hostile}`, message: hostile }],
    });
    for (const verbose of [false, true]) {
      const output = text(report, { ...textOptions, verbose, width: 80 });
      expect(output).not.toMatch(HIDDEN);
      expect(output).toContain(
        'task<U+001B>[31m<U+009B>2J<U+0000><U+0007><U+000D><U+202E><U+2066><U+200F><U+2028><U+FEFF><U+E0041><U+D800>.json',
      );
    }
  });

  test('leaves what people write alone', () => {
    const source = new Source('tâsk-名前-👩‍👧.json', '{ "क्\u200dष": "é" }');
    const output = text(reportOf([findingAt(source.span(0, 1), { message: 'Naïve “名前” 👩‍👧' })]), textOptions);
    expect(output).toContain('tâsk-名前-👩‍👧.json:1:1');
    expect(output).toContain('Naïve “名前” 👩‍👧');
    expect(output).toContain('{ "क्\u200dष": "é" }');
  });
});
