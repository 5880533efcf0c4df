/** How long the word is that a script starts with; undefined when a quote or a bracket is not closed, or it starts with none. */
export function wordLength(text: string): number | undefined {
  let at = 0;
  while (at < text.length && !/[\s;&|<>()]/.test(text[at]!)) {
    const plain = /^(?:'[^']*'|\\[\s\S]|[^'"\\$`])/.exec(text.slice(at))?.[0].length;
    const length = plain ?? openedLength(text, at);
    if (length === undefined) return undefined;
    at += length;
  }
  return at === 0 || text[at] === '(' || text[at] === ')' ? undefined : at;
}

/** A word without its quotes; one with a command in it stays as it is. */
export function unquoted(word: string): string {
  if (/`|\$\(/.test(word)) return word;
  return word.replaceAll(
    /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g,
    (_, single?: string, double?: string, one?: string) =>
      single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? one ?? '',
  );
}

type Close = '"' | '`' | ')' | '}';

/** The length of what opens with a quote, a backtick or `$`. */
function openedLength(text: string, at: number): number | undefined {
  const [first, second] = [text[at], text[at + 1]];
  if (first === "'") return undefined;
  if (first === '"' || first === '`') return closedLength(text, at, 1, first);
  if (second === '(') return closedLength(text, at, 2, ')');
  return second === '{' ? closedLength(text, at, 2, '}') : 1;
}

/** From `start`, where `opening` characters open it, to what closes it. */
function closedLength(text: string, start: number, opening: number, close: Close): number | undefined {
  let at = start + opening;
  while (at < text.length && text[at] !== close) {
    const length = innerLength(text, at, close);
    if (length === undefined) return undefined;
    at += length;
  }
  return at < text.length ? at + 1 - start : undefined;
}

/** The length of the next part of what is still open: a quote, another opening, or one character. */
function innerLength(text: string, at: number, close: Close): number | undefined {
  const char = text[at]!;
  if (char === '\\') return 2;
  if (char === '$' || char === '`' || (char === '"' && close !== '"')) return openedLength(text, at);
  if (char === "'" && close !== '"') return /^'[^']*'/.exec(text.slice(at))?.[0].length;
  return char === '(' && close === ')' ? closedLength(text, at, 1, ')') : 1;
}
