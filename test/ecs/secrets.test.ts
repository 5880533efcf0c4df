import { describe, expect, test } from 'vitest';
import { credentialIn, isAwsCredential, secretWord } from '../../src/ecs/secrets.ts';

/** Made up, and put together here so that no scanner takes them for real. */
const RANDOM = 'q83vEjRWeJq8Zx0';
const BASE64 = 'Zm9vYmFy/c2VjcmV0+a2V5dmFsdWU9PQ==';
const AWS_SECRET = ['wJalrXUtn', 'FEMI/K7MDENG/', 'bPxRfiCYzzzzabcd'].join('');
const HEX = '9f86d081884c7d659a2feaa0c55ad015';

describe('a name that calls its value a credential', () => {
  test.each([
    // Passwords
    ['DB_PASSWORD', 'hunter2', 'a password'],
    ['PASSWORD', 'password', 'a password'],
    ['POSTGRES_PASSWORD', 'postgres', 'a password'],
    ['MYSQL_ROOT_PASSWORD', 'Sup3r!geheim', 'a password'],
    ['PGPASSWORD', 'hunter2', 'a password'],
    ['MYSQL_PWD', 'hunter2', 'a password'],
    ['REDIS_PASSWORD', '12345678', 'a password'],
    ['RABBITMQ_DEFAULT_PASS', 'guest', 'a password'],
    ['PASS', 'hunter2', 'a password'],
    ['SMTP_PASS', 'a b c d', 'a password'],
    ['ADMIN_PW', 'geheim', 'a password'],
    ['dbPassword', 'hunter2', 'a password'],
    ['DBPassword', 'hunter2', 'a password'],
    ['rootpassword', 'hunter2', 'a password'],
    ['spring.datasource.password', 'hunter2', 'a password'],
    ['SPRING_DATASOURCE_PASSWORD', 'hunter2', 'a password'],
    ['ConnectionStrings__Password', 'hunter2', 'a password'],
    ['KEYCLOAK_ADMIN_PASSWORD', 'admin', 'a password'],
    ['KC_BOOTSTRAP_ADMIN_PASSWORD', 'admin', 'a password'],
    ['GF_SECURITY_ADMIN_PASSWORD', 'grafana', 'a password'],
    ['TF_VAR_db_password', 'hunter2', 'a password'],
    ['SSL_KEYSTORE_PASSWORD', 'kestrel', 'a password'],
    ['AIRFLOW__SMTP__SMTP_PASSWORD', 'hunter2', 'a password'],
    ['LDAP_BIND_PASSWD', '$ecret', 'a password'],
    ['GPG_PASSPHRASE', 'correct horse battery staple', 'a passphrase'],
    // Secrets
    ['JWT_SECRET', 'my-very-secret', 'a secret'],
    ['SESSION_SECRET', RANDOM, 'a secret'],
    ['COOKIE_SECRET', RANDOM, 'a secret'],
    ['CLIENT_SECRET', HEX, 'a secret'],
    ['OAUTH2_PROXY_CLIENT_SECRET', RANDOM, 'a secret'],
    ['NEXTAUTH_SECRET', BASE64, 'a secret'],
    ['STRIPE_WEBHOOK_SECRET', RANDOM, 'a secret'],
    ['SECRET_KEY_BASE', HEX, 'a secret key'],
    ['DJANGO_SECRET_KEY', 'django-insecure-4f', 'a secret key'],
    ['RECAPTCHA_SECRET_KEY', RANDOM, 'a secret key'],
    ['STRIPE_SECRET_KEY', RANDOM, 'a secret key'],
    ['REDIS_SECRET_KEY', RANDOM, 'a secret key'],
    ['GOOGLE_CLIENT_SECRET', 'GOCSPX-abcdef', 'a secret'],
    ['clientsecret', RANDOM, 'a secret'],
    // Tokens
    ['GITHUB_TOKEN', RANDOM, 'a token'],
    ['ACCESS_TOKEN', RANDOM, 'a token'],
    ['REFRESH_TOKEN', RANDOM, 'a token'],
    ['SLACK_BOT_TOKEN', RANDOM, 'a token'],
    ['VAULT_TOKEN', 's.abcdefgh', 'a token'],
    ['TOKEN', '550e8400-e29b-41d4-a716-446655440000', 'a token'],
    ['authToken', RANDOM, 'a token'],
    ['SENTRY_AUTH_TOKEN', HEX, 'a token'],
    ['CONSUL_HTTP_TOKEN', '550e8400-e29b-41d4-a716-446655440000', 'a token'],
    // Keys
    ['API_KEY', RANDOM, 'an API key'],
    ['APIKEY', RANDOM, 'an API key'],
    ['apiKey', RANDOM, 'an API key'],
    ['API_KEYS', `${RANDOM},${HEX}`, 'an API key'],
    ['DD_API_KEY', HEX, 'an API key'],
    ['OPENAI_API_KEY', RANDOM, 'an API key'],
    ['SENDGRID_API_KEY', RANDOM, 'an API key'],
    ['DD_APP_KEY', HEX, 'an application key'],
    ['APP_KEY', `base64:${BASE64}`, 'an application key'],
    ['NEW_RELIC_LICENSE_KEY', HEX, 'a licence key'],
    ['ENCRYPTION_KEY', BASE64, 'an encryption key'],
    ['AIRFLOW__CORE__FERNET_KEY', BASE64, 'an encryption key'],
    ['RAILS_MASTER_KEY', HEX, 'a master key'],
    ['JWT_SIGNING_KEY', RANDOM, 'a signing key'],
    ['SSH_PRIVATE_KEY', BASE64, 'a private key'],
    ['AUTH_KEY', RANDOM, 'an authentication key'],
    ['WG_PSK', BASE64, 'a shared key'],
    ['AZURE_STORAGE_ACCOUNT_KEY', BASE64, 'an account key'],
    ['S3_SECRET_ACCESS_KEY', AWS_SECRET, 'an access key'],
    ['MINIO_ACCESS_KEY', 'minioadmin', 'an access key'],
    ['MINIO_SECRET_KEY', AWS_SECRET, 'a secret key'],
    ['DB_CREDENTIALS', 'admin:hunter2', 'credentials'],
    ['SERVICE_CREDS', 'admin:hunter2', 'credentials'],
  ])('%s=%s', (name, value, what) => {
    expect(credentialIn(name, value)).toEqual({ what, by: 'name' });
  });
});

describe('a name about a credential, or about something else', () => {
  test.each([
    ['ACCESS_TOKEN_EXPIRE_MINUTES', 'sixty'],
    ['JWT_REFRESH_TOKEN_EXPIRE_DAYS', 'seven'],
    ['TOKEN_EXPIRATION', 'never-ever'],
    ['TOKEN_TTL', 'one-hour'],
    ['TOKEN_LIFETIME', 'P1DT12H'],
    ['ACCESS_TOKEN_VALIDITY', '86400000'],
    ['TOKEN_REFRESH_INTERVAL', 'PT15M30S'],
    ['PASSWORD_MIN_LENGTH', 'twelve'],
    ['MAX_PASSWORD_ATTEMPTS', 'three'],
    ['PASSWORD_POLICY', 'length(12) and digits(1)'],
    ['PASSWORD_RESET_URL', 'reset.internal'],
    ['PASSWORD_RESET_SUBJECT', 'Your new password'],
    ['PASSWORD_ENCODER', 'bcrypt'],
    ['PASSWORD_HASH_ALGORITHM', 'argon2id'],
    ['PASSWORD_HASH', '$2b$10$N9qo8uLOickgx2ZMRZoMye'],
    ['SECRET_ARN', 'prod-db'],
    ['DB_SECRET_NAME', 'prod-db'],
    ['AWS_SECRET_NAME', 'claim-agent/production'],
    ['SECRET_ID', 'prod-db'],
    ['SECRET_VERSION_STAGE', 'AWSCURRENT'],
    ['SECRET_PROVIDER', 'aws_secrets_manager'],
    ['SECRETS_MANAGER_ENDPOINT', 'vpce-123'],
    ['SECRETS_MANAGER_PREFIX', 'prod-web'],
    ['SECRETS_MANAGER', 'enabled-in-prod'],
    ['SECRETSMANAGER_REGION', 'eu-west-1'],
    ['VAULT_SECRET_ENGINE', 'kv-v2'],
    ['VAULT_SECRET_MOUNT', 'secret'],
    ['EXTERNAL_SECRETS_BACKEND', 'systemsmanager'],
    ['TOKEN_URL', 'auth.internal/token'],
    ['TOKEN_URI', 'auth.internal/token'],
    ['TOKEN_ENDPOINT', 'auth.internal'],
    ['TOKEN_ISSUER', 'auth.internal'],
    ['TOKEN_AUDIENCE', 'web-clients'],
    ['TOKEN_TYPE', 'Bearer'],
    ['AUTH_TOKEN_PREFIX', 'Bearer'],
    ['TOKEN_SIGNING_ALG', 'RS256'],
    ['TOKEN_STORE', 'redis'],
    ['TOKEN_CACHE', 'redis'],
    ['TOKEN_TABLE', 'Tokens'],
    ['TOKEN_SERVICE', 'token-service:8080'],
    ['TOKEN_SERVICE_HOST', 'token-service'],
    ['TOKEN_VALIDATION_MODE', 'strict'],
    ['TOKEN_ADDRESS', '0x5d8b4c2554aeb7e86f387b4d6c00ac33499ed01f'],
    ['TOKEN_COUNTER', 'tiktoken'],
    ['creation_token', 'efs-html'],
    ['NextToken', 'abcdef'],
    ['MAX_TOKENS', 'four-thousand'],
    ['MAX_TOKEN_COUNT', 'unlimited-ish'],
    ['NUM_TOKENS', 'many-of-them'],
    ['TOKENIZERS_PARALLELISM', 'sometimes'],
    ['TOKENIZER', 'cl100k_base'],
    ['POSTGRES_PASSWORD_FILE', 'db-password'],
    ['OPENROUTER_API_KEY_FILE', 'openrouter'],
    ['PRIVATE_KEY_PATH', 'key.pem'],
    ['SSL_PRIVATE_KEY_FILENAME', 'key.pem'],
    ['AUTH_TOKEN_HEADER', 'X-Auth-Token'],
    ['API_KEY_HEADER_NAME', 'X-Api-Key'],
    ['CSRF_TOKEN_COOKIE_NAME', 'csrftoken'],
    ['SESSION_TOKEN_COOKIE', 'session'],
    ['CREDENTIALS_S3_KEY', 'web-credentials.json'],
    ['PASSWORD_KEY', 'password_field'],
    ['DB_PASSWORD_SSM_PARAM', 'prod-db-password'],
    ['GITHUB_TOKEN_PARAMETER', 'github-token'],
    ['JWT_PUBLIC_KEY', BASE64],
    ['STRIPE_PUBLISHABLE_KEY', 'pk_live_4eC39HqLyjWDarjtT1zdp7dc'],
    ['NEXT_PUBLIC_API_KEY', RANDOM],
    ['KEYCLOAK_REALM', 'main-realm'],
    ['KEYCLOAK_CLIENT_ID', 'web-client'],
    ['KEYCLOAK_HOSTNAME', 'auth.internal'],
    ['AUTH_TYPE', 'password-grant'],
    ['PASSWORD_AUTHENTICATION', 'fallback'],
    ['CLIENT_SECRET_AUTH_METHOD', 'client_secret_basic'],
    ['COMPASS', 'north-east'],
    ['BYPASS', 'proxy.internal'],
    ['BYPASS_AUTH', 'internal-only'],
    ['PASS_THROUGH', 'headers'],
    ['PROXY_PASS', 'backend:8080'],
    ['FIRST_PASS', 'strict-mode'],
    ['PASSENGER_APP_ENV', 'production'],
    ['PASSWORDLESS_LOGIN', 'magic-link'],
    ['SECRETARY_EMAIL', 'office@internal'],
    ['KMS_KEY_ID', '1234abcd-12ab-34cd-56ef-1234567890ab'],
    ['ENCRYPTION_KEY_ALIAS', 'web-key'],
    ['PARTITION_KEY', 'customer_id'],
    ['CACHE_KEY_PREFIX', 'web-v1'],
    ['RECAPTCHA_SITE_KEY', RANDOM],
    ['ROUTING_KEY', 'orders.created'],
    ['ALLOW_EMPTY_PASSWORD', 'in-dev-only'],
    ['REQUIRE_PASSWORD', 'on-login'],
    ['USE_TOKEN', 'for-admins'],
    ['JWT_SECRET_ROTATION_SCHEDULE', 'weekly-run'],
    ['JWT_ALGORITHM', 'HS256-only'],
    ['AIRFLOW__CORE__EXECUTOR', 'LocalExecutor'],
    ['', RANDOM],
    ['COMMIT_SHA', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['BUILD_ID', RANDOM],
  ])('%s=%s', (name, value) => {
    expect(credentialIn(name, value)).toBeUndefined();
  });
});

test('the credentials of AWS are known by their names', () => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'aws_secret_access_key'])
    expect(isAwsCredential(name)).toBe(true);
  for (const name of [
    'AWS_REGION',
    'AWS_PROFILE',
    'MY_AWS_ACCESS_KEY_ID',
    'AWS_ACCESS_KEY_ID_FILE',
    'S3_ACCESS_KEY_ID',
    '',
  ])
    expect(isAwsCredential(name)).toBe(false);
});

test('a name says what its value is, whatever the value', () => {
  expect(['DB_PASSWORD', 'openaiApiKey', 'OpenAPIKey', 'JWTSecret', 'path', 'PASSWORD_FILE'].map(secretWord)).toEqual([
    'a password',
    'an API key',
    'an API key',
    'a secret',
    undefined,
    undefined,
  ]);
});

test('a hostile name or value takes no time', () => {
  for (const piece of [
    'a',
    'A',
    'aA',
    'a/',
    'eyJ-',
    '://a:',
    'a=',
    'a.a=',
    'x ',
    '-----BEGIN PRIVATE KEY-----',
    '"a":"',
    '\\',
    'AKIA',
    '{{',
    '1:AA',
    'password=',
  ]) {
    const text = piece.repeat(200_000 / piece.length);
    for (const [name, value] of [
      ['DB_PASSWORD', text],
      ['DB_PASSWORD', `${text}!`],
      [text, 'hunter2'],
    ] as const)
      expect(() => credentialIn(name, value)).not.toThrow();
  }
});
