import { describe, expect, test } from 'vitest';
import { decided } from './helpers.ts';

const env = 'Env: { Type: String, Default: dev }';

describe('variables that are no parameters', () => {
  test('pseudo parameters', async () => {
    expect(
      await decided({ value: '!Ref AWS::Region', conditions: 'C: !Equals [!Ref AWS::Region, us-east-1]' }),
    ).toEqual([
      ['C is false', undefined],
      ['C is true', 'us-east-1'],
    ]);
    expect(
      await decided({ value: '!Sub "arn:${AWS::Partition}:x"', conditions: 'C: !Equals [!Ref AWS::Partition, aws]' }),
    ).toEqual([
      ['C is true', 'arn:aws:x'],
      ['C is false', undefined],
    ]);
  });

  test('a list that is joined, whose default holds only where it makes the scenario', async () => {
    const conditions = 'C: !Equals [!Join ["", !Ref List], ""]';
    const value = '!Join [",", !Ref List]';
    expect(await decided({ parameters: 'List: { Type: CommaDelimitedList, Default: "" }', value, conditions })).toEqual(
      [
        ['C is true', ''],
        ['C is false', undefined],
      ],
    );
    expect(
      await decided({ parameters: 'List: { Type: CommaDelimitedList, Default: "a,b" }', value, conditions }),
    ).toEqual([
      ['C is false', 'a,b'],
      ['C is true', undefined],
    ]);
    expect(await decided({ parameters: 'List: { Type: CommaDelimitedList }', value, conditions })).toEqual([
      ['C is false', undefined],
      ['C is true', undefined],
    ]);
  });

  test('the same expression in both spellings is one variable', async () => {
    const conditions =
      'A: !Equals [!Join ["", !Ref List], ""]\nC: !And [!Condition A, { "Fn::Not": [{ "Fn::Equals": ["", { "Fn::Join": ["", { Ref: List }] }] }] }]';
    expect(await decided({ parameters: 'List: { Type: CommaDelimitedList }', conditions })).toEqual([
      ['C is false', 'no'],
    ]);
  });

  test('an expression of a parameter that is compared itself follows it', async () => {
    const conditions =
      'A: !Equals [!Ref Env, prod]\nC: !Equals [!Sub "x-${Env}", x-prod]\nD: !And [!Condition A, !Not [!Condition C]]';
    const wholes = await decided({ parameters: env, conditions, value: '!If [D, !If [A, bad, bad], !Sub "${Env}"]' });
    expect(wholes.map(([, value]) => value)).not.toContain('bad');
    expect(wholes).toContainEqual(['D is false, A is true, C is true', 'prod']);
  });

  test('a mapping that is looked up has no values but its own', async () => {
    const mappings = 'Map:\n  dev: { ha: false, size: 1 }\n  prod: { ha: true, size: 2 }';
    const conditions = 'C: !Equals [!FindInMap [Map, !Ref Env, ha], "true"]';
    expect(await decided({ parameters: env, mappings, conditions, value: '!FindInMap [Map, !Ref Env, size]' })).toEqual(
      [
        ['C is false', '1'],
        // Only one of its keys makes this scenario.
        ['C is true', '2'],
      ],
    );
    expect(
      await decided({ parameters: env, mappings, conditions: 'C: !Equals [!FindInMap [Map, !Ref Env, ha], "maybe"]' }),
    ).toEqual([['C is false', 'no']]);
  });

  test('a mapping makes no scenario that none of its keys makes', async () => {
    const mappings = 'Map:\n  dev: { ha: false }\n  test: { ha: false }\n  prod: { ha: true }';
    const conditions = 'A: !Equals [!Ref Env, prod]\nC: !Equals [!FindInMap [Map, !Ref Env, ha], true]';
    for (const parameters of [env, 'Env: { Type: String, Default: dev, AllowedValues: [dev, test, prod] }']) {
      expect(
        await decided({ parameters, mappings, conditions, value: '!If [A, !If [C, both, bad], !If [C, bad, none]]' }),
      ).toEqual([
        ['A is false, C is false', 'none'],
        ['A is true, C is true', 'both'],
      ]);
    }
    const withDefault =
      'A: !Equals [!Ref Env, prod]\nC: !Equals [!FindInMap [Map, !Ref Env, ha, { DefaultValue: true }], true]';
    expect(await decided({ parameters: env, mappings, conditions: withDefault, value: '!If [A, a, b]' })).toHaveLength(
      3,
    );
  });

  test('the allowed values of what an expression is made of tell it', async () => {
    const parameters = 'Env: { Type: String, Default: dev, AllowedValues: [dev, prod-eu, prod-us] }';
    const conditions = 'A: !Equals [!Ref Env, dev]\nC: !Equals [!Select [0, !Split ["-", !Ref Env]], prod]';
    expect(await decided({ parameters, conditions, value: '!If [A, !Ref Env, !If [C, prod, bad]]' })).toEqual([
      ['A is true, C is false', 'dev'],
      ['A is false, C is true', 'prod'],
    ]);
  });

  test('text around a parameter is that parameter', async () => {
    const conditions =
      'A: !Equals [!Ref Env, prod]\nB: !Equals [!Sub "${Env}", prod]\nC: !Equals [x-prod-z, !Join ["-", [x, !Ref Env, z]]]\nNever: !Equals [!Sub "x-${Env}", z]';
    const value = '!If [Never, bad, !If [A, !If [B, !Ref Env, bad], !If [B, bad, !Ref Env]]]';
    expect(await decided({ parameters: env, conditions, value })).toEqual([
      ['Never is false, A is false, B is false, C is false', 'dev'],
      ['Never is false, A is true, B is true, C is true', 'prod'],
    ]);
  });

  test('constants alone are decided', async () => {
    expect(await decided({ conditions: 'C: !Equals [!Join ["-", [a, b]], a-b]' })).toEqual([['C is true', 'yes']]);
    expect(await decided({ conditions: 'C: !Equals [a, b]' })).toEqual([['C is false', 'no']]);
  });
});

describe('two parameters compared with each other', () => {
  const parameters = 'A: { Type: String, Default: x }\nB: { Type: String, Default: z }';
  test('are equal or not, and their defaults hold only where they make it so', async () => {
    expect(await decided({ parameters, conditions: 'C: !Equals [!Ref A, !Ref B]', value: '!Sub "${A}${B}"' })).toEqual([
      ['C is false', 'xz'],
      ['C is true', undefined],
    ]);
    expect(
      await decided({ parameters: 'A: { Type: String, Default: x }', conditions: 'C: !Equals [!Ref A, !Ref A]' }),
    ).toEqual([['C is true', 'yes']]);
    expect(
      (
        await decided({
          parameters: 'Home: { Type: String, Default: eu-west-1 }',
          conditions: 'C: !Equals [!Ref AWS::Region, !Ref Home]',
        })
      )
        .map(([when]) => when)
        .sort(),
    ).toEqual(['C is false', 'C is true']);
  });

  test('share the constants that either is compared with', async () => {
    const conditions =
      'C: !Equals [!Ref A, !Ref B]\nD: !Equals [!Ref A, w]\nE: !Equals [!Ref B, w]\nImpossible: !And [!Condition C, !Condition D, !Not [!Condition E]]';
    const values = await decided({
      parameters,
      conditions,
      value: '!If [Impossible, bad, !If [C, !If [D, same-w, same], other]]',
    });
    expect(values.map(([, value]) => value)).not.toContain('bad');
    expect(values.map(([, value]) => value)).toContain('same-w');
  });

  test('are not equal where nothing that is allowed is', async () => {
    const apart = 'A: { Type: String, AllowedValues: [a, b] }\nB: { Type: String, AllowedValues: [c, d] }';
    expect(await decided({ parameters: apart, conditions: 'C: !Equals [!Ref A, !Ref B]' })).toEqual([
      ['C is false', 'no'],
    ]);
  });

  test('equality carries over', async () => {
    const conditions =
      'AB: !Equals [!Ref A, !Ref B]\nBC: !Equals [!Ref B, !Ref D]\nAC: !Equals [!Ref A, !Ref D]\nC: !And [!Condition AB, !Condition BC, !Not [!Condition AC]]';
    const three = `${parameters}\nD: { Type: String, Default: z }`;
    expect((await decided({ parameters: three, conditions })).map(([, value]) => value)).toEqual(['no']);
  });
});
