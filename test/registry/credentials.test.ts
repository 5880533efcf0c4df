import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/surroundings.ts';
import { type Asked, guarded, index, LINUX, registry, type Server, single, world } from './world.ts';

const FOUND = { kind: 'found', platforms: [LINUX] };
const SECRET = 'swordfish';
const BASIC = `Basic ${Buffer.from(`ann:${SECRET}`).toString('base64')}`;
const AUTH = { auth: Buffer.from(`ann:${SECRET}`).toString('base64') };
const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';

/** The environment of a user with this configuration of Docker and these programs. */
function user(config: object | string, programs: Readonly<Record<string, string>> = {}) {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const home = folder({ '.docker/config.json': text });
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(home, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(home, name), 0o755);
  }
  return { HOME: home, PATH: `${home}:/usr/bin:/bin` };
}

const isStored = registry({ 'shop/web/manifests/1': index(LINUX) });

/** A registry that wants a token of its own, for which its token service wants a password. */
const own =
  (host: string, wanted = BASIC): Server =>
  (asked) => {
    if (!asked.path.startsWith('/token')) return guarded(isStored, `https://${host}/token`, 'a-token')(asked);
    return asked.authorization === wanted ? { body: { token: 'a-token' } } : { status: 401 };
  };

const basic: Server = (asked) => {
  if (asked.authorization === BASIC) return isStored(asked);
  return { status: 401, headers: { 'www-authenticate': `Basic realm="https://${ECR}/",service="ecr.amazonaws.com"` } };
};

const helperOf = (username: string, secret: string) =>
  `read server; [ "$1" = get ] && echo "{\\"ServerURL\\":\\"$server\\",\\"Username\\":\\"${username}\\",\\"Secret\\":\\"${secret}-$server\\"}"`;

const told = (asked: readonly Asked[]) =>
  asked.flatMap(({ host, authorization }) => (authorization === undefined ? [] : [`${host} ${authorization}`]));

describe("Docker's configuration", () => {
  test.each<[string, object]>([
    ['by its name', { 'ghcr.io': AUTH }],
    ['by its address', { 'https://ghcr.io': AUTH }],
    ['by the address of its API', { 'https://ghcr.io/v2/': AUTH }],
    ['in two members', { 'ghcr.io': { username: 'ann', password: SECRET } }],
    ['by its name before its address', { 'https://ghcr.io/v1/': { auth: 'Ym9iOng=' }, 'ghcr.io': AUTH }],
  ])('has the password of a registry %s', async (_, auths) => {
    const { resolve } = await world({ 'ghcr.io': own('ghcr.io') });
    expect([...(await resolve(['ghcr.io/shop/web:1'], { env: user({ auths }) })).values()]).toEqual([FOUND]);
  });

  test.each<[string, object | string]>([
    ['of another registry', { auths: { 'quay.io': AUTH, 'xghcr.io': AUTH, 'ghcr.io.evil.example': AUTH } }],
    ['of another port', { auths: { 'ghcr.io:444': AUTH } }],
    ['of a part of the registry', { auths: { 'ghcr.io/shop': AUTH } }],
    ['that is none', { auths: { 'ghcr.io': { auth: '???' }, constructor: 1 } }],
    ['in what is no JSON', '{ "auths": '],
    ['in what is no object', '[]'],
  ])('has nothing for it in a password %s', async (_, config) => {
    const { resolve, asked } = await world({ 'ghcr.io': own('ghcr.io') });
    expect([...(await resolve(['ghcr.io/shop/web:1'], { env: user(config) })).values()]).toEqual([
      { kind: 'untold', reason: 'is not there, or shown only with credentials: ghcr.io answered 401' },
    ]);
    expect(told(asked)).toEqual([]);
  });

  test('is where DOCKER_CONFIG says', async () => {
    const { resolve } = await world({ 'ghcr.io': own('ghcr.io') });
    const DOCKER_CONFIG = join(user({ auths: { 'ghcr.io': AUTH } }).HOME, '.docker');
    const answers = await resolve(['ghcr.io/shop/web:1'], { env: { ...user({}), DOCKER_CONFIG } });
    expect([...answers.values()]).toEqual([FOUND]);
  });

  test.each(['https://index.docker.io/v1/', 'docker.io', 'registry-1.docker.io'])(
    'calls Docker Hub %s, whose token service is told its password',
    async (name) => {
      const { resolve, asked } = await world({
        'registry-1.docker.io': guarded(isStored, 'https://auth.docker.io/token', 'a-token'),
        'auth.docker.io': ({ authorization }) =>
          authorization === BASIC ? { body: { token: 'a-token' } } : { status: 401 },
      });
      const answers = await resolve(['shop/web:1'], { env: user({ auths: { [name]: AUTH } }) });
      expect([...answers.values()]).toEqual([FOUND]);
      expect(told(asked)).toEqual([`auth.docker.io ${BASIC}`, 'registry-1.docker.io Bearer a-token']);
    },
  );

  test('may have a token instead of a password', async () => {
    const service: Server = ({ method, body, authorization }) =>
      method === 'POST' && new URLSearchParams(body).get('refresh_token') === SECRET && authorization === undefined
        ? { body: { access_token: 'a-token' } }
        : { status: 401 };
    const server = guarded(isStored, 'https://shop.azurecr.io/oauth2/token', 'a-token');
    const { resolve } = await world({
      'shop.azurecr.io': (asked) => (asked.path.startsWith('/oauth2') ? service(asked) : server(asked)),
    });
    const login = { 'shop.azurecr.io': { auth: 'MDAwMDo=', identitytoken: SECRET } };
    const answers = await resolve(['shop.azurecr.io/shop/web:1'], { env: user({ auths: login }) });
    expect([...answers.values()]).toEqual([FOUND]);
  });
});

describe('a helper', () => {
  test('of a private ECR registry is asked, and the registry told', async () => {
    const wanted = `Basic ${Buffer.from(`AWS:x-${ECR}`).toString('base64')}`;
    const { resolve, asked } = await world({
      [ECR]: (one) => (one.authorization === wanted ? isStored(one) : basic(one)),
    });
    const env = user({ credHelpers: { [ECR]: 'ecr-login' } }, { 'docker-credential-ecr-login': helperOf('AWS', 'x') });
    const answers = await resolve([`${ECR}/shop/web:1`, `${ECR}/shop/web:2`], { env });
    expect([...answers.values()]).toEqual([FOUND, { kind: 'missing', registry: ECR }]);
    expect(new Set(told(asked))).toEqual(new Set([`${ECR} ${wanted}`]));
  });

  test('of all registries is asked for each, Docker Hub by its old address', async () => {
    const wanted = `Basic ${Buffer.from('ann:x-https://index.docker.io/v1/').toString('base64')}`;
    const { resolve } = await world({
      'registry-1.docker.io': guarded(isStored, 'https://auth.docker.io/token', 'a-token'),
      'auth.docker.io': ({ authorization }) =>
        authorization === wanted ? { body: { token: 'a-token' } } : { status: 401 },
    });
    const env = user({ credsStore: 'desktop' }, { 'docker-credential-desktop': helperOf('ann', 'x') });
    expect([...(await resolve(['shop/web:1'], { env })).values()]).toEqual([FOUND]);
  });

  test.each<[string, string | undefined, string]>([
    ['is not installed', undefined, 'docker-credential-own is not installed'],
    ['has nothing', 'echo "credentials not found in native keychain"; exit 1', 'docker-credential-own has none'],
    ['prints no JSON', `echo ${SECRET}`, 'docker-credential-own has none'],
    ['fails and tells', `echo ${SECRET} >&2; exit 1`, 'docker-credential-own has none'],
    ['hangs', 'exec sleep 20', 'docker-credential-own did not answer within 0.3 s'],
  ])('that %s is told of', async (_, script, trouble) => {
    const { resolve } = await world({ [ECR]: basic });
    const env = user(
      { credHelpers: { [ECR]: 'own' } },
      script === undefined ? {} : { 'docker-credential-own': script },
    );
    expect([...(await resolve([`${ECR}/shop/web:1`], { env, timeout: 300 })).values()]).toEqual([
      {
        kind: 'untold',
        reason: `is not there, or shown only with credentials, and ${trouble}: ${ECR} answered 401`,
      },
    ]);
  });

  test('has a name, and no path', async () => {
    const { resolve } = await world({ [ECR]: basic });
    const env = user({ credsStore: '../../bin/evil' });
    const [answer] = (await resolve([`${ECR}/shop/web:1`], { env })).values();
    expect(answer).toMatchObject({ reason: expect.stringContaining('has no right name') });
  });

  test('is not asked where nobody wants credentials', async () => {
    const env = user({ credsStore: 'own' }, { 'docker-credential-own': 'touch "$HOME/asked"; exit 1' });
    const { resolve } = await world({ 'quay.io': isStored });
    expect([...(await resolve(['quay.io/shop/web:1'], { env })).values()]).toEqual([FOUND]);
    expect(existsSync(join(env.HOME, 'asked'))).toBe(false);
  });

  test('that has nothing does not keep an image from being shown to anybody', async () => {
    const env = user({ credsStore: 'gone' });
    const { resolve } = await world({
      'registry-1.docker.io': guarded(isStored, 'https://auth.docker.io/token', 'a-token'),
      'auth.docker.io': () => ({ body: { token: 'a-token' } }),
    });
    expect([...(await resolve(['shop/web:1'], { env })).values()]).toEqual([FOUND]);
  });
});

describe('credentials and tokens', () => {
  const auths = { 'ghcr.io': AUTH, 'https://index.docker.io/v1/': AUTH };

  test('are refused: the image may be hidden', async () => {
    const { resolve } = await world({ 'ghcr.io': () => ({ status: 403 }), [ECR]: () => ({ status: 401 }) });
    const answers = await resolve(['ghcr.io/shop/web:1'], { env: user({ auths }) });
    expect([...answers.values()]).toEqual([
      {
        kind: 'untold',
        reason: "is not there, or not shown to the credentials in Docker's configuration: ghcr.io answered 403",
      },
    ]);
  });

  test('for a registry are not told to a token service elsewhere, which is asked without', async () => {
    const { resolve, asked } = await world({
      'ghcr.io': guarded(isStored, 'https://tokens.example.com/token', 'a-token'),
      'tokens.example.com': () => ({ body: { token: 'a-token' } }),
    });
    expect([...(await resolve(['ghcr.io/shop/web:1'], { env: user({ auths }) })).values()]).toEqual([FOUND]);
    expect(told(asked)).toEqual(['ghcr.io Bearer a-token']);
  });

  test.each(['https://auth.docker.io/token', 'https://ghcr.io:444/token', 'https://ghcr.io.evil.example/token'])(
    'for a registry are not told to %s',
    async (realm) => {
      const { resolve, asked } = await world({
        'ghcr.io': guarded(isStored, realm, 'a-token'),
        [new URL(realm).host]: () => ({ status: 401 }),
      });
      const { host } = new URL(realm);
      expect([...(await resolve(['ghcr.io/shop/web:1'], { env: user({ auths }) })).values()]).toEqual([
        {
          kind: 'untold',
          reason: `is not there, or shown only with credentials, and ${host} is not told those for ghcr.io: ghcr.io answered 401`,
        },
      ]);
      expect(told(asked)).toEqual([]);
    },
  );

  test.each([
    'http://ghcr.io/token',
    'http://127.0.0.1:9/token',
    'https://127.0.0.1:9/token',
    'ftp://ghcr.io/',
    'nonsense',
    '',
  ])('are not asked for at %j', async (realm) => {
    const { resolve, asked } = await world({ 'ghcr.io': guarded(isStored, realm, 'a-token') });
    expect([...(await resolve(['ghcr.io/shop/web:1'], { env: user({ auths }) })).values()]).toEqual([
      {
        kind: 'untold',
        reason: 'cannot be looked up: the token service of ghcr.io is at an address that is not trusted',
      },
    ]);
    expect(asked).toHaveLength(1);
  });

  const [manifest, blob] = Object.entries(single('shop/web', '1', LINUX));
  const leadingTo = (location: string) =>
    registry({ [manifest![0]]: manifest![1], [blob![0]]: { status: 307, headers: { location } } });

  test('are not sent on to another host', async () => {
    const { resolve, asked } = await world({
      'ghcr.io': (one) =>
        one.path.startsWith('/token')
          ? own('ghcr.io')(one)
          : guarded(leadingTo('https://cdn.example.com/1?signed'), 'https://ghcr.io/token', 'a-token')(one),
      'cdn.example.com': ({ path }) => (path === '/2' ? blob![1] : { status: 302, headers: { location: '/2' } }),
    });
    expect([...(await resolve(['ghcr.io/shop/web:1'], { env: user({ auths }) })).values()]).toEqual([FOUND]);
    expect(
      asked.flatMap(({ host, path, authorization }) => (host === 'ghcr.io' ? [] : [[path, authorization]])),
    ).toEqual([
      ['/1?signed', undefined],
      ['/2', undefined],
    ]);
  });

  test('are not told to another host that wants them', async () => {
    const challenge = { 'www-authenticate': 'Basic realm="x", Bearer realm="https://ghcr.io/token"' };
    const { resolve, asked } = await world({
      'ghcr.io': leadingTo('https://cdn.example.com/1'),
      'cdn.example.com': () => ({ status: 401, headers: challenge }),
    });
    const [answer] = (await resolve(['ghcr.io/shop/web:1'], { env: user({ auths }) })).values();
    expect(answer).toMatchObject({ kind: 'untold' });
    expect(told(asked)).toEqual([]);
  });

  test('are not printed, whatever happens', async () => {
    const { resolve } = await world({
      'ghcr.io': own('ghcr.io', 'nothing'),
      'quay.io': (one) => ({ status: 500, body: `${one.authorization} ${SECRET}` }),
      'registry-1.docker.io': guarded(isStored, 'https://auth.docker.io/token', 'a-token'),
      // No header can hold it: what fetch says then quotes it.
      'auth.docker.io': () => ({ body: { token: `${SECRET}\n${SECRET}` } }),
    });
    const images = ['ghcr.io/shop/web:1', 'quay.io/shop/web:1', 'shop/web:1'];
    const answers = [...(await resolve(images, { env: user({ auths }) })).values()];
    expect(answers.map(({ kind }) => kind)).toEqual(['untold', 'untold', 'untold']);
    expect(JSON.stringify(answers)).not.toMatch(/swordfish|a-token|Basic/);
  });
});

describe('plain HTTP', () => {
  test('goes to the loopback', async () => {
    const { resolve, port, asked } = await world({ loopback: basicOr(isStored) });
    const host = `127.0.0.1:${port}`;
    const env = user({ auths: { [host]: AUTH } });
    expect([...(await resolve([`${host}/shop/web:1`], { env })).values()]).toEqual([FOUND]);
    expect(told(asked)).toEqual([`loopback ${BASIC}`]);
  });

  test.each([
    'http://cdn.example.com/1',
    'http://127.0.0.1:9/1',
    'https://localhost/1',
    'https://[::1]/1',
    'file:///etc/passwd',
    'http://',
  ])('is not gone over to from outside: %s', async (location) => {
    const { resolve, asked } = await world({ 'ghcr.io': () => ({ status: 302, headers: { location } }) });
    expect([...(await resolve(['ghcr.io/shop/web:1'])).values()]).toEqual([
      { kind: 'untold', reason: 'cannot be looked up: ghcr.io leads to an address that is not followed' },
    ]);
    expect(asked).toHaveLength(1);
  });

  test('nor is anything followed without end', async () => {
    const { resolve, asked } = await world({
      'ghcr.io': ({ path }) => ({ status: 302, headers: { location: `${path}1` } }),
    });
    expect([...(await resolve(['ghcr.io/shop/web:1'])).values()]).toEqual([
      { kind: 'untold', reason: 'cannot be looked up: ghcr.io leads from address to address' },
    ]);
    expect(asked).toHaveLength(6);
  });
});

function basicOr(server: Server): Server {
  return (asked) => (asked.authorization === BASIC ? server(asked) : basic(asked));
}
