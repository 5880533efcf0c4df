import { credentialIn, isAwsCredential, secretNamed, secretWord, tellingIn } from './ecs/secrets.ts';
import { isNameOfSecret, standsForValue, VALUE } from './mask-names.ts';
import { maskSecretsInText } from './mask-text.ts';
import { readEmbeddedJson } from './text/json.ts';
import { charactersOf } from './text/json-string.ts';
import {
  type Entry,
  entriesOf,
  itemsOf,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
  stringOf,
} from './text/node.ts';

export { maskSecretsInText } from './mask-text.ts';

/** Masks what may be a secret in a tree, whatever rules are on. */
export function maskSecrets(roots: readonly Node[]): void {
  for (const root of roots) maskIn(root, '');
  const source = roots[0]?.at.source;
  if (!source || /^\s*[[{]/.test(source.text)) return;
  for (const { index, 0: comment } of source.text.matchAll(/(?<=^|\s)#.*/gm))
    maskSecretsInText(source, index, index + comment.length);
}

function maskIn(node: Node, name: string): void {
  if (node.kind === 'scalar') maskScalar(node, name);
  if (node.kind === 'list' && node.tag === '!Join') maskPieces(joined(node), name);
  if (node.kind === 'list' && node.tag === '!Sub') maskPieces(substituted(node), name);
  for (const item of itemsOf(node)) maskIn(item, name);
  if (node.kind === 'map') maskMembers(node, name);
}

const OTHER = /^(?:name|key|parameterkey|valuefrom|type)$/i;
const FUNCTION = /^Fn::(?:Sub|Join|If|Base64)$/;

function maskMembers(node: MapNode, name: string): void {
  const beside = nameIn(node);
  const own = beside ?? name;
  // A misspelt `value` is one all the same.
  const isPair = node.entries.size <= 3 && beside !== undefined;
  const ofSecret = secretWord(own) !== undefined;
  for (const [key, { value }] of entriesOf(node)) {
    if (key === 'Fn::Join' && value.kind === 'list') maskPieces(joined(value), name);
    if (key === 'Fn::Sub' && value.kind === 'list') maskPieces(substituted(value), name);
    const isValue = VALUE.test(key) || (isPair && !OTHER.test(key)) || (ofSecret && standsForValue(key));
    maskIn(value, isValue ? own : FUNCTION.test(key) ? name : key);
  }
}

/** What `{ name, value }` names, in any spelling. */
function nameIn({ entries }: MapNode): string | undefined {
  for (const key of ['name', 'key', 'parameterkey']) {
    for (const [written, { value }] of entries) if (written.toLowerCase() === key) return stringOf(value);
  }
  return entries.size === 2 ? nameBeside([...entries]) : undefined;
}

/** What stands beside a value under any other key: the key may be misspelt. */
function nameBeside(members: readonly [string, Entry][]): string | undefined {
  const others = members.filter(([key]) => !VALUE.test(key));
  return others.length === 1 ? others.map(([, { value }]) => stringOf(value) ?? '').find(isNameOfSecret) : undefined;
}

function maskScalar(node: ScalarNode, name: string): void {
  const text = textOf(node);
  if (text === undefined) return;
  const embedded = /^\s*[[{]/.test(text) ? readEmbeddedJson(node) : undefined;
  if (embedded) maskIn(embedded, name);
  else if (isNamedSecret(node, name, text)) maskWhole(node, text);
  else maskParts(node, text);
}

/** A number may be a password too. */
function textOf({ value, raw }: ScalarNode): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  return typeof value === 'number' ? (raw ?? String(value)) : value;
}

/** The argument of `!Ref` is a name; `!Passw0rd` is a tag only to YAML. */
function isNamedSecret({ tag }: ScalarNode, name: string, text: string): boolean {
  if (tag !== undefined && tag !== '!Sub' && tag !== '!Base64') return text === '' && secretWord(name) !== undefined;
  return text !== '' && (isAwsCredential(name) || secretNamed(name, text) !== undefined);
}

function maskWhole({ at, via = [] }: ScalarNode, text: string): void {
  for (const { source, start, end } of [at, ...via]) source.mask(start, end);
  at.source.hide(text);
}

function maskParts(node: ScalarNode, text: string): void {
  const { source, start: from, end: to } = node.at;
  if (/^\s*(?:\{\s*"|\[\s*[{["])/.test(text)) maskSecretsInText(source, from, to);
  const telling = tellingIn(text);
  if (telling.length === 0) return;
  // So many are no text of a person, and to find each takes long.
  if (telling.length > MOST_PARTS) {
    maskWhole(node, text);
    return;
  }
  const exact = node.via ? undefined : charactersOf(node.at);
  for (const { start, end } of telling) maskPart(node, text, exact?.text === text ? exact : undefined, { start, end });
}

const MOST_PARTS = 100;

/** Where the text of a part can be found in the file, only that is masked. */
function maskPart(
  node: ScalarNode,
  text: string,
  exact: ReturnType<typeof charactersOf>,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const part = text.slice(start, end);
  const { at, via } = node;
  const found = at.source.text.slice(at.start, at.end).indexOf(part);
  if (exact) at.source.mask(exact.offsets[start]!, exact.offsets[end]!);
  else if (!via && found !== -1) at.source.mask(at.start + found, at.start + found + part.length);
  else maskWhole(node, part);
  at.source.hide(part);
}

/** A text that is put together of others. */
interface Composition {
  readonly text: string;
  readonly pieces: readonly Node[];
}

const UNTOLD = '${…}';

function joined({ items: [separator, list] }: ListNode): Composition {
  const pieces = list ? itemsOf(list) : [];
  return { text: pieces.map((piece) => literalOf(piece) ?? UNTOLD).join(stringOf(separator) ?? ''), pieces };
}

function substituted({ items: [template, values] }: ListNode): Composition {
  const entries = entriesOf(values);
  const text = (stringOf(template) ?? '').replaceAll(
    /\$\{([^!}][^}]*)\}/g,
    (_, key: string) => literalOf(entries.get(key)?.value) ?? UNTOLD,
  );
  return { text, pieces: [...(template ? [template] : []), ...[...entries.values()].map(({ value }) => value)] };
}

function literalOf(node: Node | undefined): string | undefined {
  return node?.tag === undefined && node?.kind === 'scalar' ? textOf(node) : undefined;
}

/** A password may be spread over the pieces. */
function maskPieces({ text, pieces }: Composition, name: string): void {
  if (!credentialIn(name, text)) return;
  for (const piece of pieces)
    if (piece.kind === 'scalar' && piece.tag === undefined) maskWhole(piece, textOf(piece) ?? '');
}
