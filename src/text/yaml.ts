import { Composer, type CST, Lexer, type ParsedNode, Parser } from 'yaml';
import type { Node, Problem, Reading } from './node.ts';
import type { Source } from './source.ts';
import { DocumentReader } from './yaml-document.ts';
import { earliest, problemOf, YamlRefusal } from './yaml-error.ts';

/** Deeper than any real file; the library's own recursion overflows at about 800. */
const MAX_DEPTH = 300;

/** Reads YAML 1.2 (core schema) with merge keys and tags; each document of the text is a root. */
export function readYaml(source: Source): Reading {
  const problems: Problem[] = [];
  const roots: Node[] = [];
  try {
    for (const { contents, before } of documentsOf(source)) {
      if (contents) roots.push(new DocumentReader(source, problems).convert(contents, before));
    }
  } catch (error) {
    if (!(error instanceof YamlRefusal)) throw error;
    problems.push(problemOf(error));
  }
  return { roots, problems };
}

interface YamlDocument {
  readonly contents: ParsedNode | null;
  /** The tokens before the contents, a tag of the whole document among them. */
  readonly before: readonly CST.SourceToken[];
}

function* documentsOf(source: Source): Generator<YamlDocument> {
  const tokens = new Tokens(source);
  const composer = new Composer({ keepSourceTokens: true, logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
  let read = 0;
  for (const { contents, errors } of composer.compose(tokens.read())) {
    if (errors.length > 0) throw earliest(errors, source, tokens.quote);
    yield { contents, before: tokens.starts[read++] ?? [] };
  }
  const { errors } = composer.streamInfo();
  if (errors.length > 0) throw earliest(errors, source, tokens.quote);
}

/** The library's tokens, and what it does not keep of them. */
class Tokens {
  /** What stands before the contents of each document. */
  readonly starts: (readonly CST.SourceToken[])[] = [];
  /** Where the last quoted string opens. */
  quote = 0;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  *read(): Generator<CST.Token> {
    for (const token of this.#parse()) {
      if (token.type === 'document') this.starts.push(token.start);
      yield token;
    }
  }

  *#parse(): Generator<CST.Token> {
    const parser = new Parser();
    for (const lexeme of new Lexer().lex(this.#source.text)) {
      if (/^["']/.test(lexeme)) this.quote = parser.offset;
      yield* parser.next(lexeme);
      if (parser.stack.length > MAX_DEPTH) {
        throw new YamlRefusal(
          `Expected at most ${MAX_DEPTH} levels of nesting`,
          this.#source.span(parser.offset - 1, parser.offset),
        );
      }
    }
    yield* parser.end();
  }
}
