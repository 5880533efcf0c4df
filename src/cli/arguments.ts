import { parseArgs } from 'node:util';
import type { Severity } from '../finding.ts';
import { nearest } from '../validate.ts';

export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'lint'; readonly options: Options }
  | { readonly kind: 'policy'; readonly options: PolicyOptions };

/** What `ecs-lint policy` is asked for. */
export interface PolicyOptions {
  readonly inputs: readonly string[];
  readonly uses: readonly ('execution' | 'task')[];
  /** Those of which the policies are; all when there are none. */
  readonly families: readonly string[];
  readonly as: (typeof LANGUAGES)[number];
  readonly stdinFilename: string;
}

export interface Options {
  readonly inputs: readonly string[];
  readonly outputs: readonly Output[];
  readonly failOn: Severity | 'never';
  /** The levels asked for, by rule. */
  readonly levels: ReadonlyMap<string, Severity | 'off'>;
  readonly ignoreUnknown: boolean;
  readonly resolveImages: boolean;
  readonly stdinFilename: string;
  readonly colour: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export interface Output {
  readonly format: OutputFormat;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

export type OutputFormat = (typeof FORMATS)[number];

/** What the program was called with is wrong; the message says how, for people. */
export class WrongUse extends Error {}

const FORMATS = ['text', 'json', 'sarif'] as const;
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
const ROLES = ['execution', 'task'] as const;
const LANGUAGES = ['json', 'cloudformation', 'terraform'] as const;
const LEVELS = ['off', 'info', 'warning', 'error'] as const;

const OPTIONS = {
  format: { type: 'string', short: 'f', multiple: true },
  'fail-on': { type: 'string' },
  rule: { type: 'string', multiple: true },
  'ignore-unknown': { type: 'boolean' },
  'resolve-images': { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean' },
  verbose: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const POLICY_OPTIONS = {
  role: { type: 'string' },
  family: { type: 'string', multiple: true },
  as: { type: 'string' },
  'stdin-filename': { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the arguments ask for. Throws a `WrongUse`. */
export function parse(args: readonly string[], ruleIds: readonly string[]): Command {
  return args[0] === 'policy' ? parsePolicy(args.slice(1)) : parseLint(args, ruleIds);
}

function parsePolicy(args: readonly string[]): Command {
  const { asked, positionals, options } = read(args, POLICY_OPTIONS);
  if (asked) return { kind: asked };
  const last = (name: string) => options.findLast((option) => option.name === name)?.value;
  if (positionals.length === 0 || positionals.includes('')) throw new WrongUse('policy needs the names of files');
  const role = last('role');
  return {
    kind: 'policy',
    options: {
      inputs: positionals,
      uses: role === undefined ? ROLES : [oneOf(ROLES, role, '--role')],
      families: options.flatMap(({ name, value }) => (name === 'family' && value !== undefined ? [value] : [])),
      as: oneOf(LANGUAGES, last('as') ?? 'json', '--as'),
      stdinFilename: last('stdin-filename') ?? '<stdin>',
    },
  };
}

function parseLint(args: readonly string[], ruleIds: readonly string[]): Command {
  const { asked, positionals, options } = read(args, OPTIONS);
  if (asked) return { kind: asked };
  const last = (...names: readonly string[]) => options.findLast(({ name }) => names.includes(name));
  const all = (name: string) => options.flatMap((option) => (option.name === name ? [option.value ?? ''] : []));
  const is = (name: string) => last(name) !== undefined;

  if (positionals.includes('')) throw new WrongUse('the name of a file is empty');
  if (is('quiet') && is('verbose')) throw new WrongUse('--quiet and --verbose exclude each other');
  if (is('stdin-filename') && !positionals.includes('-'))
    throw new WrongUse('--stdin-filename goes with "-", which is standard input');
  const colour = last('color', 'no-color');
  return {
    kind: 'lint',
    options: {
      inputs: positionals.length > 0 ? positionals : ['.'],
      outputs: outputs(all('format')),
      failOn: oneOf(FAIL_ON, last('fail-on')?.value ?? 'warning', '--fail-on'),
      levels: new Map(all('rule').map((text) => level(text, ruleIds))),
      ignoreUnknown: is('ignore-unknown'),
      resolveImages: is('resolve-images'),
      stdinFilename: last('stdin-filename')?.value ?? '<stdin>',
      colour: colour && colour.name === 'color',
      quiet: is('quiet'),
      verbose: is('verbose'),
    },
  };
}

type OptionsTaken = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** The options as they were written, checked unless help or the version is asked for. Throws a `WrongUse`. */
function read(args: readonly string[], taken: OptionsTaken) {
  const parsed = parseArgs({ args: [...args], options: taken, strict: false, allowPositionals: true, tokens: true });
  const { values, positionals, tokens } = parsed;
  const asked = (['help', 'version'] as const).find((name) => values[name] === true);
  const options = tokens.filter((token) => token.kind === 'option');
  if (!asked) for (const option of options) checkOption(option, taken);
  return { asked, positionals, options };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, all: OptionsTaken): void {
  const option = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!option) throw new WrongUse(`unknown option "${rawName}"${didYouMean(name, Object.keys(all), '--')}`);
  if (option.type === 'boolean' && value !== undefined) throw new WrongUse(`${rawName} takes no value`);
  const isMissing = value === undefined || value === '' || (value.startsWith('-') && !inlineValue);
  if (option.type === 'string' && isMissing) throw new WrongUse(`${rawName} needs a value`);
}

function outputs(texts: readonly string[]): readonly Output[] {
  if (texts.length === 0) return [{ format: 'text', file: undefined }];
  const all = texts.map((text): Output => {
    const [name, file] = split(text);
    if (file === '') throw new WrongUse(`--format ${text}: the name of the file is missing`);
    return { format: oneOf(FORMATS, name, '--format'), file };
  });
  if (all.filter(({ file }) => file === undefined).length > 1) {
    throw new WrongUse('two formats on standard output: give one of them a file, as in --format sarif=ecs-lint.sarif');
  }
  return all;
}

function level(text: string, ruleIds: readonly string[]): [string, Severity | 'off'] {
  const [id, wanted] = split(text);
  if (!ruleIds.includes(id)) throw new WrongUse(`unknown rule "${id}"${didYouMean(id, ruleIds)}`);
  if (wanted === undefined) throw new WrongUse(`--rule ${id}: its level is missing, as in --rule ${id}=off`);
  return [id, oneOf(LEVELS, wanted, `--rule ${id}`)];
}

/** At the first equals sign. */
function split(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function oneOf<T extends string>(values: readonly T[], value: string, what: string): T {
  const known = values.find((one) => one === value);
  if (known !== undefined) return known;
  throw new WrongUse(`${what}: "${value}" is none of ${values.join(', ')}${didYouMean(value, values)}`);
}

function didYouMean(name: string, candidates: readonly string[], prefix = ''): string {
  const best = nearest(name, candidates);
  return best === undefined ? '' : `; did you mean "${prefix}${best}"?`;
}
