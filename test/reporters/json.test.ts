import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/finding.ts';
import { json } from '../../src/reporters/json.ts';
import { Source } from '../../src/text/source.ts';
import { fileOf, findingAt, HIDDEN, jsonOptions, lintTexts, noteAt, reportOf, ruleOf, spanOf } from './reports.ts';

const root = new URL('../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schemas/report.schema.json', root), 'utf8')) as AnySchemaObject;

/** The schema without room for what it does not name. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)] as const);
  return {
    ...Object.fromEntries(entries),
    ...('properties' in part && 'type' in part && { additionalProperties: false }),
  };
}

const validate = new Ajv2020({ allErrors: true }).compile(schema);
const validateClosed = new Ajv2020({ allErrors: true }).compile({
  ...(closed(schema) as AnySchemaObject),
  $id: 'closed',
});

function parsed(report: Report, options = jsonOptions): Record<string, unknown> {
  const output = json(report, options);
  const value = JSON.parse(output) as Record<string, unknown>;
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(validateClosed(value), JSON.stringify(validateClosed.errors)).toBe(true);
  return value;
}

const source = new Source('ecs/task.json', '{\n  "cpu": "300",\n  "memory": "600"\n}');
const full = findingAt(spanOf(source, '"300"'), {
  related: [{ at: spanOf(source, '"600"'), message: 'the memory' }],
  when: 'IsProd is false',
  fix: { safety: 'unsafe', edits: [{ at: source.span(17, 17), text: ',\n  "family": "web"' }] },
});

describe('the JSON report', () => {
  test('is this', () => {
    const failures = [{ file: 'ecs/task.json', message: 'The rule latest-tag failed: TypeError' }];
    const report = reportOf([full], { rules: [ruleOf()], notes: [noteAt(spanOf(source, '"memory"'))], failures });
    expect(json(report, jsonOptions)).toBe(
      `${JSON.stringify(
        {
          version: 1,
          tool: { name: 'ecs-lint', version: '1.2.3' },
          elapsed: 12,
          files: [{ path: 'ecs/task.json', format: 'task definition', resources: 1 }],
          findings: [
            {
              rule: 'odd-thing',
              level: 'error',
              message: 'Something is odd',
              file: 'ecs/task.json',
              place: { line: 2, column: 10, endLine: 2, endColumn: 15 },
              entity: { kind: 'taskDefinition', name: 'web' },
              path: 'cpu',
              related: [
                {
                  message: 'the memory',
                  file: 'ecs/task.json',
                  place: { line: 3, column: 13, endLine: 3, endColumn: 18 },
                },
              ],
              when: 'IsProd is false',
              fix: {
                safety: 'unsafe',
                edits: [
                  {
                    file: 'ecs/task.json',
                    place: { line: 2, column: 16, endLine: 2, endColumn: 16 },
                    text: ',\n  "family": "web"',
                  },
                ],
              },
              page: 'https://example.com/task/odd-thing.md',
            },
          ],
          notes: [
            {
              file: 'ecs/task.json',
              place: { line: 3, column: 3, endLine: 3, endColumn: 11 },
              entity: { kind: 'taskDefinition', name: 'aws_ecs_task_definition.web' },
              path: 'containerDefinitions',
              reason: 'is known only after apply',
              rules: ['latest-tag'],
              large: true,
            },
          ],
          counts: { error: 1, warning: 0, info: 0, suppressed: 0, notChecked: 1 },
          failures,
        },
        undefined,
        2,
      )}\n`,
    );
  });

  test('is valid by its schema, empty or full', () => {
    parsed(reportOf([]));
    parsed(
      reportOf([full], {
        rules: [ruleOf()],
        notes: [noteAt(source.span(0, 0))],
        failures: [{ file: '', message: '' }],
      }),
    );
    parsed(reportOf([], { files: [fileOf(source, { format: undefined, resources: 0 })] }));
  });

  test('is valid for what the linter finds', async () => {
    const report = await lintTexts({
      'task.json':
        '{ "family": "web", "containerDefinitions": [{ "name": "app", "image": "nginx", "environment": [{ "name": "DB_PASSWORD", "value": "correct-horse-9" }] }] }',
      'broken.json': '{ "family": ',
      'odd.json': '[1]',
    });
    const { findings, counts } = parsed(report) as {
      findings: { rule: string; fix?: unknown }[];
      counts: Record<string, number>;
    };
    expect(findings.map(({ rule }) => rule)).toContain('plaintext-secret');
    expect(findings.find(({ rule }) => rule === 'writable-root-filesystem')?.fix).toBeDefined();
    expect(counts['error']! + counts['warning']! + counts['info']!).toBe(findings.length);
  });

  test('leaves out what is suppressed, and what it does not know', () => {
    const findings = [
      findingAt(source.span(0, 1)),
      findingAt(source.span(0, 1), { suppressed: { by: 'baseline', reason: 'old' } }),
    ];
    const value = parsed(reportOf(findings), { version: '1.2.3', elapsed: 0 });
    expect(value['counts']).toEqual({ error: 1, warning: 0, info: 0, suppressed: 1, notChecked: 0 });
    expect(Object.keys((value['findings'] as [object])[0])).toEqual([
      'rule',
      'level',
      'message',
      'file',
      'place',
      'entity',
      'path',
      'related',
    ]);
  });

  test('is printed without a character that a terminal obeys, and means the same', () => {
    const message = '\u001b[31m\u009b\u202e\u2028\ufeff\u{e0041} "x" \n';
    const output = json(reportOf([findingAt(source.span(0, 1), { message })]), jsonOptions);
    expect(output).not.toMatch(HIDDEN);
    expect((JSON.parse(output) as { findings: [{ message: string }] }).findings[0].message).toBe(message);
  });
});

test('the address of the schema is that of its file', () => {
  const { homepage } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { homepage: string };
  expect(schema['$id']).toBe(`${homepage}/blob/main/schemas/report.schema.json`);
});
