import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { askHelper, type Surroundings } from './helper.ts';
import { type Members, memberOf, membersOf, parsed, textIn } from './json.ts';
import type { Home } from './reference.ts';

/** What Docker's configuration has for a registry. */
export interface Login {
  readonly credentials?: Credentials;
  /** Why there are none although the configuration speaks of some: completes "…, and …". */
  readonly trouble?: string;
}

export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** For the token service alone: what some registries give instead of keeping a password. */
  | { readonly kind: 'identity'; readonly token: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** Undefined when one of the two is missing. */
export function credentialsOf(username: string, secret: string): Credentials | undefined {
  if (username === '' || secret === '') return undefined;
  return username === '<token>'
    ? { kind: 'identity', token: secret }
    : { kind: 'password', username, password: secret };
}

/** `~/.docker/config.json`: https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties */
export async function readDockerConfig({ env }: Surroundings): Promise<Members> {
  const folder = env['DOCKER_CONFIG'] || join(env['HOME'] || homedir(), '.docker');
  try {
    return membersOf(parsed(await readFile(join(folder, 'config.json'), 'utf8')));
  } catch {
    return {};
  }
}

/** From the helper of the registry, else that of all registries, else as it is written. */
export async function loginTo(home: Home, config: Members, surroundings: Surroundings): Promise<Login> {
  const helpers = membersOf(memberOf(config, 'credHelpers'));
  const own = home.hosts.map((host) => textIn(helpers, host)).find((name) => name !== '');
  const written = writtenIn(membersOf(memberOf(config, 'auths')), home);
  const helper = own ?? textIn(config, 'credsStore');
  if (helper === '') return written ? { credentials: written } : {};
  const asked = await askHelper(helper, home.server, surroundings);
  return asked.credentials || !written ? asked : { credentials: written };
}

function writtenIn(auths: Members, home: Home): Credentials | undefined {
  // What is written for exactly this name comes first: `https://ghcr.io/v1/` is one for `ghcr.io` as well.
  const keys = Object.keys(auths).filter((key) => home.hosts.includes(hostOf(key)));
  keys.sort((a, b) => Number(home.hosts.includes(b)) - Number(home.hosts.includes(a)));
  return keys.map((key) => credentialsIn(membersOf(auths[key]))).find((found) => found !== undefined);
}

function hostOf(key: string): string {
  return /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1] ?? '';
}

function credentialsIn(entry: Members): Credentials | undefined {
  const bearer = textIn(entry, 'registrytoken');
  if (bearer !== '') return { kind: 'bearer', token: bearer };
  const identity = textIn(entry, 'identitytoken');
  if (identity !== '') return { kind: 'identity', token: identity };
  const auth = Buffer.from(textIn(entry, 'auth'), 'base64').toString();
  const colon = auth.indexOf(':');
  const username = colon > 0 ? auth.slice(0, colon) : textIn(entry, 'username');
  const password = colon > 0 ? auth.slice(colon + 1).replace(/\0+$/, '') : textIn(entry, 'password');
  return credentialsOf(username, password);
}
