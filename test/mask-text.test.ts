import { describe, expect, test } from 'vitest';
import { maskSecrets, maskSecretsInText } from '../src/mask.ts';
import { readJson } from '../src/text/json.ts';
import { MASK, Source } from '../src/text/source.ts';
import { shown } from './shown.ts';
import { forSeeds } from './text/random.ts';

function maskedAsText(text: string): string {
  const source = new Source('broken', text);
  maskSecretsInText(source);
  return shown(source);
}

describe('in a text that does not parse', () => {
  test.each([
    ['a missing comma', '{"name": "DB_PASSWORD" "value": "hunter2"}', '{"name": "DB_PASSWORD" "value": "•••"}'],
    ['a missing colon', '{"name": "web", "password" "hunter2"}', '{"name": "web", "password" "•••"}'],
    ['an unclosed string', '{"name": "DB_PASSWORD", "value": "hunter2\n}', '{"name": "DB_PASSWORD", "value": "•••\n}'],
    ['a quote in a string', '{"password": "hun"ter2", "image": "nginx"}', '{"password": "•••, "image": "nginx"}'],
    [
      'a break in a string',
      '{"password": "hunt\ner2", "image": "nginx"}',
      '{"password": "•••\n•••", "image": "nginx"}',
    ],
    ['a bare value', '{"password": hunter2, "image": "nginx"}', '{"password": •••, "image": "nginx"}'],
    ['single quotes', "{'password': 'hunter2', 'image': 'nginx'}", "{'password': '•••', 'image': 'nginx'}"],
    [
      'a trailing comma',
      '[{"value": "hunter2", "name": "DB_PASSWORD"},]',
      '[{"value": "•••", "name": "DB_PASSWORD"},]',
    ],
    ['a value on the next line', '{"password":\n  "hunter2"', '{"password":\n  "•••"'],
    ['a brace too many', '{"name": "DB_PASSWORD"}, "value": "hunter2"}', '{"name": "DB_PASSWORD"}, "value": "•••"}'],
    [
      'escaped members',
      '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": \\"hunter2\\"}]}',
      '{"a": "[{\\"name\\": \\"DB_PASSWORD\\", \\"value\\": \\"•••\\"}]}',
    ],
    [
      'members escaped twice',
      '{"a": "{\\\\\\"password\\\\\\": \\\\\\"hunter2\\\\\\", \\\\\\"x\\\\\\": 1}',
      '{"a": "{\\\\\\"password\\\\\\": \\\\\\"•••\\\\\\", \\\\\\"x\\\\\\": 1}',
    ],
    ['an escaped quote', '{"password": "hun\\"ter2", "image": nginx}', '{"password": "•••", "image": nginx}'],
    ['tabs', 'db:\n\tpassword: hunter2\n\timage: nginx', 'db:\n\tpassword: •••\n\timage: nginx'],
    [
      'a list in tabs',
      '-\tName: DB_PASSWORD\n\tValue: hunter2\n-\tName: A\n\tValue: b',
      '-\tName: DB_PASSWORD\n\tValue: •••\n-\tName: A\n\tValue: b',
    ],
    [
      'a flow mapping',
      '{name: DB_PASSWORD, value: hunter2, image: nginx',
      '{name: DB_PASSWORD, value: •••, image: nginx',
    ],
    ['a comment after', 'password: hunter2 # old\n\tx: 1', 'password: •••\n\tx: 1'],
    ['a block', 'password: |\n  hunter2\n  more\nimage: nginx\n\tx', 'password: •••\nimage: nginx\n\tx'],
    ['a value further in', 'password:\n  hunter2\nimage: nginx\n\tx', 'password:\n  •••\nimage: nginx\n\tx'],
    [
      'a default',
      'DBPassword:\n  Type: String\n  Default: hunter2\n\tx',
      'DBPassword:\n  Type: String\n  Default: •••\n\tx',
    ],
    [
      'a default that is not to be echoed',
      'Admin:\n  Type: String\n  NoEcho: true\n  Default: hunter2\nOther:\n  Default: b\n\tx',
      'Admin:\n  Type: String\n  NoEcho: true\n  Default: •••\nOther:\n  Default: b\n\tx',
    ],
    ['an assignment', 'DB_PASSWORD=hunter2\nLOG_LEVEL=debug', 'DB_PASSWORD=•••\nLOG_LEVEL=debug'],
    ['another language', 'password = "hunter2"\nimage = "nginx"', 'password = "•••"\nimage = "nginx"'],
    ['an arrow', '"password" => "hunter2"', '"password" => "•••"'],
    ['a URL', '["--url", "postgres://app:hunter2@db/app"', '["--url", "postgres://app:•••@db/app"'],
    [
      'a private key',
      `- |\n  -----BEGIN ${'PRIVATE'} KEY-----\n  MIIEvQ\n  -----END ${'PRIVATE'} KEY-----\n\tx: nginx`,
      '- |\n  •••\n\tx: nginx',
    ],
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
    '{"arn": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:web-AbCdEf" "a": 1}',
    '{"references": ["var.db_password", "var.region"] "a": 1}',
    '{"name": "read_secret", "provider": "aws", "effect": {"constant_value": "Allow"} "a": 1}',
    '{"name": "db_password", "provider_config_key": "aws", "mode": "managed" "a": 1}',
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
    for (const piece of [
      'a',
      '"',
      '\\',
      'a:',
      '"a":"',
      'a: |\n',
      '\n',
      ' ',
      'a=',
      'a: \n  ',
      '"a" "',
      '\\"a\\":\\"',
      'a:\n',
      '{',
      '#',
    ])
      maskedAsText(piece.repeat(100_000 / piece.length));
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
    {
      name: 'web',
      environment: [
        { name: 'LOG_LEVEL', value: 'debug' },
        { name: 'DB_PASSWORD', value: SECRET },
        { value: SECRET, name: 'API_TOKEN' },
      ],
    },
  ],
  nested: JSON.stringify([{ name: 'CLIENT_SECRET', value: SECRET }]),
  map: { password: SECRET, list: [1] },
  url: `postgres://app:${SECRET}@db/app`,
};
const STYLES = [
  JSON.stringify(DEFINITION),
  JSON.stringify(DEFINITION, null, 2),
  JSON.stringify(DEFINITION, null, '\t').replaceAll('\n', '\r\n'),
];

describe('wherever a text is broken, what is shown of it holds no secret', () => {
  test('around it', () => {
    let broken = 0;
    forSeeds(2000, (random) => {
      const whole = random.of(STYLES);
      const at = random.below(whole.length);
      // A break in the secret itself is the next test's; one in its name may make another name of it.
      if (
        [...whole.matchAll(new RegExp(SECRET, 'g'))].some(({ index }) => at > index - 3 && at < index + SECRET.length)
      )
        return;
      if (
        [...whole.matchAll(/(?:name|value|password|DB_PASSWORD|API_TOKEN|CLIENT_SECRET)\\*"/g)].some(
          ({ index, 0: name }) => at >= index - 2 && at <= index + name.length,
        )
      )
        return;
      const text =
        whole.slice(0, at) +
        random.of(['', '"', "'", ',', '}', '{', ']', '\n', 'x', '//', ':', '\\']) +
        whole.slice(at + random.below(3));
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
      expect(
        parts.filter((part) => shownAnyhow(text).includes(part)),
        text,
      ).toEqual([]);
    });
  });
});
