import { parseImage } from '../ecs/image.ts';

/** Where an image is asked for. */
export interface Address {
  readonly registry: Home;
  readonly repository: string;
  /** A tag or a digest. */
  readonly version: string;
}

/** A registry. */
export interface Home {
  /** For people: `ghcr.io`, `Docker Hub`. */
  readonly name: string;
  /** Of its API: `https://registry-1.docker.io`. */
  readonly origin: URL;
  /** What Docker's configuration calls it, in the order in which it is looked up. */
  readonly hosts: readonly string[];
  /** What a credential helper is asked for. */
  readonly server: string;
}

/** https://github.com/distribution/reference: what may stand in the address of a request, and nothing that could change it. */
const HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])(?::\d{1,5})?$/i;
const REPOSITORY = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z\d]+(?:[+._-][a-z\d]+)*:[\da-f]{32,}$/i;

/** Undefined for what no registry could be asked. */
export function addressOf(reference: string): Address | undefined {
  const { registry, repository: path, tag = 'latest', digest } = parseImage(reference);
  const home = homeOf(registry);
  if (!home || !TAG.test(tag) || !(digest === undefined || DIGEST.test(digest))) return undefined;
  const repository = home === HUB && !path.includes('/') ? `library/${path}` : path;
  if (repository.length > 255 || !REPOSITORY.test(repository) || reference.split('@').length > 2) return undefined;
  return { registry: home, repository, version: digest ?? tag };
}

/** https://docs.docker.com/reference/api/registry/latest/ and what `docker login` writes. */
const HUB: Home = {
  name: 'Docker Hub',
  origin: new URL('https://registry-1.docker.io'),
  hosts: ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'],
  server: 'https://index.docker.io/v1/',
};

/** Whether the credentials for a registry are for its token service as well: that of the same host, or the one of Docker Hub. */
export function isToldCredentials(home: Home, tokens: URL): boolean {
  if (tokens.host === home.origin.host) return tokens.protocol === home.origin.protocol;
  return home === HUB && tokens.origin === 'https://auth.docker.io';
}

function homeOf(registry: string): Home | undefined {
  if (registry === '' || HUB.hosts.includes(registry)) return HUB;
  const url = HOST.test(registry) ? urlOf(`https://${registry}`) : undefined;
  if (!url) return undefined;
  // Only what leaves no machine goes unencrypted; a registry there has no certificate that anybody trusts.
  const origin = isLoopback(url) ? new URL(`http://${registry}`) : url;
  return { name: registry, origin, hosts: [registry], server: registry };
}

export function urlOf(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** By the address as `URL` has it, in which `127.1` and `0x7f000001` are `127.0.0.1`. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Whether a registry may send us on to an address: an encrypted one, and into this machine only from within it. */
export function maySendTo(home: Home, url: URL): boolean {
  if (isLoopback(url)) return isLoopback(home.origin) && /^https?:$/.test(url.protocol);
  return url.protocol === 'https:';
}
