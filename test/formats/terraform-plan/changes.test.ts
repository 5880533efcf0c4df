import { describe, expect, test } from 'vitest';
import { asGo, containers, type Json, planText, type Resource, refs, type Values } from './plan.ts';
import { modelIn, readText, run, textAt } from './reading.ts';
import { service, taskDefinition } from './resources.ts';

const names = async (...resources: readonly Resource[]) => {
  const { entities } = await modelIn(planText({ resources }));
  return entities.map(({ name }) => name);
};

describe('of the changes of a plan', () => {
  test.each<[string, readonly string[]]>([
    ['a creation', ['create']],
    ['an update', ['update']],
    ['a replacement that deletes first', ['delete', 'create']],
    ['a replacement that creates first', ['create', 'delete']],
    ['one that changes nothing', ['no-op']],
    ['what is forgotten and created anew', ['create', 'forget']],
  ])('%s leaves its resource behind', async (_, actions) => {
    expect(await names(taskDefinition('web', { actions }))).toEqual(['aws_ecs_task_definition.web']);
  });

  test('a deletion leaves nothing', async () => {
    expect(await names(taskDefinition('web', { actions: ['delete'], after: null }))).toEqual([]);
  });

  test('what is forgotten is nobody’s any more', async () => {
    expect(await names(taskDefinition('web', { actions: ['forget'], after: null }))).toEqual([]);
    expect(await names(taskDefinition('web', { actions: ['forget'] }))).toEqual([]);
  });

  test('a deposed object has the address of the one that replaced it', async () => {
    const old = taskDefinition('web', { actions: ['delete'], after: null, more: { deposed: '4d7a8c21' } });
    const kept = taskDefinition('web', { actions: ['no-op'], more: { deposed: '4d7a8c21' } });
    expect(await names(taskDefinition('web'), old, kept)).toEqual(['aws_ecs_task_definition.web']);
  });

  test('a data source that is read at apply is no resource, whatever its type', async () => {
    const data = taskDefinition('latest', { mode: 'data', actions: ['read'] });
    expect(await names(data, taskDefinition('web'))).toEqual(['aws_ecs_task_definition.web']);
  });

  test('an import and a move have marks that mean nothing here', async () => {
    const moved = taskDefinition('web', {
      actions: ['no-op'],
      more: { previous_address: 'aws_ecs_task_definition.old' },
    });
    const imported = service('web', {
      actions: ['update'],
      more: { action_reason: 'x', importing: { id: 'main/web' } },
    });
    expect(await names(moved, imported)).toEqual(['aws_ecs_task_definition.web', 'aws_ecs_service.web']);
  });

  test('a resource of another provider or type is passed over', async () => {
    const other: Resource = { type: 'random_pet', name: 'suffix', after: { length: 2 } };
    expect(await names(other, { ...other, type: 'toString' }, taskDefinition('web'))).toEqual([
      'aws_ecs_task_definition.web',
    ]);
  });

  test('the values are those after the change', async () => {
    const text = planText({ resources: [taskDefinition('web', { actions: ['update'], values: { cpu: '512' } })] });
    const changed = new Map([['"before":null', `"before":${asGo({ family: 'web', cpu: '256' })}`]]);
    const model = await run(text.replace(/"before":null/, (before) => changed.get(before)!));
    expect(model.all('taskDefinition').items[0]!.cpu.known).toBe('512');
  });

  test('what drifted since the last run is no change', async () => {
    const drift = taskDefinition('drifted');
    const text = planText({
      resources: [taskDefinition('web')],
      more: { resource_drift: JSON.parse(planText({ resources: [drift] })).resource_changes },
    });
    expect((await modelIn(text)).entities.map(({ name }) => name)).toEqual(['aws_ecs_task_definition.web']);
  });
});

describe('an instance', () => {
  const keys = ['a', 'mail.sender', 'with "quotes"', 'back\\slash', 'x["y"]', 'größer'];

  test.each(keys)('of for_each is told by its key: %s', async (index) => {
    const tasks = keys.map((key) => taskDefinition('this', { index: key, values: { family: key } }));
    const services = [
      service('this', { index, expressions: { task_definition: refs('aws_ecs_task_definition.this', 'each.key') } }),
    ];
    const model = await run({ resources: [...tasks, ...services] });
    expect(model.all('service').items[0]!.task.family.known).toBe(index);
  });

  test('of count is told by its number, which is no text', async () => {
    const tasks = [0, 1].map((index) => taskDefinition('this', { index, values: { family: `n${index}` } }));
    const texts = ['0', '1'].map((index) => taskDefinition('that', { index, values: { family: `t${index}` } }));
    const ones = [
      service('one', {
        index: 1,
        expressions: { task_definition: refs('aws_ecs_task_definition.this', 'count.index') },
      }),
    ];
    const twos = [
      service('two', {
        index: 1,
        expressions: { task_definition: refs('aws_ecs_task_definition.that', 'count.index') },
      }),
    ];
    const model = await run({ resources: [...tasks, ...texts, ...ones, ...twos] });
    expect(model.all('service').items.map(({ task }) => task.$entity)).toEqual(['aws_ecs_task_definition.this[1]', '']);
  });

  test('is named by its whole address, at which its absent members stand', async () => {
    const model = await run({
      resources: [taskDefinition('web', { module: 'module.a["x.y"].module.b[0]', index: 'k' })],
    });
    const [task] = model.all('taskDefinition').items;
    expect(task!.$entity).toBe('module.a["x.y"].module.b[0].aws_ecs_task_definition.web["k"]');
    const { source, start, end } = task!.executionRoleArn.$at;
    expect(source.text.slice(start, end)).toBe(
      '"module.a[\\"x.y\\"].module.b[0].aws_ecs_task_definition.web[\\"k\\"]"',
    );
    expect(source.text.slice(0, start)).toMatch(/"address":$/);
  });
});

describe('the envelope', () => {
  const envelopes: [string, Values][] = [
    ['Terraform 1.11', {}],
    ['Terraform 1.5', { terraform_version: '1.5.7', applyable: null, complete: null, errored: null }],
    ['OpenTofu 1.12', { terraform_version: '1.12.6', applyable: null, complete: null }],
    ['format 0.1', { format_version: '0.1', terraform_version: '0.12.31', complete: null, errored: null }],
    ['format 1.99', { format_version: '1.99' }],
  ];

  test.each(envelopes)('of %s is known', async (_, more) => {
    const text = planText({ resources: [taskDefinition('web')], more });
    const plan = Object.fromEntries(Object.entries(JSON.parse(text) as Values).filter(([, value]) => value !== null));
    const { entities, complete } = await modelIn(asGo(plan));
    expect([entities.length, complete]).toEqual([1, true]);
  });

  test('of OpenTofu names another registry', async () => {
    const text = planText({ resources: [taskDefinition('web')] }).replaceAll(
      'registry.terraform.io',
      'registry.opentofu.org',
    );
    expect((await modelIn(text)).entities).toHaveLength(1);
  });

  test.each(['2.0', '10.1', '3'])('of format %s is not', async (format_version) => {
    const { models, unrecognized } = await readText(
      planText({ resources: [taskDefinition('web')], more: { format_version } }),
    );
    expect(models).toEqual([]);
    expect(unrecognized!.looksLike).toBe(`a Terraform plan in format ${format_version}`);
    const { source, start, end } = unrecognized!.at;
    expect(source.text.slice(start, end)).toBe(`"${format_version}"`);
  });
});

describe('the form of the text', () => {
  const values = { container_definitions: containers({ name: 'app', image: 'a&b' }) };
  const plan = planText({ resources: [taskDefinition('web', { index: 'a<b', values })] });
  const sorted = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };

  test.each([
    ['one line, as the tool prints it', plan],
    ['pretty, by `jq .`', JSON.stringify(JSON.parse(plan), undefined, 2)],
    ['sorted, by `jq -S .`', JSON.stringify(sorted(JSON.parse(plan) as Json), undefined, 2)],
    ['with tabs and carriage returns', JSON.stringify(JSON.parse(plan), undefined, '\t').replaceAll('\n', '\r\n')],
    ['after a byte order mark', `\ufeff${plan}`],
  ])('may be %s', async (_, text) => {
    const model = await run(text);
    const [task] = model.all('taskDefinition').items;
    const { image } = task!.containerDefinitions.items[0]!;
    expect([task!.$entity, image.known]).toEqual(['aws_ecs_task_definition.web["a<b"]', 'a&b']);
    expect(textAt(image)).toBe('\\"a\\\\u0026b\\"');
  });

  test('that is no JSON is told where, by the strict reader', async () => {
    for (const text of [
      plan.slice(0, -3),
      plan.replace('"resource_changes":[', '"resource_changes":['.replace('[', '[[')),
      `${plan}}`,
      plan.replace('"1.11.4",', '"1.11.4"'),
    ]) {
      const { models, problems } = await readText(text);
      expect([models.length, problems.map(({ kind }) => kind)]).toEqual([0, ['syntax']]);
    }
  });
});
