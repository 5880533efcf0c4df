import { isLiteralSecret } from './ecs/secret-values.ts';
import { isAwsCredential } from './ecs/secrets.ts';
import { isNameOfSecret, standsForValue } from './mask-names.ts';
import { shapes } from './model/shapes.gen.ts';
import type { Member } from './text/members.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What may be the value of a secret in a text that is too damaged to tell: after each name of one, line by line, all
 * that is neither a word of the formats nor a member that is something else.
 */
export function valuesNear(text: string, members: readonly Member[]): readonly Stretch[] {
  const plain = withoutHarmless(text, members);
  const names = [...text.matchAll(WORD)].filter(
    ([word]) => HINT.test(word) && (REGISTRY.test(word) || (!isWordOfFormats(word) && isNameOfSecret(word))),
  );
  return names.flatMap(({ 0: word, index }, i) => {
    const from = index + word.length;
    const until = Math.min(names[i + 1]?.index ?? text.length, from + REACH);
    // The braces of a reference end no object.
    return linesOf(text, from, endOf(plain, index, from, until)).flatMap((line) =>
      suspectIn(plain, line, isAwsCredential(word)),
    );
  });
}

/** Of the length of the text, with blanks for what can be no secret. */
function withoutHarmless(text: string, members: readonly Member[]): string {
  const blank = (whole: string) => ' '.repeat(whole.length);
  const pieces: string[] = [];
  let at = 0;
  for (const { key, keyStart, text: value, end } of members) {
    // JSON in a string has members of its own.
    if (/["'\\]/.test(value)) continue;
    if (keyStart < at || (standsForValue(key) && key !== 'constant_value')) continue;
    if (REGISTRY.test(key) || !isWordOfFormats(key)) continue;
    pieces.push(text.slice(at, keyStart), blank(text.slice(keyStart, end)));
    at = end;
  }
  return [...pieces, text.slice(at)].join('').replaceAll(HARMLESS, blank);
}

/** References, in all formats. */
const HARMLESS =
  /\{{0,2}resolve:[^}"]*\}\}|\$\{[^}"]*\}|!(?:Ref|GetAtt)[ \t]+[\w.:]+|arn:aws[\w-]*:[^\s"',]*|\b(?:var|local|module|data|each|aws_\w+)\.[\w.]+/g;

/** Passwords in URLs, of which the end may be missing. */
export function passwordsInUrls(text: string): readonly Stretch[] {
  return [...text.matchAll(URL_PASSWORD)].map(({ indices }) => ({ start: indices![1]![0], end: indices![1]![1] }));
}

const URL_PASSWORD = /\/\/[^\s:/@"']{0,100}:(?!\d{1,5}(?!\w)|\$\{)([^\s"'@,}]{3,300})/dg;
const WORD = /[A-Za-z][\w.-]{2,99}/g;
/** What every name of a secret has: most words need no closer look. */
const HINT = /pass|pwd?$|secret|token|key|psk|cred/i;
/** Members in which people write the credentials themselves. */
const REGISTRY = /^(?:repository_?credentials|credentials_?param)/i;
/** How far a value can be from its name. */
const REACH = 400;

/** Where the object ends that the name is in, in JSON or by the indentation. */
function endOf(text: string, name: number, from: number, until: number): number {
  const rest = text.slice(from, until);
  const lineStart = text.lastIndexOf('\n', name) + 1;
  const [indent] = /^[ \t]*/.exec(text.slice(lineStart, name))!;
  const ends = [/\}\s*,?\s*[{\]}]/, /\n[ \t]*-[ \t]/, new RegExp(`\\n[ \\t]{0,${indent.length}}[\\w"']+:[ \\t]*\\n`)];
  return from + Math.min(rest.length, ...ends.map((end) => rest.search(end)).filter((at) => at !== -1));
}

function linesOf(text: string, from: number, end: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let start = from; start < end; ) {
    const at = text.indexOf('\n', start);
    const last = at === -1 || at > end ? end : at;
    lines.push({ start, end: last });
    start = last + 1;
  }
  return lines;
}

/** From the first word that can be a secret to the last that is none of the formats' own. */
function suspectIn(text: string, { start, end }: Stretch, isAny: boolean): readonly Stretch[] {
  const strange = [...text.slice(start, end).matchAll(/[^\s"'{}[\],=]*[^\s"'{}[\],=\\]/g)]
    .map(({ 0: token, index }) => ({ token, start: start + index, end: start + index + token.length }))
    .filter(({ token }) => /[^\\:;.$<>-]{3}/.test(token) && !isWordOfFormats(token.replaceAll(/^\W+|\W+$/g, '')));
  const first = strange.find(({ token }) => isAny || isLiteralSecret(token));
  return first ? [{ start: first.start, end: strange.at(-1)!.end }] : [];
}

const OWN = `name names value values valuefrom parametervalue default constantvalue type string number noecho
  commadelimitedlist provider providerconfigkey mode effect action address index managed description true false null allowedpattern allowedvalues constraintdescription minlength maxlength minvalue maxvalue
  parameters mappings conditions resources outputs metadata properties condition dependson ref getatt sub join if`;

const WORDS_OF_FORMATS = new Set([
  ...OWN.split(/\s+/),
  ...Object.values(shapes).flatMap((members) => Object.keys(members).map((name) => name.toLowerCase())),
]);

function isWordOfFormats(word: string): boolean {
  return WORDS_OF_FORMATS.has(word.replaceAll('_', '').toLowerCase()) || /^(?:AWS|Fn)::/.test(word);
}
