import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/document.ts';
import type { Facts, ImageAnswer, ImagePlatform } from '../../src/facts/facts.ts';
import type { Report } from '../../src/finding.ts';
import { type LintOptions, lint, type Registered } from '../../src/lint.ts';
import { loadFacts, loadValidators } from '../../src/load.ts';
import { read } from '../../src/read.ts';
import { Source } from '../../src/text/source.ts';

const validators = await loadValidators();
const facts = await loadFacts();

export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** An input of a rule's folder: a file, or a folder of files that are given together. */
export interface Input {
  readonly name: string;
  readonly sources: readonly Source[];
  readonly documents: readonly Document[];
  /** What it is linted with: the answers of registries that the folder has for it. */
  readonly facts: Facts;
}

/** The `bad*` and `good*` inputs of a rule, in order. */
export async function inputsOf({ rule, theme }: Registered): Promise<readonly Input[]> {
  const folder = join(fixtures, theme, rule.id);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(?:bad|good)\b/.test(name) && !name.endsWith(IMAGES))
    : [];
  return Promise.all(names.sort(inReadingOrder).map((name) => inputAt(folder, name)));
}

/** The plain example first, what people write before what a tool prints. */
function inReadingOrder(a: string, b: string): number {
  const keys = [a, b].map(
    (name) => `${/^[\w-]*/.exec(name)![0]} ${/\.plan\./.test(name) ? 2 : /\.ya?ml$/.test(name) ? 1 : 0}`,
  );
  return keys[0]! < keys[1]! ? -1 : keys[0]! > keys[1]! ? 1 : a < b ? -1 : 1;
}

async function inputAt(folder: string, name: string): Promise<Input> {
  const path = join(folder, name);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((file) => `${name}/${file}`)
    : [name];
  const sources = files.map((file) => new Source(file, readFileSync(join(folder, file), 'utf8')));
  const answers = join(folder, `${/^[\w-]*/.exec(name)![0]}${IMAGES}`);
  const facts = existsSync(answers) ? { images: imagesIn(readFileSync(answers, 'utf8')) } : {};
  return { name, sources, documents: await Promise.all(sources.map(read)), facts };
}

/** The file with the answers for the inputs of a name: `bad.images.json` for `bad.json` and `bad.yaml`. */
const IMAGES = '.images.json';

/** An answer is the list of platforms, as they are printed, or else "missing in …" or why it is not told. */
function imagesIn(text: string): ReadonlyMap<string, ImageAnswer> {
  const answers = Object.entries(JSON.parse(text) as Record<string, readonly string[] | string>);
  return new Map(answers.map(([reference, answer]) => [reference, answerIn(answer)]));
}

function answerIn(answer: readonly string[] | string): ImageAnswer {
  if (typeof answer !== 'string') return { kind: 'found', platforms: answer.map(platformIn) };
  const registry = /^missing in (.+)$/.exec(answer)?.[1];
  return registry === undefined ? { kind: 'untold', reason: answer } : { kind: 'missing', registry };
}

function platformIn(name: string): ImagePlatform {
  const [platform = '', version] = name.split(' ');
  const [os = '', architecture = '', variant] = platform.split('/');
  return { os, architecture, ...(variant !== undefined && { variant }), ...(version !== undefined && { version }) };
}

/** Runs one rule, on whatever its level, with all that it may need. */
export function run(documents: readonly Document[], registered: Registered, more: Partial<LintOptions> = {}): Report {
  const { rule } = registered;
  const levels = new Map(rule.optIn ? [[rule.id, rule.severity]] : []);
  return lint(documents, { rules: [registered], levels, validators, ...more, facts: { ...facts, ...more.facts } });
}
