import { rules } from 'ecs-lint:rules';
import type { Document } from '../document.ts';
import { describe } from '../failure.ts';
import { find, type InputFile, type Search } from '../files/find.ts';
import { load } from '../files/load.ts';
import type { Opened } from '../files/open.ts';
import type { Failure, Report, Severity } from '../finding.ts';
import { type Options, WrongUse } from './arguments.ts';
import { check } from './check.ts';
import type { Environment } from './colour.ts';
import { imagesTold } from './images.ts';
import { reportFiles, writeReport } from './report.ts';
import type { Stream } from './stream.ts';
import { Trouble } from './trouble.ts';

/** What a run has around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Environment;
  readonly stdin: () => Promise<Opened>;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

export type ExitCode = 0 | 1 | 2 | 3;

/** Lints what is asked for and writes the reports. Throws a `WrongUse` before it has written any. */
export async function run(options: Options, surroundings: Surroundings): Promise<ExitCode> {
  const trouble = new Trouble(surroundings.stderr);
  const files = reportFiles(options.outputs, surroundings.cwd);
  const { inputs, stdinFilename: stdin } = options;
  const found = await find(inputs, { cwd: surroundings.cwd, stdin, except: new Set(files.values()) });
  refuseToOverwrite(found, [...files.values()]);
  for (const [path, why] of found.problems) trouble.say(path, why);

  const { documents, failures } = await loadAll(found.files, options, surroundings, trouble);
  const resolve = options.resolveImages ? () => imagesTold(documents, options, surroundings) : undefined;
  const checked = await check(documents, { rules, levels: options.levels }, resolve);
  const report = { ...checked, failures: [...failures, ...checked.failures] };
  await writeReport(report, files, options, surroundings, trouble);
  return exitCode(report, options, trouble);
}

function refuseToOverwrite({ files }: Search, reports: readonly string[]): void {
  const overwritten = files.find(({ real }) => real !== undefined && reports.includes(real));
  if (overwritten) throw new WrongUse(`${overwritten.path} is to be linted: a report would overwrite it`);
}

interface LoadedFiles {
  readonly documents: readonly Document[];
  readonly failures: readonly Failure[];
}

export async function loadAll(
  files: readonly InputFile[],
  { ignoreUnknown }: Pick<Options, 'ignoreUnknown'>,
  { stdin }: Pick<Surroundings, 'stdin'>,
  trouble: Trouble,
): Promise<LoadedFiles> {
  const documents: Document[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    try {
      const loaded = await load(file, { ignoreUnknown, stdin });
      if (loaded && 'document' in loaded) documents.push(loaded.document);
      else if (loaded) trouble.say(file.path, loaded.problem);
    } catch (error) {
      failures.push({ file: file.path, message: `Reading it failed: ${describe(error)}` });
    }
  }
  return { documents, failures };
}

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function exitCode(
  { files, findings, failures }: Report,
  { failOn, ignoreUnknown }: Options,
  trouble: Trouble,
): ExitCode {
  if (trouble.failures.length + failures.length > 0) return 2;
  if (files.length === 0) return ignoreUnknown ? 0 : 3;
  if (failOn === 'never') return 0;
  return findings.some(({ severity, suppressed }) => !suppressed && RANKS[severity] >= RANKS[failOn]) ? 1 : 0;
}
