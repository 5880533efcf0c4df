import { describe, expect, test } from 'vitest';
import { GAP } from '../../../src/model/field.ts';
import { same } from '../../../src/model/same.ts';
import { containerIn, longValuesOf, runOf, type Sections, shortValueOf, taskIn, template } from './helpers.ts';

const sections: Sections = {
  parameters: `
Name: { Type: String, Default: web }
Free: { Type: String }
Other: { Type: String }
List: { Type: CommaDelimitedList }
Pattern: { Type: String, Default: "{{resolve:ssm:/web}}" }`,
  mappings: 'Map:\n  a: { ref: "{{resolve:ssm:/mapped}}" }',
  resources: `
Repo: { Type: AWS::ECR::Repository }
RoleA: { Type: AWS::IAM::Role }
RoleB: { Type: AWS::IAM::Role }
Password: { Type: AWS::SecretsManager::Secret }
Stack: { Type: AWS::CloudFormation::Stack }
Other2: { Type: AWS::CloudFormation::Stack }
SubnetA: { Type: AWS::EC2::Subnet }
SubnetB: { Type: AWS::EC2::Subnet }`,
};

describe('a text known in part keeps its parts', () => {
  const account = '!Sub "${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/${Name}:latest"';
  const rows: readonly (readonly [short: string, long: unknown, partly: string | undefined])[] = [
    [
      account,
      { 'Fn::Sub': '${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/${Name}:latest' },
      `${GAP}.dkr.ecr.eu-west-1.amazonaws.com/web:latest`,
    ],
    [
      '!Select [1, !Cidr [!Ref Free, 3, 8]]',
      { 'Fn::Select': [1, { 'Fn::Cidr': [{ Ref: 'Free' }, 3, 8] }] },
      `${GAP}/24`,
    ],
    ['!Join [":", [!Ref Free, v1]]', { 'Fn::Join': [':', [{ Ref: 'Free' }, 'v1']] }, `${GAP}:v1`],
    [
      '!Join ["/", [a, !Sub "b-${Free}", c]]',
      { 'Fn::Join': ['/', ['a', { 'Fn::Sub': 'b-${Free}' }, 'c']] },
      `a/b-${GAP}/c`,
    ],
    [
      '!Sub ["${X}-${Y}", { X: !Sub "a${Free}", Y: b }]',
      { 'Fn::Sub': ['${X}-${Y}', { X: { 'Fn::Sub': 'a${Free}' }, Y: 'b' }] },
      `a${GAP}-b`,
    ],
    ['!Sub "${Free}"', { 'Fn::Sub': '${Free}' }, undefined],
    ['!Sub "${Free}${Other}"', { 'Fn::Sub': '${Free}${Other}' }, undefined],
    ['!Sub "a-${List}"', { 'Fn::Sub': 'a-${List}' }, `a-${GAP}`],
    ['!Base64\n  Fn::Sub: "a-${Free}"', { 'Fn::Base64': { 'Fn::Sub': 'a-${Free}' } }, `a-${GAP}`],
    ['"{{resolve:ssm:/a}}"', '{{resolve:ssm:/a}}', undefined],
    ['"postgres://{{resolve:ssm:/user}}@db/x"', 'postgres://{{resolve:ssm:/user}}@db/x', `postgres://${GAP}@db/x`],
    [
      '!Sub "a{{resolve:secretsmanager:${Password}:SecretString:key}}z"',
      { 'Fn::Sub': 'a{{resolve:secretsmanager:${Password}:SecretString:key}}z' },
      `a${GAP}z`,
    ],
    [
      '!Join ["", ["{{resolve:secretsmanager:", !Ref Password, ":SecretString:key::}}"]]',
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Password' }, ':SecretString:key::}}']] },
      undefined,
    ],
    ['!Sub "${Name}-{{resolve:ssm:/${Name}}}"', { 'Fn::Sub': '${Name}-{{resolve:ssm:/${Name}}}' }, `web-${GAP}`],
    ['!Sub "a-${Pattern}"', { 'Fn::Sub': 'a-${Pattern}' }, `a-${GAP}`],
    ['!Ref Pattern', { Ref: 'Pattern' }, undefined],
    ['!FindInMap [Map, a, ref]', { 'Fn::FindInMap': ['Map', 'a', 'ref'] }, undefined],
  ];
  test.each(rows)('%s', async (short, long, partly) => {
    for (const field of [await shortValueOf(short, sections), ...(await longValuesOf(long, sections))]) {
      expect([field.$state, field.partly]).toEqual(['unknown', partly]);
    }
  });

  test('and tells from them what it can', async () => {
    const field = await shortValueOf(account, sections);
    expect(field.endsWith(':latest')).toBe(true);
    expect(field.endsWith(':v1')).toBe(false);
    expect(field.startsWith('public.ecr')).toBeUndefined();
    expect(field.includes('/web:')).toBe(true);
    expect(field.includes('nginx')).toBeUndefined();
    expect((await shortValueOf('!Sub "nginx:${Free}"', sections)).startsWith('nginx:')).toBe(true);
    expect((await shortValueOf('!Sub "nginx:${Free}"', sections)).startsWith('apache')).toBe(false);
    expect((await shortValueOf('!Sub "a{{resolve:ssm:/x}}"', sections)).endsWith('}}')).toBeUndefined();
  });
});

describe('equal expressions are the same value', () => {
  async function sameness(first: string, second: string): Promise<boolean | undefined> {
    const task = taskIn(await runOf(template(`TaskRoleArn: ${first}\nExecutionRoleArn: ${second}`, sections)));
    return same(task.taskRoleArn, task.executionRoleArn);
  }
  test.each([
    ['!Ref Free', '{ Ref: Free }'],
    ['!Ref Free', '!Sub "${Free}"'],
    ['!Ref Free', '!Join ["", [!Ref Free]]'],
    ['!Ref AWS::StackName', '!Sub "${AWS::StackName}"'],
    ['!GetAtt RoleA.Arn', '!GetAtt [RoleA, Arn]'],
    ['!GetAtt RoleA.Arn', '!Sub "${RoleA.Arn}"'],
    ['!Sub "${Free}-b"', '!Join ["-", [!Ref Free, b]]'],
    ['!Sub "a-${Free}-b"', '!Sub ["a-${X}", { X: !Join ["-", [!Ref Free, b]] }]'],
    ['!Sub "${Name}-${Free}"', '!Sub "web-${Free}"'],
    ['!ImportValue a', '{ "Fn::ImportValue": a }'],
    ['!ImportValue\n  Fn::Sub: "${Free}-a"', '!ImportValue\n  Fn::Sub: "${Free}-a"'],
    ['!Select [0, !Ref List]', '!Select ["0", !Ref List]'],
    ['!Select [1, !Split ["/", !Ref Free]]', '!Select [1, !Split ["/", !Ref Free]]'],
    ['"{{resolve:ssm:/a}}"', '"{{resolve:ssm:/a}}"'],
    ['!GetAtt Stack.Outputs.Role', '!GetAtt Stack.Outputs.Role'],
  ])('%s and %s', async (first, second) => expect(await sameness(first, second)).toBe(true));

  test.each([
    ['!Ref Free', '!Ref Other'],
    ['!ImportValue\n  Fn::Sub: "${Free}-a"', '!ImportValue\n  Fn::Sub: "${Free}-b"'],
    ['!Sub "${Free}-a"', '!Sub "${Free}-b"'],
    ['!Ref Free', '"parameter \\"Free\\""'],
    ['!Sub "${Free}x"', '!Sub "${Other}x"'],
    ['!Select [0, !Ref List]', '!Select [1, !Ref List]'],
    ['!GetAtt Stack.Outputs.Role', '!GetAtt Other2.Outputs.Role'],
    ['!GetAtt SubnetA.VpcId', '!GetAtt SubnetB.VpcId'],
    ['!Ref Free', '!GetAtt RoleA.Arn'],
    ['"{{resolve:ssm:/a}}"', '"{{resolve:ssm:/b}}"'],
    ['!Transform { Name: A }', '!Transform { Name: A }'],
  ])('%s and %s may differ', async (first, second) => expect(await sameness(first, second)).toBeUndefined());

  test.each([
    ['!GetAtt RoleA.Arn', '!GetAtt RoleB.Arn'],
    ['!Ref RoleA', '!Ref RoleB'],
    ['a', 'b'],
  ])('%s and %s differ', async (first, second) => expect(await sameness(first, second)).toBe(false));
});

describe('an image names its repository through', () => {
  test.each([
    '!Sub "${Repo.RepositoryUri}:latest"',
    '!Join [":", [!GetAtt Repo.RepositoryUri, latest]]',
    '!Sub ["${Uri}:${Free}", { Uri: !GetAtt Repo.RepositoryUri }]',
    '!GetAtt Repo.RepositoryUri',
    '!Join ["", [!Ref AWS::AccountId, ".dkr.ecr.eu-west-1.amazonaws.com/", !Ref Repo]]',
    '!Sub "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/${Repo}:latest"',
    '!Join ["", [!Select [4, !Split [":", !GetAtt Repo.Arn]], ".dkr.ecr.eu-west-1.", !Ref AWS::URLSuffix, "/", !Ref Repo, ":x"]]',
  ])('%s', async (image) => {
    const container = containerIn(await runOf(template(`ContainerDefinitions:\n  - Image: ${image}`, sections)));
    expect(container.repository.$entity).toBe('Repo');
  });
});

test('what nested calls are made of stays small', async () => {
  const nested = (depth: number): unknown =>
    depth === 0 ? { Ref: 'Free' } : { 'Fn::Join': ['"', [nested(depth - 1), { 'Fn::Select': [0, [nested(0)]] }]] };
  for (const field of await longValuesOf(nested(60), sections)) expect(field.$state).toBe('unknown');
  const split = (depth: number): unknown =>
    depth === 0 ? { Ref: 'Free' } : { 'Fn::Join': ['"', { 'Fn::Split': ['"', split(depth - 1)] }] };
  for (const field of await longValuesOf(split(60), sections)) expect(field.$state).toBe('unknown');
});
