import { rules } from 'ecs-lint:rules';
import { expect, test } from 'vitest';
import { ATTESTATION, index, LINUX, registry, type Server, single, world } from '../registry/world.ts';
import { ecsLint, folder } from './surroundings.ts';

const ARM = { os: 'linux', architecture: 'arm64' };
const OTHERS = rules.flatMap(({ theme, rule: { id } }) =>
  theme === 'files' || /^image-(?:not-found|platform-mismatch)$/.test(id) ? [] : ['--rule', `${id}=off`],
);

const images: Server = registry({
  'shop/web/manifests/1': index(LINUX, ATTESTATION),
  ...single('shop/agent', '1', ARM),
  'shop/secret/manifests/1': { status: 401 },
});

function task(...names: readonly string[]): string {
  const containerDefinitions = names.map((image, i) => ({ name: `c${i}`, image }));
  return JSON.stringify({ family: 'web', requiresCompatibilities: ['FARGATE'], containerDefinitions }, undefined, 2);
}

/** A folder with a task of four images, and a registry on the loopback that has two of them. */
async function shop(server = images) {
  const { port, asked } = await world({ loopback: server });
  const names = ['web', 'agent', 'gone', 'secret'].map((name) => `127.0.0.1:${port}/shop/${name}:1`);
  return { cwd: folder({ 'task.json': task(...names) }), port, asked, names };
}

test('what the registries say is found', async () => {
  const { cwd, port } = await shop();
  const { code, out, err } = await ecsLint(cwd, [...OTHERS, '--resolve-images', '-f', 'json']);
  const { findings, notes } = JSON.parse(out) as Record<
    string,
    { rule: string; level: string; message: string; reason: string }[]
  >;
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(findings!.map(({ rule, level, message }) => [rule, level, message])).toEqual([
    [
      'image-platform-mismatch',
      'error',
      `The image "127.0.0.1:${port}/shop/agent:1" is built for linux/arm64, and the task runs on X86_64, the default of Fargate`,
    ],
    ['image-not-found', 'error', `127.0.0.1:${port} has no image "127.0.0.1:${port}/shop/gone:1"`],
  ]);
  expect(notes).toMatchObject([
    {
      path: 'containerDefinitions[c3].image',
      reason: `is not there, or shown only with credentials: 127.0.0.1:${port} answered 401`,
      rules: ['image-not-found', 'image-platform-mismatch'],
    },
  ]);
});

test('--verbose lists what they say, and what was not checked', async () => {
  const { cwd, port } = await shop();
  const host = `127.0.0.1:${port}`;
  const quiet = await ecsLint(cwd, [...OTHERS, '--resolve-images']);
  expect(quiet.out).toContain('1 not checked, --verbose lists them');
  expect(quiet.out).not.toContain('images\n');
  const { out } = await ecsLint(cwd, [...OTHERS, '--resolve-images', '--verbose']);
  const reason = `is not there, or shown only with credentials: ${host} answered 401`;
  expect(out).toContain(`  not checked  web containerDefinitions[c3].image ${reason}\n`);
  expect(out).toContain(
    [
      'images',
      '',
      `  ${host}/shop/web:1 is built for linux/amd64`,
      `  ${host}/shop/agent:1 is built for linux/arm64`,
      `  ${host}/shop/gone:1 is not in ${host}`,
      `  ${host}/shop/secret:1 ${reason}`,
      '',
    ].join('\n'),
  );
});

test('nobody is asked without the flag, nor when no rule wants to know', async () => {
  const { cwd, asked } = await shop();
  const plain = await ecsLint(cwd, [...OTHERS]);
  expect(plain.out).not.toMatch(/not checked|image/);
  const off = ['--rule', 'image-not-found=off', '--rule', 'image-platform-mismatch=off'];
  expect(await ecsLint(cwd, [...OTHERS, ...off, '--resolve-images'])).toMatchObject({ code: 0 });
  expect(asked).toEqual([]);
});

test('progress is told on a terminal, and nothing of it stays', async () => {
  const { cwd } = await shop();
  const { err } = await ecsLint(cwd, [...OTHERS, '--resolve-images'], { columns: 80 });
  const steps = [0, 1, 2, 3, 4].map((done) => `\r\u001b[Kresolving images ${done}/4`);
  expect(err).toBe(`${steps.join('')}\r\u001b[K`);
  expect((await ecsLint(cwd, [...OTHERS, '--resolve-images'])).err).toBe('');
  expect((await ecsLint(cwd, [...OTHERS, '--resolve-images', '--quiet'], { columns: 80 })).err).toBe('');
  const dumb = { columns: 80, env: { TERM: 'dumb' } };
  expect((await ecsLint(cwd, [...OTHERS, '--resolve-images'], dumb)).err).toBe('');
  expect((await ecsLint(folder({ 'task.json': task() }), ['--resolve-images'], { columns: 80 })).err).toBe('');
});

test('only what is known to the last letter is asked for, and no secret', async () => {
  const { port, asked } = await world({ loopback: images });
  const host = `127.0.0.1:${port}`;
  const template = `
Parameters:
  Tag: { Type: String }
  Known: { Type: String, Default: "1" }
  Hidden: { Type: String, Default: "${host}/shop/web:1", NoEcho: true }
Conditions:
  Production: !Equals [!Ref Known, "2"]
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - { Name: a, Image: !Sub "${host}/shop/web:\${Tag}" }
        - { Name: b, Image: !If [Production, !Sub "${host}/shop/agent:\${Known}", "${host}/shop/web:3"] }
        - { Name: c, Image: !Ref Hidden }
`;
  const cwd = folder({
    'template.yaml': template,
    'task.json': task(`${host}/shop/web:<TAG>`, `${host}/shop/web:\${TAG}`),
  });
  const { out } = await ecsLint(cwd, [...OTHERS, '--resolve-images', '--verbose']);
  expect(
    asked
      .filter(({ path }) => path.includes('manifests'))
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['/v2/shop/agent/manifests/2', '/v2/shop/web/manifests/3']);
  expect(out).toContain('template.yaml');
  expect(out).not.toContain(`${host}/shop/web:1`);
});

test('what a registry writes cannot act on the terminal', async () => {
  const evil = { os: 'linux\u001b[2J', architecture: '\u202eamd64' };
  const { cwd, names } = await shop(registry({ 'shop/web/manifests/1': index(evil) }));
  const { out } = await ecsLint(cwd, [...OTHERS, '--resolve-images', '--verbose']);
  expect(out).toContain(`  ${names[0]} is there\n`);
  expect(out).not.toContain('[2J');
});
