import { rules } from 'ecs-lint:rules';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { lint } from '../../../src/lint.ts';
import { loadValidators } from '../../../src/load.ts';
import type { AnyField } from '../../../src/model/field.ts';
import type { Kind } from '../../../src/model/model.ts';
import { Run } from '../../../src/model/run.ts';
import { links, reverseLinks, shapes } from '../../../src/model/shapes.gen.ts';
import { read } from '../../../src/read.ts';
import { Source } from '../../../src/text/source.ts';
import { damaged, random, type Tree } from './damage.ts';

const validators = await loadValidators();

const input = (name: string): { [key: string]: Tree } =>
  parse(readFileSync(new URL(`../../inputs/templates/${name}`, import.meta.url), 'utf8'), {
    logLevel: 'silent',
    customTags: tags(),
  }) as { [key: string]: Tree };

/** The short form of each call as the long one, so that a template is a plain tree. */
function tags() {
  const long = (name: string, value: unknown) => ({
    [name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`]: value,
  });
  return [
    'Ref',
    'GetAtt',
    'Sub',
    'Join',
    'Base64',
    'If',
    'Equals',
    'Not',
    'And',
    'Or',
    'Condition',
    'FindInMap',
    'Select',
    'Split',
    'ImportValue',
  ].flatMap((name) => [
    { tag: `!${name}`, resolve: (text: string) => long(name, text) },
    {
      tag: `!${name}`,
      collection: 'seq' as const,
      resolve: (node: { toJSON(): unknown }) => long(name, node.toJSON()),
    },
    {
      tag: `!${name}`,
      collection: 'map' as const,
      resolve: (node: { toJSON(): unknown }) => long(name, node.toJSON()),
    },
  ]);
}

/** Asks every member and link of every entity for all that it can tell. */
function walkAll(run: Run): void {
  for (const kind of new Set(run.model.entities.map((entity) => entity.kind))) {
    for (const field of run.all(kind as Kind).items) walk(field, `${kind[0]!.toUpperCase()}${kind.slice(1)}`);
  }
}

function walk(field: AnyField, shape: string): void {
  const told = field as AnyField & Readonly<Record<string, unknown>>;
  const { $at, $path, $quoted, $state } = field;
  const { length } = $at.source.text;
  if ($at.start < 0 || $at.end < $at.start || $at.end > length)
    throw new Error(`${$path} ${$quoted} (${$state}) is nowhere`);
  const { items, entries } = told as { items?: readonly AnyField[]; entries?: ReadonlyMap<string, AnyField> };
  for (const item of items ?? []) walk(item, shape.slice(0, -2));
  for (const entry of entries?.values() ?? []) walk(entry, shape.slice(0, -2));
  for (const [member, of] of Object.entries(shapes[shape] ?? {})) walk(told[member] as AnyField, of);
  for (const link of [...Object.keys(links[shape] ?? {}), ...Object.keys(reverseLinks[shape] ?? {})]) {
    const end = told[link] as AnyField & { items?: readonly AnyField[] };
    void [end.$state, end.$outside, end.items?.map(({ $entity }) => $entity)];
  }
}

const around: { [key: string]: Tree } = {
  Parameters: {
    Env: { Type: 'String', Default: 'dev' },
    List: { Type: 'CommaDelimitedList', Default: 'x,y' },
    Free: { Type: 'String', AllowedValues: ['a', 'b'] },
  },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
    IsFree: { 'Fn::Equals': [{ Ref: 'Free' }, { Ref: 'Env' }] },
    HasList: { 'Fn::Not': [{ 'Fn::Equals': [{ 'Fn::Join': ['', { Ref: 'List' }] }, ''] }] },
    Either: { 'Fn::Or': [{ Condition: 'IsProd' }, { Condition: 'IsFree' }] },
    Cycle: { Condition: 'Cycle' },
  },
  Mappings: { Map: { dev: { size: 1 }, prod: { size: 2 } } },
};

describe('a template with random damage is read and linted all the same', () => {
  const inputs = ['every-ecs-resource.yaml', 'every-neighbour.yaml'].map(input);
  test.each([
    [1, 0.005],
    [2, 0.02],
    [3, 0.1],
    [4, 0.3],
  ])('seed %i, rate %d', async (seed, rate) => {
    const next = random(seed);
    const sizes: number[] = [];
    for (let round = 0; round < 75; round++) {
      const tree = damaged({ ...around, ...inputs[round % inputs.length] }, next, rate);
      const json = round % 4 < 2;
      const text = json ? JSON.stringify(tree) : stringify(tree);
      try {
        const document = await read(new Source(json ? 'template.json' : 'template.yaml', text));
        expect(lint([document], { rules, validators }).failures).toEqual([]);
        for (const model of document.models) walkAll(new Run(model));
        sizes.push(...document.models.map(({ entities }) => entities.length));
      } catch (error) {
        throw new Error(`Seed ${seed}, round ${round}: ${text}`, { cause: error });
      }
    }
    // Enough is left to be looked at.
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(300);
  });
});
