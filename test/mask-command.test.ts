import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { read } from '../src/read.ts';
import { Source } from '../src/text/source.ts';
import { commands } from './ecs/commands.ts';

/** A command in each place and each way of writing that a file has for it. */
function filesWith(items: readonly string[]): readonly (readonly [name: string, text: string])[] {
  const definition = { family: 'web', containerDefinitions: [{ name: 'web', image: 'web:1', command: items }] };
  const containers = [
    { Name: 'a', Image: 'web:1', Command: items },
    { Name: 'b', Image: 'web:1', EntryPoint: items, HealthCheck: { Command: items } },
    { Name: 'c', Image: 'web:1', Command: items.map((item) => ({ 'Fn::Sub': item })) },
    { Name: 'd', Image: 'web:1', Command: [{ 'Fn::Join': [' ', [items.join(' '), { Ref: 'More' }]] }] },
  ];
  const properties = { ContainerDefinitions: containers };
  const template = { Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties: properties } } };
  const resource = {
    address: 'aws_ecs_task_definition.web',
    mode: 'managed',
    type: 'aws_ecs_task_definition',
    name: 'web',
  };
  const after = { family: 'web', container_definitions: JSON.stringify(definition.containerDefinitions) };
  const change = { actions: ['create'], before: null, after, after_unknown: {}, after_sensitive: {} };
  return [
    ['task.json', JSON.stringify(definition)],
    ['indented.json', JSON.stringify(definition, null, 2)],
    ['template.json', JSON.stringify(template)],
    ['template.yaml', stringify(template)],
    ['flow.yaml', stringify(template, { collectionStyle: 'flow' })],
    ['plan.json', JSON.stringify({ format_version: '1.2', resource_changes: [{ ...resource, change }] })],
  ];
}

test.each(commands)('what is found in a command is masked: %j', async (items, _, secret) => {
  for (const [name, text] of filesWith(items)) {
    const source = new Source(name, text);
    expect((await read(source)).models).toHaveLength(1);
    expect(source.quote(0, text.length).text, name).not.toContain(secret);
  }
});
