import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseAllDocuments, type YAMLError } from 'yaml';
import type { Entry, MapNode, Node, Problem, Reading, ScalarNode } from './node.ts';
import type { Source, Span } from './source.ts';
import { yamlVersionsDiffer } from './yaml-versions.ts';

/** How many values aliases may add to a file: far above any real one, far below what hurts. */
const MAX_ALIASED = 100_000;

/** Reads YAML 1.2 (core schema) with merge keys and tags; each document of the text is a root. */
export function readYaml(source: Source): Reading {
  const documents = parseAllDocuments(source.text, {
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
    merge: true,
  });
  const problems: Problem[] = [];
  const roots: Node[] = [];
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error) {
      problems.push(syntaxProblem(message(error), source.span(...error.pos)));
      break;
    }
    const reader = new DocumentReader(source, problems);
    try {
      if (document.contents) roots.push(reader.convert(document.contents as ParsedNode));
    } catch (thrown) {
      if (!(thrown instanceof AliasError)) throw thrown;
      problems.push(syntaxProblem(thrown.message, thrown.at));
      break;
    }
  }
  return { roots, problems };
}

class AliasError extends Error {
  readonly at: Span;
  constructor(message: string, at: Span) {
    super(message);
    this.at = at;
  }
}

class DocumentReader {
  readonly #source: Source;
  readonly #problems: Problem[];
  readonly #anchors = new Map<string, { node: Node; size: number } | 'open'>();
  #count = 0;
  #aliased = 0;

  constructor(source: Source, problems: Problem[]) {
    this.#source = source;
    this.#problems = problems;
  }

  convert(yaml: ParsedNode | null, fallback = 0): Node {
    if (isAlias(yaml)) return this.#alias(yaml.source, this.#at(yaml, fallback));
    const anchor = yaml?.anchor;
    if (anchor) this.#anchors.set(anchor, 'open');
    const before = this.#count++;
    const node = this.#content(yaml, this.#at(yaml, fallback));
    if (anchor) this.#anchors.set(anchor, { node, size: this.#count - before });
    return node;
  }

  #content(yaml: ParsedNode | null, at: Span): Node {
    const tag = yaml?.tag?.startsWith('!') ? { tag: yaml.tag } : {};
    if (isMap(yaml)) return { ...this.#map(yaml.items, at), ...tag };
    if (isSeq(yaml)) {
      return { kind: 'list', items: yaml.items.map((item) => this.convert(item as ParsedNode, at.start)), at, ...tag };
    }
    if (!isScalar(yaml)) return { kind: 'scalar', value: null, at };
    return { ...scalar(yaml.value, yaml.source, yaml.type === 'PLAIN' && !yaml.tag, at), ...tag };
  }

  #map(pairs: readonly { key: unknown; value: unknown }[], at: Span): MapNode {
    const entries = new Map<string, Entry>();
    const merged: Node[] = [];
    for (const pair of pairs) {
      const keyNode = pair.key as ParsedNode | null;
      const key = this.#at(keyNode, at.start);
      const value = this.convert(pair.value as ParsedNode | null, key.end);
      const name = isScalar(keyNode) ? keyName(keyNode) : this.#source.text.slice(key.start, key.end);
      if (name === '<<' && isScalar(keyNode) && keyNode.type === 'PLAIN') {
        merged.push(...(value.kind === 'list' ? value.items : [value]));
        continue;
      }
      const earlier = entries.get(name);
      if (earlier) this.#duplicate(name, key, earlier.key);
      entries.set(name, { key, value });
    }
    for (const node of merged) {
      for (const [name, entry] of node.kind === 'map' ? node.entries : []) if (!entries.has(name)) entries.set(name, entry);
    }
    return { kind: 'map', entries, at };
  }

  /** The converted value is shared, not copied; what it would be when copied is counted, so that no later walk hangs. */
  #alias(name: string, at: Span): Node {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) throw new AliasError(`Expected an anchor "&${name}" above this alias`, at);
    if (anchor === 'open') throw new AliasError(`The alias "*${name}" stands inside the value that it names: it has no end`, at);
    this.#count += anchor.size;
    this.#aliased += anchor.size;
    if (this.#aliased > MAX_ALIASED) {
      throw new AliasError(`Expected at most ${MAX_ALIASED} values through aliases: they multiply without end here`, at);
    }
    return { ...anchor.node, at, via: [anchor.node.at, ...(anchor.node.via ?? [])] };
  }

  #at(yaml: ParsedNode | null, fallback: number): Span {
    const [start, end] = yaml?.range ?? [fallback, fallback];
    return this.#source.span(this.#tagStart(yaml, start), end);
  }

  /** The library's range leaves a tag out; `!Ref Name` is one value. */
  #tagStart(yaml: ParsedNode | null, start: number): number {
    if (!yaml || isAlias(yaml) || !yaml.tag?.startsWith('!')) return start;
    const found = this.#source.text.lastIndexOf(yaml.tag, start);
    return found !== -1 && start - found <= yaml.tag.length + 200 ? found : start;
  }

  #duplicate(name: string, at: Span, earlier: Span): void {
    const text = `The key ${JSON.stringify(name)} is in this mapping twice`;
    this.#problems.push({ kind: 'duplicate-key', message: text, at, related: [{ at: earlier, message: 'the first' }] });
  }
}

function keyName(key: { value: unknown; source?: string }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function scalar(value: unknown, source: string | undefined, plain: boolean, at: Span): Node {
  if (plain && source !== undefined && yamlVersionsDiffer(source)) {
    return { kind: 'unknown', reason: 'is read differently by YAML 1.1 and 1.2: put it in quotes', at };
  }
  const known: ScalarNode['value'] =
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value);
  const raw = typeof known === 'number' && source !== undefined && source !== String(known) ? { raw: source } : {};
  return { kind: 'scalar', value: known, at, ...raw };
}

function syntaxProblem(text: string, at: Span): Problem {
  const end = Math.max(at.end, Math.min(at.start + 1, at.source.text.length));
  return { kind: 'syntax', message: text, at: at.source.span(at.start, end), related: [] };
}

/** The library's messages, but for those that quote the text: it may be a secret. */
function message({ code, message: text }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Expected spaces: YAML does not indent by tabs';
    case 'BAD_SCALAR_START':
      return 'Expected a value: a plain one cannot start with this character, put it in quotes (a template is to be rendered first)';
    case 'BAD_DQ_ESCAPE':
      return 'Expected an escape sequence that YAML knows after the backslash';
    case 'BAD_ALIAS':
      return 'Expected the name of an anchor';
    case 'TAG_RESOLVE_FAILED':
      return 'Expected a value that fits its tag';
    case 'RESOURCE_EXHAUSTION':
      return 'Expected fewer levels of nesting';
    case 'UNEXPECTED_TOKEN':
      return /^Unexpected [a-z-]+ (?:at node end|token)$/.test(text) ? text : 'Unexpected text here';
    default:
      return text;
  }
}
