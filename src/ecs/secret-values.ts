import { secretWord } from './secret-names.ts';

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

interface Pattern {
  readonly what: string;
  /** Its first group, if it has one, is the credential. */
  readonly pattern: RegExp;
}

const TOKENS: readonly Pattern[] = [
  {
    what: 'a private key',
    pattern:
      /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[\s\S]){0,20000}(?:-----END[A-Z -]{0,60})?/dg,
  },
  {
    what: 'a private key',
    pattern:
      /\bLS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVk|BFQyBQUklWQVRFIEtFWS|BPUEVOU1NIIFBSSVZBVEUgS0VZ)[\w+/=]*/dg,
  },
  { what: 'a JSON web token', pattern: /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,}\.[\w-]{8,}/dg },
  { what: 'an AWS access key', pattern: /\bAKIA[A-Z2-7]{16}\b/dg },
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z\d]{36,}|github_pat_\w{40,})/dg },
  { what: 'a GitLab token', pattern: /\bglpat-[\w-]{20,}/dg },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[\w-]{10,}/dg },
  { what: 'a Slack webhook', pattern: /hooks\.slack\.com\/(?:services|workflows)\/(T\w+\/\w+\/\w{16,})/dg },
  { what: 'a Discord webhook', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d+\/([\w-]{40,})/dg },
  { what: 'a Stripe key', pattern: /\b(?:[rs]k_live_[A-Za-z\d]{16,}|whsec_[A-Za-z\d+/]{24,})/dg },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}\b/dg },
  { what: 'an OpenAI key', pattern: /\bsk-(?:(?:proj|svcacct|admin)-[\w-]{20,}|[A-Za-z\d]{40,}\b)/dg },
  { what: 'an Anthropic key', pattern: /\bsk-ant-[\w-]{20,}/dg },
  { what: 'a Hugging Face token', pattern: /\bhf_[A-Za-z]{30,}\b/dg },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z\d]{36}\b/dg },
  { what: 'a PyPI token', pattern: /\bpypi-AgEI[\w-]{50,}/dg },
  { what: 'a Docker token', pattern: /\bdckr_[op]at_[\w-]{20,}/dg },
  { what: 'a SendGrid key', pattern: /\bSG\.[\w-]{16,64}\.[\w-]{16,}/dg },
  { what: 'a New Relic key', pattern: /\bNRAK-[A-Z\d]{20,}/dg },
  { what: 'a Vault token', pattern: /\bhvs\.[\w-]{24,}/dg },
  { what: 'a Telegram token', pattern: /\b\d{8,10}:AA[\w-]{33}\b/dg },
  {
    what: 'a URL with a password',
    pattern: /:\/\/[^\s:/@"]{0,200}:(?!\d{1,5}[,;/\s])((?:[^\s@"]|"(?![,:}\]])|\s{1,2}(?=[^\s@"]{1,100}@)){1,300})@/dg,
  },
  {
    what: 'a header with a credential',
    pattern: /\bauthorization["']?\s?[=:]\s?["']?(?:basic|bearer|token)(?:\s|%20|\+)([^\s,;"']{8,})/dgi,
  },
];

/** What a text has that matches one of them: to try each for the first time takes milliseconds. */
const HINT =
  /PRIVATE KEY|LS0tLS1|eyJ|AKIA|gh[pousr]_|github_pat|glpat-|xox[abeoprs]-|hooks\.slack|discord|[rs]k_live_|whsec_|AIza|\bsk-|\bhf_|npm_|pypi-|dckr_|\bSG\.|NRAK-|hvs\.|:AA|:\/\/[^\s:/@"]{0,200}:[^@]{1,400}@|authorization/i;

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

/** `taskToken=task_token` passes a variable on. */
function lettersOf(text: string): string {
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
