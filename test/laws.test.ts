import { expect, test } from 'vitest';
import type { Registered } from '../src/lint.ts';
import { read } from '../src/read.ts';
import { type Change, defineRule, type Rule, remove, set } from '../src/rule.ts';
import { Source } from '../src/text/source.ts';
import { fixesMend } from './laws/fixes.ts';
import type { Input } from './laws/fixtures.ts';
import { formatsAgree } from './laws/formats.ts';
import { unknownsOnlyHide } from './laws/unknowns.ts';

// The laws must catch what they are for: each is tried on a rule that breaks it.

const base = { id: 'careless', summary: 'x', severity: 'warning', why: 'x', see: 'https://example.com' } as const;

function register(rule: Omit<Rule, keyof typeof base>): Registered {
  return { theme: 'test', rule: defineRule({ ...base, ...rule }) };
}

async function inputOf(path: string, text: string): Promise<Input> {
  const source = new Source(path, text);
  return { name: path, sources: [source], documents: [await read(source)], facts: {} };
}

const task = `{
  "family": "web",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    { "name": "app", "image": "nginx:1.27", "essential": true, "cpu": 10 }
  ]
}`;

test('law 2 catches a rule that takes an unknown list for an empty one', async () => {
  const careless = register({
    taskDefinition: ({ containerDefinitions }, { report }) => {
      if (containerDefinitions.items.every(({ essential }) => essential.known !== true))
        report(containerDefinitions, 'none is essential');
    },
  });
  const input = await inputOf('t.json', task);
  expect(() => unknownsOnlyHide(input, careless)).toThrow();
});

test('law 2 catches a rule that takes an unknown value for an absent one', async () => {
  const careless = register({
    taskDefinition: ({ networkMode }, { report }) => {
      if (networkMode.known === undefined) report(networkMode, 'there is no network mode');
    },
  });
  const input = await inputOf('t.json', task);
  expect(() => unknownsOnlyHide(input, careless)).toThrow();
});

test('law 2 catches a rule that concludes from a link that may lead anywhere', async () => {
  const careless = register({
    taskDefinition: ({ services, family }, { report }) => {
      if (services.items.length === 0) report(family, 'nothing runs it');
    },
  });
  const template = `Resources:
  Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { Family: web, ContainerDefinitions: [] } }
  Service: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: !Ref Task } }`;
  const input = await inputOf('t.yaml', template);
  expect(() => unknownsOnlyHide(input, careless)).toThrow();
});

const fixing = (change: (cpu: Parameters<typeof set>[0], image: Parameters<typeof set>[0]) => Change): Registered =>
  register({
    container: ({ cpu, image }, { report }) => {
      if (cpu.known === 10) report(cpu, 'cpu is 10', { fix: change(cpu, image) });
    },
  });

test('law 3 catches a fix that mends nothing, and one that touches something else', async () => {
  const input = await inputOf('t.json', task);
  await expect(
    fixesMend(
      input,
      fixing((cpu) => set(cpu, 20)),
    ),
  ).resolves.toBeDefined();
  await expect(
    fixesMend(
      input,
      fixing((cpu) => remove(cpu)),
    ),
  ).resolves.toBeDefined();
  await expect(
    fixesMend(
      input,
      fixing((_, image) => set(image, 'nginx:2')),
    ),
  ).rejects.toThrow();
});

test('law 5 catches a rule that finds in one format alone', async () => {
  const careless = register({
    taskDefinition: (definition, { report, spell }) => {
      if (spell(definition.networkMode) === 'networkMode')
        report(definition.networkMode, 'only in the spelling of the API');
    },
  });
  const input = await inputOf('t.json', task);
  await expect(formatsAgree(input, careless)).rejects.toThrow();
});
