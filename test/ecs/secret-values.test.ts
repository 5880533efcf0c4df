import { describe, expect, test } from 'vitest';
import { credentialIn } from '../../src/ecs/secrets.ts';

/** Made up, and put together here so that no scanner takes them for real. */
const BASE64 = 'Zm9vYmFy/c2VjcmV0+a2V5dmFsdWU9PQ==';
const HEX = '9f86d081884c7d659a2feaa0c55ad015';
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'].join(
  '.',
);
const PEM = ['-----BEGIN ', 'PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END ', 'PRIVATE KEY-----'].join(
  '',
);

describe('a value that is no secret, whatever it is called', () => {
  test.each([
    '',
    ' ',
    'ab',
    'true',
    'False',
    'yes',
    'none',
    'null',
    'disabled',
    'TBD',
    '3600',
    '15m',
    '0.25',
    '500ms',
    'changeme',
    'change-me',
    'CHANGE_THIS',
    'changeit',
    'replace_me',
    'REPLACE_WITH_SECRET',
    'your-secret-here',
    'your_api_key',
    'put-the-token-here',
    'example',
    'my-example-password',
    'dummy',
    'placeholder',
    'REDACTED',
    'xxx',
    'XXXXXXXX',
    'sk_live_xxxxxxxxxxxxxxxx',
    'abc...xyz',
    '********',
    '00000000000000000000000000000000',
    'aaaaaaaa',
    'injected-at-runtime',
    'from-secrets-manager',
    '<password>',
    '<your token>',
    '[PAD]',
    '${DB_PASSWORD}',
    '$DB_PASSWORD',
    '{{ must_env `DB_PASSWORD` }}',
    '{{resolve:secretsmanager:prod/db:SecretString:password}}',
    '%DB_PASSWORD%',
    '@@DB_PASSWORD@@',
    '__DB_PASSWORD__',
    '#{DbPassword}#',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf',
    'https://auth.internal/token',
    'aws-sm://prod/db',
    's3://bucket/key',
    'vault:secret/data/db#password',
    'ssm:/prod/db/password',
    '/run/secrets/db_password',
    './secrets/db',
    '~/.ssh/id_rsa',
    'C:\\secrets\\db.txt',
    '/prod/web/DB_PASSWORD',
    'prod/web/db-password',
    'MyApp/Prod/DbPassword',
    'rds-prod-db-credentials',
    'com.example.auth.TokenStore',
    'org.springframework.TokenStore',
  ])('%s', (value) => {
    for (const name of ['DB_PASSWORD', 'JWT_SECRET', 'AUTH_TOKEN', 'API_KEY'])
      expect(credentialIn(name, value)).toBeUndefined();
  });

  test('nor is its own name', () => {
    expect(credentialIn('DB_PASSWORD', 'DB_PASSWORD')).toBeUndefined();
  });
});

describe('a value that says by itself that it is a credential', () => {
  test.each([
    [PEM, 'a private key'],
    [PEM.replaceAll('PRIVATE', 'RSA PRIVATE'), 'a private key'],
    [PEM.replaceAll('PRIVATE', 'OPENSSH PRIVATE').replaceAll('\n', '\\n'), 'a private key'],
    [Buffer.from(PEM).toString('base64'), 'a private key'],
    [JSON.stringify({ type: 'service_account', private_key: PEM }), 'a private key'],
    [JWT, 'a JSON web token'],
    [`Bearer ${JWT}`, 'a JSON web token'],
    [`AKIA${'Q3EGHX7KZ2MNPRST'}`, 'an AWS access key'],
    [`ghp_${'aB3dE5gH7jK9'.repeat(3)}`, 'a GitHub token'],
    [`github_pat_${'aB3dE5gH7j_'.repeat(5)}`, 'a GitHub token'],
    [`glpat-${'aB3dE5gH7jK9mN1pQ2rS'}`, 'a GitLab token'],
    [`xoxb-${'123456789012'}-abcdefABCDEF`, 'a Slack token'],
    [`https://hooks.slack.com/services/${'T01234567/B01234567'}/aB3dE5gH7jK9mN1pQ2rS4tU6`, 'a Slack webhook'],
    [`https://discord.com/api/webhooks/123456789/${'aB3dE5gH7jK9'.repeat(5)}`, 'a Discord webhook'],
    [`sk_live_${'4eC39HqLyjWDarjtT1zdp7dc'}`, 'a Stripe key'],
    [`whsec_${'4eC39HqLyjWDarjtT1zdp7dcAbCdEf'}`, 'a Stripe key'],
    [`AIza${'SyA1bC2dE3fG4hI5jK6lM7nO8pQ9rS0tU1v'}`, 'a Google API key'],
    [`npm_${'aB3dE5gH7jK9'.repeat(3)}`, 'an npm token'],
    [`SG.${'aB3dE5gH7jK9mN1pQ2rS4t'}.${'aB3dE5gH7jK9'.repeat(3)}`, 'a SendGrid key'],
    [`hf_${'aBcDeFgHiJ'.repeat(4)}`, 'a Hugging Face token'],
    ['postgres://app:hunter2@db.internal:5432/app', 'a URL with a password'],
    ['postgres://app:password@db:5432/app', 'a URL with a password'],
    ['redis://:hunter2@cache:6379/0', 'a URL with a password'],
    ['amqp://guest:guest@rabbit', 'a URL with a password'],
    ['mongodb+srv://app:hunter2@cluster0.mongodb.net/app?retryWrites=true', 'a URL with a password'],
    ['http://user:hunter2@proxy.internal:3128', 'a URL with a password'],
    ['jdbc:mysql://root:hunter2@db/app', 'a URL with a password'],
    ['jdbc:postgresql://db/app?user=app&password=hunter2', 'a text with a password'],
    ['jdbc:sqlserver://db;databaseName=app;user=sa;password=Hunter2!;', 'a text with a password'],
    ['Server=db;Database=app;User Id=sa;Password=Hunter2!;', 'a text with a password'],
    ['host=db user=app password=hunter2 dbname=app', 'a text with a password'],
    [
      `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${BASE64};EndpointSuffix=core.windows.net`,
      'a text with an account key',
    ],
    ['-Xmx512m -Ddb.password=hunter2', 'a text with a password'],
    ['-Djavax.net.ssl.trustStorePassword=kestrel1', 'a text with a password'],
    ['PlainLoginModule required username="kafka" password="hunter2";', 'a text with a password'],
    [`api-key=${HEX}`, 'a text with an API key'],
    ['Authorization=Basic dXNlcjpodW50ZXIy', 'a header with a credential'],
    ['{"username":"app","password":"hunter2"}', 'JSON with a password'],
    ['{ "db": { "apiKey" : "q83vEjRW" } }', 'JSON with an API key'],
  ])('%s', (value, what) => {
    expect(credentialIn('SETTING', value)).toEqual({ what, by: 'value' });
  });

  test.each([
    'postgres://db.internal:5432/app',
    'postgres://app@db.internal:5432/app',
    'postgres://app:${DB_PASSWORD}@db.internal/app',
    'postgres://app:<password>@db.internal/app',
    'postgres://app:{{ env `P` }}@db.internal/app',
    'postgres://app:$DB_PASSWORD@db.internal/app',
    'postgres://app:xxxx@db.internal/app',
    'postgres://app:changeme@db.internal/app',
    'https://o123.ingest.sentry.io/456',
    'https://0123456789abcdef0123456789abcdef@o123.ingest.sentry.io/456',
    'http://localhost:8080/@scope/name',
    'http://a:8080,ops@internal',
    'redis://cache:6379/0',
    'git@github.com:owner/name.git',
    'Server=db;Integrated Security=SSPI;',
    'Server=db;User Id=sa;Password=${DB_PASSWORD};',
    'Server=db;Password={0};',
    'host=db user=app sslmode=require',
    '-Xmx512m -Dtoken.ttl=3600 -Dpassword.policy=strict',
    'password=true',
    'password=password',
    "token = os.environ.get('TOKEN')",
    'send(taskToken=task_token)',
    '--token=$TOKEN',
    '{"passwordFile":"/run/secrets/db","tokenUrl":"https://auth.internal"}',
    '{"password":"${DB_PASSWORD}"}',
    '{"logs":{"metrics_collected":{"emf":{}}}}',
    'eyJhbGciOiJIUzI1NiJ9',
    '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIE\n-----END CERTIFICATE-----',
    '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0B\n-----END PUBLIC KEY-----',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ user@host',
    `AKIA${'IOSFODNN7EXAMPLE'}`,
    'pk_live_4eC39HqLyjWDarjtT1zdp7dc',
    'sk-learn-pipeline-with-a-long-name-for-a-model',
    'service.namespace=Demo,service.name=Web',
    'team:web, owner:ops',
    'The quick brown fox jumps over the lazy dog',
  ])('and one that does not: %s', (value) => {
    expect(credentialIn('SETTING', value)).toBeUndefined();
  });
});
