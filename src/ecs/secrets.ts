/** What makes a value a credential. */
export interface Credential {
  /** Completes "the value is …" or "the name says …". */
  readonly what: string;
  readonly by: 'name' | 'value';
}

/** Tells whether a named literal is a credential; the value alone can say so as well. Placeholders are none. */
export function credentialIn(name: string, value: string): Credential | undefined {
  const pattern = TELLING_VALUES.find(({ is }) => is(value));
  if (pattern) return { what: pattern.what, by: 'value' };
  const word = secretWord(name);
  if (word === undefined || !isLiteralSecret(value)) return undefined;
  return { what: word, by: 'name' };
}

/** The credentials of AWS itself, by the names under which its SDKs look for them. */
export function isAwsCredential(name: string): boolean {
  return /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/i.test(name);
}

/** What a name calls a credential, or undefined: `DB_PASSWORD` is a password, `PASSWORD_MIN_LENGTH` is none. */
export function secretWord(name: string): string | undefined {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.some((word) => NEVER.has(word)) || ABOUT.has(last) || /^(?:s3|cookie|header) (?:key|name)$/.test(words.slice(-2).join(' '))) return undefined;
  const text = ` ${words.join(' ')} `;
  return SECRET_WORDS.find(({ words: phrase, atEnd }) => (atEnd ? text.endsWith(` ${phrase} `) : text.includes(` ${phrase} `)))?.means;
}

/** `dbPassword`, `DB_PASSWORD` and `db.password` are the same two words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

const SECRET_WORDS: readonly { readonly words: string; readonly means: string; readonly atEnd?: true }[] = [
  { words: 'password', means: 'a password' },
  { words: 'passwd', means: 'a password' },
  { words: 'dbpassword', means: 'a password' },
  { words: 'rootpassword', means: 'a password' },
  { words: 'pgpassword', means: 'a password' },
  { words: 'pwd', means: 'a password', atEnd: true },
  { words: 'pass', means: 'a password', atEnd: true },
  { words: 'passphrase', means: 'a passphrase' },
  { words: 'secret', means: 'a secret' },
  { words: 'token', means: 'a token' },
  { words: 'api key', means: 'an API key' },
  { words: 'apikey', means: 'an API key' },
  { words: 'app key', means: 'an application key', atEnd: true },
  { words: 'private key', means: 'a private key' },
  { words: 'access key', means: 'an access key' },
  { words: 'secret key', means: 'a secret key' },
  { words: 'signing key', means: 'a signing key' },
  { words: 'encryption key', means: 'an encryption key' },
  { words: 'master key', means: 'a master key' },
  { words: 'auth key', means: 'an authentication key' },
  { words: 'license key', means: 'a licence key', atEnd: true },
  { words: 'credentials', means: 'credentials', atEnd: true },
];

/** A name with one of these speaks of no secret, whatever else is in it. */
const NEVER = new Set(['public', 'max', 'min', 'expire', 'expires', 'expiry', 'expiration', 'ttl', 'timeout', 'lifetime', 'rotation', 'use', 'enable', 'enabled', 'disable', 'disabled', 'require', 'required', 'allow']);

/** A name that ends in one of these is about a secret, and holds none. */
const ABOUT = new Set(
  'arn url uri endpoint file filename path dir directory folder name id ids length min max minutes seconds hours days age header cookie bucket region type policy prefix suffix field column param parameter version algorithm alg issuer audience provider manager store service host hostname port server count limit size interval format mode key_name location source backend engine scope scopes claim env namespace'.split(' '),
);

/** Whether a value can be the secret that its name promises. */
function isLiteralSecret(value: string): boolean {
  const text = value.trim();
  if (text.length < 3 || isPlaceholder(text)) return false;
  if (/^\d{1,5}(?:\.\d+)?[a-z]?$/i.test(text)) return false;
  if (/^(?:arn:|https?:\/\/|[a-z]+:\/\/|ssm:|secretsmanager:|vault:|ref\+|s3:|file:|env:)/i.test(text)) return false;
  return !isPath(text);
}

function isPath(text: string): boolean {
  if (/^(?:\/|\.\.?\/|~\/|[A-Za-z]:\\)/.test(text)) return true;
  return text.includes('/') && text.split('/').every((part) => /^(?:[A-Z]?[a-z\d_.-]*|[A-Z\d_.-]+)$/.test(part) && part.length < 40);
}

const WORDLESS = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|default|disabled|enabled|n\/a|na|tbd|todo|fixme|unset|empty|auto|required|optional)$/i;

/** What people write where a value is still to come. */
function isPlaceholder(text: string): boolean {
  if (WORDLESS.test(text) || /^(.)\1*$/.test(text)) return true;
  if (/^[<[{%$].*[>\]}%$]$/.test(text)) return true;
  return /change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this|with)|place[-_ ]?holder|example|dummy|^your[-_ ]|[-_ ]here$|xxx|redacted|\*{3}|to[-_ ]be[-_ ](?:set|filled|replaced)|insert[-_ ]/i.test(text);
}

const TELLING_VALUES: readonly { readonly what: string; is(value: string): boolean }[] = [
  { what: 'a private key', is: (value) => /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(value) },
  { what: 'a JSON web token', is: (value) => /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/.test(value) },
  { what: 'a GitHub token', is: (value) => /\b(?:gh[pousr]_[A-Za-z\d]{36,}|github_pat_\w{40,})/.test(value) },
  { what: 'a GitLab token', is: (value) => /\bglpat-[\w-]{20,}/.test(value) },
  { what: 'a Slack token', is: (value) => /\bxox[abeoprs]-[\w-]{10,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{16,}/.test(value) },
  { what: 'a Stripe key', is: (value) => /\b[rs]k_live_[A-Za-z\d]{16,}/.test(value) },
  { what: 'a Google API key', is: (value) => /\bAIza[\w-]{35}\b/.test(value) },
  { what: 'an npm token', is: (value) => /\bnpm_[A-Za-z\d]{36}\b/.test(value) },
  { what: 'a SendGrid key', is: (value) => /\bSG\.[\w-]{16,}\.[\w-]{16,}/.test(value) },
  { what: 'a URL with a password', is: (value) => hasSecretPart(value, /[a-z][a-z\d+.-]*:\/\/[^\s:/@]*:([^\s/@]+)@/i) },
  { what: 'a connection string with a password', is: (value) => hasSecretPart(value, /(?:^|;)\s*(?:password|pwd|accountkey|sharedaccesskey)\s*=\s*([^;]+)/i) },
];

function hasSecretPart(value: string, pattern: RegExp): boolean {
  const part = pattern.exec(value)?.[1];
  return part !== undefined && !isPlaceholder(part) && !/^\$/.test(part);
}
