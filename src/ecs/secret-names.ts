/** What a name calls a credential, or undefined: `DB_PASSWORD` is a password, `PASSWORD_MIN_LENGTH` is none. */
export function secretWord(name: string): string | undefined {
  const told = TOLD.get(name);
  if (told !== undefined || TOLD.has(name)) return told;
  const word = secretIn(wordsOf(name.slice(0, 200)));
  if (TOLD.size < 10_000) TOLD.set(name, word);
  return word;
}

/** What was told of a name: in a large plan the same few names come thousands of times. */
const TOLD = new Map<string, string | undefined>();

function secretIn(words: readonly string[]): string | undefined {
  if (words.some((word) => NEVER.has(word)) || isAbout(words)) return undefined;
  const text = ` ${words.join(' ')} `;
  return SECRETS.find(({ phrase, atEnd }) => (atEnd ? text.endsWith(` ${phrase} `) : text.includes(` ${phrase} `)))
    ?.means;
}

/** `dbPassword`, `DB_PASSWORD`, `db.password` and `dbpassword` are the same two words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .flatMap((word) => word.toLowerCase().replace(NUMBERED, '$1').split(JOINED))
    .filter((word) => word !== '');
}

/** One of several. */
const NUMBERED = /^(.*(?:password|passwd|passphrase|pass|pwd|secret|token|key))\d{1,2}$/;

/** Where a word is two that are written as one. */
const JOINED =
  /(?<=.)(?=(?:password|passwd|passphrase|secret|token)$)|(?<=^(?:api|app|access|secret|private|master|signing|license))(?=keys?$)/;

function isAbout(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (ABOUT.has(last) || ABOUT.has(last.replace(/s$/, ''))) return true;
  const before = words.at(-2) ?? '';
  return (
    (/^keys?$/.test(last) && KEY_OF_DATA.has(before)) ||
    (last === 'pass' && STEP.has(before)) ||
    (last === 'token' && MARK.has(before))
  );
}

interface SecretWord {
  readonly phrase: string;
  readonly means: string;
  /** Only when the name ends so. */
  readonly atEnd?: true;
}

const named = (means: string, phrases: string, atEnd?: true): readonly SecretWord[] =>
  phrases.split(', ').map((phrase) => ({ phrase, means, ...(atEnd && { atEnd }) }));

const SECRETS: readonly SecretWord[] = [
  ...named('a password', 'password, passwords, passwd, passcode'),
  ...named('a password', 'pass, pwd, pw', true),
  ...named('a passphrase', 'passphrase'),
  ...named('a secret key', 'secret key'),
  ...named('a private key', 'private key'),
  ...named('an API key', 'api key, api keys'),
  ...named('an access key', 'access key'),
  ...named('a signing key', 'signing key, session key, hmac key, jwt key'),
  ...named('an encryption key', 'encryption key, fernet key, cipher key'),
  ...named('a master key', 'master key'),
  ...named('an authentication key', 'auth key'),
  ...named('a secret', 'secret'),
  ...named('a token', 'token'),
  ...named('an application key', 'app key', true),
  ...named('a shared key', 'shared key, psk', true),
  ...named('an account key', 'account key, subscription key', true),
  ...named('a licence key', 'license key, licence key', true),
  ...named('credentials', 'credential, credentials, creds', true),
];

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** A name with one of these speaks of no secret, whatever else is in it. */
const NEVER = words(
  'public publishable max min num expire expires expiry expiration expiring ttl timeout lifetime lifespan rotation rotate use enable enabled disable disabled require required allow allowed skip verify validate validation',
);

/** A name that ends in one of these is about a secret, and holds none. */
const ABOUT = words(
  [
    // What leads to one
    'arn url uri endpoint link file filename path dir directory folder mount name id identifier ref reference reader location source address',
    'host hostname domain port server service proxy store storage backend provider manager vault engine registry repository bucket region zone',
    'db database table collection queue topic stream index column field param parameter variable env stage label alias version revision',
    // How it is made, sent and checked
    'type kind mode format encoding encoder hasher hash salt algorithm alg cipher method strategy scheme style class impl handler resolver validator generator converter filter plugin module',
    'header cookie prefix suffix separator pattern regex policy strength complexity history rule config configuration setting option template schema',
    'issuer audience provider scope claim role group realm user username email owner contract symbol',
    // How much and how long
    'length size limit count counter number budget cost rounds iterations retries attempts duration period interval window delay grace leeway skew validity age seconds secs minutes hours days ms second minute hour day time at',
    // What is said about it
    'status state flag hint prompt message subject title text description namespace authentication authorization cache parallelism',
  ].join(' '),
);

/** `PASSWORD_KEY` is the key under which the password stands, `CREDENTIALS_S3_KEY` one of an object. */
const KEY_OF_DATA = words(
  's3 object cookie header json cache redis partition sort primary lookup password claim config field param query',
);

/** `PROXY_PASS` leads to a server, `FIRST_PASS` is a turn. */
const STEP = words('proxy by first second single multi two one high low band');

/** `creation_token` and `NextToken` are marks of a request. */
const MARK = words('creation idempotency next continuation page');
