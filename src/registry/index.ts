import type { ImageAnswer } from '../facts/facts.ts';
import { loginTo, readDockerConfig } from './docker-config.ts';
import { memberOf, membersOf, parsed, textIn } from './json.ts';
import { ACCEPTED, readConfig, readManifest } from './manifest.ts';
import { type Address, addressOf } from './reference.ts';
import { Registry } from './registry.ts';
import { type Network, Untold } from './request.ts';

export interface ResolveOptions extends Partial<Network> {
  /** Where Docker's configuration is found, and what its helpers have. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** How many images are asked for at once. */
  readonly concurrency?: number;
  /** Told at the beginning and after each image how many are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Asks the registries of images whether they have them, and for which platforms. Never fails: what is not told has its reason. */
export async function resolveImages(
  references: readonly string[],
  { env, concurrency = 8, onProgress, ...network }: ResolveOptions,
): Promise<ReadonlyMap<string, ImageAnswer>> {
  const answers = new Map<string, ImageAnswer>();
  const left = [...groupedByImage(references)];
  const all = left.length;
  const registries = new Registries({ fetch, timeout: 10_000, pause: 1000, longestPause: 5000, ...network }, env);
  onProgress?.(0, all);
  let done = 0;
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const answer = await answerFor(next.address, registries);
      for (const reference of next.references) answers.set(reference, answer);
      onProgress?.(++done, all);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return new Map(references.map((reference) => [reference, answers.get(reference)!]));
}

interface Image {
  readonly address: Address | undefined;
  readonly references: readonly string[];
}

/** `nginx` and `docker.io/library/nginx:latest` are one. */
function groupedByImage(references: readonly string[]): Iterable<Image> {
  const images = new Map<string, { address: Address | undefined; references: string[] }>();
  for (const reference of new Set(references)) {
    const address = addressOf(reference);
    const key = address ? `${address.registry.origin.host}/${address.repository} ${address.version}` : reference;
    const known = images.get(key);
    if (known) known.references.push(reference);
    else images.set(key, { address, references: [reference] });
  }
  return images.values();
}

/** The registries of a run, each with the credentials that are for it. */
class Registries {
  readonly #known = new Map<string, Registry>();
  readonly #network: Network;
  readonly #env: ResolveOptions['env'];
  #config: ReturnType<typeof readDockerConfig> | undefined;

  constructor(network: Network, env: ResolveOptions['env']) {
    this.#network = network;
    this.#env = env;
  }

  of({ registry: home }: Address): Registry {
    const known = this.#known.get(home.origin.host);
    if (known) return known;
    const surroundings = { env: this.#env, timeout: this.#network.timeout };
    const registry = new Registry(home, this.#network, async () => {
      this.#config ??= readDockerConfig(surroundings);
      return loginTo(home, await this.#config, surroundings);
    });
    this.#known.set(home.origin.host, registry);
    return registry;
  }
}

async function answerFor(address: Address | undefined, registries: Registries): Promise<ImageAnswer> {
  if (!address) return { kind: 'untold', reason: 'is no image that a registry could be asked for' };
  try {
    return await answerOf(address, registries.of(address));
  } catch (error) {
    const { name } = address.registry;
    const reason = error instanceof Untold ? error.message : `cannot be looked up: asking ${name} failed`;
    return { kind: 'untold', reason };
  }
}

async function answerOf(
  { repository, version, registry: { name } }: Address,
  registry: Registry,
): Promise<ImageAnswer> {
  const found = await registry.get(repository, `manifests/${version}`, ACCEPTED);
  if (found.status === 404) {
    if (saysMissing(found.body)) return { kind: 'missing', registry: name };
    throw new Untold(`cannot be looked up: ${name} answered 404, and not as a registry does`);
  }
  const manifest = readManifest(found.body, found.headers.get('content-type'));
  if (!manifest) throw new Untold(`cannot be looked up: ${name} answered with what is no manifest`);
  if (manifest.kind === 'platforms') return { kind: 'found', platforms: manifest.platforms };
  const config = await registry.get(repository, `blobs/${manifest.digest}`, '*/*');
  const platform = config.status === 200 ? readConfig(config.body) : undefined;
  return { kind: 'found', platforms: platform ? [platform] : [] };
}

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes; Harbor says NOT_FOUND. */
const MISSING = ['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'NOT_FOUND'];

/** A 404 of a web server that is no registry, or of a proxy, is another thing. */
function saysMissing(body: string): boolean {
  const errors = memberOf(membersOf(parsed(body)), 'errors');
  return Array.isArray(errors) && errors.some((error) => MISSING.includes(textIn(membersOf(error), 'code')));
}
