import { rules } from 'ecs-lint:rules';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { propertyName } from '../src/formats/cloudformation/names.ts';
import { lint } from '../src/lint.ts';
import { loadValidators } from '../src/load.ts';
import { shapes } from '../src/model/shapes.gen.ts';
import { read } from '../src/read.ts';
import { Source } from '../src/text/source.ts';

const validators = await loadValidators();

const VALIDITY = ['unknown-member', 'invalid-value', 'missing-member'];
const own = rules.filter(({ rule }) => VALIDITY.includes(rule.id));

async function findings(path: string, text: string): Promise<string[]> {
  const document = await read(new Source(path, text));
  expect(document.format, text).toBeDefined();
  const report = lint([document], { rules: own, validators });
  expect(report.failures).toEqual([]);
  return report.findings.map(({ rule, message }) => `${rule}: ${message}`);
}

const json = (value: unknown) => findings('file.json', JSON.stringify(value, undefined, 2));
const container = { name: 'web', image: 'nginx:1.27' };
const template = (properties: object, type = 'TaskDefinition') =>
  json({ Resources: { It: { Type: `AWS::ECS::${type}`, Properties: properties } } });

type Json = string | number | boolean | Json[] | { [key: string]: Json };
type Schema = {
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly pattern?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

const schema = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

/** A value with all that a schema has; of an enumeration the one at `turn`. */
function whole(of: Schema, root: Schema, turn: number): Json {
  if (of.$ref) return whole(root.$defs![of.$ref.replace('#/$defs/', '')]!, root, turn);
  if (of.enum) return of.enum[turn % of.enum.length]!;
  switch (of.type) {
    case 'object':
      if (!of.properties) return { key: whole(of.additionalProperties as Schema, root, turn) };
      return Object.fromEntries(Object.entries(of.properties).map(([name, inner]) => [name, whole(inner, root, turn)]));
    case 'array':
      return [whole(of.items!, root, turn)];
    case 'integer':
    case 'number':
      return of.minimum ?? 1;
    case 'boolean':
      return turn % 2 === 0;
    default:
      return of.pattern?.includes('\\d{1,5}-') ? '8000-8010' : '1';
  }
}

function inTemplate(value: Json, shape: string): Json {
  if (Array.isArray(value)) return value.map((item) => inTemplate(item, shape.replace(/\[\]$/, '')));
  if (typeof value !== 'object' || !shapes[shape]) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      propertyName(shape, name),
      inTemplate(inner, shapes[shape]![name] ?? ''),
    ]),
  );
}

test.each([0, 1, 2, 3, 4, 5])('what has every member of the API is valid (%i)', async (turn) => {
  const [task, service] = [schema('task-definition'), schema('service-definition')];
  const [{ ...taskValue }, { service: _, ...serviceValue }] = [
    whole(task, task, turn),
    whole(service, service, turn),
  ] as [{ [key: string]: Json }, { [key: string]: Json }];
  expect(await json(taskValue)).toEqual([]);
  expect(await json({ ...serviceValue, taskDefinition: 'web' })).toEqual([]);
  expect(await template(inTemplate(taskValue, 'TaskDefinition') as object)).toEqual([]);
  const { forceNewDeployment: __, ...rest } = serviceValue;
  const properties = inTemplate(rest, 'Service') as object;
  const nonce = { ForceNewDeployment: { EnableForceNewDeployment: true, ForceNewDeploymentNonce: '1' } };
  expect(await template({ ...properties, ...nonce }, 'Service')).toEqual([]);
});

test('a value of the wrong type is told once, with both types', async () => {
  const found = await json({
    family: 'web',
    cpu: 512,
    networkMode: true,
    containerDefinitions: [{ ...container, cpu: '1' }],
  });
  expect(found).toEqual([
    'invalid-value: cpu "512" must be a string, not a number',
    'invalid-value: networkMode "true" must be a string, not a boolean',
    'invalid-value: cpu "1" must be a whole number, not a string',
  ]);
  expect(await template({ Cpu: 512, ContainerDefinitions: [{ Name: 'web', Image: 'nginx:1.27', Cpu: '1' }] })).toEqual(
    [],
  );
});

test('a list is too long by its known items alone', async () => {
  const service = (count: number) => ({
    serviceName: 'web',
    taskDefinition: 'web',
    networkConfiguration: { awsvpcConfiguration: { subnets: [...Array(count).fill('subnet-1'), '<SUBNET>'] } },
  });
  expect(await json(service(16))).toEqual([]);
  expect(await json(service(17))).toEqual(['invalid-value: subnets must be a list of at most 16 items']);
});

test('the ARN of a definition that is described is none of its members, and one that is written is no member', async () => {
  const described = {
    family: 'web',
    taskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/web:1',
    containerDefinitions: [container],
  };
  expect(await json(described)).toEqual([]);
  expect(await json({ ...described, arn: 'web' })).toEqual(['unknown-member: "arn" is no member of a task definition']);
  expect(await template({ Arn: 'web', ContainerDefinitions: [{ Name: 'web', Image: 'nginx:1.27' }] })).toEqual([
    'unknown-member: "Arn" is no member of a task definition',
  ]);
});

test('a member is missing where another object has it misspelt', async () => {
  const found = await json({ family: 'web', containerDefinitions: [{ name: 'a', imag: 'nginx:1.27' }, { name: 'b' }] });
  expect(found).toEqual([
    'unknown-member: "imag" is no member of a container definition: did you mean "image"?',
    'missing-member: A container definition lacks "image"',
  ]);
});

test('a null is no value', async () => {
  expect(
    await json({ family: 'web', cpu: null, containerDefinitions: [{ ...container, command: null, cpu: null }, null] }),
  ).toEqual([]);
  expect(await json({ family: 'web', containerDefinitions: [{ name: 'web', image: null }] })).toEqual([
    'missing-member: A container definition lacks "image"',
  ]);
});

test('keys of free maps are named as they are written', async () => {
  const options = { 'awslogs-group': ['web'] };
  const logs = { LogDriver: 'awslogs', Options: options };
  expect(
    await template({ ContainerDefinitions: [{ Name: 'web', Image: 'nginx:1.27', LogConfiguration: logs }] }),
  ).toEqual(['invalid-value: awslogs-group must be a string, not a list']);
});

test('a key that is a placeholder may be any member', async () => {
  expect(
    await json({ family: 'web', '<EXTRA>': [], containerDefinitions: [{ ...container, '{{ logging }}': {} }] }),
  ).toEqual([]);
});

test('what belongs to a rule that is not there is said all the same', async () => {
  const text = JSON.stringify({
    family: 'web',
    containerDefinitions: [{ ...container, ulimits: [{ name: 'nofiles', softLimit: 1, hardLimit: 2 }] }],
  });
  const document = await read(new Source('task.json', text));
  const { findings: found } = lint([document], { rules: own, validators });
  expect(found.map(({ rule, message }) => `${rule}: ${message.slice(0, 30)}`)).toEqual([
    'invalid-value: name "nofiles" must be one of ',
  ]);
});

test('a member that is there already is not meant once more', async () => {
  expect(
    await json({ family: 'web', containerDefinitions: [{ ...container, environment: [], environments: [] }] }),
  ).toEqual(['unknown-member: "environments" is no member of a container definition']);
});
