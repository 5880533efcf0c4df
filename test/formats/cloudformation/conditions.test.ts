import { describe, expect, test } from 'vitest';
import { decided, longValuesOf } from './helpers.ts';

const env = 'Env: { Type: String, Default: dev }';

describe('a parameter compared with a constant', () => {
  test('splits into two; what the default makes comes first', async () => {
    expect(await decided({ parameters: env, conditions: 'C: !Equals [!Ref Env, prod]' })).toEqual([
      ['C is false', 'no'],
      ['C is true', 'yes'],
    ]);
    expect(await decided({ parameters: env, conditions: 'C: !Equals [dev, !Ref Env]' })).toEqual([
      ['C is true', 'yes'],
      ['C is false', 'no'],
    ]);
  });

  test('has the constant where it is equal, its default where that is none, else is not known', async () => {
    const value = '!Ref Env';
    expect(await decided({ parameters: env, value, conditions: 'C: !Equals [!Ref Env, prod]' })).toEqual([
      ['C is false', 'dev'],
      ['C is true', 'prod'],
    ]);
    expect(await decided({ parameters: env, value, conditions: 'C: !Equals [!Ref Env, dev]' })).toEqual([
      ['C is true', 'dev'],
      ['C is false', undefined],
    ]);
    expect(
      await decided({ parameters: 'Env: { Type: String }', value, conditions: 'C: !Equals [!Ref Env, dev]' }),
    ).toEqual([
      ['C is false', undefined],
      ['C is true', 'dev'],
    ]);
  });

  test('is no free variable where allowed values leave nothing, or one, or do not have the constant', async () => {
    const parameters = (values: string, usual = 'dev') =>
      `Env: { Type: String, Default: ${usual}, AllowedValues: [${values}] }`;
    const given = { value: '!Ref Env', conditions: 'C: !Equals [!Ref Env, prod]' };
    expect(await decided({ ...given, parameters: parameters('prod', 'prod') })).toEqual([['C is true', 'prod']]);
    expect(await decided({ ...given, parameters: parameters('dev, prod', 'prod') })).toEqual([
      ['C is true', 'prod'],
      ['C is false', 'dev'],
    ]);
    expect(await decided({ ...given, parameters: parameters('dev, test, prod', 'prod') })).toEqual([
      ['C is true', 'prod'],
      ['C is false', undefined],
    ]);
    expect(await decided({ ...given, parameters: parameters('dev, test') })).toEqual([['C is false', 'dev']]);
  });

  test('is not one where its type, its length or its pattern forbids the constant', async () => {
    const one = async (parameters: string, constant: string) =>
      (await decided({ parameters, conditions: `C: !Equals [!Ref P, ${constant}]` })).map(([when]) => when);
    expect(await one('P: { Type: String, MinLength: 1 }', '""')).toEqual(['C is false']);
    expect(await one('P: { Type: String, AllowedPattern: "[a-z]+" }', '""')).toEqual(['C is false']);
    expect(await one('P: { Type: String, AllowedPattern: "[a-z]*|" }', '""')).toHaveLength(2);
    expect(await one('P: { Type: String, AllowedPattern: "(((" }', '""')).toHaveLength(2);
    expect(await one('P: { Type: Number }', '""')).toEqual(['C is false']);
    expect(await one('P: { Type: Number, MinValue: 1 }', '0')).toEqual(['C is false']);
    expect(await one('P: { Type: Number, MaxValue: 10 }', '11')).toEqual(['C is false']);
    expect(await one('P: { Type: Number, MinValue: 0, MaxValue: 11 }', '11')).toHaveLength(2);
    expect(await one('P: { Type: "AWS::EC2::VPC::Id" }', '""')).toEqual(['C is false']);
    // Its own default is meant to be possible.
    expect(await one('P: { Type: "AWS::EC2::VPC::Id", Default: "" }', '""')).toHaveLength(2);
    expect(
      await one('P: { Type: "AWS::SSM::Parameter::Value<String>", Default: /a, MinLength: 1 }', '""'),
    ).toHaveLength(2);
  });

  test('of the parameter store has the value that is stored', async () => {
    const parameters = 'P: { Type: "AWS::SSM::Parameter::Value<String>", Default: /a }';
    expect(await decided({ parameters, value: '!Ref P', conditions: 'C: !Equals [!Ref P, /a]' })).toEqual([
      ['C is false', undefined],
      ['C is true', '/a'],
    ]);
  });

  test('that is a plain yes or no is equal to itself, and not known', async () => {
    const parameters = 'P: { Type: String, Default: no, AllowedValues: [yes, no] }';
    expect(await decided({ parameters, conditions: 'C: !Equals [!Ref P, yes]' })).toEqual([
      ['C is false', 'no'],
      ['C is true', 'yes'],
    ]);
    expect(
      (await decided({ parameters, value: '!Ref P', conditions: 'C: !Equals [!Ref P, yes]' })).map(
        ([, value]) => value,
      ),
    ).toEqual([undefined, undefined]);
  });

  test('numbers and booleans are compared as text', async () => {
    expect(
      await decided({ parameters: 'P: { Type: Number, Default: 1 }', conditions: 'C: !Equals [!Ref P, "1"]' }),
    ).toHaveLength(2);
    expect(
      await decided({
        parameters: 'P: { Type: String, Default: true, AllowedValues: [true, false] }',
        value: '!Ref P',
        conditions: 'C: !Equals [!Ref P, "true"]',
      }),
    ).toEqual([
      ['C is true', 'true'],
      ['C is false', 'false'],
    ]);
  });
});

describe('conditions are made of conditions', () => {
  const prod = 'Prod: !Equals [!Ref Env, prod]';
  test.each([
    ['C: !Not [!Condition Prod]', ['C is true', 'C is false']],
    ['C: { "Fn::Not": [{ Condition: Prod }] }', ['C is true', 'C is false']],
    ['C: !And [!Condition Prod, !Equals [a, a]]', ['C is false', 'C is true']],
    ['C: { "Fn::And": [{ Condition: Prod }, { "Fn::Equals": [a, b] }] }', ['C is false']],
    ['C: !Or [!Condition Prod, !Equals [!Ref Env, dev]]', ['C is true', 'C is false']],
    ['C: { "Fn::Or": [{ Condition: Prod }, { "Fn::Not": [{ Condition: Prod }] }] }', ['C is true']],
    ['C: !Condition Prod', ['C is false', 'C is true']],
    ['C: { Condition: Prod }', ['C is false', 'C is true']],
    ['C: !Or [!And [!Condition Prod, !Not [!Condition Prod]], !Equals [a, b]]', ['C is false']],
  ])('%s', async (condition, whens) => {
    expect((await decided({ parameters: env, conditions: `${prod}\n${condition}` })).map(([when]) => when)).toEqual(
      whens,
    );
  });

  test.each([
    'C: !Condition C',
    'C: !Not [!Condition D]\nD: !Condition C',
    'C: !Condition Nowhere',
    'C: !Equals [a]',
    'C: !Equals a',
    'C: !Not [!Equals [a, b], !Equals [a, b]]',
    'C: !Shout [a, b]',
    'C: true',
    'C: [a]',
    'C:',
  ])('what cannot be decided is not: %s', async (conditions) => {
    expect(await decided({ conditions })).toEqual([['', undefined]]);
  });

  test('a cycle does not keep others from being decided', async () => {
    const conditions =
      'C: !Or [!Equals [!Ref Env, prod], !Condition D]\nD: !And [!Condition C, !Equals [!Ref Env, prod]]';
    expect((await decided({ parameters: env, conditions })).map(([, value]) => value)).toContain('yes');
  });

  test('long chains end', async () => {
    const chain = Array.from(
      { length: 5000 },
      (_, i) => `C${i}: !Or [!Condition C${i + 1}, !Condition C${i + 1}]`,
    ).join('\n');
    const conditions = `C: !Not [!Condition C0]\n${chain}\nC5000: !Equals [!Ref Env, prod]`;
    expect(await decided({ parameters: env, conditions })).toEqual([['', undefined]]);
    const short = Array.from({ length: 100 }, (_, i) => `C${i}: !Or [!Condition C${i + 1}, !Condition C${i + 1}]`).join(
      '\n',
    );
    expect(
      await decided({
        parameters: env,
        conditions: `C: !Not [!Condition C0]\n${short}\nC100: !Equals [!Ref Env, prod]`,
      }),
    ).toHaveLength(2);
  });

  test('in the long form', async () => {
    const sections = { parameters: env, conditions: 'C: { "Fn::Equals": [{ Ref: Env }, dev] }' };
    for (const field of await longValuesOf({ 'Fn::If': ['C', 'a', 'b'] }, sections)) expect(field.known).toBe('a');
  });
});
