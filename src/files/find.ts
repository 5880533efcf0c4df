import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { attempt, whyNot } from './open.ts';
import { type Place, walk } from './walk.ts';

/** A file to lint. */
export interface InputFile {
  /** As it is shown. */
  readonly path: string;
  /** Without symbolic links; undefined for standard input. */
  readonly real: string | undefined;
  /** Given by its own name: not found in a folder or by a pattern. */
  readonly named: boolean;
}

export interface FindOptions {
  readonly cwd: string;
  /** What standard input is called. */
  readonly stdin: string;
  /** Real paths of files that are passed over unless they are named: the reports of this run. */
  readonly except: ReadonlySet<string>;
}

export interface Search {
  readonly files: readonly InputFile[];
  /** What cannot be had, and why. */
  readonly problems: readonly (readonly [path: string, why: string])[];
}

/** The files that are meant by names of files and folders, by patterns and by `-`: in that order, each once. */
export async function find(inputs: readonly string[], { cwd, stdin, except }: FindOptions): Promise<Search> {
  const files = new Map<string, InputFile>();
  const problems: (readonly [string, string])[] = [];
  const add = (file: InputFile) => {
    const known = files.get(file.real ?? '-');
    files.set(file.real ?? '-', known ? { ...known, named: known.named || file.named } : file);
  };
  for (const input of inputs) {
    if (input === '-') {
      add({ path: stdin, real: undefined, named: true });
      continue;
    }
    const found = await search(input, cwd);
    const shown = (path: string) => shownPath(path, input, cwd);
    for (const { path, real } of found.files) {
      if (found.named || !except.has(real)) add({ path: shown(path), real, named: found.named });
    }
    problems.push(...found.problems.map(([path, why]) => [shown(path), why] as const));
  }
  return { files: [...files.values()], problems };
}

/** The real path of a file that need not be there. */
export function realPathOf(path: string): string {
  const real = attempt(() => realpathSync(path));
  return real ?? (dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path)));
}

interface Found {
  readonly files: readonly Place[];
  readonly problems: readonly (readonly [path: string, why: string])[];
  readonly named: boolean;
}

async function search(input: string, cwd: string): Promise<Found> {
  const path = resolve(cwd, input);
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return { ...(await walk(path)), named: false };
    if (stats) return { files: [{ path, real: realpathSync(path) }], problems: [], named: true };
    const files = mayBePattern(input) ? await glob(input, cwd) : [];
    return {
      files,
      problems: files.length > 0 ? [] : [[path, mayBePattern(input) ? 'no file matches' : 'no such file']],
      named: false,
    };
  } catch (error) {
    return { files: [], problems: [[path, whyNot(error)]], named: true };
  }
}

function mayBePattern(input: string): boolean {
  return /[*?[\]{}()!]/.test(input);
}

const SKIPPED = ['**/.git/**', '**/node_modules/**', '**/.terraform/**', '**/cdk.out/asset.*', '**/cdk.out/asset.*/**'];

async function glob(pattern: string, cwd: string): Promise<Place[]> {
  const { default: fastGlob } = await import('fast-glob');
  const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  // Through links to folders `**` could go round in circles; a link to a file is none of its `onlyFiles`.
  const options = { cwd, absolute: true, dot: true, ignore: SKIPPED, followSymbolicLinks: false, onlyFiles: false };
  const files = fastGlob.sync(slashed, options).filter((path) => attempt(() => statSync(path))?.isFile());
  return files.sort().map((path) => ({ path, real: realpathSync(path) }));
}

/** Relative to the current folder, unless it is elsewhere and was given otherwise. */
function shownPath(path: string, input: string, cwd: string): string {
  const inner = relative(cwd, path);
  const isElsewhere = inner === '..' || inner.startsWith(`..${sep}`) || isAbsolute(inner);
  return (isElsewhere && isAbsolute(input) ? path : inner || '.').split(sep).join('/');
}
