import { describe, expect, test } from 'vitest';
import { wrongBytes } from '../../../src/formats/unrecognized.ts';
import { Source } from '../../../src/text/source.ts';
import { asGo } from './plan.ts';
import { readText, shown, textAt } from './reading.ts';

const SHOW = 'give `terraform show -json plan.out > plan.json`';

const told = async (text: string, path?: string) => {
  const { models, problems, unrecognized } = await readText(text, path);
  expect([models.length, problems.length]).toEqual([0, 0]);
  return (
    unrecognized && {
      looksLike: unrecognized.looksLike,
      instead: unrecognized.instead,
      at: textAt({ $at: unrecognized.at }),
    }
  );
};

const TEXT_PLAN = `
Terraform used the selected providers to generate the following execution
plan. Resource actions are indicated with the following symbols:
  + create

Terraform will perform the following actions:

  # aws_ecs_service.web will be created
  + resource "aws_ecs_service" "web" {
      + name = "web"
    }

Plan: 1 to add, 0 to change, 0 to destroy.
`;

describe('a plan as people read it', () => {
  test.each([
    ['is told by its head', TEXT_PLAN],
    ['may be of OpenTofu', TEXT_PLAN.replaceAll('Terraform', 'OpenTofu')],
    [
      'may be in colours',
      TEXT_PLAN.replaceAll(/^(?= {2}#)/gm, '\u001b[1m').replaceAll('create\n', '\u001b[32mcreate\u001b[0m\n'),
    ],
    ['may have lost its head', TEXT_PLAN.slice(TEXT_PLAN.indexOf('  #'))],
    [
      'may come after what was refreshed',
      `${'aws_ecs_cluster.main: Refreshing state... [id=arn:aws:ecs:eu-west-1:123456789012:cluster/main]\n'.repeat(200)}${TEXT_PLAN}`,
    ],
    ['may have failed', TEXT_PLAN.replace('will perform', 'planned').slice(TEXT_PLAN.indexOf('Terraform will'))],
    [
      'may say that nothing is to be done',
      '\nNo changes. Your infrastructure matches the configuration.\n\nTerraform has compared…\n',
    ],
  ])('%s', async (_, text) => {
    for (const path of ['plan.txt', 'plan.json', 'plan.yaml']) {
      expect(await told(text, path)).toMatchObject({
        looksLike: 'a plan as Terraform prints it for people',
        instead: SHOW,
      });
    }
  });

  test('is marked where it begins, and nothing else of it is shown', async () => {
    expect((await told(TEXT_PLAN))!.at).toBe('Terraform');
    const { source } = await readText(`${TEXT_PLAN}\n      + password = "hunter2-hunter2"\n`, 'plan.txt');
    expect(shown(source).trim().split(/\n+/)[0]).toBe('Terraform•••');
    expect(shown(source)).not.toContain('hunter2');
  });

  test('is no template whose comments speak of what will be created', async () => {
    const { unrecognized, format } = await readText(
      '# Stack\n  # The role will be created by hand\nResources:\n  A:\n    Type: AWS::ECS::Cluster\n',
      'stack.yaml',
    );
    expect([unrecognized, format]).toEqual([undefined, 'CloudFormation template']);
  });
});

describe('what Terraform prints as JSON', () => {
  const log = [
    { '@level': 'info', '@message': 'Terraform 1.11.4', '@module': 'terraform.ui', type: 'version' },
    { '@level': 'info', '@message': 'Plan: 1 to add', '@module': 'terraform.ui', type: 'change_summary' },
  ];

  test.each([
    ['a log', log.map(asGo).join('\n'), 'the log of `terraform plan -json`', SHOW],
    [
      'the plan of nothing',
      '{"format_version":"1.0"}',
      'what `terraform show -json` prints when there is no plan or state',
      `give a plan: ${SHOW.slice(5)}`,
    ],
    [
      'the state of nothing',
      '{"format_version":"1.0","terraform_version":"1.5.7"}\n',
      'what `terraform show -json` prints when there is no plan or state',
      `give a plan: ${SHOW.slice(5)}`,
    ],
    [
      'outputs',
      asGo({
        url: { sensitive: false, type: 'string', value: 'https://example.com' },
        id: { sensitive: true, type: 'string', value: 'x' },
      }),
      'the outputs of a Terraform state',
      `give a plan: ${SHOW.slice(5)}`,
    ],
    ['no outputs', '{}\n', 'an empty object', undefined],
    [
      'a validation',
      asGo({ format_version: '1.0', valid: true, error_count: 0, warning_count: 0, diagnostics: [] }),
      'what `terraform validate -json` prints',
      `give a plan: ${SHOW.slice(5)}`,
    ],
    [
      'schemas',
      asGo({ format_version: '1.0', provider_schemas: {} }),
      'the schemas of Terraform providers',
      `give a plan: ${SHOW.slice(5)}`,
    ],
    [
      'a plan kept elsewhere',
      asGo({ remote_plan_format: 1, run_id: 'run-1', hostname: 'app.terraform.io' }),
      'a plan that is kept in HCP Terraform',
      SHOW,
    ],
  ])('%s is told what it is', async (_, text, looksLike, instead) => {
    expect(await told(text, 'plan.json')).toMatchObject({ looksLike, ...(instead !== undefined && { instead }) });
  });
});

describe('a state in its own format', () => {
  const nameless = { version: 4, terraform_version: '1.11.4', serial: 3, outputs: {}, resources: [] };

  test.each([
    ['version 4', { ...nameless, lineage: '0f2b' }],
    ['version 4, without a lineage', nameless],
    ['version 3', { version: 3, serial: 1, lineage: '0f2b', modules: [] }],
  ])('of %s is told', async (_, value) => {
    const text = JSON.stringify(value, undefined, 2);
    expect(await told(text, 'terraform.tfstate')).toEqual({
      looksLike: 'a raw Terraform state',
      instead: 'give what `terraform show -json` prints',
      at: '{',
    });
  });
});

describe('a binary plan', () => {
  test('is a zip file', () => {
    const found = wrongBytes(new Source('plan.out', ''), new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]));
    expect(found).toMatchObject({ looksLike: 'a binary Terraform plan (or another zip file)', instead: SHOW });
  });

  test('is no other file', () => {
    expect(wrongBytes(new Source('plan.out', ''), new TextEncoder().encode('{"a":1}'))).toBeUndefined();
    expect(wrongBytes(new Source('plan.out', ''), new Uint8Array())).toBeUndefined();
  });
});

describe('a configuration', () => {
  test.each([
    'resource "aws_ecs_cluster" "main" {\n  name = "main"\n}\n',
    '# Web\n\nvariable "image" {}\n',
    'terraform {\n}\n\nmodule "ecs" {\n}\n',
  ])('is no plan: %j', async (text) => {
    expect(await told(text, 'main.tf')).toMatchObject({ looksLike: 'a Terraform configuration', instead: SHOW });
  });

  test('in JSON is none either', async () => {
    expect(await told('{"resource":{"aws_ecs_cluster":{"main":{"name":"main"}}}}', 'main.tf.json')).toMatchObject({
      looksLike: 'a Terraform configuration in JSON',
    });
  });
});

describe('a plan that is cut off', () => {
  test('is no plan, and told where it ends', async () => {
    const { models, problems, unrecognized } = await readText(
      '{"format_version":"1.2","resource_changes":[{"address":"a"',
    );
    expect([models.length, unrecognized, problems[0]!.kind]).toEqual([0, undefined, 'syntax']);
  });
});
