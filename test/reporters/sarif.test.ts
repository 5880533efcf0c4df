import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/finding.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { Source } from '../../src/text/source.ts';
import { fileOf, findingAt, HIDDEN, lintTexts, noteAt, reportOf, ruleOf, sarifOptions, spanOf } from './reports.ts';

const schema = JSON.parse(
  readFileSync(new URL('../schemas/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
) as AnySchemaObject;
// Formats are checked below, more strictly than by their names.
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  readonly logicalLocations?: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly kind: string;
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly unknown[];
}

interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly enabled: boolean; readonly level: string };
  readonly properties: Readonly<Record<string, unknown>> & { readonly tags: readonly string[] };
}

interface Notification {
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly Location[];
}

interface Run {
  readonly tool: { readonly driver: Readonly<Record<string, unknown>> & { readonly rules: readonly RuleEntry[] } };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: string;
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Notification[] },
  ];
  readonly results: readonly Result[];
}

/** The one run, after it is checked by the schema and for what no validator sees. */
function runOf(report: Report, options = sarifOptions): Run {
  const log = JSON.parse(sarif(report, options)) as { runs: [Run] };
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) checkRule(rule);
  for (const result of run.results) checkResult(result, rules);
  checkTexts(log);
  return run;
}

function checkRule({ shortDescription, fullDescription, properties }: RuleEntry): void {
  for (const { text } of [shortDescription, fullDescription]) expect(text.length).toBeLessThanOrEqual(1024);
  expect(properties.tags.length).toBeLessThanOrEqual(10);
  const severity = properties['security-severity'];
  expect(properties.tags.includes('security')).toBe(severity !== undefined);
  if (severity === undefined) return;
  expect(severity).toEqual(expect.stringMatching(/^\d+\.\d$/));
  expect(Number(severity)).toBeGreaterThan(0);
  expect(Number(severity)).toBeLessThanOrEqual(10);
}

function checkResult(result: Result, rules: readonly RuleEntry[]): void {
  const { locations, relatedLocations = [], message } = result;
  expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(message.text).toMatch(/[.!?…]$/);
  expect(locations).toHaveLength(1);
  expect(relatedLocations.map(({ id }) => id)).toEqual(relatedLocations.map((_, i) => i + 1));
  for (const { id } of relatedLocations) expect(message.text).toContain(`](${id})`);
  expect(message.text.match(/(?<!\\)\[(?:[^\]\\]|\\.)*\]\(\d+\)/g) ?? []).toHaveLength(relatedLocations.length);
  for (const { physicalLocation } of [...locations, ...relatedLocations]) {
    const { artifactLocation, region } = physicalLocation;
    expect(artifactLocation.uri).toMatch(/^(?!\.\/|\/|[A-Za-z][A-Za-z\d+.-]*:)(?:[\w.~!*'()@/-]|%[\dA-F]{2})+$/);
    for (const number of Object.values(region)) expect(number).toBeGreaterThanOrEqual(1);
    expect(region.endLine).toBe(region.startLine);
    expect(region.endColumn).toBeGreaterThan(region.startColumn);
  }
  expect(result.partialFingerprints['primaryLocationLineHash']).toMatch(/^[0-9a-f]{1,16}:[1-9]\d*$/);
  expect(result.partialFingerprints['ecsLintPath/v1']).toMatch(/^[0-9a-f]{16}$/);
}

/** No text is empty, no snippet is there. */
function checkTexts(value: unknown): void {
  if (typeof value === 'string') expect(value).not.toBe('');
  if (typeof value !== 'object' || value === null) return;
  expect(Object.keys(value)).not.toContain('snippet');
  for (const inner of Object.values(value)) checkTexts(inner);
}

function regionAt(text: string, span: readonly [start: number, end: number]): Region {
  const source = new Source('task.json', text);
  const { results } = runOf(reportOf([findingAt(source.span(...span))], { rules: [ruleOf()] }));
  return results[0]!.locations[0].physicalLocation.region;
}

const source = new Source('ecs/task.json', '{\n  "cpu": "300",\n  "memory": "600"\n}');
const cpu = findingAt(spanOf(source, '"300"'));

describe('a SARIF log', () => {
  test('is valid for a report of nothing, and has its results all the same', () => {
    const run = runOf(reportOf([]));
    expect(run.results).toEqual([]);
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(run.automationDetails.id).toBe('ecs-lint/');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({
      name: 'ecs-lint',
      version: '1.2.3',
      semanticVersion: '1.2.3',
      informationUri: 'https://example.com/ecs-lint',
    });
  });

  test('is valid for what the linter finds, with all of its rules', async () => {
    const report = await lintTexts({
      'ecs/task.json':
        '{ "family": "web", "containerDefinitions": [{ "name": "app", "image": "nginx", "environment": [{ "name": "DB_PASSWORD", "value": "correct-horse-9" }] }] }',
      'ecs/broken.json': '{ "family": ',
      'template.yaml':
        'Parameters: { Containers: { Type: String } }\nResources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties: { Family: web, ContainerDefinitions: !Ref Containers }\n',
    });
    expect(report.notes.length).toBeGreaterThan(0);
    const { tool, results, invocations } = runOf(report);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(report.rules.map(({ id }) => id).sort());
    expect(results).toHaveLength(report.findings.length);
    expect(results.map(({ ruleId }) => ruleId)).toContain('plaintext-secret');
    expect(invocations[0].toolExecutionNotifications.map(({ level }) => level)).toContain('note');
  });

  test('leaves out what is suppressed', () => {
    const suppressed = { by: 'comment', reason: 'known' } as const;
    const { results, invocations } = runOf(
      reportOf(
        [
          { ...cpu, suppressed },
          { ...cpu, rule: 'syntax-error', suppressed },
        ],
        { rules: [ruleOf()] },
      ),
    );
    expect(results).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(true);
  });

  test('is printed without a character that a terminal obeys', () => {
    const output = sarif(
      reportOf([{ ...cpu, message: 'x\u001b\u009b\u202e\u2028' }], { rules: [ruleOf()] }),
      sarifOptions,
    );
    expect(output).not.toMatch(HIDDEN);
  });
});

describe('a rule', () => {
  const entry = (more: Parameters<typeof ruleOf>[0]) =>
    runOf(reportOf([], { rules: [ruleOf(more)] })).tool.driver.rules[0]!;

  test('is described as code scanning shows it', () => {
    expect(entry({ id: 'odd-thing', security: '7.5', precision: 'medium', severity: 'info', level: 'info' })).toEqual({
      id: 'odd-thing',
      name: 'OddThing',
      shortDescription: { text: 'A thing is odd.' },
      fullDescription: { text: 'Odd things surprise.\nMake them even.' },
      help: {
        text: 'Odd things surprise.\nMake them even.\n\nSee https://example.com/authority',
        markdown:
          'Odd things `surprise`.\nMake them even.\n\n[The page of the rule](https://example.com/task/odd-thing.md) · [The authority for it](https://example.com/authority)',
      },
      helpUri: 'https://example.com/task/odd-thing.md',
      defaultConfiguration: { enabled: true, level: 'note' },
      properties: {
        tags: ['task', 'security'],
        precision: 'medium',
        'problem.severity': 'recommendation',
        'security-severity': '7.5',
      },
    });
  });

  test('that is off is there, and is not enabled', () => {
    expect(entry({ level: 'off', severity: 'warning' }).defaultConfiguration).toEqual({
      enabled: false,
      level: 'warning',
    });
  });

  test('has the level of the run', () => {
    expect(entry({ level: 'warning', severity: 'error' }).defaultConfiguration).toEqual({
      enabled: true,
      level: 'warning',
    });
  });

  test('with much to say is cut between words', () => {
    const { shortDescription, fullDescription, help } = entry({
      summary: 'long '.repeat(400),
      why: 'word '.repeat(500),
    });
    expect(shortDescription.text).toMatch(/^(?:long )*long…$/);
    expect(fullDescription.text).toMatch(/^(?:word )*word…$/);
    expect(help.text.length).toBeGreaterThan(2400);
  });

  test('with nothing to say has no empty text', () => {
    expect(entry({ summary: '', why: '', see: '' }).shortDescription.text).toBe('odd-thing.');
    const { rules } = runOf(reportOf([], { rules: [ruleOf({ see: '' })] }), { ...sarifOptions, pageOf: () => '' }).tool
      .driver;
    expect(rules[0]).not.toHaveProperty('helpUri');
  });

  test('stands once, in the order of the ids', () => {
    const rules = ['b', 'a', 'c', 'b'].map((id) => ruleOf({ id }));
    const { tool, results } = runOf(reportOf([{ ...cpu, rule: 'b' }], { rules }));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(results[0]!.ruleIndex).toBe(1);
  });
});

describe('a result', () => {
  test('is this', () => {
    const finding: Finding = {
      ...cpu,
      path: 'containerDefinitions[app].cpu',
      when: 'IsProd is false',
      related: [{ at: spanOf(source, '"600"'), message: 'the memory [of all]' }],
      fix: {
        safety: 'unsafe',
        edits: [
          { at: cpu.at, text: '"256"' },
          { at: source.span(17, 17), text: ',' },
          { at: source.span(0, 1), text: '' },
        ],
      },
    };
    const { results } = runOf(reportOf([finding], { rules: [ruleOf()] }));
    expect(results).toEqual([
      {
        ruleId: 'odd-thing',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Something is odd. Only when IsProd is false. See [the memory \\[of all\\]](1).' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'ecs/task.json' },
              region: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 15 },
            },
            logicalLocations: [
              { name: 'web', fullyQualifiedName: 'web/containerDefinitions[app].cpu', kind: 'taskDefinition' },
            ],
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: expect.stringMatching(/:1$/),
          'ecsLintPath/v1': expect.any(String),
        },
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: 'ecs/task.json' },
              region: { startLine: 3, startColumn: 13, endLine: 3, endColumn: 18 },
            },
            message: { text: 'the memory [of all].' },
          },
        ],
        fixes: [
          {
            description: { text: 'Unsafe: it may change what the task does.' },
            artifactChanges: [
              {
                artifactLocation: { uri: 'ecs/task.json' },
                replacements: [
                  {
                    deletedRegion: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 15 },
                    insertedContent: { text: '"256"' },
                  },
                  {
                    deletedRegion: { startLine: 2, startColumn: 16, endLine: 2, endColumn: 16 },
                    insertedContent: { text: ',' },
                  },
                  { deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('has SARIF’s word for its level', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) => ({ ...cpu, severity }));
    expect(runOf(reportOf(findings, { rules: [ruleOf()] })).results.map(({ level }) => level)).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });

  test('does not make links of what the input says', () => {
    const { results } = runOf(reportOf([{ ...cpu, message: 'The image "[x](1)" is odd' }], { rules: [ruleOf()] }));
    expect(results[0]!.message.text).toBe('The image "\\[x](1)" is odd.');
  });

  test.each([
    ['a span on one line', 'ab cd', [3, 5], [1, 4, 1, 6]],
    ['the first line of a longer one', '{\n  "a": {\n  }\n}', [4, 14], [2, 3, 2, 9]],
    ['a character where there is nothing', 'ab', [1, 1], [1, 2, 1, 3]],
    ['the last character at the end of a line', 'ab\ncd', [2, 2], [1, 2, 1, 3]],
    ['the last character at a line break', 'ab\r\ncd', [2, 4], [1, 2, 1, 3]],
    ['the last character at the end of a file', 'ab', [2, 2], [1, 2, 1, 3]],
    ['a column on an empty line', 'ab\n\ncd', [3, 3], [2, 1, 2, 2]],
    ['a column of an empty file', '', [0, 0], [1, 1, 1, 2]],
    ['both units of a character', 'a🚀', [1, 1], [1, 2, 1, 4]],
    ['both units of the last character', 'a🚀', [3, 3], [1, 2, 1, 4]],
    ['columns in UTF-16 units', '"🚀": 1', [6, 7], [1, 7, 1, 8]],
  ] as const)('points at %s', (_, text, span, expected) => {
    const { startLine, startColumn, endLine, endColumn } = regionAt(text, span);
    expect([startLine, startColumn, endLine, endColumn]).toEqual(expected);
  });

  test.each([
    ['./ecs/task.json', 'ecs/task.json'],
    ['././task.json', 'task.json'],
    ['ecs\\windows\\task.json', 'ecs/windows/task.json'],
    ['a b/täsk#1?.json', 'a%20b/t%C3%A4sk%231%3F.json'],
    ['c:task.json', 'c%3Atask.json'],
    ['half\ud800.json', 'half%EF%BF%BD.json'],
    ['100%.json', '100%25.json'],
    ['../shared/task.json', '../shared/task.json'],
  ])('of the file %j is at %s', (path, uri) => {
    const odd = new Source(path, 'x');
    const { results } = runOf(reportOf([findingAt(odd.span(0, 1))], { rules: [ruleOf()] }));
    expect(results[0]!.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('has GitHub’s hash of its line', () => {
    const lines = new Source('task.json', 'x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n');
    const findings = [5, 2, 5].map((line) => findingAt(lines.line(line)));
    const hashes = runOf(reportOf(findings, { rules: [ruleOf()] })).results.map(
      ({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'],
    );
    expect(hashes).toEqual(['54517377da7028d2:1', 'bb609acbe9138d60:1', '54517377da7028d2:1']);
  });

  test('has a fingerprint of its own that depends on rule, entity and path alone', () => {
    const moved = new Source('ecs/task.json', `\n\n${source.text}`);
    const print = (more: Partial<Finding>) =>
      runOf(reportOf([{ ...cpu, ...more }], { rules: [ruleOf(), ruleOf({ id: 'other' })] })).results[0]!
        .partialFingerprints['ecsLintPath/v1'];
    const same = print({});
    expect(print({ at: spanOf(moved, '"300"'), message: 'Otherwise said', severity: 'info' })).toBe(same);
    const others = [
      { rule: 'other' },
      { path: 'memory' },
      { entity: { kind: 'service', name: 'web' } },
      { entity: { kind: 'taskDefinition', name: 'api' } },
    ];
    expect(new Set([same, ...others.map(print)]).size).toBe(5);
    // It is kept by those who compare runs: it may not change from one version to the next.
    expect(same).toBe('572d5ca53604adc9');
  });

  test('of a file has no resource, and the same fingerprint wherever the repository is', () => {
    const [here, there] = ['/home/a/task.json', '/srv/b/task.json'].map((path) => {
      const file = new Source(path, '{');
      const finding = findingAt(file.span(0, 1), { entity: { kind: 'file', name: path }, path: '' });
      return runOf(reportOf([finding], { rules: [ruleOf()] }), { ...sarifOptions, uriOf: () => 'task.json' })
        .results[0]!;
    });
    expect(here!.partialFingerprints).toEqual(there!.partialFingerprints);
    expect(here!.locations[0]).not.toHaveProperty('logicalLocations');
  });
});

describe('the invocation', () => {
  const invocationOf = (report: Report) => runOf(report).invocations[0];

  test('is a failure where a file does not parse, which is a result and a notification', async () => {
    const report = await lintTexts({ 'broken.json': '{ "family": ' });
    const syntax = { ...report, findings: report.findings.filter(({ rule }) => rule === 'syntax-error') };
    expect(runOf(syntax).results).toHaveLength(1);
    const { executionSuccessful, toolExecutionNotifications } = invocationOf(syntax);
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications).toEqual([
      {
        level: 'error',
        message: { text: `${syntax.findings[0]!.message}.` },
        associatedRule: { id: 'syntax-error' },
        locations: [{ physicalLocation: runOf(syntax).results[0]!.locations[0].physicalLocation }],
      },
    ]);
  });

  test('is a failure where ecs-lint failed', () => {
    const failures = [
      { file: 'ecs/task.json', message: 'The rule odd-thing failed: TypeError' },
      { file: 'elsewhere', message: 'It failed' },
    ];
    const { executionSuccessful, toolExecutionNotifications } = invocationOf(
      reportOf([], { files: [fileOf(source)], failures }),
    );
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications).toEqual([
      {
        level: 'error',
        message: { text: 'ecs-lint failed: The rule odd-thing failed: TypeError.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'ecs/task.json' } } }],
      },
      { level: 'error', message: { text: 'ecs-lint failed: It failed.' } },
    ]);
  });

  test('says what was not checked', () => {
    const { executionSuccessful, toolExecutionNotifications } = invocationOf(
      reportOf([], { notes: [noteAt(spanOf(source, '"cpu"'), { large: false })] }),
    );
    expect(executionSuccessful).toBe(true);
    expect(toolExecutionNotifications).toEqual([
      {
        level: 'note',
        message: { text: 'Not checked: aws_ecs_task_definition.web containerDefinitions is known only after apply.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'ecs/task.json' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 8 },
            },
          },
        ],
        properties: { rules: ['latest-tag'] },
      },
    ]);
  });
});

test('no more results are given than code scanning takes: the most severe, in their order', () => {
  const long = new Source('plan.json', 'x'.repeat(30_000));
  const severities = ['info', 'warning', 'error'] as const;
  const findings = Array.from({ length: 27_000 }, (_, i) =>
    findingAt(long.span(i, i + 1), { severity: severities[i % 3]! }),
  );
  const log = JSON.parse(sarif(reportOf(findings, { rules: [ruleOf()] }), sarifOptions)) as { runs: [Run] };
  const { results, invocations } = log.runs[0];
  const count = (level: string) => results.filter((result) => result.level === level).length;
  expect([count('error'), count('warning'), count('note')]).toEqual([9000, 9000, 7000]);
  const columns = results.map(({ locations }) => locations[0].physicalLocation.region.startColumn);
  expect(columns).toEqual([...columns].sort((a, b) => a - b));
  expect(invocations[0].toolExecutionNotifications).toEqual([
    {
      level: 'warning',
      message: { text: '2000 of the less severe findings are left out: code scanning takes no more than 25,000.' },
    },
  ]);
  expect(validate(log)).toBe(true);
});
