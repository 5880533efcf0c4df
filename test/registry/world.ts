import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type ResolveOptions, resolveImages } from '../../src/registry/index.ts';

/** A request that a server in the test was sent. */
export interface Asked {
  readonly host: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | object;
  /** The rest of it never comes. */
  readonly isCut?: true;
}

/** Undefined: it never answers. */
export type Server = (asked: Asked) => Reply | undefined | Promise<Reply | undefined>;

export interface World {
  /** All that was asked, in order. */
  readonly asked: readonly Asked[];
  /** Of the loopback, where the server `loopback` answers. */
  readonly port: number;
  resolve(references: readonly string[], more?: Partial<ResolveOptions>): ReturnType<typeof resolveImages>;
}

/** Servers by their host, as far as requests can tell: all are one on the loopback, and any other host is not known. */
export async function world(servers: Readonly<Record<string, Server>>): Promise<World> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = await askedIn(request);
    asked.push(one);
    const reply = await servers[one.host]?.(one);
    if (reply) send(reply, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const routed: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    if (url.hostname === '127.0.0.1') return fetch(url, init);
    if (!servers[url.host])
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) });
    const headers = { ...(init?.headers as Record<string, string>), 'x-host': url.host, 'x-protocol': url.protocol };
    return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, { ...init, headers });
  };
  const options = {
    env: { HOME: '/nowhere' },
    userAgent: 'test',
    fetch: routed,
    timeout: 2000,
    pause: 5,
    longestPause: 50,
  };
  return { asked, port, resolve: (references, more) => resolveImages(references, { ...options, ...more }) };
}

async function askedIn(request: IncomingMessage): Promise<Asked> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { authorization, accept, 'x-host': host = 'loopback', 'x-protocol': protocol = 'http:' } = request.headers;
  if (host !== 'loopback' && protocol !== 'https:') throw new Error(`${host} is asked without encryption`);
  return {
    host: String(host),
    method: request.method!,
    path: request.url!,
    authorization,
    accept,
    body: Buffer.concat(chunks).toString(),
  };
}

function send({ status = 200, headers = {}, body = '', isCut }: Reply, response: ServerResponse): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
  response.write(isText ? body : JSON.stringify(body));
  if (!isCut) response.end();
}

/** What a registry stores, by path below `/v2/`. */
export type Stored = Readonly<Record<string, Reply>>;

/** A registry without any guard, which answers as the distribution specification says. */
export function registry(stored: Stored): Server {
  return ({ path }) => {
    const reply = stored[path.replace('/v2/', '')];
    return reply ?? { status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] } };
  };
}

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';

type Platform = Readonly<Record<string, string>>;

export function index(...platforms: readonly (Platform | undefined)[]): Reply {
  const manifests = platforms.map((platform, i) => ({
    mediaType: MANIFEST,
    digest: digestOf(String(i)),
    size: 1,
    ...(platform && { platform }),
  }));
  return { headers: { 'content-type': INDEX }, body: { schemaVersion: 2, mediaType: INDEX, manifests } };
}

/** The manifest and the configuration of one image. */
export function single(repository: string, tag: string, config: Platform): Stored {
  const digest = digestOf(JSON.stringify(config));
  const body = { schemaVersion: 2, config: { mediaType: CONFIG, digest, size: 1 }, layers: [] };
  return {
    [`${repository}/manifests/${tag}`]: { headers: { 'content-type': MANIFEST }, body },
    [`${repository}/blobs/${digest}`]: { body: { ...config, rootfs: { type: 'layers', diff_ids: [] } } },
  };
}

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Lets in who has a token of the service at a realm. */
export function guarded(server: Server, realm: string, token: string, service = 'registry'): Server {
  return (asked) => {
    if (asked.authorization === `Bearer ${token}`) return server(asked);
    const repository = /^\/v2\/(.+)\/(?:manifests|blobs)\//.exec(asked.path)![1];
    const challenge = `Bearer realm="${realm}",service="${service}",scope="repository:${repository}:pull"`;
    return { status: 401, headers: { 'www-authenticate': challenge }, body: { errors: [{ code: 'UNAUTHORIZED' }] } };
  };
}

export const LINUX = { os: 'linux', architecture: 'amd64' };
export const ARM = { os: 'linux', architecture: 'arm64', variant: 'v8' };
export const ATTESTATION = { os: 'unknown', architecture: 'unknown' };
