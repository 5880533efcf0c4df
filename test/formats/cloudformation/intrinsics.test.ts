import { describe, expect, test } from 'vitest';
import { longValuesOf, reasonOf, runOf, type Sections, shortValueOf, taskIn, template } from './helpers.ts';

const sections: Sections = {
  parameters: `
Name: { Type: String, Default: web }
Empty: { Type: String, Default: "" }
Count: { Type: Number, Default: 3 }
Names: { Type: CommaDelimitedList, Default: "one, two,three" }
Free: { Type: String }
FreeList: { Type: CommaDelimitedList }
Store: { Type: AWS::SSM::Parameter::Name, Default: /images/web }`,
  mappings: `
Tiers:
  dev: { cpu: 256, same: x, names: [a, b] }
  prod: { cpu: 1024, same: x, names: [a, b] }`,
};

/** Each call in the short form, in the long form, and the text that it is. */
const known: readonly (readonly [short: string, long: unknown, value: string])[] = [
  ['!Ref Name', { Ref: 'Name' }, 'web'],
  ['!Ref Empty', { Ref: 'Empty' }, ''],
  ['!Ref Count', { Ref: 'Count' }, '3'],
  ['!Ref Store', { Ref: 'Store' }, '/images/web'],
  ['!Sub plain', { 'Fn::Sub': 'plain' }, 'plain'],
  ['!Sub "${Name}-${Count}"', { 'Fn::Sub': '${Name}-${Count}' }, 'web-3'],
  ['!Sub "${!Name}-${ Name }"', { 'Fn::Sub': '${!Name}-${ Name }' }, '${Name}-web'],
  ['!Sub "$HOME {x} $"', { 'Fn::Sub': '$HOME {x} $' }, '$HOME {x} $'],
  ['!Sub ["${A}/${Name}", { A: !Ref Count }]', { 'Fn::Sub': ['${A}/${Name}', { A: { Ref: 'Count' } }] }, '3/web'],
  ['!Sub ["${Name}", { Name: other }]', { 'Fn::Sub': ['${Name}', { Name: 'other' }] }, 'other'],
  [
    '!Sub ["${A}", { A: !Sub ["${B}${B}", { B: !Ref Name }] }]',
    { 'Fn::Sub': ['${A}', { A: { 'Fn::Sub': ['${B}${B}', { B: { Ref: 'Name' } }] } }] },
    'webweb',
  ],
  ['!Join ["-", [a, !Ref Name, 1]]', { 'Fn::Join': ['-', ['a', { Ref: 'Name' }, 1]] }, 'a-web-1'],
  ['!Join [+, !Ref Names]', { 'Fn::Join': ['+', { Ref: 'Names' }] }, 'one+two+three'],
  ['!Join ["", []]', { 'Fn::Join': ['', []] }, ''],
  ['!Join ["-", [a, !Ref AWS::NoValue, b]]', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::NoValue' }, 'b']] }, 'a-b'],
  ['!Join ["-", !Split [",", "a,b"]]', { 'Fn::Join': ['-', { 'Fn::Split': [',', 'a,b'] }] }, 'a-b'],
  ['!Select [1, !Ref Names]', { 'Fn::Select': [1, { Ref: 'Names' }] }, 'two'],
  ['!Select ["0", [x, y]]', { 'Fn::Select': ['0', ['x', 'y']] }, 'x'],
  ['!Select [!Ref Count, [a, b, c, d]]', { 'Fn::Select': [{ Ref: 'Count' }, ['a', 'b', 'c', 'd']] }, 'd'],
  [
    '!Select [1, !Split ["-", !Sub "a-${Name}"]]',
    { 'Fn::Select': [1, { 'Fn::Split': ['-', { 'Fn::Sub': 'a-${Name}' }] }] },
    'web',
  ],
  ['!FindInMap [Tiers, dev, cpu]', { 'Fn::FindInMap': ['Tiers', 'dev', 'cpu'] }, '256'],
  ['!FindInMap [Tiers, !Ref Free, same]', { 'Fn::FindInMap': ['Tiers', { Ref: 'Free' }, 'same'] }, 'x'],
  ['!FindInMap [Tiers, !Ref AWS::Region, same]', { 'Fn::FindInMap': ['Tiers', { Ref: 'AWS::Region' }, 'same'] }, 'x'],
  [
    '!FindInMap [Tiers, test, cpu, { DefaultValue: !Ref Name }]',
    { 'Fn::FindInMap': ['Tiers', 'test', 'cpu', { DefaultValue: { Ref: 'Name' } }] },
    'web',
  ],
  [
    '!FindInMap [Tiers, dev, cpu, { DefaultValue: 1 }]',
    { 'Fn::FindInMap': ['Tiers', 'dev', 'cpu', { DefaultValue: 1 }] },
    '256',
  ],
  [
    '!Select [1, !FindInMap [Tiers, !Ref Free, names]]',
    { 'Fn::Select': [1, { 'Fn::FindInMap': ['Tiers', { Ref: 'Free' }, 'names'] }] },
    'b',
  ],
  ['!Base64 text', { 'Fn::Base64': 'text' }, 'text'],
  ['!Base64\n  Fn::Sub: "echo ${Name}"', { 'Fn::Base64': { 'Fn::Sub': 'echo ${Name}' } }, 'echo web'],
  ['!Length [a, b]', { 'Fn::Length': ['a', 'b'] }, '2'],
  ['!Length\n  Ref: Names', { 'Fn::Length': { Ref: 'Names' } }, '3'],
  ['!ToJsonString { a: [1, !Ref Name] }', { 'Fn::ToJsonString': { a: [1, { Ref: 'Name' }] } }, '{"a":[1,"web"]}'],
  [
    '!Select [1, !Cidr [10.0.0.0/16, 3, 8]]',
    { 'Fn::Select': [1, { 'Fn::Cidr': ['10.0.0.0/16', 3, 8] }] },
    '10.0.1.0/24',
  ],
];

describe.each(known)('%s', (short, long, value) => {
  test('in the short form', async () => expect((await shortValueOf(short, sections)).known).toBe(value));
  test('in the long form, in JSON and YAML', async () => {
    for (const field of await longValuesOf(long, sections)) expect(field.known).toBe(value);
  });
});

/** Calls whose result cannot be told, and why. */
const unknown: readonly (readonly [short: string, long: unknown, reason: string])[] = [
  ['!Ref Free', { Ref: 'Free' }, 'is given when the stack is made (Free)'],
  ['!Ref AWS::Region', { Ref: 'AWS::Region' }, 'depends on AWS::Region'],
  ['!Ref Nowhere', { Ref: 'Nowhere' }, 'refers to Nowhere, which the template does not have'],
  ['!Ref [a]', { Ref: ['a'] }, 'refers to something that cannot be told'],
  ['!GetAtt Nowhere.Arn', { 'Fn::GetAtt': 'Nowhere.Arn' }, 'refers to Nowhere, which the template does not have'],
  ['!GetAtt [Task, !Ref Free]', { 'Fn::GetAtt': ['Task', { Ref: 'Free' }] }, 'refers to something that cannot be told'],
  ['!Sub [!Ref Name, {}]', { 'Fn::Sub': [{ Ref: 'Name' }, {}] }, 'is made from text that is not known'],
  ['!Sub "${Names}"', { 'Fn::Sub': '${Names}' }, 'is not text'],
  ['!Join [",", !Ref FreeList]', { 'Fn::Join': [',', { Ref: 'FreeList' }] }, 'joins a list that is not known'],
  ['!Select [3, !Ref Names]', { 'Fn::Select': [3, { Ref: 'Names' }] }, 'is an item of a list that is not known'],
  ['!Select ["", [a]]', { 'Fn::Select': ['', ['a']] }, 'is an item of a list that is not known'],
  ['!Select [0, !GetAZs ""]', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }, 'is an item of a list that is not known'],
  ['!GetAZs\n  Ref: AWS::Region', { 'Fn::GetAZs': { Ref: 'AWS::Region' } }, 'depends on the region'],
  ['!ImportValue name', { 'Fn::ImportValue': 'name' }, 'is exported by another stack'],
  [
    '!FindInMap [Tiers, dev, none]',
    { 'Fn::FindInMap': ['Tiers', 'dev', 'none'] },
    'is looked up by something that is not known',
  ],
  [
    '!FindInMap [!Ref Free, dev, cpu, { DefaultValue: 1 }]',
    { 'Fn::FindInMap': [{ Ref: 'Free' }, 'dev', 'cpu', { DefaultValue: 1 }] },
    'is looked up by something that is not known',
  ],
  [
    '!FindInMap [Tiers, !Ref Free, same, { DefaultValue: y }]',
    { 'Fn::FindInMap': ['Tiers', { Ref: 'Free' }, 'same', { DefaultValue: 'y' }] },
    'is looked up by something that is not known',
  ],
  [
    '!Length\n  - !Ref Free\n  - b',
    { 'Fn::Length': [{ Ref: 'Free' }, 'b'] },
    'is the length of a list that is not known',
  ],
  ['!Length\n  Ref: FreeList', { 'Fn::Length': { Ref: 'FreeList' } }, 'is the length of a list that is not known'],
  [
    '!ToJsonString { a: !Ref Free }',
    { 'Fn::ToJsonString': { a: { Ref: 'Free' } } },
    'holds something that is not known',
  ],
  ['!Cidr [!Ref Free, 3, 64]', { 'Fn::Cidr': [{ Ref: 'Free' }, 3, 64] }, 'is made from a block that is not known'],
  ['!If [Nowhere, a, b]', { 'Fn::If': ['Nowhere', 'a', 'b'] }, 'depends on the condition Nowhere'],
  ['!If [Nowhere, a]', { 'Fn::If': ['Nowhere', 'a'] }, 'is a malformed Fn::If'],
  ['!Transform { Name: AWS::Include }', { 'Fn::Transform': { Name: 'AWS::Include' } }, 'is the result of a macro'],
  ['!Shout a', { 'Fn::Shout': 'a' }, 'is the result of a function that is not known'],
  ['!toString a', { 'Fn::toString': 'a' }, 'is the result of a function that is not known'],
  ['!constructor [a]', { 'Fn::constructor': ['a'] }, 'is the result of a function that is not known'],
  ['"{{resolve:ssm:/web/name}}"', '{{resolve:ssm:/web/name}}', 'is resolved at deployment'],
];

describe.each(unknown)('%s', (short, long, reason) => {
  test('is unknown in the short form', async () => {
    const field = await shortValueOf(short, sections);
    expect([field.$state, reasonOf(field)]).toEqual(['unknown', reason]);
  });
  test('is unknown in the long form', async () => {
    for (const field of await longValuesOf(long, sections)) expect(reasonOf(field)).toBe(reason);
  });
});

test.each([
  ['!ToJsonString', (inner: string) => `{ "Fn::ToJsonString": { a: ${inner} } }`],
  ['!Sub', (inner: string) => `{ "Fn::Sub": ["\${a}\${a}", { a: ${inner} }] }`],
])('%s in itself, thirty deep, ends in time', async (_, around) => {
  const value = Array.from({ length: 30 }).reduce((inner: string) => around(inner), '"x\\"y"');
  const run = await runOf(template(`Cpu: ${value}`));
  expect(taskIn(run).cpu.$state).toBe('unknown');
});
