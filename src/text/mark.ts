/** A mark that is left in a text to be filled in, by a deploy tool or by hand. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Marks that say by their brackets what they are. */
const BRACKETED = [
  /\$\{\{.{0,300}?\}\}/,
  /\$\{(?:[^{}\n]|\{[^{}\n]{0,300}\}){0,300}\}/,
  /\{\{.{0,300}?\}\}/,
  /\{%.{0,300}?%\}/,
  /<%.{0,300}?%>/,
  /#\{[^}\n]{0,300}\}#?/,
  /\(\([A-Za-z][\w.-]{0,60}\)\)/,
];

/** An element of HTML is none, nor is anything in a text that closes one. */
const ANGLED =
  /<(?!(?:[abipsu]|br|hr|em|li|ul|ol|td|th|tr|div|span|html|head|body|strong|pre|h[1-6])>)[A-Za-z_][\w .:-]{0,60}>/;
const MARKUP = /<\/|\/>|<[!?]/;

const ACCOUNT =
  '[Xx]{12}|(?:YOUR[-_])?(?:AWS[-_])?ACCOUNT(?:[-_]?(?:ID|NUMBER))?|(?:your[-_])?(?:aws[-_])?account(?:[-_]?(?:id|number))?';
const REGION = '(?:YOUR[-_])?(?:AWS[-_])?REGION|(?:your[-_])?(?:aws[-_])?region';

/** Marks that could be something else in another place. */
const DELIMITED = [
  // `%H%M` is a time, `%msg%n` a log line, `%E3%81` an octet.
  /%%?(?![\dA-F]{2}%)[A-Z][A-Z\d_]{1,80}%%?/,
  /(?<=^|[:/@-])%[A-Za-z_][\w.]{0,80}[A-Za-z\d_]%(?=$|[:/@.-])/,
  // `user:p@ss@host` holds none.
  /@@[A-Za-z_]\w{0,80}@@|(?<![\w@])@[A-Za-z_]\w{0,80}@(?![\w@])/,
  // `AIRFLOW__CORE__EXECUTOR` holds none.
  /(?<!\w)__[A-Z][A-Z\d_]{0,80}?__(?!\w)/,
  /\${2,9}[A-Za-z_]\w{0,80}\$+/,
  /^\$[A-Za-z_]\w*\$?$/,
  // `$HOME/bin` is for a shell.
  /(?<=^|[:/.@,=\s-])\$(?!(?:HOME|PATH|PWD|USER|HOSTNAME|SHELL)\b)[A-Z_][A-Z\d_]+(?![\w$])/,
  /(?<=[:/])\$(?!HOME|PATH|PWD|USER)[A-Za-z_]\w{0,80}(?=$|[:/])/,
  /(?<![A-Za-z\d])(?:REPLACE|CHANGE)_ME(?:_[A-Z\d_]+)?/,
  /(?<![A-Za-z\d])YOUR[-_][A-Z][A-Z\d_-]*/,
  // In an ARN or the name of a registry.
  new RegExp(
    `(?<=:)(?:${ACCOUNT}|${REGION})(?=:)|^(?:${ACCOUNT})(?=\\.dkr\\.ecr\\.)|(?<=\\.ecr\\.)(?:${REGION})(?=\\.amazonaws\\.)`,
  ),
];

const anyOf = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join('|');
const IN_TEXT = new RegExp(anyOf([...BRACKETED, ANGLED, ...DELIMITED]), 'g');

/** Where JSON wants a value nothing but a mark starts with these. */
const BARE = new RegExp(
  anyOf([
    ...BRACKETED,
    /<[A-Za-z_][\w .:-]{0,60}>/,
    /%%?[A-Za-z_][\w.]*%%?/,
    /@@?[A-Za-z_]\w*@@?/,
    /__\w+__/,
    /\$+[A-Za-z_]\w*\$*/,
  ]),
  'y',
);

/** The marks in the value of a string. */
export function marksIn(text: string): readonly Mark[] {
  if (!/[$%@<{_#(A-Zx:.]/.test(text)) return [];
  const isMarkup = MARKUP.test(text);
  return [...text.matchAll(IN_TEXT)]
    .filter(([found]) => !isMarkup || !/^<[^%]/.test(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The mark that stands for a whole value at `at`, where none would be expected in JSON. */
export function bareMarkAt(text: string, at: number): Mark | undefined {
  BARE.lastIndex = at;
  return BARE.test(text) ? { start: at, end: BARE.lastIndex } : undefined;
}

/** A mark as it may be shown: what is more than a name, such as a default, may be a secret. */
export function shownMark(mark: string): string {
  if (mark.length <= 60 && /^[^\w\s]*[\w .-]*[^\w\s]*$/.test(mark)) return mark;
  if (mark.length <= 80 && /^\{\{-?\s*\w+\s+(["'`])[\w./[\]-]+\1\s*-?\}\}$/.test(mark)) return mark;
  const [open] = /^(?:\$?\{\{|\$\{|\{%|<%|#\{|[^\w\s])/.exec(mark) ?? [''];
  const [close] = /(?:\}\}|%\}|%>|\}#|[^\w\s])$/.exec(mark) ?? [''];
  return `${open}…${close}`;
}
