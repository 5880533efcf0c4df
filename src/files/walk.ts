import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Gitignores, gitignoresAbove, isIgnored, withGitignoreOf } from './gitignore.ts';
import { attempt, whyNot } from './open.ts';

/** A file or folder of a walk: its path below the one that was given, and its real one. */
export interface Place {
  readonly path: string;
  readonly real: string;
}

export interface Walk {
  readonly files: readonly Place[];
  /** The folders that cannot be read, and why. */
  readonly problems: readonly (readonly [path: string, why: string])[];
}

const TAKEN = /\.(?:json|ya?ml|template)$/i;
const SKIPPED = new Set(['.git', 'node_modules', '.terraform']);

/** Every file below a folder that may be an input, by name, but for what git ignores. */
export async function walk(folder: string): Promise<Walk> {
  const walker = new Walker();
  const start = { path: folder, real: realpathSync(folder) };
  const above = await gitignoresAbove(start.real);
  // Who names a folder that git ignores wants what is in it: `cdk.out`.
  await walker.folder(start, isIgnored(`${start.real}/`, above) ? [] : above);
  return walker;
}

class Walker implements Walk {
  readonly files: Place[] = [];
  readonly problems: (readonly [path: string, why: string])[] = [];
  readonly #seen = new Set<string>();

  async folder(folder: Place, outer: Gitignores): Promise<void> {
    if (this.#seen.has(folder.real)) return;
    this.#seen.add(folder.real);
    const entries = this.#entries(folder.path);
    const hasOwn = entries.some(({ name }) => name === '.gitignore');
    const gitignores = hasOwn ? await withGitignoreOf(folder.real, outer) : outer;
    for (const entry of entries) await this.#entry(entry, folder, gitignores);
  }

  async #entry(entry: Dirent, folder: Place, gitignores: Gitignores): Promise<void> {
    const { name } = entry;
    const place = { path: join(folder.path, name), real: join(folder.real, name) };
    const linked = entry.isSymbolicLink();
    const stats = linked ? attempt(() => statSync(place.path)) : entry;
    if (stats?.isFile() && TAKEN.test(name) && !isAsset(place.real) && !isIgnored(place.real, gitignores)) {
      this.files.push(linked ? { ...place, real: realpathSync(place.path) } : place);
    }
    if (!stats?.isDirectory() || SKIPPED.has(name) || isAsset(place.real) || isIgnored(`${place.real}/`, gitignores))
      return;
    if (linked) await this.#linkedFolder(place.path);
    else await this.folder(place, gitignores);
  }

  /** Where a link leads, other .gitignore files hold. */
  async #linkedFolder(path: string): Promise<void> {
    const real = realpathSync(path);
    const gitignores = await gitignoresAbove(real);
    if (!isIgnored(`${real}/`, gitignores)) await this.folder({ path, real }, gitignores);
  }

  #entries(path: string): Dirent[] {
    try {
      return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.problems.push([path, whyNot(error)]);
      return [];
    }
  }
}

/** Whether it is an asset of a CDK app: what its tasks run, not what describes them. */
function isAsset(path: string): boolean {
  return basename(path).startsWith('asset.') && basename(dirname(path)) === 'cdk.out';
}
