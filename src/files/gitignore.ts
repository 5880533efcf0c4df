import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { attempt } from './open.ts';

/** The .gitignore files that hold in a folder, innermost first. */
export type Gitignores = readonly { readonly folder: string; readonly patterns: Ignore }[];

// As git decides it when it makes a repository.
const CASE_MATTERS = process.platform !== 'win32' && process.platform !== 'darwin';

/** Those of the folders above a folder, up to the root of its repository. */
export async function gitignoresAbove(folder: string): Promise<Gitignores> {
  const root = repositoryOf(folder);
  const above: string[] = [];
  for (let at = folder; root !== undefined && at !== root; at = dirname(at)) above.unshift(dirname(at));
  let all: Gitignores = [];
  for (const one of above) all = await withGitignoreOf(one, all);
  return all;
}

/** With that of one more folder, if it has one. */
export async function withGitignoreOf(folder: string, outer: Gitignores): Promise<Gitignores> {
  // One that cannot be read holds nothing, as for git.
  const text = attempt(() => readFileSync(join(folder, '.gitignore'), 'utf8'));
  if (text === undefined) return outer;
  const { default: ignore } = await import('ignore');
  return [{ folder, patterns: ignore({ ignorecase: !CASE_MATTERS }).add(text) }, ...outer];
}

/** The innermost file that says anything of a path decides. A folder's path ends in a slash. */
export function isIgnored(path: string, gitignores: Gitignores): boolean {
  for (const { folder, patterns } of gitignores) {
    const inner = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = patterns.test(path.endsWith('/') ? `${inner}/` : inner);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The root of the repository that a folder is in: the nearest folder with a `.git`. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
