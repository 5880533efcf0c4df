import { describe, expect, test } from 'vitest';
import { holdsRegistryCredentials, secretsInCommand } from '../../src/ecs/secrets.ts';
import { commands } from './commands.ts';

/** What is found in a command, as `item: text`. */
function found(...items: readonly (string | undefined)[]): readonly string[] {
  return secretsInCommand(items).map(({ item, start, end }) => `${item}: ${items[item]!.slice(start, end)}`);
}

describe('a credential in a command', () => {
  test.each(commands)('%j', (items, item, secret) => {
    expect(found(...items)).toEqual([`${item}: ${secret}`]);
  });

  test.each([
    [['redis-server', '--requirepass', '$REDIS_PASSWORD']],
    [['redis-server', '--requirepass', '${REDIS_PASSWORD:-changeme}']],
    [['redis-server', '--requirepass', '$(REDIS_PASSWORD)']],
    [['sh', '-c', 'redis-cli -a "$(cat /run/secrets/redis)" ping']],
    [['sh', '-c', 'redis-cli -a $$REDIS_PASSWORD ping']],
    [['sh', '-c', 'redis-cli ping']],
    [['sh', '-c', 'mysqladmin ping -h "$H" -P 3306 -u root -p"${DB_PASSWORD:-secret}" --silent']],
    [['sh', '-c', 'mysql -u root -p$MYSQL_ROOT_PASSWORD']],
    [['wait-for', 'mysql:3306', '--', './serve', '-port', '8080']],
    [['proxy', 'mysql', '-path', '/var/lib', '-profile', 'prod']],
    [['mysqladmin', 'ping', '-h', 'localhost', '-p']],
    [['sh', '-c', 'curl -f http://localhost:8080/health || exit 1']],
    [['sh', '-c', 'curl -u elastic:$ELASTIC_PASSWORD -f http://localhost:9200']],
    [['sh', '-c', 'curl -u "$USER:$PASSWORD" http://localhost']],
    [['sh', '-c', 'DB_PASSWORD=$(cat /run/db) API_KEY=`cat /run/key` exec ./serve']],
    [['sh', '-c', 'DB_PASSWORD="$DB_PASSWORD" ./serve']],
    [['psql', '--password', 'shopdb']],
    [['pg_dump', '--no-password', 'shopdb']],
    [['docker', 'login', '--password-stdin', 'registry.internal']],
    [['docker', 'build', '--secret', 'id=npm,src=.npmrc', '.']],
    [['./serve', '--password', '--verbose']],
    [['./serve', '--password', undefined, 'web']],
    [['./serve', '--token-file', '/run/token', '--token-ttl', '3600']],
    [['./serve', '--password', 'PASSWORD']],
    [['mcp', '--token', 'GITHUB_PERSONAL_ACCESS_TOKEN']],
    [['./serve', '--api-key', 'your-api-key-here']],
    [['./serve', '--api-key', '<key>']],
    [['python3', '-c', 'connect(password=os.environ["DB_PASSWORD"], token=os.environ.get("T"))']],
    [['node', '-e', 'login({ token: process.env.TOKEN })']],
    [['aws', 'secretsmanager', 'get-secret-value', '--secret-id', 'prod/db', '--query', 'SecretString']],
    [['grep', '-p', 'password', '/etc/app.conf']],
    [['npm', 'run', 'start:prod']],
    [[]],
  ])('and none: %j', (items) => {
    expect(found(...items)).toEqual([]);
  });

  test('a hostile command takes no time', () => {
    for (const piece of ['--password ', '-p', 'mysql ', 'curl -u a:', 'redis-cli -a ', '--a-', '", "', "'", ', ', '\\'])
      expect(() => secretsInCommand([piece.repeat(100_000 / piece.length), piece, 'mysql'])).not.toThrow();
  });
});

describe('credentials for a registry', () => {
  test.each([
    '{"username":"ci","password":"hunter2"}',
    ' { "username": "ci", "password": "hunter2" } ',
    'ci:hunter2',
    'ci@shop:hunter2',
  ])('%s', (text) => {
    expect(holdsRegistryCredentials(text)).toBe(true);
  });

  test.each([
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf',
    'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:registry',
    'registry',
    'shop/registry',
    'shop/registry+ci@eu',
    '{{resolve:ssm:/web/registry}}',
    '${REGISTRY_SECRET}',
    '<registry secret>',
    'https://registry.internal',
    'registry:password',
    'registry:password::',
    'registry:AWSPREVIOUS',
    'arn:',
    ':',
    '',
  ])('the name of a secret, or something else: %s', (text) => {
    expect(holdsRegistryCredentials(text)).toBe(false);
  });
});
