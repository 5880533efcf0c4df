import { secretWord } from './secret-names.ts';
import { isLiteralSecret, lettersOf, type Telling, tellingIn } from './secret-values.ts';

/** The credentials in a text that a program is started with, or in the items of such a list as written in a file. */
export function tellingInCommand(text: string): readonly Telling[] {
  return MARK.test(text) && HINT.test(text) ? [...namedOptions(text), ...programOptions(text)] : [];
}

/** A credential in one of the items of a command. */
export interface CommandSecret extends Telling {
  readonly item: number;
}

/** The credentials in the items of a command: an option and its value may be two. What is not known is undefined. */
export function secretsInCommand(items: readonly (string | undefined)[]): readonly CommandSecret[] {
  const single = items.flatMap((text, item) => tellingIn(text ?? '').map((telling) => ({ ...telling, item })));
  const starts: number[] = [];
  let joined = '';
  for (const text of items) {
    starts.push(joined.length);
    joined += `${text ?? UNTOLD}${BORDER}`;
  }
  const across = tellingInCommand(joined).flatMap(({ what, start, end }): CommandSecret[] => {
    const item = starts.findLastIndex((first) => first <= start);
    const first = starts[item]!;
    return items[item] === undefined ? [] : [{ what, item, start: start - first, end: end - first }];
  });
  return [...single, ...across].filter(
    ({ item, start, end }) => !isLeftToShell(items[item]!.slice(start, end), items[item]![start - 1]),
  );
}

/** A variable, or what another program prints: the shell puts it in. */
function isLeftToShell(value: string, before: string | undefined): boolean {
  return /^\\?[$`]/.test(value) || before === '$' || before === '`';
}

const BORDER = '", "';
const UNTOLD = '${…}';

/** Between an option and its value: spaces in a shell's line, or the border of two items in JSON and YAML. */
const BETWEEN = String.raw`(?:(?:\\{0,7}["'])?(?:[ \t]*,\s*|[ \t]+|\n[ \t]*-[ \t]*\n?[ \t]*)(?:\\{0,7}["'])?)`;
const VALUE = String.raw`([^\s"'\\]{1,300})`;

const OPTION = new RegExp(String.raw`(?:(?<![\w-])--?|(?<=\w)--)([A-Za-z][\w.-]{2,80})${BETWEEN}(?!-)${VALUE}`, 'dg');

/** These say that there is to be a password, and do not take one. */
const SWITCH = /(?:^|-)(?:no|ask|use|with|without|skip|ignore|stdin)(?:-|$)/i;
/** PostgreSQL's programs ask for the password where `--password` stands. https://www.postgresql.org/docs/current/app-psql.html */
const ASKING = /\b(?:psql|pg_\w+|createdb|createuser|dropdb|vacuumdb|reindexdb)\b/;

/** What is not known may be one of them. */
function mayAsk(name: string, before: string): boolean {
  return name === 'password' && (ASKING.test(before) || before.includes(UNTOLD));
}

function namedOptions(text: string): readonly Telling[] {
  return [...text.matchAll(OPTION)].flatMap(({ 1: name, 2: value, index, indices }) => {
    const word = SWITCH.test(name!) ? undefined : secretWord(name!);
    if (word === undefined || mayAsk(name!, text.slice(Math.max(0, index - 400), index))) return [];
    return isGiven(value!) && lettersOf(name!) !== lettersOf(value!)
      ? [{ what: word, start: indices![2]![0], end: indices![2]![1] }]
      : [];
  });
}

/** How options of other programs that start with a p go on: `-port`, `-path`. */
const WORDS_IN_P = '(?:ort|ath|refix|rofile|id|rop|rocess|rint|arallel|assword|ass|wd)';

/** Options of programs that take a password under a name that does not say so. */
const PROGRAMS: readonly RegExp[] = [
  // https://dev.mysql.com/doc/refman/8.4/en/connection-options.html: -p and the password are written together.
  String.raw`\b(?:mysql|mariadb)(?:admin|dump|check|import|-[a-z]+)?(?=[\s"'])[^|;&\n]{0,300}?[\s"',]-p(?!${WORDS_IN_P}\b)\\{0,7}["']?${VALUE}`,
  // https://redis.io/docs/latest/develop/tools/cli/
  String.raw`\b(?:redis|valkey)-cli\b[^|;&\n]{0,300}?[\s"']-a${BETWEEN}${VALUE}`,
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/
  `--(?:requirepass|masterauth)${BETWEEN}${VALUE}`,
  // https://curl.se/docs/manpage.html#-u
  String.raw`\bcurl\b[^|;&\n]{0,300}?[\s"'](?:-u|--user|--proxy-user|-U)${BETWEEN}[^\s:"'\\]{1,100}:${VALUE}`,
  // https://linux.die.net/man/1/sshpass
  String.raw`\bsshpass["']?,?\s+["']?-p${BETWEEN}?${VALUE}`,
].map((source) => new RegExp(source, 'dg'));

function programOptions(text: string): readonly Telling[] {
  return PROGRAMS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 1: value, indices }) =>
      isGiven(value!) ? [{ what: 'a password', start: indices![1]![0], end: indices![1]![1] }] : [],
    ),
  );
}

function isGiven(written: string): boolean {
  const value = written.replace(/[,\]})]+$/, '');
  // A manual says `--token GITHUB_TOKEN`.
  const isName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value) && secretWord(value) !== undefined;
  // Docker's `--secret id=…` names one.
  return !isName && !/^(?:\\?[$`]|(?:id|type)=)/.test(value) && isLiteralSecret(value);
}

/** What a text has that has a hint, found in half the time: a large plan has millions of texts without. */
const MARK = /-|mysql|mariadb|curl|sshpass/i;

/** What a text has that has one of them: most texts need no closer look. */
const HINT =
  /(?:(?<![\w-])--?|(?<=\w)--)[\w.-]{0,80}(?:pass|pwd|secret|token|key|psk|cred|auth)|-cli|mysql|mariadb|\bcurl\b|sshpass/i;
