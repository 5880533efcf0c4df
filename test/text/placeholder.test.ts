import { describe, expect, test } from 'vitest';
import { isPlaceholder, withoutPlaceholders } from '../../src/formats/placeholder.ts';
import { readJson } from '../../src/text/json.ts';
import { bareMarkAt, shownMark } from '../../src/text/mark.ts';
import type { Node, ScalarNode } from '../../src/text/node.ts';
import { Source } from '../../src/text/source.ts';

const scalar = (text: string) => readJson(new Source('task.json', JSON.stringify(text))).roots[0] as ScalarNode;

/** The text with a dot in place of each mark. */
function known(node: Node): string | undefined {
  return node.kind === 'unknown' ? node.parts?.map((part) => part ?? '·').join('') : undefined;
}

describe('a mark of a deploy tool', () => {
  test.each([
    // Of tools
    ['${IMAGE}', '·'],
    ['${APP}-${ENV}', '·-·'],
    ['nginx:${TAG:-latest}', 'nginx:·'],
    ['${A:-${B}}/x', '·/x'],
    ['${{ github.sha }}', '·'],
    ['repo:${{ steps.build.outputs.tag }}', 'repo:·'],
    ['{{ must_env `IMAGE` }}', '·'],
    ['{{must_env `AWS_ACCOUNT_ID`}}.dkr.ecr.eu-west-1.amazonaws.com/web', '·.dkr.ecr.eu-west-1.amazonaws.com/web'],
    ['nginx:{{ env "TAG" "latest" }}', 'nginx:·'],
    ["{{ tfstate `aws_subnet.a['x'].id` }}", '·'],
    ['{{region}}', '·'],
    ['{% if prod %}web{% else %}dev{% endif %}', '·web·dev·'],
    ['<%= image_tag %>', '·'],
    ['#{Octopus.Tag}', '·'],
    ['web:#{TAG}#', 'web:·'],
    ['((image))', '·'],
    ['%IMAGE_TAG%', '·'],
    ['web:%TAG%', 'web:·'],
    ['web:%%TAG%%-1', 'web:·-1'],
    ['web:%build.number%', 'web:·'],
    ['@@CPU@@', '·'],
    ['@VERSION@', '·'],
    ['web:@TAG@', 'web:·'],
    ['a@@TAG@@b', 'a·b'],
    ['__NAME__', '·'],
    ['repo/web:__IMAGE_TAG__', 'repo/web:·'],
    ['$$$TEST_REGION$$$', '·'],
    ['$IMAGE', '·'],
    ['$imageTag', '·'],
    ['web:$TAG', 'web:·'],
    ['web:$tag', 'web:·'],
    ['$ACCOUNT_ID.dkr.ecr.$REGION.amazonaws.com/web:$TAG', '·.dkr.ecr.·.amazonaws.com/web:·'],
    // Of people
    ['<your-image>', '·'],
    ['arn:aws:iam::<ACCOUNT_ID>:role/x', 'arn:aws:iam::·:role/x'],
    ['<ACCOUNTID>.dkr.ecr.<REGION>.amazonaws.com/<IMAGENAME>:latest', '·.dkr.ecr.·.amazonaws.com/·:latest'],
    ['<account id>', '·'],
    ['REPLACE_ME_REGION', '·'],
    ['arn:aws:iam::XXXXXXXXXXXX:role/ecs', 'arn:aws:iam::·:role/ecs'],
    ['arn:aws:iam::xxxxxxxxxxxx:role/ecs', 'arn:aws:iam::·:role/ecs'],
    ['arn:aws:iam::ACCOUNT_ID:role/ecs', 'arn:aws:iam::·:role/ecs'],
    ['AWS_ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com/web', '·.dkr.ecr.·.amazonaws.com/web'],
    ['arn:aws:secretsmanager:region:account-id:secret:x', 'arn:aws:secretsmanager:·:·:secret:x'],
    ['your-account-id.dkr.ecr.your-region.amazonaws.com/web', '·.dkr.ecr.·.amazonaws.com/web'],
    ['arn:aws:iam::YOUR_ACCOUNT_ID:role/ecs', 'arn:aws:iam::·:role/ecs'],
  ])('%s', (text, expected) => {
    expect(known(withoutPlaceholders(scalar(text)))).toBe(expected);
  });
});

describe('no mark', () => {
  test.each([
    '',
    'nginx:1.27-alpine',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1',
    'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    // Shells, prices, patterns of time and of logs
    '$HOME/bin:/usr/bin',
    '/data/$HOME/x',
    'costs $5, or US$100',
    '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy',
    '$argon2id$v=19$m=65536',
    '100%',
    '50% of 80%',
    '%d',
    '%Y-%m-%d',
    '%Y-%m-%d %H:%M:%S%L',
    '%H%M%S',
    '%d{ISO8601} [%thread] %-5level %logger{36} - %msg%n',
    '%{time:iso} %{host}',
    'a%20b%2Fc%3A%E3%81%82%AF%BC',
    // Addresses and names
    'user@host',
    'ops@example.com,dev@example.com',
    'Ops <ops@example.com>',
    '@@',
    'amqp://user:p@ss@host@5672',
    'npm install @scope/name@1.0',
    'AIRFLOW__CORE__EXECUTOR',
    'ConnectionStrings__Default__Url',
    '__init__',
    '____',
    // Markup, comparisons and JSON
    '<b>',
    '<p>Hello <name></p>',
    '<config><level>3</level></config>',
    '<?xml version="1.0"?><a>',
    '1 < 2 > 0',
    '{"a":{"b":{"c":1}}}',
    '[[1,2],[3,4]]',
    'pa$word1',
    'p#ss{w}rd',
    'f(x) = ((1 + 2))',
    'XXXL',
    'eu-west-1: REGION',
    'env:prod,region:eu-west-1,account:main',
    'account.example.com',
  ])('%s', (text) => {
    const node = scalar(text);
    expect(withoutPlaceholders(node)).toBe(node);
    expect(isPlaceholder(node)).toBe(false);
  });
});

test('a placeholder alone is told from one in a text', () => {
  const alone = ['${COMMAND}', '{{ command }}', '$COMMAND', '<command>'];
  expect(alone.map((text) => isPlaceholder(scalar(text)))).toEqual(alone.map(() => true));
  const mixed = ['echo ${COMMAND}', '${A}${B}', '', 'sh'];
  expect(mixed.map((text) => isPlaceholder(scalar(text)))).toEqual(mixed.map(() => false));
});

test('the unknown says which placeholder it holds, keeps its place, and equals itself', () => {
  const node = withoutPlaceholders(scalar('web:${TAG}-${ARCH}'));
  expect(node).toMatchObject({
    kind: 'unknown',
    reason: 'holds the placeholder ${TAG}',
    at: scalar('web:${TAG}-${ARCH}').at,
  });
  const identity = (text: string) => (withoutPlaceholders(scalar(text)) as { identity?: string }).identity;
  expect(identity('${ROLE}')).toBe(identity('${ROLE}'));
  expect(identity('${ROLE}')).not.toBe(identity('${OTHER}'));
});

test('nothing but a name of a placeholder is shown: a default may be a secret', () => {
  const shown = [
    ['${DB_PASSWORD}', '${DB_PASSWORD}'],
    ['${{ secrets.DB_PASSWORD }}', '${{ secrets.DB_PASSWORD }}'],
    ['{{ must_env `DB_PASSWORD` }}', '{{ must_env `DB_PASSWORD` }}'],
    ['<account id>', '<account id>'],
    ['${DB_PASSWORD:-hunter2}', '${…}'],
    ['{{ env `DB_PASSWORD` `hunter2` }}', '{{…}}'],
    ['{{"password":"hunter2"}}', '{{…}}'],
    ['<%= ENV["X"] || "hunter2" %>', '<%…%>'],
    ["${{ x || 'hunter2' }}", '${{…}}'],
    [`<${'a'.repeat(80)}>`, '<…>'],
  ];
  expect(shown.map(([mark]) => [mark, shownMark(mark!)])).toEqual(shown);
});

test('a bare placeholder is read from where it starts, to its end', () => {
  const marks = [
    '{{ cpu }}',
    '${CPU}',
    '$CPU',
    '<CPU>',
    '%CPU%',
    '%%cpu%%',
    '@@CPU@@',
    '@cpu@',
    '<%= x %>',
    '__CPU__',
    '{% if x %}',
    '#{CPU}#',
  ];
  for (const mark of marks)
    expect(bareMarkAt(`{"cpu": ${mark}, "memory": ${mark}}`, 8)).toEqual({ start: 8, end: 8 + mark.length });
  for (const text of ['256', '"x"', '{"a": 1}', 'true', '<1', '', '@', '%d', '$'])
    expect(bareMarkAt(text, 0)).toBeUndefined();
});

test('a hostile text takes no time', () => {
  for (const piece of ['{{', '${', '<a', '%A', '@a', '__A', '$A', '((a', '<%', '{%', '#{', 'a', 'X', '$${{'])
    expect(() => withoutPlaceholders(scalar(piece.repeat(50_000)))).not.toThrow();
});
