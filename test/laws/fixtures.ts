import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/document.ts';
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
}

/** The `bad*` and `good*` inputs of a rule, in order. */
export async function inputsOf({ rule, theme }: Registered): Promise<readonly Input[]> {
  const folder = join(fixtures, theme, rule.id);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?:bad|good)\b/.test(name)) : [];
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
  return { name, sources, documents: await Promise.all(sources.map(read)) };
}

/** Runs one rule, on whatever its level, with all that it may need. */
export function run(documents: readonly Document[], registered: Registered, more: Partial<LintOptions> = {}): Report {
  const { rule } = registered;
  const levels = new Map(rule.optIn ? [[rule.id, rule.severity]] : []);
  return lint(documents, { rules: [registered], levels, validators, facts, ...more });
}
