import { secretWord } from './secret-names.ts';
import { HINT, type Pattern, TOKENS } from './token-forms.ts';

/** A stretch of a text that says by itself that it is a credential. */
export interface Telling {
  /** What the whole text is, by it. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** The credentials in a text, whatever it is called. */
export function tellingIn(text: string): readonly Telling[] {
  const tokens = HINT.test(text) ? TOKENS.flatMap((token) => matches(text, token)) : [];
  return /[=:]/.test(text) ? [...tokens, ...pairsIn(text)] : tokens;
}

/** Whether a value can be the secret that its name promises. */
export function isLiteralSecret(value: string): boolean {
  const text = value.trim();
  if (text.length < 3 || isStandIn(text) || isPath(text)) return false;
  if (/^\d{1,5}(?:\.\d+)?[a-z]{0,2}$/i.test(text)) return false;
  if (/^(?:arn:|ssm:|secretsmanager:|vault:|ref\+|s3:|file:|env:|[a-z][a-z\d+.-]*:\/\/)/i.test(text)) return false;
  // A call in a program, the name of a class, and that of a secret in a store.
  if (/^(?:process\.env\b|os\.environ\b|ENV\[|\w+(?:\.\w+)*\()/.test(text)) return false;
  return !/^[a-z]\w*(?:\.[a-z]\w*)+\.[A-Z]\w*$/.test(text) && !/^[\w./-]+[-_/](?:credentials|creds)$/i.test(text);
}

function matches(text: string, { what, pattern }: Pattern): readonly Telling[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: part = whole, indices }) => {
    const [start, end] = indices![1] ?? indices![0]!;
    return isStandIn(part) ? [] : [{ what, start, end }];
  });
}

/** `name=value` of a connection string, an option or a query, and `"name": "value"` of JSON. */
const PAIR =
  /(?<![\w.])([A-Za-z][\w.-]{2,80})\s?=\s?["']?([^\s;&"',]{1,500})|"([A-Za-z][\w.-]{2,80})"\s*:\s*"((?:[^"\\]|\\.){1,500})"/dg;

function pairsIn(text: string): readonly Telling[] {
  return [...text.matchAll(PAIR)].flatMap(({ 1: option, 2: given, 3: member, 4: stated, indices }) => {
    const word = secretWord((option ?? member)!.replace(/^D(?=[a-z])/, ''));
    if (
      word === undefined ||
      !isLiteralSecret((given ?? stated)!) ||
      lettersOf((option ?? member)!) === lettersOf((given ?? stated)!)
    )
      return [];
    const [start, end] = indices![2] ?? indices![4]!;
    return [{ what: `${member === undefined ? 'a text' : 'JSON'} with ${word}`, start, end }];
  });
}

/** What is left of a name in any spelling: `taskToken=task_token` passes a variable on. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[^A-Za-z\d]/g, '').toLowerCase();
}

/** What people write where a value is still to come, or is not wanted. */
function isStandIn(text: string): boolean {
  if (text.includes('${') || (text.includes('{{') && text.includes('}}'))) return true;
  return WORDLESS.test(text) || BRACKETED.test(text) || /^(.)\1*$/.test(text) || PHRASES.test(text);
}

const WORDLESS =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|default|disabled|enabled|n\/a|na|tbd|todo|fixme|unset|unused|empty|auto|required|optional|fake|mock|sample|noop)$/i;

const BRACKETED =
  /^(?:<[^>]*>|\[[\s\S]*\]|\(.*\)|\{[\s\S]*\}|%{1,2}[^%]*%{1,2}|#\{.*\}#?|\$\(.*\)|\$[A-Z_][A-Z\d_]*|@@?\w+@@?|__\w+__)$/;

const PHRASES =
  /change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this|with)|place[-_ ]?holder|example|dummy|(?:^|[-_ <])your[-_ ]|[-_ ]here$|x{4,}|(?<![a-z\d])x{3}(?![a-z\d])|\.\.\.|…|redacted|\*{3}|to[-_ ]be[-_ ](?:set|filled|replaced)|not[-_ ](?:set|used|needed)$|insert[-_ ]|(?:injected|overridden|provided|set)[-_ ](?:at|by|in|from|via)[-_ ]|from[-_ ](?:secrets?|ssm|vault|env)/i;

/** A path, or the name of a secret or parameter in a store: words between slashes, unlike what chance makes. */
function isPath(text: string): boolean {
  if (/^[A-Za-z]:\\/.test(text)) return true;
  if (!text.includes('/') || /[=+]$/.test(text)) return false;
  return text
    .replace(/^(?:~|\.{1,2})?\/|\/$/g, '')
    .split('/')
    .every((part) => part.length < 40 && PART.test(part));
}

const PART =
  /^(?:[A-Z][a-z]+(?![a-z])|[a-z]{2,}(?![a-z])|[A-Z]{2,}(?![A-Z])|[A-Za-z](?![A-Za-z])|\d+(?!\d)|[-_.@:*])+$/;
