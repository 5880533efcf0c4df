import { relative, resolve } from 'node:path';
import { realPathOf } from '../files/find.ts';
import { repositoryOf } from '../files/gitignore.ts';
import type { RuleInfo } from '../finding.ts';
import { uriOfPath } from '../reporters/uri.ts';
import type { Source } from '../text/source.ts';
import { homepage } from './package.ts';

/** The page of a rule. */
export function pageOf({ theme, id }: Pick<RuleInfo, 'theme' | 'id'>): string {
  return `${homepage}/blob/main/fixtures/${theme}/${id}/README.md`;
}

/** Gives a source's address relative to the root of the repository, without symbolic links, which GitHub cannot show. */
export function addressesFrom(cwd: string): (source: Source) => string {
  const root = realPathOf(repositoryOf(cwd) ?? cwd);
  return ({ path }) => uriOfPath(relative(root, realPathOf(resolve(cwd, path))));
}
