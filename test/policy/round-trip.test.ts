import { rules } from 'ecs-lint:rules';
import { expect, test } from 'vitest';
import { inputsOf } from '../laws/fixtures.ts';
import { plain, template, withoutArn } from '../laws/formats.ts';
import { longForm, type RoundTrip, throughPlan, throughTemplate } from './round-trip.ts';

const sources = (await Promise.all(rules.map(inputsOf))).flat().flatMap(({ documents }) => documents);
const isRead = ({ problems, models }: (typeof sources)[number]) => problems.length === 0 && models.length > 0;

/** What is left lacking although the policies say all, file by file. */
function failing(trips: readonly (readonly [path: string, trip: RoundTrip])[]): readonly string[] {
  return trips.flatMap(([path, { after, left }]) => (left.length === 0 ? after.map((one) => `${path}: ${one}`) : []));
}

function isTelling(trips: readonly (readonly [path: string, trip: RoundTrip])[], atLeast: number): void {
  const telling = trips.filter(([, { before, left }]) => before > 0 && left.length === 0);
  expect(telling.length).toBeGreaterThanOrEqual(atLeast);
}

test('policies printed for templates leave nothing lacking', async () => {
  const trips: [string, RoundTrip][] = [];
  for (const { source, models, format, problems } of sources) {
    const hasTask = models.some(({ entities }) => entities.some(({ kind }) => kind === 'taskDefinition'));
    if (format !== 'CloudFormation template' || !hasTask || problems.length > 0) continue;
    if (/(?<=[\s:])[&*]\w/.test(source.text)) continue;
    trips.push([source.path, await throughTemplate(longForm(source.text))]);
  }
  expect(failing(trips)).toEqual([]);
  isTelling(trips, 6);
});

test('policies printed for plans leave nothing lacking', async () => {
  const trips: [string, RoundTrip][] = [];
  for (const { source, models, format } of sources) {
    const hasTask = models.some(({ entities }) => entities.some(({ kind }) => kind === 'taskDefinition'));
    if (format !== 'Terraform plan' || !hasTask) continue;
    trips.push([source.path, await throughPlan(JSON.parse(source.text))]);
  }
  expect(failing(trips)).toEqual([]);
  isTelling(trips, 4);
});

test('policies printed for definitions leave nothing lacking', async () => {
  const trust = {
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  };
  const role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust } };
  const trips: [string, RoundTrip][] = [];
  for (const document of sources.filter(isRead)) {
    if (document.format !== 'task definition') continue;
    for (const { node } of document.models[0]!.entities) {
      const value = node.kind === 'map' && node.open === undefined ? plain(node) : undefined;
      if (value === undefined) continue;
      // biome-ignore lint/suspicious/noExplicitAny: a template is any JSON.
      const wrapped = template(withoutArn(value) as any) as any;
      wrapped.Resources.Task.Properties.ExecutionRoleArn = { 'Fn::GetAtt': ['Execution', 'Arn'] };
      wrapped.Resources.Task.Properties.TaskRoleArn = { 'Fn::GetAtt': ['Running', 'Arn'] };
      Object.assign(wrapped.Resources, { Execution: role, Running: role });
      trips.push([document.source.path, await throughTemplate(wrapped)]);
    }
  }
  expect(failing(trips)).toEqual([]);
  isTelling(trips, 20);
});
