import type { Scalar } from 'yaml';
import type { Node } from './node.ts';
import type { Span } from './source.ts';
import { yamlVersionsDiffer } from './yaml-versions.ts';

/** The types of YAML that JSON has too. */
const TYPES: Readonly<Record<string, string>> = {
  str: 'string',
  int: 'number',
  float: 'number',
  bool: 'boolean',
  null: 'null',
};

export function scalarNode({ value, source, tag, type }: Scalar.Parsed, at: Span): Node {
  if (!tag && type === 'PLAIN' && yamlVersionsDiffer(source)) {
    return { kind: 'unknown', reason: 'is read differently by YAML 1.1 and 1.2: put it in quotes', at };
  }
  const isForeign =
    isGlobal(tag) && TYPES[tag.replace('tag:yaml.org,2002:', '')] !== (value === null ? 'null' : typeof value);
  if (isForeign || !isKnown(value)) return foreign(at);
  const raw = typeof value === 'number' && source !== String(value) ? { raw: source } : {};
  return { kind: 'scalar', value, at, ...raw, ...localTag(tag) };
}

/** A tag such as `!Ref`; `!` alone says no more than quotes do. */
export function localTag(tag: string | undefined): { readonly tag?: string } {
  return tag?.startsWith('!') && tag !== '!' ? { tag } : {};
}

/** A tag such as `!!str`, written out. */
export function isGlobal(tag: string | undefined): tag is string {
  return tag !== undefined && !tag.startsWith('!');
}

export function foreign(at: Span): Node {
  return { kind: 'unknown', reason: 'has a YAML tag that JSON has no value for', at };
}

function isKnown(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
