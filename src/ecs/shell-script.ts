import { unquoted, wordLength } from './shell-word.ts';

/** One simple command: its words as written, without assignments and redirections. */
export interface Command {
  readonly words: readonly string[];
  readonly isRedirected: boolean;
}

/** What runs between two separators: one command, or several joined by pipes. */
export interface Step {
  readonly pipeline: readonly Command[];
  /** What comes after it; a line break counts as `;`. */
  readonly then: ';' | '&&' | '||' | '&' | '';
}

/** Words that open or close what is no simple command. */
const KEYWORDS = new Set([
  ...['!', '{', '}', '[[', 'case', 'coproc', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'for', 'function', 'if', 'in'],
  ...['select', 'then', 'time', 'until', 'while'],
]);

/** What is longer is more than a few commands. */
const LONGEST = 4000;

/** A shell's script as a list of commands; undefined when it holds anything else, such as loops, subshells and here-documents. */
export function parseScript(text: string): readonly Step[] | undefined {
  const tokens = text.length > LONGEST ? undefined : tokensOf(text.trim());
  if (!tokens) return undefined;
  const steps: Step[] = [];
  let pipeline: Command[] = [];
  let command = { words: [] as string[], isRedirected: false };
  const finish = (then: Step['then']) => {
    if (command.words.length > 0 || pipeline.length > 0) pipeline.push(command);
    if (pipeline.length > 0) steps.push({ pipeline, then });
    [pipeline, command] = [[], { words: [], isRedirected: false }];
  };
  for (const token of tokens) {
    if (token.kind === 'word') {
      const isAssignment = command.words.length === 0 && /^[A-Za-z_]\w*\+?=/.test(token.text);
      if (command.words.length === 0 && KEYWORDS.has(token.text)) return undefined;
      if (!isAssignment) command.words.push(token.text);
    } else if (token.kind === 'redirection') command.isRedirected = true;
    else if (token.text === '|') {
      pipeline.push(command);
      command = { words: [], isRedirected: false };
    } else finish(token.text);
  }
  finish('');
  return steps.every(({ pipeline: all }) => all.every(({ words }) => words.length > 0)) ? steps : undefined;
}

type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'redirection' }
  | { readonly kind: 'separator'; readonly text: '|' | Exclude<Step['then'], ''> };

/** Redirections with what they lead to; here-documents are none of them. */
const REDIRECTION = /^\d*(?:&>>?|<>|>>|>\||[<>]&|>|<(?!<))[ \t]*/;

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const blank = /^(?:[ \t\r]|\\\r?\n)+|^#[^\n]*/.exec(rest);
    const redirection = REDIRECTION.exec(rest);
    const separator = /^(?:&&|\|\||[;|&\n])/.exec(rest)?.[0];
    if (blank) at += blank[0].length;
    else if (redirection) {
      const length = wordLength(rest.slice(redirection[0].length));
      if (!length) return undefined;
      tokens.push({ kind: 'redirection' });
      at += redirection[0].length + length;
    } else if (separator !== undefined) {
      // `;;` and `|&` are other things.
      if (/^(?:;;|\|&)/.test(rest)) return undefined;
      tokens.push({ kind: 'separator', text: separator === '\n' ? ';' : (separator as '|' | ';' | '&' | '&&' | '||') });
      at += separator.length;
    } else {
      const length = wordLength(rest);
      if (!length) return undefined;
      tokens.push({ kind: 'word', text: unquoted(rest.slice(0, length)) });
      at += length;
    }
  }
  return tokens;
}
