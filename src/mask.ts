import { isLiteralSecret } from './ecs/secret-values.ts';
import {
  holdsRegistryCredentials,
  isAwsCredential,
  secretNamed,
  secretsInCommand,
  secretWord,
  tellingIn,
  tellingInCommand,
} from './ecs/secrets.ts';
import { isNameOfSecret, namesRegistrySecret, standsForValue, VALUE } from './mask-names.ts';
import { isWordOfFormats } from './mask-near.ts';
import { joined, maskPieces, substituted } from './mask-pieces.ts';
import { maskKey, maskParts, maskWhole, textOf } from './mask-scalar.ts';
import { isNoReference, mayNameSecret, suspectsIn } from './mask-suspects.ts';
import { maskSecretsInText } from './mask-text.ts';
import { readEmbeddedJson } from './text/json.ts';
import {
  type Entry,
  entriesOf,
  get,
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
  for (const root of roots) {
    maskIn(root, '');
    for (const [key, { value }] of entriesOf(root)) if (/^default$/i.test(key)) maskAstray(value);
    for (const { value } of entriesOf(get(root, 'Parameters')).values()) maskAstray(value);
  }
  const source = roots[0]?.at.source;
  if (!source || /^\s*[[{]/.test(source.text)) return;
  for (const { index, 0: comment } of source.text.matchAll(/(?<=^|\s)#.*/gm)) {
    const before = source.text.slice(0, index).trimEnd().length;
    // What stands behind a secret may be the one before it.
    const isBehind =
      !source.text.slice(before, index).includes('\n') && source.isMasked(source.span(before - 1, before));
    if (isBehind) source.mask(index, index + comment.length);
    else maskSecretsInText(source, index, index + comment.length);
  }
}

/** The default of a parameter that slipped out of it. */
function maskAstray(value: Node): void {
  const text = value.kind === 'scalar' ? textOf(value) : undefined;
  if (text !== undefined && isLiteralSecret(text)) maskWhole(value as ScalarNode, text);
}

function maskIn(node: Node, name: string): void {
  if (node.kind === 'scalar') maskScalar(node, name);
  if (node.kind === 'list' && node.tag === '!Join') maskPieces(joined(node), name);
  if (node.kind === 'list' && node.tag === '!Sub') maskPieces(substituted(node), name);
  if (node.kind === 'list' && node.items.length > 1) maskCommand(node);
  for (const item of itemsOf(node)) maskIn(item, name);
  if (node.kind === 'map') maskMembers(node, name);
}

const OTHER = /^(?:name|key|parameterkey|valuefrom|type|command|entrypoint)$/i;
const FUNCTION = /^Fn::(?:Sub|Join|If|Base64)$/;

function maskMembers(node: MapNode, name: string): void {
  const beside = nameIn(node);
  const own = beside ?? name;
  // A misspelt `value` is one all the same.
  const isPair = node.entries.size <= 3 && beside !== undefined;
  const ofSecret = secretWord(own) !== undefined;
  for (const [key, { key: at, value }] of entriesOf(node)) {
    maskKey(key, at, ofSecret && value.kind === 'scalar' && value.value === null);
    if (key === 'Fn::Join' && value.kind === 'list') maskPieces(joined(value), name);
    if (key === 'Fn::Sub' && value.kind === 'list') maskPieces(substituted(value), name);
    const isValue = VALUE.test(key) || (isPair && !OTHER.test(key)) || (ofSecret && isStrange(key, value, node));
    maskIn(value, isValue ? own : FUNCTION.test(key) ? name : key);
  }
}

/** Whether a key, in what is declared under the name of a secret, may be a misspelt `Default`. */
function isStrange(key: string, value: Node, { entries }: MapNode): boolean {
  const isDeclared = entries.has('Type') || entries.has('type');
  return standsForValue(key) || (isDeclared && value.kind === 'scalar' && !isWordOfFormats(key));
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
  else maskTelling(node, text);
}

/** The argument of `!Ref` is a name; `!Passw0rd` is a tag only to YAML. */
function isNamedSecret({ tag }: ScalarNode, written: string, text: string): boolean {
  const name = written.replaceAll(/^\W+|\W+$/g, '');
  if (tag !== undefined && tag !== '!' && tag !== '!Sub' && tag !== '!Base64')
    return text === '' && secretWord(name) !== undefined;
  if (namesRegistrySecret(name) && holdsRegistryCredentials(text)) return true;
  if (/^valuefrom$/i.test(name)) return isNoReference(text);
  if (text === '') return false;
  return (
    isAwsCredential(name) || secretNamed(name, text) !== undefined || (mayNameSecret(name) && isLiteralSecret(text))
  );
}

function maskTelling(node: ScalarNode, text: string): void {
  const { source, start: from, end: to } = node.at;
  if (/^\s*(?:\{\s*"|\[\s*[{["])/.test(text)) maskSecretsInText(source, from, to);
  maskParts(node, text, [...tellingIn(text), ...tellingInCommand(text), ...suspectsIn(text)]);
}

/** An option and its value may be two items. */
function maskCommand(command: ListNode): void {
  const items = itemsOf(command).map(templateOf);
  const texts = items.map((item) => (item?.kind === 'scalar' ? textOf(item) : undefined));
  for (const { item, start, end } of secretsInCommand(texts))
    maskParts(items[item] as ScalarNode, texts[item]!, [{ start, end }]);
}

/** The text of a substitution, or the value itself. */
function templateOf(node: Node): Node | undefined {
  if (node.kind === 'list' && node.tag === '!Sub') return node.items[0];
  const inner = node.kind === 'map' ? node.entries.get('Fn::Sub')?.value : node;
  return inner?.kind === 'list' ? inner.items[0] : inner;
}
