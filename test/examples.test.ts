import { rules } from 'ecs-lint:rules';

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/lint.ts';
import { loadFacts, loadValidators } from '../src/load.ts';
import { read } from '../src/read.ts';
import { Source } from '../src/text/source.ts';

const validators = await loadValidators();
const facts = await loadFacts();

const examples = fileURLToPath(new URL('../examples/', import.meta.url));

/** Each finding as its rule and the text at its place. */
async function found(path: string): Promise<string[]> {
  const document = await read(new Source(path, readFileSync(examples + path, 'utf8')));
  const { findings, failures } = lint([document], { rules, validators, facts });
  expect(failures).toEqual([]);
  return findings.map(({ rule, at }) => `${rule}: ${at.source.text.slice(at.start, at.end)}`);
}

describe('a service with every pitfall in it', () => {
  test('as a task definition', async () => {
    expect(await found('web/taskdef.json')).toEqual([
      'shared-role: "arn:aws:iam::123456789012:role/web"',
      'image-platform-mismatch: "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/web:1.4.2-arm64"',
      'plaintext-secret: "correct-horse-42"',
      'auto-created-log-group: "true"',
    ]);
  });

  test('as a template', async () => {
    expect(await found('web/template.yaml')).toEqual([
      'log-group-without-retention: LogGroup',
      'shared-role: !GetAtt Role.Arn',
      'image-platform-mismatch: !Sub ${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/web:${ImageTag}',
      'plaintext-secret: correct-horse-42',
      'drain-exceeds-spot-notice: WebTargetGroup',
      'spot-without-fallback: FARGATE_SPOT',
      'public-task: ENABLED',
      'eni-limit-exceeded: 6',
    ]);
  });

  test('as a plan', async () => {
    expect(await found('web/plan.json')).toEqual([
      'log-group-without-retention: "aws_cloudwatch_log_group.web"',
      'plaintext-secret: \\"correct-horse-42\\"',
      'image-platform-mismatch: \\"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/web:1.4.2-arm64\\"',
      'shared-role: "task_role_arn"',
      'drain-exceeds-spot-notice: "aws_lb_target_group.web"',
      'spot-without-fallback: "FARGATE_SPOT"',
      'public-task: true',
      'eni-limit-exceeded: 6',
    ]);
  });
});

describe('its cured twin', () => {
  for (const name of ['taskdef.json', 'template.yaml', 'plan.json']) {
    test(name, async () => expect(await found(`web-cured/${name}`)).toEqual([]));
  }
});
