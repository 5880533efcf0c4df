import { expect, test } from 'vitest';
import { looksLikeEcs } from '../../src/files/sniff.ts';

const looks = (text: string) => looksLikeEcs(Buffer.from(text));

test.each([
  '{"containerDefinitions": []}',
  'ContainerDefinitions:',
  'container_definitions',
  'Type: AWS::ECS::Service',
  'type: aws::ecs::taskdefinition',
  'resource "aws_ecs_service" "web" {',
  '"networkConfiguration": { "awsvpcConfiguration": {} }',
  'capacityProviderStrategy: []',
  '{"overrides": {"containerOverrides": []}}',
  '{"desiredCount": 1, "deploymentConfiguration": {}}',
  '{"taskDefinition": "web:1", "launchType": "EC2"}',
  '[{"name": "web", "image": "nginx", "essential": true, "portMappings": []}]',
])('%s is a sign', (text) => {
  expect(looks(text)).toBe(true);
  expect(looks(`{ "a": [${text}`)).toBe(true);
});

test.each([
  '',
  '{}',
  'Type: AWS::EC2::Instance',
  'aws_iam_role',
  'the containers and their definitions',
  '{"desiredCount": 1}',
  '{"taskDefinition": 1}',
  'essential reading',
  '{"ports": [], "launchType": "x"}',
])('%j is none', (text) => {
  expect(looks(text)).toBe(false);
});

test('in UTF-16, with a mark or without', () => {
  for (const mark of ['', '\ufeff']) {
    const bytes = Buffer.from(`${mark}{"containerDefinitions": []}`, 'utf16le');
    expect(looksLikeEcs(bytes)).toBe(true);
    expect(looksLikeEcs(Buffer.from(bytes).swap16())).toBe(true);
    expect(looksLikeEcs(Buffer.from(`${mark}{"a": []}`, 'utf16le'))).toBe(false);
  }
});

test('in what is no text', () => {
  expect(looksLikeEcs(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0]), Buffer.from('aws_ecs_service')]))).toBe(
    true,
  );
  expect(looksLikeEcs(Buffer.from([0xff, 0xfe, 0xff]))).toBe(false);
});

test('a hundred megabytes are searched in well under a second', () => {
  const bytes = Buffer.alloc(100_000_000, '{"type": "aws_iam_role", "container": "essential", "aws::ec2::x": 1}');
  const start = performance.now();
  expect(looksLikeEcs(bytes)).toBe(false);
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([2 ** 26 - 40, 2 ** 26 - 10, 2 ** 26])('a sign at %i, where one stretch of the search ends', (at) => {
  const bytes = Buffer.alloc(2 ** 26 + 1000, ' ');
  bytes.write('containerDefinitions', at);
  expect(looksLikeEcs(bytes)).toBe(true);
});
