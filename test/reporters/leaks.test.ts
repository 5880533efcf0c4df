import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/finding.ts';
import { json } from '../../src/reporters/json.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { text } from '../../src/reporters/text.ts';
import { Source } from '../../src/text/source.ts';
import {
  findingAt,
  jsonOptions,
  lintTexts,
  noteAt,
  randomFrom,
  reportOf,
  sarifOptions,
  textOptions,
} from './reports.ts';

const SECRET = 'xk9-Very$ecret-Value-77';

/** What each reporter prints of a report, in each of its manners. */
function outputs(report: Report): readonly string[] {
  const manners = [
    {},
    { verbose: true },
    { quiet: true },
    { colour: 3 as const, width: 60, verbose: true },
    { width: 200 },
  ];
  return [
    ...manners.map((manner) => text(report, { ...textOptions, ...manner })),
    json(report, jsonOptions),
    sarif(report, sarifOptions),
  ];
}

function expectNoSecret(report: Report, secret = SECRET): void {
  for (const output of outputs(report)) {
    const at = output.indexOf(secret);
    expect(output.slice(Math.max(0, at - 60), at === -1 ? 0 : at + 60)).toBe('');
  }
}

const container = `{ "name": "app", "image": "nginx", "environment": [{ "name": "DB_PASSWORD", "value": "${SECRET}" }] }`;
const inner = JSON.stringify(`[${container}]`);

const files = {
  'a task definition': ['task.json', `{ "family": "web", "containerDefinitions": [${container}] }`],
  'a task definition in YAML': [
    'task.yaml',
    `family: web\ncontainerDefinitions:\n  - name: app\n    image: nginx\n    environment:\n      - name: DB_PASSWORD\n        value: ${SECRET}\n`,
  ],
  'a template': [
    'template.yaml',
    `Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Name: app\n          Image: nginx\n          Environment: [{ Name: DB_PASSWORD, Value: ${SECRET} }]\n`,
  ],
  'a plan of one line': [
    'plan.json',
    `{"format_version":"1.2","planned_values":{"root_module":{"resources":[]}},"resource_changes":[{"address":"aws_ecs_task_definition.web","mode":"managed","type":"aws_ecs_task_definition","name":"web","change":{"actions":["create"],"before":null,"after":{"family":"web","container_definitions":${inner}},"after_unknown":{}}}]}`,
  ],
  'a file that does not parse': ['broken.json', `{ "containerDefinitions": [${container}, }`],
  'a file in which a comma is missing after the secret': [
    'broken.json',
    `{ "environment": [{ "name": "DB_PASSWORD", "value": "${SECRET}"\n "x": 1 }] }`,
  ],
} as const;

describe('no reporter prints a secret', () => {
  test.each(Object.entries(files))('of %s', async (_, [path, content]) => {
    const report = await lintTexts({ [path]: content });
    expect(report.findings.length).toBeGreaterThan(0);
    expectNoSecret(report);
  });

  test.each([1, 2, 3])('wherever a finding, another place or a note stands (seed %i)', (seed) => {
    const random = randomFrom(seed);
    for (let run = 0; run < 100; run++) {
      const filler = () => 'ab "\n\t表'.repeat(Math.floor(random() * 12));
      const content = `${filler()}${SECRET}${filler()}${SECRET}${filler()}`;
      const source = new Source('task.json', content);
      for (let at = content.indexOf(SECRET); at !== -1; at = content.indexOf(SECRET, at + 1))
        source.mask(at, at + SECRET.length);
      const anywhere = () => {
        const [a, b] = [random(), random()].map((part) => Math.floor(part * (content.length + 1)));
        return source.span(Math.min(a!, b!), Math.max(a!, b!));
      };
      const findings = (['error', 'warning', 'info'] as const).map((severity) =>
        findingAt(anywhere(), { severity, related: [{ at: anywhere(), message: 'there' }] }),
      );
      const report = reportOf(findings, { notes: [noteAt(anywhere())] });
      // Any half of it would tell too much as well.
      expectNoSecret(report);
      expectNoSecret(report, SECRET.slice(0, 8));
      expectNoSecret(report, SECRET.slice(-8));
    }
  });
});
