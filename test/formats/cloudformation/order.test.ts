import { describe, expect, test } from 'vitest';
import { modelsOf } from './helpers.ts';

/** Whether `Service` waits for `Listener`, in each scenario of a template. */
const waits = async (text: string, from = 'Service', to = 'Listener') =>
  (await modelsOf(text)).map(({ order }) => order?.dependsOn(from, to));

const LISTENER = '  Listener: { Type: AWS::ElasticLoadBalancingV2::Listener }';
const template = (...resources: readonly string[]) => ['Resources:', LISTENER, ...resources].join('\n');
const service = (...lines: readonly string[]) =>
  ['  Service:', '    Type: AWS::ECS::Service', ...lines.map((line) => `    ${line}`)].join('\n');
const properties = (value: string) => service('Properties:', `  Cluster: ${value}`);

describe('a service waits for its listener', () => {
  test.each([
    ['one', 'DependsOn: Listener'],
    ['several', 'DependsOn: [Other, Listener]'],
  ])('by DependsOn %s', async (_, dependsOn) => {
    expect(await waits(template(service(dependsOn), '  Other: { Type: AWS::SNS::Topic }'))).toEqual([true]);
  });

  test.each([
    ['!Ref Listener'],
    ['{ Ref: Listener }'],
    ['!GetAtt Listener.ListenerArn'],
    ['!GetAtt [Listener, ListenerArn]'],
    ['{ "Fn::GetAtt": [Listener, ListenerArn] }'],
    ['{ "Fn::GetAtt": "Listener.ListenerArn" }'],
    ['!Sub "x-${Listener}"'],
    ['!Sub "x-${Listener.ListenerArn}"'],
    ['!Sub ["${Arn}", { Arn: !Ref Listener }]'],
    ['!Join ["", [a, !Ref Listener]]'],
    ['!Select [0, !Split ["/", !Ref Listener]]'],
    ['!If [Any, !Ref Listener, other]'],
    ['{ "Fn::Base64": { "Fn::Sub": "${Listener}" } }'],
  ])('by %s', async (value) => {
    const conditions = 'Conditions: { Any: !Equals [!Ref AWS::Region, x] }';
    expect(new Set(await waits(`${conditions}\n${template(properties(value))}`))).toEqual(new Set([true]));
  });

  test('through others, of whatever type', async () => {
    const others = [
      '  First: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Second.Id } }',
      '  Second: { Type: Custom::Thing, DependsOn: Listener }',
    ];
    expect(await waits(template(service('DependsOn: First'), ...others))).toEqual([true]);
    expect(await waits(template(service('DependsOn: First'), ...others), 'Listener', 'Service')).toEqual([false]);
  });

  test('through what refers back to it', async () => {
    const other = '  Other: { Type: AWS::SNS::Topic, DependsOn: [Service, Listener] }';
    expect(await waits(template(service('DependsOn: Other'), other))).toEqual([true]);
  });

  test('that a loop makes', async () => {
    const text = `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Sides:
    - Side
    - [Left, Right]
    - Listener\${Side}: { Type: AWS::ElasticLoadBalancingV2::Listener }
      Service\${Side}: { Type: AWS::ECS::Service, DependsOn: "Listener\${Side}", Properties: { Cluster: !Sub "\${Side}" } }
`;
    expect(await waits(text, 'ServiceLeft', 'ListenerLeft')).toEqual([true]);
    expect(await waits(text, 'ServiceLeft', 'ListenerRight')).toEqual([false]);
  });
});

describe('a service does not wait for its listener', () => {
  test.each([
    ['without a word of it', properties('main')],
    ['by a parameter', properties('!Ref Name')],
    ['by a pseudo parameter', properties('!Sub "${AWS::StackName}"')],
    ['by a text that only looks like it', properties('!Sub "${!Listener}"')],
    ['by a variable of that name', properties('!Sub ["${Listener}", { Listener: x }]')],
  ])('%s', async (_, text) => {
    expect(await waits(`Parameters: { Name: { Type: String } }\n${template(text)}`)).toEqual([false]);
  });

  test('through what does not exist', async () => {
    const text = `Parameters: { Stage: { Type: String, AllowedValues: [a, b] } }
Conditions: { IsA: !Equals [!Ref Stage, a] }
Resources:
${LISTENER}
  Other: { Type: AWS::ECS::Cluster, Condition: IsA, DependsOn: Listener }
${service('DependsOn: Other')}`;
    const told = await modelsOf(text);
    expect(told.map(({ when, order }) => [when, order?.dependsOn('Service', 'Listener')])).toEqual([
      [['IsA is true'], true],
      [['IsA is false'], false],
    ]);
  });
});

describe('it cannot be told', () => {
  test.each([
    ['by what is not there', template(service('DependsOn: Nowhere'))],
    ['by a name that is made from others', template(properties('!GetAtt [!Ref Which, Arn]'))],
    ['where a macro may add to a resource', template(service('Fn::Transform: { Name: Mine }'))],
    ['where a macro may add to a template', `Transform: Mine\n${template(properties('main'))}`],
  ])('%s', async (_, text) => {
    expect(await waits(text)).toEqual([undefined]);
  });
});
