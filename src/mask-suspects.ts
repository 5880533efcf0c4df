import { secretWord } from './ecs/secret-names.ts';
import { isLiteralSecret } from './ecs/secret-values.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What looks like a credential, and not so surely that a rule would say it: each first group. */
const SUSPECTS: readonly RegExp[] = [
  // https://TOKEN@host
  /:\/\/([\w.~%+-]{16,500})@/dg,
  // Signed addresses
  /[?&](?:sig|signature|x-amz-signature|x-amz-security-token|token|code|key)=([^&\s"']{8,1000})/dgi,
  // The data source name of a driver of Go: user:password@tcp(host)
  /(?<![\w.:/-])[\w.-]{1,80}:([^@\s"'/]{3,200})@(?:tcp|udp|unix)?\(/dg,
  /(?<![A-Za-z:/-])(?:password|passwd|pwd|passphrase|secret|token|api[-_ ]?key)["']?\s{0,3}[:=]\s{0,3}["']?(?!!)([^\s"',;&{}[\]\\]{3,500})/dgi,
  // user:password where the name of a secret for a registry belongs
  /credentials?\w{0,20}\W{1,60}(?:credentialsparam\w{0,10}\W{1,20})?([\w.+-]{1,60}:(?!\d+(?:\D|$))[^\s"',/]{4,200})/dgi,
  /(?<![A-Za-z])bearer\s{1,3}([\w.~+/=-]{8,4000})/dgi,
];

/** Most texts have none of what these have in them. */
const HINT = /:\/\/|[?&]|@|--|pass|pwd|secret|token|key|bearer|credential/i;

/** The stretches of a text that may be credentials: nobody misses them where the text is shown. */
export function suspectsIn(text: string): readonly Stretch[] {
  if (text.length > 20_000 || !HINT.test(text)) return [];
  return [...optionValues(text), ...SUSPECTS.flatMap((pattern) => firstGroups(text, pattern))];
}

function firstGroups(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].flatMap(({ 1: part, indices }) => {
    if (!isLiteralSecret(part!)) return [];
    const [start, end] = indices![1]!;
    return [{ start, end }];
  });
}

/** `--password` and its value, as two items of a list that is not read as one. */
const OPTION =
  /(?<![\w-])--?[^\w\s-]?([a-z][\w-]{2,60})[^\w\s-]{0,3}\s{0,80}[^\w\s-]{0,2}\s{1,80}(?:-\s{1,3})?["']?((?!-)[^\s"',\]}]{3,200})/dgi;

function optionValues(text: string): readonly Stretch[] {
  return [...text.matchAll(OPTION)].flatMap(({ 1: option, 2: value, indices }) => {
    if (secretWord(option!) === undefined || !isLiteralSecret(value!)) return [];
    const [start, end] = indices![2]!;
    return [{ start, end }];
  });
}

/** Names that may be those of secrets, beside the ones that surely are. */
const NAMES = /(?:secrets|tokens|pgpass|session_?key|dsn)\d*$|(?:^|[_.-])(?:auth|pat)\d*$/i;

export function mayNameSecret(name: string): boolean {
  return NAMES.test(name);
}

/** Whether a `valueFrom` can be neither an ARN nor the name of a parameter: it may be the secret itself. */
export function isNoReference(text: string): boolean {
  return text !== '' && !/^[\w./:+=,@*?{}$<>%#&-]*$/.test(text) && !/^\s*(?:arn:|\{\{resolve:)/.test(text);
}
