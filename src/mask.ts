import { credentialIn, isAwsCredential, secretWord } from './ecs/secrets.ts';
import { readEmbeddedJson } from './text/json.ts';
import { entriesOf, get, itemsOf, type Node, type ScalarNode, stringOf } from './text/node.ts';
import type { Source } from './text/source.ts';

/** Masks what may be a secret in a tree, whatever rules are on. */
export function maskSecrets(roots: readonly Node[]): void {
  const seen = new Set<Node>();
  for (const root of roots) maskIn(root, '', seen);
}

function maskIn(node: Node, name: string, seen: Set<Node>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'scalar') return maskScalar(node, name, seen);
  for (const item of itemsOf(node)) maskIn(item, name, seen);
  const own = nameOf(node);
  for (const [key, { value }] of entriesOf(node)) {
    maskIn(value, own !== undefined && /^value$/i.test(key) ? own : key, seen);
  }
}

/** What `{ name, value }` names, in any spelling. */
function nameOf(node: Node): string | undefined {
  return stringOf(get(node, 'name') ?? get(node, 'Name') ?? get(node, 'key') ?? get(node, 'Key') ?? get(node, 'ParameterKey'));
}

function maskScalar(node: ScalarNode, name: string, seen: Set<Node>): void {
  const { value, at, tag } = node;
  if (typeof value !== 'string' || value === '' || tag) return;
  const embedded = /^\s*[[{]/.test(value) ? readEmbeddedJson(node) : undefined;
  if (embedded) return maskIn(embedded, name, seen);
  if (!isAwsCredential(name) && !credentialIn(name, value)) return;
  at.source.mask(at.start, at.end);
  at.source.hide(value);
}

/** Masks what may be a secret in a text that could not be read: by the words alone. */
export function maskSecretsInText(source: Source): void {
  const { text } = source;
  // A name, in quotes or not, then its value; or a value that follows a secret's name in the next member.
  const pairs = /(["']?)([A-Za-z_][\w.-]*)\1\s*[:=]\s*(["']?)([^"'\n]{3,}?)\3\s*(?=[,}\n]|$)/g;
  let named = '';
  for (const match of text.matchAll(pairs)) {
    const [whole, , name, , value] = match as unknown as [string, string, string, string, string];
    const about = /^value$/i.test(name) ? named : name;
    if (isAwsCredential(about) || secretWord(about) !== undefined || credentialIn('', value)) {
      const start = match.index + whole.lastIndexOf(value);
      source.mask(start, start + value.length);
      source.hide(value);
    }
    if (/^(?:name|key)$/i.test(name)) named = value;
  }
}
