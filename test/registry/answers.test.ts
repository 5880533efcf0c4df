import { describe, expect, test } from 'vitest';
import { ARM, ATTESTATION, guarded, index, LINUX, type Reply, registry, type Server, single, world } from './world.ts';

const found = (...platforms: readonly object[]) => ({ kind: 'found', platforms });
const untold = (reason: string) => ({ kind: 'untold', reason });

describe('an image that is there', () => {
  test('has the platforms of its index, without attestations', async () => {
    const { resolve, asked } = await world({
      'ghcr.io': registry({ 'shop/web/manifests/1.4.2': index(LINUX, ARM, ATTESTATION) }),
    });
    const answers = await resolve(['ghcr.io/shop/web:1.4.2']);
    expect([...answers]).toEqual([['ghcr.io/shop/web:1.4.2', found(LINUX, ARM)]]);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.accept).toContain('application/vnd.docker.distribution.manifest.list.v2+json');
    expect(asked[0]!.accept).toContain('application/vnd.oci.image.index.v1+json');
  });

  test('that is one image has the platform of its configuration', async () => {
    const windows = { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.2762' };
    const { resolve } = await world({
      'ghcr.io': registry({ ...single('shop/web', 'latest', ARM), ...single('shop/desk', '5.0', windows) }),
    });
    const answers = await resolve(['ghcr.io/shop/web', 'ghcr.io/shop/desk:5.0']);
    expect([...answers.values()]).toEqual([
      found(ARM),
      found({ os: 'windows', architecture: 'amd64', version: '10.0.20348.2762' }),
    ]);
  });

  test('is asked for by its digest, whatever its tag', async () => {
    const digest = `sha256:${'0a'.repeat(32)}`;
    const { resolve } = await world({ 'ghcr.io': registry({ [`shop/web/manifests/${digest}`]: index(LINUX) }) });
    const answers = await resolve([`ghcr.io/shop/web:1@${digest}`, `ghcr.io/shop/web@${digest}`]);
    expect([...answers.values()]).toEqual([found(LINUX), found(LINUX)]);
  });

  test.each<[string, Reply]>([
    ['one platform is not told', index(LINUX, undefined)],
    [
      'it is no image',
      {
        body: {
          schemaVersion: 2,
          config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: `sha256:${'0'.repeat(64)}` },
        },
      },
    ],
    ['its manifest is of the first version', { body: { schemaVersion: 1, architecture: 'amd64' } }],
    ['its platform is no word', index({ os: 'linux', architecture: '\u001b[2J' })],
  ])('has no platforms when %s', async (_, reply) => {
    const { resolve } = await world({ 'ghcr.io': registry({ 'shop/web/manifests/1': reply }) });
    expect((await resolve(['ghcr.io/shop/web:1'])).get('ghcr.io/shop/web:1')).toEqual(found());
  });

  test('of Docker Hub is asked for by its full name, with a token for nobody', async () => {
    const hub = registry({
      'library/nginx/manifests/1.29': index(LINUX),
      'library/nginx/manifests/latest': index(ARM),
    });
    const { resolve, asked } = await world({
      'registry-1.docker.io': guarded(hub, 'https://auth.docker.io/token', 'a-token', 'registry.docker.io'),
      'auth.docker.io': () => ({ body: { token: 'a-token' } }),
    });
    const answers = await resolve(['nginx', 'docker.io/library/nginx:1.29'], { concurrency: 1 });
    expect([...answers.values()]).toEqual([found(ARM), found(LINUX)]);
    expect(asked.map(({ host, path, authorization }) => [host, path, authorization])).toEqual([
      ['registry-1.docker.io', '/v2/library/nginx/manifests/latest', undefined],
      ['auth.docker.io', '/token?service=registry.docker.io&scope=repository%3Alibrary%2Fnginx%3Apull', undefined],
      ['registry-1.docker.io', '/v2/library/nginx/manifests/latest', 'Bearer a-token'],
      // One token does for the repository.
      ['registry-1.docker.io', '/v2/library/nginx/manifests/1.29', 'Bearer a-token'],
    ]);
  });

  test('is asked for once, however it is written', async () => {
    const hub = registry({ 'library/nginx/manifests/latest': index(LINUX) });
    const { resolve, asked } = await world({ 'registry-1.docker.io': hub });
    const names = ['nginx', 'nginx:latest', 'library/nginx', 'docker.io/nginx', 'index.docker.io/library/nginx:latest'];
    const answers = await resolve([...names, 'nginx']);
    expect([...answers]).toEqual(names.map((name) => [name, found(LINUX)]));
    expect(asked).toHaveLength(1);
  });

  test('asks for another token when the first is over', async () => {
    let current = 1;
    const once = () => {
      current++;
      return index(LINUX);
    };
    const { resolve } = await world({
      'ghcr.io': (asked) =>
        asked.path.startsWith('/token')
          ? { body: { access_token: `token-${current}` } }
          : guarded(once, 'https://ghcr.io/token', `token-${current}`)(asked),
    });
    const answers = await resolve(['ghcr.io/shop/web:1', 'ghcr.io/shop/web:2'], { concurrency: 1 });
    expect([...answers.values()]).toEqual([found(LINUX), found(LINUX)]);
  });
});

describe('an image that is missing', () => {
  test.each(['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'NOT_FOUND'])('is one of which its registry says %s', async (code) => {
    const { resolve } = await world({ 'ghcr.io': () => ({ status: 404, body: { errors: [{ code }] } }) });
    const answers = await resolve(['ghcr.io/shop/web:1']);
    expect([...answers.values()]).toEqual([{ kind: 'missing', registry: 'ghcr.io' }]);
  });

  test('is missing also with a token', async () => {
    const { resolve } = await world({
      'registry-1.docker.io': guarded(registry({}), 'https://auth.docker.io/token', 'a-token'),
      'auth.docker.io': () => ({ body: { token: 'a-token' } }),
    });
    expect((await resolve(['nginx:9.99'])).get('nginx:9.99')).toEqual({ kind: 'missing', registry: 'Docker Hub' });
  });

  test.each([
    ['<h1>404 Not Found</h1>'],
    [{ errors: [{ code: 'UNSUPPORTED' }] }],
    [{ errors: 'MANIFEST_UNKNOWN' }],
    [[]],
    [''],
  ])('is not one for which a server has a 404 of its own: %j', async (body) => {
    const { resolve } = await world({ 'example.com': () => ({ status: 404, body }) });
    expect([...(await resolve(['example.com/web:1'])).values()]).toEqual([
      untold('cannot be looked up: example.com answered 404, and not as a registry does'),
    ]);
  });
});

describe('an image of which nothing is told', () => {
  const hidden = (status: number) => untold(`is not there, or shown only with credentials: ghcr.io answered ${status}`);

  test.each<[string, Server, object]>([
    ['401', () => ({ status: 401 }), hidden(401)],
    ['401 for Basic', () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }), hidden(401)],
    ['403', () => ({ status: 403, body: { errors: [{ code: 'DENIED' }] } }), hidden(403)],
    ['429', () => ({ status: 429 }), untold('cannot be looked up: ghcr.io answered 429')],
    ['500', () => ({ status: 500 }), untold('cannot be looked up: ghcr.io answered 500')],
    ['no Location', () => ({ status: 307 }), untold('cannot be looked up: ghcr.io answered 307')],
    ['no JSON', () => ({ body: '<html>' }), untold('cannot be looked up: ghcr.io answered with what is no manifest')],
    [
      'no manifest',
      () => ({ body: { hello: 1 } }),
      untold('cannot be looked up: ghcr.io answered with what is no manifest'),
    ],
    [
      'too much',
      () => ({ body: 'x'.repeat(9_000_000) }),
      untold('cannot be looked up: the answer is too long for a manifest'),
    ],
  ])('%s', async (_, server, expected) => {
    const { resolve } = await world({ 'ghcr.io': server });
    expect([...(await resolve(['ghcr.io/shop/web:1'])).values()]).toEqual([expected]);
  });

  test.each<[string, Reply, object]>([
    ['401', { status: 401 }, hidden(401)],
    ['403', { status: 403 }, hidden(403)],
    ['503', { status: 503 }, untold('cannot be looked up: ghcr.io answered 503')],
    ['no token', { body: {} }, untold('cannot be looked up: ghcr.io gave no token')],
  ])('%s of the token service', async (_, reply, expected) => {
    const server = guarded(registry({}), 'https://ghcr.io/token', 'never');
    const { resolve } = await world({
      'ghcr.io': (asked) => (asked.path.startsWith('/token') ? reply : server(asked)),
    });
    expect([...(await resolve(['ghcr.io/shop/web:1'])).values()]).toEqual([expected]);
  });

  test('no answer in time, and none that ends in time', async () => {
    const { resolve } = await world({
      'ghcr.io': () => undefined,
      'quay.io': () => ({ body: '{ "schema', isCut: true }),
    });
    const answers = await resolve(['ghcr.io/shop/web:1', 'quay.io/shop/web:1'], { timeout: 50 });
    expect([...answers.values()]).toEqual([
      untold('cannot be looked up: ghcr.io did not answer within 0.05 s'),
      untold('cannot be looked up: quay.io did not answer within 0.05 s'),
    ]);
  });

  test('a token that does not help is not asked for again', async () => {
    const server = guarded(registry({}), 'https://ghcr.io/token', 'never');
    const { resolve, asked } = await world({
      'ghcr.io': (one) => (one.path.startsWith('/token') ? { body: { token: 'useless' } } : server(one)),
    });
    expect([...(await resolve(['ghcr.io/shop/web:1'])).values()]).toEqual([hidden(401)]);
    expect(asked).toHaveLength(3);
  });

  test('a host that is not known, and one that refuses', async () => {
    const { resolve } = await world({});
    const answers = await resolve(['registry.internal/web:1', 'localhost:1/web:1'], { fetch });
    expect(answers.get('localhost:1/web:1')).toEqual(
      untold(expect.stringMatching(/^cannot be looked up: localhost:1 (?:refuses|cannot)/)),
    );
    expect([...(await resolve(['registry.internal/web:1'])).values()]).toEqual([
      untold('cannot be looked up: registry.internal is a name that cannot be resolved'),
    ]);
  });

  test.each([
    'Shop/Web:1',
    'shop/web:',
    'shop//web',
    'shop/web:1?x',
    'shop/../web',
    'a@b',
    `a@${'sha256:'}${'0'.repeat(64)}@b`,
    'ghcr.io:x/web',
    'x y',
    '',
  ])('%j is never asked for', async (reference) => {
    const { resolve, asked } = await world({ 'registry-1.docker.io': registry({}), 'ghcr.io': registry({}) });
    expect([...(await resolve([reference])).values()]).toEqual([
      untold('is no image that a registry could be asked for'),
    ]);
    expect(asked).toEqual([]);
  });
});

describe('a busy registry', () => {
  const busyOnce = (headers: Record<string, string>, status = 429): Server => {
    let isBusy = true;
    return () => {
      if (!isBusy) return index(LINUX);
      isBusy = false;
      return { status, headers };
    };
  };

  test.each([
    [{}, 429],
    [{ 'retry-after': '0' }, 503],
    [{ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 429],
    [{ 'retry-after': 'soon' }, 429],
  ])('is asked again: %j', async (headers, status) => {
    const { resolve, asked } = await world({ 'ghcr.io': busyOnce(headers, status) });
    expect([...(await resolve(['ghcr.io/shop/web:1'])).values()]).toEqual([found(LINUX)]);
    expect(asked).toHaveLength(2);
  });

  test('is not, when it wants much time', async () => {
    const { resolve, asked } = await world({ 'ghcr.io': busyOnce({ 'retry-after': '3600' }) });
    expect([...(await resolve(['ghcr.io/shop/web:1'])).values()]).toEqual([
      untold('cannot be looked up: ghcr.io answered 429'),
    ]);
    expect(asked).toHaveLength(1);
  });

  test('is left alone after three failures in a row, and others are not', async () => {
    const { resolve, asked } = await world({
      'ghcr.io': ({ path }) => (path.includes('/1') ? index(LINUX) : { status: 500 }),
      'quay.io': registry({ 'shop/web/manifests/1': index(ARM) }),
    });
    const tags = ['2', '3', '1', '4', '5', '6', '7'].map((tag) => `ghcr.io/shop/web:${tag}`);
    const answers = await resolve([...tags, 'quay.io/shop/web:1'], { concurrency: 1 });
    expect(asked.filter(({ host }) => host === 'ghcr.io')).toHaveLength(6);
    expect(answers.get('ghcr.io/shop/web:7')).toEqual(untold('cannot be looked up: ghcr.io answered 500'));
    expect(answers.get('quay.io/shop/web:1')).toEqual(found(ARM));
  });
});

test('as many as permitted are asked for at once, and progress is told', async () => {
  let now = 0;
  let most = 0;
  const { resolve } = await world({
    'ghcr.io': async () => {
      most = Math.max(most, ++now);
      await new Promise((done) => setTimeout(done, 20));
      now--;
      return index(LINUX);
    },
  });
  const told: string[] = [];
  const references = Array.from({ length: 9 }, (_, i) => `ghcr.io/shop/web:${i}`);
  const answers = await resolve(references, { concurrency: 3, onProgress: (done, all) => told.push(`${done}/${all}`) });
  expect(most).toBe(3);
  expect([...answers.keys()]).toEqual(references);
  expect(told).toEqual(['0/9', '1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9', '9/9']);
});
