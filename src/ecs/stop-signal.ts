import { parseScript, type Step } from './shell-script.ts';

/**
 * Shells by what they do with the last command of a script (tried with bash 5.2, dash 0.5.12 and busybox 1.35): bash and
 * busybox become it, but bash not with a redirection or beside a background command; dash never does.
 */
export type Shell = 'bash' | 'busybox' | 'dash';

/** A program that SIGTERM does not reach. */
export interface Deaf {
  /** Its name. */
  readonly program: string;
  /** Completes "the shell …". */
  readonly because: string;
  /** Whether that is so in every shell that it may be. */
  readonly isSure: boolean;
}

/** The program that never sees SIGTERM when these words are run, `sh` being one of the shells, or any where that is not told. */
export function deafProgram(words: readonly string[], sh: Shell | undefined): Deaf | undefined {
  const invocation = invocationIn(words, sh);
  if (!invocation) return undefined;
  const steps = parseScript(invocation.script);
  return steps && deafIn(steps, invocation.shell, sh);
}

interface Invocation {
  /** Undefined: any. */
  readonly shell: Shell | undefined;
  readonly script: string;
}

const SHELLS: Readonly<Record<string, Shell>> = { bash: 'bash', dash: 'dash', ash: 'busybox' };

/** The shell that words run, with the script that `-c` gives it. */
function invocationIn(words: readonly string[], sh: Shell | undefined): Invocation | undefined {
  const [program = '', ...rest] = words;
  const name = baseOf(program);
  // Neither a small init process nor `env` passes a signal on to more than its child.
  if (name === 'env') return invocationIn(afterAssignments(rest), sh);
  if (name === 'tini' || name === 'docker-init') return rest[0] === '--' ? invocationIn(rest.slice(1), sh) : undefined;
  if (name === 'busybox')
    return rest[0] === 'sh' || rest[0] === 'ash' ? invocationIn(['ash', ...rest.slice(1)], sh) : undefined;
  if (name !== 'sh' && !Object.hasOwn(SHELLS, name)) return undefined;
  const script = scriptIn(rest);
  return script === undefined ? undefined : { shell: name === 'sh' ? sh : SHELLS[name], script };
}

function afterAssignments(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !/^\w+=/.test(word));
  return first === -1 ? [] : words.slice(first);
}

/** `-c`, alone or in a bundle such as `-ec`, makes a script of the first word that is no option; `o` takes a word with it. */
function scriptIn(words: readonly string[]): string | undefined {
  let at = 0;
  let isScript = false;
  for (let word = words[at]; word !== undefined && /^[-+]/.test(word); word = words[++at]) {
    if (word.startsWith('--')) continue;
    if (word.includes('c')) isScript = true;
    if (/[oO]/.test(word)) at++;
  }
  return isScript ? words[at] : undefined;
}

/** What is over at once, and what only waits. */
const SHORT = new Set([':', 'echo', 'exit', 'false', 'printf', 'true', 'wait']);
/** What the shell does itself; nothing can be said of what comes of it. */
const OWN = new Set(['.', 'cd', 'eval', 'export', 'set', 'source', 'trap', 'unset']);

function deafIn(steps: readonly Step[], shell: Shell | undefined, sh: Shell | undefined): Deaf | undefined {
  // A script with a trap passes signals on in its own way.
  if (steps.some(({ pipeline }) => nameIn({ pipeline }) === 'trap')) return undefined;
  const last = steps.findLastIndex((step) => step.pipeline.length > 1 || !SHORT.has(nameIn(step)));
  const main = steps[last];
  if (!main) return undefined;
  const program = nameIn(main);
  if (OWN.has(program) || !/^[\w.+${}-]+$/.test(program)) return undefined;
  if (main.then === '&') return { program, because: 'runs it in the background', isSure: true };
  if (main.pipeline.length > 1) {
    const all = main.pipeline.map(({ words }) => baseOf(words.find((word) => word !== 'exec') ?? ''));
    return { program: all.join(' | '), because: 'runs it in a pipeline', isSure: true };
  }
  if (program === 'exec') return deafProgram(withoutExec(main), sh);
  // Which of two is the one that lasts cannot be told.
  if (steps[last - 1]?.then === '||') return undefined;
  const next = steps[last + 1];
  const inner = deafProgram(main.pipeline[0]!.words, sh);
  if (inner?.isSure) return inner;
  if (next) return { program, because: `has "${nameIn(next)}" to run after it`, isSure: true };
  return inner ?? unreplaced(main, steps, shell);
}

/** Of a program that is the last of a script: whether the shell stays instead of becoming it. */
function unreplaced(main: Step, steps: readonly Step[], shell: Shell | undefined): Deaf | undefined {
  const program = nameIn(main);
  const keepsBash = main.pipeline[0]!.isRedirected || steps.some(({ then }) => then === '&');
  if (shell === 'busybox' || (shell === 'bash' && !keepsBash)) return undefined;
  const because = `runs it without exec${shell === undefined ? ', and stays in its place where it is dash' : ''}`;
  return { program, because, isSure: shell === 'dash' };
}

function withoutExec({ pipeline }: Step): readonly string[] {
  return pipeline[0]!.words.slice(1);
}

/** The program of a step, of a pipeline its first. */
function nameIn({ pipeline }: Pick<Step, 'pipeline'>): string {
  return baseOf(pipeline[0]!.words[0]!);
}

function baseOf(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1);
}
