import { expect, test } from 'vitest';
import { challengesOf } from '../../src/registry/challenge.ts';
import { addressOf } from '../../src/registry/reference.ts';

test.each<[string | null, readonly [string, Record<string, string>][]]>([
  [null, []],
  ['', []],
  ['Basic realm="x"', [['basic', { realm: 'x' }]]],
  ['Bearer', [['bearer', {}]]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
    [
      [
        'bearer',
        { realm: 'https://auth.docker.io/token', service: 'registry.docker.io', scope: 'repository:a/b:pull,push' },
      ],
    ],
  ],
  ['bearer REALM = x , Service=y', [['bearer', { realm: 'x', service: 'y' }]]],
  [
    'Basic realm="a \\"b\\", c", Bearer realm="d"',
    [
      ['basic', { realm: 'a "b", c' }],
      ['bearer', { realm: 'd' }],
    ],
  ],
  [
    'Negotiate, Basic realm=""',
    [
      ['negotiate', {}],
      ['basic', { realm: '' }],
    ],
  ],
  ['realm="x"', []],
])('what %j wants', (header, expected) => {
  const challenges = challengesOf(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
  expect(challenges).toEqual(expected);
});

test('a header that never ends is read in no time', () => {
  expect(challengesOf(`Bearer realm="${'\\'.repeat(50_000)}`).length).toBeLessThan(3);
  expect(challengesOf('a '.repeat(50_000))).toHaveLength(50_000);
});

test.each([
  ['nginx', 'https://registry-1.docker.io/', 'library/nginx', 'latest', 'Docker Hub'],
  ['nginx:1.29', 'https://registry-1.docker.io/', 'library/nginx', '1.29', 'Docker Hub'],
  ['shop/web', 'https://registry-1.docker.io/', 'shop/web', 'latest', 'Docker Hub'],
  ['docker.io/nginx', 'https://registry-1.docker.io/', 'library/nginx', 'latest', 'Docker Hub'],
  ['index.docker.io/shop/web:1', 'https://registry-1.docker.io/', 'shop/web', '1', 'Docker Hub'],
  ['ghcr.io/web:1', 'https://ghcr.io/', 'web', '1', 'ghcr.io'],
  ['public.ecr.aws/docker/library/nginx:1', 'https://public.ecr.aws/', 'docker/library/nginx', '1', 'public.ecr.aws'],
  ['quay.io/a__b/c--d.e:V1', 'https://quay.io/', 'a__b/c--d.e', 'V1', 'quay.io'],
  ['registry.internal:5000/web', 'https://registry.internal:5000/', 'web', 'latest', 'registry.internal:5000'],
  ['localhost:5000/web', 'http://localhost:5000/', 'web', 'latest', 'localhost:5000'],
  ['localhost/web', 'http://localhost/', 'web', 'latest', 'localhost'],
  ['127.0.0.1:5000/web', 'http://127.0.0.1:5000/', 'web', 'latest', '127.0.0.1:5000'],
  ['127.1:5000/web', 'http://127.0.0.1:5000/', 'web', 'latest', '127.1:5000'],
  ['[::1]:5000/web', 'http://[::1]:5000/', 'web', 'latest', '[::1]:5000'],
  ['127.0.0.1.example.com/web', 'https://127.0.0.1.example.com/', 'web', 'latest', '127.0.0.1.example.com'],
  ['localhost.example.com/web', 'https://localhost.example.com/', 'web', 'latest', 'localhost.example.com'],
])('%s is asked for at %s', (reference, origin, repository, version, name) => {
  const address = addressOf(reference);
  expect([address?.registry.origin.href, address?.repository, address?.version, address?.registry.name]).toEqual([
    origin,
    repository,
    version,
    name,
  ]);
});
