import { describe, expect, test } from 'vitest';
import { readTemplate } from '../src/formats/cloudformation/index.ts';
import { maskSecrets } from '../src/mask.ts';
import { readJson } from '../src/text/json.ts';
import type { MapNode } from '../src/text/node.ts';
import { MASK, Source } from '../src/text/source.ts';
import { readYaml } from '../src/text/yaml.ts';
import { shown } from './shown.ts';

function masked(path: string, text: string): string {
  const source = new Source(path, text);
  const { roots, problems } = path.endsWith('.json') ? readJson(source) : readYaml(source);
  expect(problems).toEqual([]);
  maskSecrets(roots);
  return shown(source);
}

describe('in a tree of JSON', () => {
  test.each([
    [
      'a name and a value',
      '{"environment": [{"name": "DB_PASSWORD", "value": "hunter2"}]}',
      '{"environment": [{"name": "DB_PASSWORD", "value": •••}]}',
    ],
    ['a value and a name', '[{"value": "hunter2", "name": "DB_PASSWORD"}]', '[{"value": •••, "name": "DB_PASSWORD"}]'],
    ['capitals', '[{"Name": "DB_PASSWORD", "Value": "hunter2"}]', '[{"Name": "DB_PASSWORD", "Value": •••}]'],
    ['tags', '[{"Key": "api-token", "Value": "hunter2"}]', '[{"Key": "api-token", "Value": •••}]'],
    [
      'parameters',
      '[{"ParameterKey": "DBPassword", "ParameterValue": "hunter2"}]',
      '[{"ParameterKey": "DBPassword", "ParameterValue": •••}]',
    ],
    ['a password with a pair in it', '{"db_password": "x;token=abcdef"}', '{"db_password": •••}'],
    ['a password like an object', '{"db_password": "{hunter2"}', '{"db_password": •••}'],
    [
      'JSON in a string that does not parse',
      '{"a": "[{\\"name\\": \\"DB_PASSWORD\\" \\"value\\": \\"hunter2\\"}]"}',
      '{"a": "[{\\"name\\": \\"DB_PASSWORD\\" \\"value\\": \\"•••\\"}]"}',
    ],
    ['a misspelt value', '[{"name": "DB_PASSWORD", "vaule": "hunter2"}]', '[{"name": "DB_PASSWORD", "vaule": •••}]'],
    ['a map', '{"db": {"user": "app", "password": "hunter2"}}', '{"db": {"user": "app", "password": •••}}'],
    ['a list', '{"password": ["hunter2", "hunter3"]}', '{"password": [•••, •••]}'],
    ['a number', '{"db_password": 8675309}', '{"db_password": •••}'],
    [
      'a variable',
      '{"variables": {"db_password": {"value": "hunter2"}}}',
      '{"variables": {"db_password": {"value": •••}}}',
    ],
    [
      'a constant',
      '{"expressions": {"password": {"constant_value": "hunter2"}}}',
      '{"expressions": {"password": {"constant_value": •••}}}',
    ],
    [
      'a credential of AWS',
      '[{"name": "AWS_SECRET_ACCESS_KEY", "value": "example"}]',
      '[{"name": "AWS_SECRET_ACCESS_KEY", "value": •••}]',
    ],
    [
      'a URL, but for its password',
      '{"url": "postgres://app:hunter2@db:5432/app"}',
      '{"url": "postgres://app:•••@db:5432/app"}',
    ],
    ['an escaped URL', '{"url": "postgres:\\/\\/app:hun\\u0074er2@db"}', '{"url": "postgres:\\/\\/app:•••@db"}'],
    [
      'a command, but for its password',
      '["sh", "-c", "run --password=hunter2 --verbose"]',
      '["sh", "-c", "run --password=••• --verbose"]',
    ],
    [
      'JSON in a string',
      '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": \\"hunter2\\"}]"}',
      '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": •••}]"}',
    ],
    [
      'JSON in JSON in a string',
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: 'hunter2', x: 1 }) }) }),
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: 'hunter2', x: 1 }) }) }).replace(
        /[\\]+"hunter2[\\]+"/,
        MASK,
      ),
    ],
    [
      'an intrinsic',
      '{"Value": {"Fn::Sub": "postgres://app:hunter2@${Host}/app"}}',
      '{"Value": {"Fn::Sub": "postgres://app:•••@${Host}/app"}}',
    ],
    [
      'an intrinsic under a name',
      '{"Name": "DB_PASSWORD", "Value": {"Fn::Sub": "hunter2"}}',
      '{"Name": "DB_PASSWORD", "Value": {"Fn::Sub": •••}}',
    ],
    [
      'the pieces of a text',
      '{"Fn::Join": ["", ["postgres://app:", "hunter2", "@", {"Ref": "Host"}]]}',
      '{"Fn::Join": ["", ["postgres://app:", "•••", "@", {"Ref": "Host"}]]}',
    ],
    [
      'the values of a text',
      '{"Fn::Sub": ["postgres://app:${P}@db", {"P": "hunter2"}]}',
      '{"Fn::Sub": [•••, {"P": •••}]}',
    ],
    [
      'branches',
      '{"DbPassword": {"Fn::If": ["IsProd", {"Ref": "P"}, "hunter2"]}}',
      '{"DbPassword": {"Fn::If": [•••, {"Ref": "P"}, •••]}}',
    ],
  ])('%s', (_, text, expected) => {
    expect(masked('task.json', text)).toBe(expected);
  });

  test('a secret is hidden wherever else it stands', () => {
    const text = '{"password": "hunter2!", "note": "it is hunter2!", "again": "{\\"x\\": \\"hunter2!\\"}"}';
    expect(masked('task.json', text)).toBe('{"password": •••, "note": "it is •••", "again": "{\\"x\\": \\"•••\\"}"}');
  });

  test.each([
    '{"secrets": [{"name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/db-password"}]}',
    '{"secrets": [{"name": "DB_PASSWORD", "valueFrom": "db-password"}]}',
    '{"environment": [{"name": "DB_PASSWORD", "value": "${DB_PASSWORD}"}, {"name": "LOG_LEVEL", "value": "debug"}]}',
    '{"repositoryCredentials": {"credentialsParameter": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:x"}}',
    '{"Parameters": {"DBPassword": {"Type": "String", "NoEcho": true, "MinLength": 8, "Description": "For the database"}}}',
    '{"DBPassword": {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "db", "GenerateSecretString": {"PasswordLength": 32}}}}',
    '{"Value": {"Fn::GetAtt": ["DBPassword", "Arn"]}, "Other": {"Ref": "DBPassword"}}',
    '{"Fn::Join": ["", ["arn:aws:iam::", {"Ref": "AWS::AccountId"}, ":role/x"]]}',
    '{"image": "nginx:1.27", "command": ["npm", "start"], "password": true, "token": null, "tokens": 3}',
  ])('what is no secret stays readable: %s', (text) => {
    expect(masked('task.json', text)).toBe(text);
  });
});

describe('in a tree of YAML', () => {
  test.each([
    ['a name and a value', '- Name: DB_PASSWORD\n  Value: hunter2', '- Name: DB_PASSWORD\n  Value: •••'],
    ['a map', 'DB_PASSWORD: "hunter2"\nLOG_LEVEL: debug', 'DB_PASSWORD: •••\nLOG_LEVEL: debug'],
    [
      'a number that is text to CloudFormation',
      '- Name: DB_PASSWORD\n  Value: 123456.10',
      '- Name: DB_PASSWORD\n  Value: •••',
    ],
    [
      'a default',
      'Parameters:\n  DBPassword:\n    Type: String\n    Default: hunter2',
      'Parameters:\n  DBPassword:\n    Type: String\n    Default: •••',
    ],
    ['a block', 'password: |\n  hunter2\n  more\nother: 1', 'password: •••\nother: 1'],
    [
      'a private key',
      `key: |\n  -----BEGIN ${'PRIVATE'} KEY-----\n  MIIEvQIBADANBg\n  -----END ${'PRIVATE'} KEY-----\nother: 1`,
      'key: •••\nother: 1',
    ],
    ['a URL', 'url: postgres://app:hunter2@db/app # the database', 'url: postgres://app:•••@db/app # the database'],
    ['JSON in single quotes', 'a: \'{"password": "hunter2", "x": 1}\'', 'a: •••'],
    ['JSON in a block', 'a: |\n  {"password": "hunter2"}\nb: 1', 'a: •••\nb: 1'],
    [
      '!Sub',
      'Name: DB_URL\nValue: !Sub "postgres://app:hunter2@${Host}"',
      'Name: DB_URL\nValue: !Sub "postgres://app:•••@${Host}"',
    ],
    ['!Sub with values', 'Value: !Sub ["postgres://app:${P}@db", {P: hunter2}]', 'Value: !Sub [•••, {P: •••}]'],
    [
      '!Join',
      'Value: !Join ["", ["postgres://app:", hunter2, "@db"]]',
      'Value: !Join ["", ["postgres://app:", •••, "@db"]]',
    ],
    ['a password that YAML takes for a tag', 'password: !Passw0rd\nother: 1', 'password: •••\nother: 1'],
    ['an alias, and what it stands for', 'x: &x hunter2\npassword: *x', 'x: &x •••\npassword: •••'],
    [
      'a comment',
      'a: 1 # password: hunter2\n# DB_PASSWORD=hunter3\n# say hello\nb: 2',
      'a: 1 # password: •••\n# DB_PASSWORD=•••\n# say hello\nb: 2',
    ],
  ])('%s', (_, text, expected) => {
    expect(masked('template.yaml', text).replaceAll(/•••(?:\n•••)+/g, MASK)).toBe(expected);
  });

  test.each([
    'Name: DB_PASSWORD\nValue: !Ref DBPassword',
    'Password: !Sub "{{resolve:secretsmanager:${Secret}:SecretString:password}}"',
    'Password: !GetAtt Secret.Arn\nToken: !ImportValue shared-token',
    'Secrets:\n  - Name: DB_PASSWORD\n    ValueFrom: !Ref DBSecret',
    'DBSecret:\n  Type: AWS::SecretsManager::Secret\n  Properties:\n    Name: db-secret\n    GenerateSecretString: {SecretStringTemplate: \'{"username": "app"}\', GenerateStringKey: password}',
  ])('what is no secret stays readable: %j', (text) => {
    expect(masked('template.yaml', text)).toBe(text);
  });
});

test('a secret that a template refers to is masked where it is written', () => {
  const source = new Source(
    'template.yaml',
    `Parameters:
  Admin: {Type: String, Default: hunter2}
Mappings:
  ByStage: {prod: {key: hunter3}}
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          Environment:
            - {Name: DB_PASSWORD, Value: !Ref Admin}
            - {Name: API_TOKEN, Value: !FindInMap [ByStage, prod, key]}
            - {Name: STAGE, Value: prod}`,
  );
  const [model] = readTemplate(readYaml(source).roots[0] as MapNode);
  maskSecrets(model!.entities.map(({ node }) => node));
  expect(shown(source)).not.toMatch(/hunter/);
  expect(shown(source)).toContain('{Name: STAGE, Value: prod}');
});

test('one of very many in a text is not looked for alone: the whole of it is masked, in no time', () => {
  const value = 'password=hunter2-hunter2 '.repeat(20_000);
  expect(masked('task.json', JSON.stringify({ environment: [{ name: 'A', value }] }))).toBe(
    `{"environment":[{"name":"A","value":${MASK}}]}`,
  );
});
