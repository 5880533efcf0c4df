import type { ImagePlatform } from '../facts/facts.ts';
import { type Members, memberOf, membersOf, parsed, textIn } from './json.ts';

const INDEXES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const CONFIGS = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];

/** The last is what images were before 2016: a registry that may not send it says that there is none. */
export const ACCEPTED = [...INDEXES, ...MANIFESTS, 'application/vnd.docker.distribution.manifest.v1+prettyjws'].join();

/** The platforms of an index, or where the configuration is that has the one of a manifest. */
export type Manifest =
  | { readonly kind: 'platforms'; readonly platforms: readonly ImagePlatform[] }
  | { readonly kind: 'config'; readonly digest: string };

/** Undefined for what is no manifest. https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export function readManifest(text: string, contentType: string | null): Manifest | undefined {
  const manifest = membersOf(parsed(text));
  const type = textIn(manifest, 'mediaType') || (contentType?.split(';')[0]?.trim() ?? '');
  const entries = memberOf(manifest, 'manifests');
  if (Array.isArray(entries) && !MANIFESTS.includes(type))
    return { kind: 'platforms', platforms: platformsOf(entries.map(membersOf)) };
  if (memberOf(manifest, 'schemaVersion') === 1) return { kind: 'platforms', platforms: [] };
  const config = membersOf(memberOf(manifest, 'config'));
  const digest = textIn(config, 'digest');
  if (INDEXES.includes(type) || !/^[a-z\d]+:[\da-f]{32,}$/.test(digest)) return undefined;
  // What is no image has no platform: a chart, a signature.
  if (!CONFIGS.includes(textIn(config, 'mediaType'))) return { kind: 'platforms', platforms: [] };
  return { kind: 'config', digest };
}

/** Undefined for what is no configuration. https://github.com/opencontainers/image-spec/blob/main/config.md */
export function readConfig(text: string): ImagePlatform | undefined {
  return platformOf(membersOf(parsed(text)));
}

/** None when there may be one that is not told. */
function platformsOf(entries: readonly Members[]): readonly ImagePlatform[] {
  const platforms = entries
    .filter((entry) => !isAttestation(entry))
    .map((entry) => platformOf(membersOf(memberOf(entry, 'platform'))));
  return platforms.every((platform) => platform !== undefined) ? platforms : [];
}

/** https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
function isAttestation(entry: Members): boolean {
  const { os, architecture } = membersOf(memberOf(entry, 'platform'));
  const annotations = membersOf(memberOf(entry, 'annotations'));
  return (
    (os === 'unknown' && architecture === 'unknown') || memberOf(annotations, 'vnd.docker.reference.type') !== undefined
  );
}

function platformOf(members: Members): ImagePlatform | undefined {
  const [os, architecture] = [wordIn(members, 'os').toLowerCase(), wordIn(members, 'architecture').toLowerCase()];
  if (os === '' || architecture === '') return undefined;
  const [variant, version] = [wordIn(members, 'variant'), wordIn(members, 'os.version')];
  return { os, architecture, ...(variant && { variant }), ...(version && { version }) };
}

/** It is printed, and whoever pushes an image writes it: no more than a word. */
function wordIn(members: Members, key: string): string {
  return /^[\w.+-]{1,64}$/.exec(textIn(members, key))?.[0] ?? '';
}
