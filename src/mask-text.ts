import {
  holdsRegistryCredentials,
  isAwsCredential,
  secretNamed,
  secretWord,
  tellingIn,
  tellingInCommand,
} from './ecs/secrets.ts';
import { namesRegistrySecret, VALUE } from './mask-names.ts';
import { passwordsInUrls, valuesNear } from './mask-near.ts';
import { type Member, membersIn } from './text/members.ts';
import type { Source } from './text/source.ts';

/** A longer text, which no person wrote, is masked as a whole: to read it by its words would take seconds. */
const LONGEST = 2_000_000;

/** Masks what may be a secret in a text that could not be read: by its words alone. */
export function maskSecretsInText(source: Source, from = 0, to = source.text.length): void {
  if (to - from > LONGEST) source.mask(from, to);
  else maskByWords(source, from, to);
}

function maskByWords(source: Source, from: number, to: number): void {
  const text = source.text.slice(from, to);
  const members = membersIn(text);
  const silenced = new Set(
    members.filter(({ key, text: value }) => key === 'NoEcho' && /true/i.test(value)).map(({ parent }) => parent),
  );
  const adrift = members.flatMap((member, i) => valueAdrift(member, members[i + 1], text));
  const isSilenced = ({ key, parent }: Member) => /^default$/i.test(key) && silenced.has(parent);
  const secrets = members.filter((member, i) => isSilenced(member) || isSecret(member, i, members, text));
  const told = [...tellingIn(text), ...tellingInCommand(text), ...secrets, ...adrift];
  for (const { start, end } of told) {
    source.mask(from + start, from + end);
    source.hide(text.slice(start, end));
  }
  for (const { start, end } of [...valuesNear(text, members), ...passwordsInUrls(text)])
    source.mask(from + start, from + end);
}

const NAME = /^(?:name|key|parameterkey)$/i;
const REFERENCE = /^!(?:Ref|GetAtt|ImportValue|FindInMap|Select|Split|GetAZs|If|Condition|Transform)\b/;

function isSecret({ key, text: value }: Member, i: number, members: readonly Member[], text: string): boolean {
  if (value === '' || REFERENCE.test(value)) return false;
  if (namesRegistrySecret(key) && holdsRegistryCredentials(value)) return true;
  const names = VALUE.test(key) ? namesOf(i, members, text) : [key];
  return names.some((name) => isAwsCredential(name) || secretNamed(name, value) !== undefined);
}

/** What a value may be the value of: the name or word before it, the name after it in the same braces, and what it stands in. */
function namesOf(i: number, members: readonly Member[], text: string): readonly string[] {
  const { keyStart, end, parent } = members[i]!;
  const before = members.slice(Math.max(0, i - 2), i).findLast(({ key }) => NAME.test(key));
  const [word] = /[A-Za-z_][\w.-]+(?=[^\w{]*$)/.exec(text.slice(Math.max(0, keyStart - 100), keyStart)) ?? [];
  const after = members[i + 1];
  const isBeside = after && NAME.test(after.key) && !/[{}]|\n\s*-\s/.test(text.slice(end, after.start));
  return [before?.text, word, isBeside ? after.text : undefined, parent?.key].filter((name) => name !== undefined);
}

/** What follows the name of a secret, where the key of its value is broken. */
function valueAdrift(
  { key, text: name, end }: Member,
  next: Member | undefined,
  text: string,
): readonly { start: number; end: number }[] {
  if (!NAME.test(key) || (next && VALUE.test(next.key) && next.end > next.start) || secretWord(name) === undefined)
    return [];
  const rest = text
    .slice(end, end + 300)
    .replace(/(?:\}\s*,?\s*[{\]]|\n\s*\n|\n\s*-\s|(?<![\w.-])name["']?\s*[:=])[\s\S]*$/i, '');
  // The object ends, or another member follows: there is no value.
  if (
    /valueFrom/i.test(rest) ||
    /^\\{0,7}["']?\s*\}/.test(rest) ||
    /^\\{0,7}["']?\s*,?\s*(\\{0,7}["'])(?!value)[\w.-]+\1\s*:/i.test(rest)
  )
    return [];
  const [before] = /^\W*(?:value\b\W*)?/i.exec(rest)!;
  const value = rest.slice(before.length).replace(/\W+$/, '');
  return secretNamed(name, value) !== undefined
    ? [{ start: end + before.length, end: end + before.length + value.length }]
    : [];
}
