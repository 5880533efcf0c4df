// `node bench/registry.mjs [IMAGE ...]`: runs --resolve-images against Debian's docker-registry, open, behind a password
// and behind a token service, with images for one and for several platforms, and compares what it says of each with what
// skopeo says. Images that are named (`docker.io/library/nginx:1.29`) are copied from their registries as well.
// Needs: apt-get install docker-registry skopeo openssl. Ends with 1 when an answer differs.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const LINUX = { os: 'linux', architecture: 'amd64' };
const ARM = { os: 'linux', architecture: 'arm64', variant: 'v8' };
const ARM_V7 = { os: 'linux', architecture: 'arm', variant: 'v7' };
const WINDOWS = { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.2762' };
/** By repository and tag; several platforms make an index, as `docker buildx build` does, with attestations. */
const IMAGES = {
  'shop/web:1': [LINUX, ARM, ARM_V7],
  'shop/web:2': [ARM],
  'shop/desk:5': [WINDOWS],
  'shop/both:1': [LINUX, WINDOWS],
};
const USER = 'bench';
const PASSWORD = 'bench-only';
/** bcrypt of the password: docker-registry takes no other hash. */
const PASSWORD_HASH = '$2y$05$abcdefghijklmnopqrstuu7CkRpWa6g3G9MULsfWlxeCd1hJ2WVSC';

const folder = mkdtempSync(join(tmpdir(), 'ecs-lint-registry-'));
const running = [];
let wrong = 0;

for (const program of ['docker-registry', 'skopeo', 'openssl']) {
  if (spawnSync(program, ['--version']).error) {
    console.error(`${program} is not installed: apt-get install docker-registry skopeo openssl`);
    process.exit(2);
  }
}
try {
  const tokens = await tokenService();
  const open = await registry('open', '');
  await fill(open);
  const registries = {
    'open to all': open,
    'behind a password': await registry('password', passwordAuth()),
    'behind a token service': await registry('token', tokens.auth),
  };
  for (const [what, host] of Object.entries(registries)) await compare(what, host, open);
  await measure(open);
} finally {
  for (const stop of running) stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong > 0 ? 1 : 0;

/** Starts a docker-registry; all of them have the same images. */
async function registry(name, auth) {
  const port = await freePort();
  const config = join(folder, `${name}.yml`);
  writeFileSync(
    config,
    `version: 0.1
log: { level: error, accesslog: { disabled: true } }
storage: { filesystem: { rootdirectory: ${join(folder, 'storage')} } }
http: { addr: "127.0.0.1:${port}" }
${auth}`,
  );
  const child = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
  running.push(() => child.kill());
  const host = `127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await fetch(`http://${host}/v2/`).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status !== undefined) return host;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`docker-registry (${name}) does not answer.`);
}

function passwordAuth() {
  writeFileSync(join(folder, 'htpasswd'), `${USER}:${PASSWORD_HASH}\n`);
  return `auth: { htpasswd: { realm: bench, path: ${join(folder, 'htpasswd')} } }\n`;
}

/** A token service that lets anybody pull: https://distribution.github.io/distribution/spec/auth/jwt/ */
async function tokenService() {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=bench', '-days', '2'];
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const chain = [readFileSync(certificate, 'utf8').replaceAll(/-----.*?-----|\s/g, '')];
  const port = await freePort();
  const server = createServer(({ url }, response) => {
    const { searchParams } = new URL(url, 'http://x');
    const [type, name, actions] = (searchParams.get('scope') ?? '').split(':');
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'bench',
      aud: searchParams.get('service'),
      sub: '',
      iat: now,
      nbf: now - 10,
      exp: now + 300,
      jti: randomUUID(),
      access: [{ type, name, actions: actions.split(',') }],
    };
    const text = [{ typ: 'JWT', alg: 'RS256', x5c: chain }, claims].map(base64url).join('.');
    const signature = sign('RSA-SHA256', Buffer.from(text), createPrivateKey(readFileSync(key))).toString('base64url');
    response.end(JSON.stringify({ token: `${text}.${signature}` }));
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const options = `realm: "http://127.0.0.1:${port}/token", service: bench, issuer: bench, rootcertbundle: ${certificate}`;
  return { auth: `auth: { token: { ${options} } }\n` };
}

function base64url(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function freePort() {
  const socket = createSocket();
  await new Promise((done) => socket.listen(0, '127.0.0.1', done));
  const { port } = socket.address();
  await new Promise((done) => socket.close(done));
  return port;
}

/** Pushes the images, with skopeo: what is pushed is what another program takes for images. */
async function fill(host) {
  const copies = [];
  for (const [name, platforms] of Object.entries(IMAGES)) {
    const layout = join(folder, 'layouts', name.replace(/\W/g, '-'));
    writeLayout(layout, platforms);
    skopeo('copy', '--all', '--dest-tls-verify=false', `oci:${layout}`, `docker://${host}/${name}`);
    const inDockersFormat = name.replace('shop/', 'docker/');
    skopeo(
      'copy',
      '--all',
      '--format=v2s2',
      '--dest-tls-verify=false',
      `oci:${layout}`,
      `docker://${host}/${inDockersFormat}`,
    );
    copies.push(inDockersFormat);
  }
  for (const name of process.argv.slice(2)) {
    const target = `docker://${host}/copied/${name.replace(/^.*\//, '')}`;
    skopeo('copy', '--all', '--dest-tls-verify=false', `docker://${name}`, target);
    copies.push(target.slice(`docker://${host}/`.length));
  }
  for (const name of copies) IMAGES[name] = [];
}

/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
function writeLayout(layout, platforms) {
  mkdirSync(join(layout, 'blobs/sha256'), { recursive: true });
  const blob = (content, mediaType, more = {}) => {
    const hash = createHash('sha256').update(content).digest('hex');
    writeFileSync(join(layout, 'blobs/sha256', hash), content);
    return { mediaType, digest: `sha256:${hash}`, size: content.length, ...more };
  };
  const oci = (kind) => `application/vnd.oci.image.${kind}.v1+json`;
  const json = (value, mediaType, more) => blob(Buffer.from(JSON.stringify(value)), mediaType, more);
  const empty = Buffer.alloc(1024);
  const layer = blob(gzipSync(empty), 'application/vnd.oci.image.layer.v1.tar+gzip');
  const diff = `sha256:${createHash('sha256').update(empty).digest('hex')}`;
  const manifest = (platform, more) => {
    const config = json({ ...platform, config: {}, rootfs: { type: 'layers', diff_ids: [diff] } }, oci('config'));
    return json({ schemaVersion: 2, mediaType: oci('manifest'), config, layers: [layer] }, oci('manifest'), more);
  };
  const images = platforms.map((platform) => manifest(platform, platforms.length > 1 ? { platform } : {}));
  const unknown = { os: 'unknown', architecture: 'unknown' };
  const attestations = images.map(({ digest }) => {
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': digest };
    return manifest({ ...unknown, author: digest }, { platform: unknown, annotations });
  });
  const manifests = [...images, ...attestations];
  const top =
    images.length > 1 ? json({ schemaVersion: 2, mediaType: oci('index'), manifests }, oci('index')) : images[0];
  writeFileSync(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [top] }));
  writeFileSync(join(layout, 'oci-layout'), '{ "imageLayoutVersion": "1.0.0" }');
}

function skopeo(...args) {
  return execFileSync('skopeo', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What skopeo finds: the platforms of an image, as ecs-lint writes them. */
function platformsBySkopeo(host, name) {
  const inspect = (...args) => JSON.parse(skopeo('inspect', '--tls-verify=false', ...args, `docker://${host}/${name}`));
  const { manifests } = inspect('--raw');
  const platforms = manifests ? manifests.map(({ platform }) => platform) : [inspect('--config', '--raw')];
  return platforms
    .filter(({ os }) => os !== 'unknown')
    .map(({ os, architecture, variant, 'os.version': version }) => {
      const platform = [os, architecture, variant].filter(Boolean).join('/');
      return version ? `${platform} ${version}` : platform;
    });
}

async function compare(what, host, open) {
  console.log(`\n${what}`);
  const names = [...Object.keys(IMAGES), 'shop/web:3', 'shop/gone:1'];
  const said = linesOf(await lint(host, names), host);
  for (const name of names) {
    const isThere = Object.hasOwn(IMAGES, name);
    const expected = isThere ? platformsBySkopeo(open, name).join(', ') : 'missing';
    const got = (said.get(name) ?? '')
      .replace(/^is built for /, '')
      .replaceAll(' and ', ', ')
      .replace(/^is not in .*/, 'missing');
    if (got !== expected) wrong++;
    console.log(
      `  ${got === expected ? 'same ' : 'WRONG'}  ${name.padEnd(20)} ${got}${got === expected ? '' : ` (skopeo: ${expected})`}`,
    );
  }
  if (what !== 'behind a password') return;
  const [stranger] = [...linesOf(await lint(host, ['shop/web:1'], '{}'), host).values()];
  const isHidden = /shown only with credentials/.test(stranger);
  if (!isHidden) wrong++;
  console.log(`  ${isHidden ? 'same ' : 'WRONG'}  without the password  ${stranger}`);
}

function linesOf(output, host) {
  const lines = output.split('\n').flatMap((line) => {
    const [, name, said] = line.match(new RegExp(`^  ${host}/(\\S+) (is .*)$`)) ?? [];
    return name ? [[name, said]] : [];
  });
  return new Map(lines);
}

async function lint(
  host,
  names,
  config = JSON.stringify({ auths: { [host]: { auth: Buffer.from(`${USER}:${PASSWORD}`).toString('base64') } } }),
) {
  const home = mkdtempSync(join(folder, 'home-'));
  writeFileSync(join(home, 'config.json'), config);
  const containerDefinitions = names.map((name, i) => ({ name: `c${i}`, image: `${host}/${name}` }));
  writeFileSync(join(home, 'task.json'), JSON.stringify({ family: 'bench', containerDefinitions }));
  const env = { ...process.env, DOCKER_CONFIG: home };
  // Not synchronous: the token service answers from this process.
  const child = spawn(process.execPath, [cli, '--resolve-images', '--verbose', join(home, 'task.json')], { env });
  let output = '';
  for await (const chunk of child.stdout) output += chunk;
  return output;
}

/** How long it takes to ask for many images of a registry that is near. */
async function measure(host) {
  console.log('\ntime of the whole command');
  for (const number of [1, 10, 100]) {
    const names = Array.from({ length: number }, (_, i) => (i === 0 ? 'shop/web:1' : `shop/web:none-${i}`));
    const start = performance.now();
    await lint(host, names);
    console.log(`  ${String(number).padStart(3)} images  ${Math.round(performance.now() - start)} ms`);
  }
}
