import { describe, expect, test } from 'vitest';
import { maskSecrets, maskSecretsInText } from '../src/mask.ts';
import { readJson } from '../src/text/json.ts';
import { MASK, Source } from '../src/text/source.ts';
import { readYaml } from '../src/text/yaml.ts';
import { forSeeds } from './text/random.ts';

/** All that is shown of a text: each line of it, quoted. */
function shown(source: Source): string {
  return Array.from({ length: source.lineCount }, (_, i) => source.line(i + 1))
    .map(({ start, end }) => source.quote(start, end).text)
    .join('\n');
}

function masked(path: string, text: string): string {
  const source = new Source(path, text);
  const { roots, problems } = path.endsWith('.json') ? readJson(source) : readYaml(source);
  expect(problems).toEqual([]);
  maskSecrets(roots);
  return shown(source);
}

function maskedAsText(text: string): string {
  const source = new Source('broken', text);
  maskSecretsInText(source);
  return shown(source);
}

describe('in a tree of JSON', () => {
  test.each([
    ['a name and a value', '{"environment": [{"name": "DB_PASSWORD", "value": "hunter2"}]}', '{"environment": [{"name": "DB_PASSWORD", "value": •••}]}'],
    ['a value and a name', '[{"value": "hunter2", "name": "DB_PASSWORD"}]', '[{"value": •••, "name": "DB_PASSWORD"}]'],
    ['capitals', '[{"Name": "DB_PASSWORD", "Value": "hunter2"}]', '[{"Name": "DB_PASSWORD", "Value": •••}]'],
    ['tags', '[{"Key": "api-token", "Value": "hunter2"}]', '[{"Key": "api-token", "Value": •••}]'],
    ['parameters', '[{"ParameterKey": "DBPassword", "ParameterValue": "hunter2"}]', '[{"ParameterKey": "DBPassword", "ParameterValue": •••}]'],
    ['a password with a pair in it', '{"db_password": "x;token=abcdef"}', '{"db_password": •••}'],
    ['a password like an object', '{"db_password": "{hunter2"}', '{"db_password": •••}'],
    ['JSON in a string that does not parse', '{"a": "[{\\"name\\": \\"DB_PASSWORD\\" \\"value\\": \\"hunter2\\"}]"}', '{"a": "[{\\"name\\": \\"DB_PASSWORD\\" \\"value\\": \\"•••\\"}]"}'],
    ['a misspelt value', '[{"name": "DB_PASSWORD", "vaule": "hunter2"}]', '[{"name": "DB_PASSWORD", "vaule": •••}]'],
    ['a map', '{"db": {"user": "app", "password": "hunter2"}}', '{"db": {"user": "app", "password": •••}}'],
    ['a list', '{"password": ["hunter2", "hunter3"]}', '{"password": [•••, •••]}'],
    ['a number', '{"db_password": 8675309}', '{"db_password": •••}'],
    ['a variable', '{"variables": {"db_password": {"value": "hunter2"}}}', '{"variables": {"db_password": {"value": •••}}}'],
    ['a constant', '{"expressions": {"password": {"constant_value": "hunter2"}}}', '{"expressions": {"password": {"constant_value": •••}}}'],
    ['a credential of AWS', '[{"name": "AWS_SECRET_ACCESS_KEY", "value": "example"}]', '[{"name": "AWS_SECRET_ACCESS_KEY", "value": •••}]'],
    ['a URL, but for its password', '{"url": "postgres://app:hunter2@db:5432/app"}', '{"url": "postgres://app:•••@db:5432/app"}'],
    ['an escaped URL', '{"url": "postgres:\\/\\/app:hun\\u0074er2@db"}', '{"url": "postgres:\\/\\/app:•••@db"}'],
    ['a command, but for its password', '["sh", "-c", "run --password=hunter2 --verbose"]', '["sh", "-c", "run --password=••• --verbose"]'],
    ['JSON in a string', '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": \\"hunter2\\"}]"}', '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": •••}]"}'],
    ['JSON in JSON in a string', JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: 'hunter2', x: 1 }) }) }), JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: 'hunter2', x: 1 }) }) }).replace(/[\\]+"hunter2[\\]+"/, MASK)],
    ['an intrinsic', '{"Value": {"Fn::Sub": "postgres://app:hunter2@${Host}/app"}}', '{"Value": {"Fn::Sub": "postgres://app:•••@${Host}/app"}}'],
    ['an intrinsic under a name', '{"Name": "DB_PASSWORD", "Value": {"Fn::Sub": "hunter2"}}', '{"Name": "DB_PASSWORD", "Value": {"Fn::Sub": •••}}'],
    ['the pieces of a text', '{"Fn::Join": ["", ["postgres://app:", "hunter2", "@", {"Ref": "Host"}]]}', '{"Fn::Join": ["", [•••, •••, •••, {"Ref": "Host"}]]}'],
    ['the values of a text', '{"Fn::Sub": ["postgres://app:${P}@db", {"P": "hunter2"}]}', '{"Fn::Sub": [•••, {"P": •••}]}'],
    ['branches', '{"DbPassword": {"Fn::If": ["IsProd", {"Ref": "P"}, "hunter2"]}}', '{"DbPassword": {"Fn::If": [•••, {"Ref": "P"}, •••]}}'],
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
    ['a number that is text to CloudFormation', '- Name: DB_PASSWORD\n  Value: 123456.10', '- Name: DB_PASSWORD\n  Value: •••'],
    ['a default', 'Parameters:\n  DBPassword:\n    Type: String\n    Default: hunter2', 'Parameters:\n  DBPassword:\n    Type: String\n    Default: •••'],
    ['a block', 'password: |\n  hunter2\n  more\nother: 1', 'password: •••\nother: 1'],
    ['a private key', `key: |\n  -----BEGIN ${'PRIVATE'} KEY-----\n  MIIEvQIBADANBg\n  -----END ${'PRIVATE'} KEY-----\nother: 1`, 'key: •••\nother: 1'],
    ['a URL', 'url: postgres://app:hunter2@db/app # the database', 'url: postgres://app:•••@db/app # the database'],
    ['JSON in single quotes', 'a: \'{"password": "hunter2", "x": 1}\'', 'a: •••'],
    ['JSON in a block', 'a: |\n  {"password": "hunter2"}\nb: 1', 'a: •••\nb: 1'],
    ['!Sub', 'Name: DB_URL\nValue: !Sub "postgres://app:hunter2@${Host}"', 'Name: DB_URL\nValue: !Sub "postgres://app:•••@${Host}"'],
    ['!Sub with values', 'Value: !Sub ["postgres://app:${P}@db", {P: hunter2}]', 'Value: !Sub [•••, {P: •••}]'],
    ['!Join', 'Value: !Join ["", ["postgres://app:", hunter2, "@db"]]', 'Value: !Join ["", [•••, •••, •••]]'],
    ['a password that YAML takes for a tag', 'password: !Passw0rd\nother: 1', 'password: •••\nother: 1'],
    ['an alias, and what it stands for', 'x: &x hunter2\npassword: *x', 'x: &x •••\npassword: •••'],
    ['a comment', 'a: 1 # password: hunter2\n# DB_PASSWORD=hunter3\n# say hello\nb: 2', 'a: 1 # password: •••\n# DB_PASSWORD=•••\n# say hello\nb: 2'],
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

describe('in a text that does not parse', () => {
  test.each([
    ['a missing comma', '{"name": "DB_PASSWORD" "value": "hunter2"}', '{"name": "DB_PASSWORD" "value": "•••"}'],
    ['a missing colon', '{"name": "web", "password" "hunter2"}', '{"name": "web", "password" "•••"}'],
    ['an unclosed string', '{"name": "DB_PASSWORD", "value": "hunter2\n}', '{"name": "DB_PASSWORD", "value": "•••\n}'],
    ['a quote in a string', '{"password": "hun"ter2", "image": "nginx"}', '{"password": "•••, "image": "nginx"}'],
    ['a break in a string', '{"password": "hunt\ner2", "image": "nginx"}', '{"password": "•••\n•••", "image": "nginx"}'],
    ['a bare value', '{"password": hunter2, "image": "nginx"}', '{"password": •••, "image": "nginx"}'],
    ['single quotes', "{'password': 'hunter2', 'image': 'nginx'}", "{'password': '•••', 'image': 'nginx'}"],
    ['a trailing comma', '[{"value": "hunter2", "name": "DB_PASSWORD"},]', '[{"value": "•••", "name": "DB_PASSWORD"},]'],
    ['a value on the next line', '{"password":\n  "hunter2"', '{"password":\n  "•••"'],
    ['a brace too many', '{"name": "DB_PASSWORD"}, "value": "hunter2"}', '{"name": "DB_PASSWORD"}, "value": "•••"}'],
    ['escaped members', '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": \\"hunter2\\"}]}', '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": \\"•••\\"}]}'],
    ['members escaped twice', '{"a": "{\\\\\\"password\\\\\\": \\\\\\"hunter2\\\\\\", \\\\\\"x\\\\\\": 1}', '{"a": "{\\\\\\"password\\\\\\": \\\\\\"•••\\\\\\", \\\\\\"x\\\\\\": 1}'],
    ['an escaped quote', '{"password": "hun\\"ter2", "image": nginx}', '{"password": "•••", "image": nginx}'],
    ['tabs', 'db:\n\tpassword: hunter2\n\timage: nginx', 'db:\n\tpassword: •••\n\timage: nginx'],
    ['a list in tabs', '-\tName: DB_PASSWORD\n\tValue: hunter2\n-\tName: A\n\tValue: b', '-\tName: DB_PASSWORD\n\tValue: •••\n-\tName: A\n\tValue: b'],
    ['a flow mapping', '{name: DB_PASSWORD, value: hunter2, image: nginx', '{name: DB_PASSWORD, value: •••, image: nginx'],
    ['a comment after', 'password: hunter2 # old\n\tx: 1', 'password: ••• # old\n\tx: 1'],
    ['a block', 'password: |\n  hunter2\n  more\nimage: nginx\n\tx', 'password: •••\nimage: nginx\n\tx'],
    ['a value further in', 'password:\n  hunter2\nimage: nginx\n\tx', 'password:\n  •••\nimage: nginx\n\tx'],
    ['a default', 'DBPassword:\n  Type: String\n  Default: hunter2\n\tx', 'DBPassword:\n  Type: String\n  Default: •••\n\tx'],
    ['a default that is not to be echoed', 'Admin:\n  Type: String\n  NoEcho: true\n  Default: hunter2\nOther:\n  Default: b\n\tx', 'Admin:\n  Type: String\n  NoEcho: true\n  Default: •••\nOther:\n  Default: b\n\tx'],
    ['an assignment', 'DB_PASSWORD=hunter2\nLOG_LEVEL=debug', 'DB_PASSWORD=•••\nLOG_LEVEL=debug'],
    ['another language', 'password = "hunter2"\nimage = "nginx"', 'password = "•••"\nimage = "nginx"'],
    ['an arrow', '"password" => "hunter2"', '"password" => "•••"'],
    ['a URL', '["--url", "postgres://app:hunter2@db/app"', '["--url", "postgres://app:•••@db/app"'],
    ['a private key', `- |\n  -----BEGIN ${'PRIVATE'} KEY-----\n  MIIEvQ\n  -----END ${'PRIVATE'} KEY-----\n\tx: nginx`, '- |\n  •••\n\tx: nginx'],
    ['CRLF', 'password: hunter2\r\n\timage: nginx\r\n', 'password: •••\n\timage: nginx\n'],
  ])('%s', (_, text, expected) => {
    expect(maskedAsText(text).replaceAll(/•••(?:\n•••)+(?!")/g, MASK)).toBe(expected);
  });

  test.each([
    '{"name": "DB_PASSWORD" "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/x"}',
    '{"name": "LOG_LEVEL" "value": "debug"}',
    '{"password": true "token": null}',
    'Password: !Ref DBPassword\n\tToken: !GetAtt Secret.Arn',
    'Password: "{{resolve:secretsmanager:db}}"\n\tx',
    'DBPassword:\n\tType: AWS::SecretsManager::Secret\n\tDescription: It is secret',
    'image: https://host:8080/a@b\n\tkey: value',
    'Key: Name\n\tValue: web',
  ])('what is no secret stays readable: %j', (text) => {
    expect(maskedAsText(text)).toBe(text);
  });

  test('a very long one is masked as a whole', () => {
    const source = new Source('plan.json', `{"password": "hunter2", ${'"a": 1, '.repeat(700_000)}`);
    const start = performance.now();
    maskSecretsInText(source);
    expect(performance.now() - start).toBeLessThan(500);
    expect(source.quote(0, 40).text).toBe(MASK);
  });

  test('a hostile one takes no time', () => {
    const start = performance.now();
    for (const piece of ['a', '"', '\\', 'a:', '"a":"', 'a: |\n', '\n', ' ', 'a=', 'a: \n  ', '"a" "', '\\"a\\":\\"', 'a:\n', '{', '#']) maskedAsText(piece.repeat(100_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

/** Quotes a text as it is shown, whether it parses or not. */
function shownAnyhow(text: string): string {
  const source = new Source('task.json', text);
  const { roots, problems } = readJson(source);
  if (problems.some(({ kind }) => kind === 'syntax')) maskSecretsInText(source);
  else maskSecrets(roots);
  return shown(source);
}

const SECRET = 'Qz7Kx9VjT4Wm';
const DEFINITION = {
  family: 'web',
  containerDefinitions: [
    { name: 'web', environment: [{ name: 'LOG_LEVEL', value: 'debug' }, { name: 'DB_PASSWORD', value: SECRET }, { value: SECRET, name: 'API_TOKEN' }] },
  ],
  nested: JSON.stringify([{ name: 'CLIENT_SECRET', value: SECRET }]),
  map: { password: SECRET, list: [1] },
  url: `postgres://app:${SECRET}@db/app`,
};
const STYLES = [JSON.stringify(DEFINITION), JSON.stringify(DEFINITION, null, 2), JSON.stringify(DEFINITION, null, '\t').replaceAll('\n', '\r\n')];

describe('wherever a text is broken, what is shown of it holds no secret', () => {
  test('around it', () => {
    let broken = 0;
    forSeeds(2000, (random) => {
      const whole = random.of(STYLES);
      const at = random.below(whole.length);
      // A break in the secret itself is the next test's; one in its name may make another name of it.
      if ([...whole.matchAll(new RegExp(SECRET, 'g'))].some(({ index }) => at > index - 3 && at < index + SECRET.length)) return;
      if ([...whole.matchAll(/(?:name|value|password|DB_PASSWORD|API_TOKEN|CLIENT_SECRET)\\*"/g)].some(({ index, 0: name }) => at >= index - 2 && at <= index + name.length)) return;
      const text = whole.slice(0, at) + random.of(['', '"', "'", ',', '}', '{', ']', '\n', 'x', '//', ':', '\\']) + whole.slice(at + random.below(3));
      broken += readJson(new Source('task.json', text)).problems.length;
      expect(shownAnyhow(text), text).not.toContain(SECRET);
    });
    expect(broken).toBeGreaterThan(500);
  });

  test('in it', () => {
    forSeeds(2000, (random) => {
      const whole = random.of(STYLES);
      const { index } = random.of([...whole.matchAll(new RegExp(SECRET, 'g'))]);
      const length = 1 + random.below(SECRET.length - 1);
      const more = random.of(['"', "'", ',', '}', '{', ']', '\n', ' ', '//', ':', '\\', '#', '\\"']);
      const text = whole.slice(0, index + length) + more + whole.slice(index + length);
      const parts = [SECRET.slice(0, length), SECRET.slice(length)].filter((part) => part.length >= 4);
      expect(parts.filter((part) => shownAnyhow(text).includes(part)), text).toEqual([]);
    });
  });
});
