import { type CST, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { duplicateKey } from './duplicate-key.ts';
import { shownMark } from './mark.ts';
import type { Entry, MapNode, Node, Problem } from './node.ts';
import type { Source, Span } from './source.ts';
import { YamlRefusal } from './yaml-error.ts';
import { foreign, isGlobal, localTag, scalarNode } from './yaml-scalar.ts';

/** How many values aliases may add to a file: far above any real one, far below what hurts. */
const MAX_ALIASED = 100_000;

/** The tokens before a value: its tag and anchor among them. */
type Before = readonly CST.SourceToken[] | undefined;

/** Converts one document of the library's into our tree. */
export class DocumentReader {
  readonly #source: Source;
  readonly #problems: Problem[];
  readonly #anchors = new Map<string, { node: Node; size: number } | 'open'>();
  #count = 0;
  #aliased = 0;

  constructor(source: Source, problems: Problem[]) {
    this.#source = source;
    this.#problems = problems;
  }

  convert(yaml: ParsedNode | null, before: Before, fallback = 0): Node {
    if (isAlias(yaml)) return this.#alias(yaml.source, this.#at(yaml, before, fallback));
    const anchor = yaml?.anchor;
    if (anchor) this.#anchors.set(anchor, 'open');
    const outer = this.#count++;
    const node = this.#content(yaml, this.#at(yaml, before, fallback));
    if (anchor) this.#anchors.set(anchor, { node, size: this.#count - outer });
    return node;
  }

  #content(yaml: ParsedNode | null, at: Span): Node {
    if (isScalar(yaml)) return scalarNode(yaml, at);
    if (!yaml || isAlias(yaml)) return { kind: 'scalar', value: null, at };
    if (isGlobal(yaml.tag) && !/^tag:yaml\.org,2002:(?:map|seq)$/.test(yaml.tag)) return foreign(at);
    if (isSeq(yaml))
      return { kind: 'list', items: this.#items(yaml.items, yaml.srcToken?.items, at), at, ...localTag(yaml.tag) };
    const text = this.#textAt(at);
    if (isMustache(yaml, text)) return { kind: 'unknown', reason: `holds the placeholder ${shownMark(text)}`, at };
    return { ...this.#map(yaml.items, at), ...localTag(yaml.tag) };
  }

  #items(items: readonly ParsedNode[], tokens: readonly CST.CollectionItem[] | undefined, at: Span): Node[] {
    return items.map((item, i) => this.convert(item, tokens?.[i]?.start, at.start));
  }

  #map(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], at: Span): MapNode {
    const entries = new Map<string, Entry>();
    const merged: Node[] = [];
    for (const { key: yamlKey, value: yamlValue, srcToken } of pairs) {
      const key = this.convert(yamlKey, srcToken?.start, at.start);
      const value = this.convert(yamlValue, srcToken?.sep, key.at.end);
      if (isMergeKey(yamlKey)) {
        merged.push(...(value.kind === 'list' ? value.items : [value]));
        continue;
      }
      const name = this.#nameOf(yamlKey, key);
      const earlier = entries.get(name);
      if (earlier) this.#problems.push(duplicateKey(name, key.at, earlier.key));
      entries.set(name, { key: key.at, value });
    }
    for (const node of merged) {
      if (node.kind !== 'map') throw new YamlRefusal('Expected a mapping to merge, or a list of mappings', node.at);
      for (const [name, entry] of node.entries) if (!entries.has(name)) entries.set(name, entry);
    }
    return { kind: 'map', entries, at };
  }

  /** Keys are strings here, as they are written: `012` is no number. */
  #nameOf(yaml: ParsedNode | null, key: Node): string {
    if (isScalar(yaml)) return typeof yaml.value === 'string' ? yaml.value : (yaml.source ?? '');
    if (isAlias(yaml) && key.kind === 'scalar' && typeof key.value === 'string') return key.value;
    return this.#textAt(key.via?.[0] ?? key.at);
  }

  /** The converted value is shared, not copied; what it would be when copied is counted, so that no later walk hangs. */
  #alias(name: string, at: Span): Node {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      throw new YamlRefusal('Expected an anchor of this name above: put a value that starts with "*" in quotes', at);
    }
    if (anchor === 'open')
      throw new YamlRefusal('Expected an alias of another value: this one stands in the value that it names', at);
    this.#count += anchor.size;
    this.#aliased += anchor.size;
    if (this.#aliased > MAX_ALIASED) {
      throw new YamlRefusal(
        `Expected at most ${MAX_ALIASED} values through aliases: they multiply without end here`,
        at,
      );
    }
    return { ...anchor.node, at, via: [anchor.node.at, ...(anchor.node.via ?? [])] };
  }

  /** From the tag, which the library leaves out of its range, to the last visible character. */
  #at(yaml: ParsedNode | null, before: Before, fallback: number): Span {
    const [start, end] = yaml?.range ?? [fallback, fallback];
    const from =
      yaml && !isAlias(yaml) && yaml.tag ? (before?.find(({ type }) => type === 'tag')?.offset ?? start) : start;
    let to = end;
    while (to > from && ' \t\r\n'.includes(this.#source.text[to - 1]!)) to--;
    return this.#source.span(from, to);
  }

  #textAt({ start, end }: Span): string {
    return this.#source.text.slice(start, end);
  }
}

function isMergeKey(key: ParsedNode | null): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

/** `{{ name }}` of a deploy tool is, to YAML, a mapping whose key is a mapping. */
function isMustache({ items: [only, ...others] }: YAMLMap.Parsed, text: string): boolean {
  if (!only || others.length > 0 || !isMap(only.key)) return false;
  return (
    text.startsWith('{{') &&
    text.endsWith('}}') &&
    (only.value === null || (isScalar(only.value) && only.value.value === null))
  );
}
