import { statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { realPathOf } from '../files/find.ts';
import { attempt, whyNot } from '../files/open.ts';
import type { Report } from '../finding.ts';
import { type Options, type Output, WrongUse } from './arguments.ts';
import { render } from './render.ts';
import type { Surroundings } from './run.ts';
import { type Trouble, tell } from './trouble.ts';

/** The real paths of the report files, by output; each may be there already, its folder must. */
export function reportFiles(outputs: readonly Output[], cwd: string): ReadonlyMap<Output, string> {
  const files = new Map<Output, string>();
  for (const output of outputs) {
    if (output.file === undefined) continue;
    const path = resolve(cwd, output.file);
    if (!isFolder(dirname(path)))
      throw new WrongUse(`--format ${output.format}=${output.file}: its folder does not exist`);
    const real = realPathOf(path);
    if ([...files.values()].includes(real)) throw new WrongUse(`two formats in one file: ${output.file}`);
    files.set(output, real);
  }
  return files;
}

/** Writes a report in each of the formats that are asked for. */
export async function writeReport(
  report: Report,
  files: ReadonlyMap<Output, string>,
  options: Options,
  surroundings: Surroundings,
  trouble: Trouble,
): Promise<void> {
  const { stdout, stderr } = surroundings;
  const context = { options, surroundings, elapsed: process.uptime() * 1000 };
  const forPrograms = { ...report, failures: [...report.failures, ...trouble.failures] };
  const isEmpty = forPrograms.failures.length === 0 && report.files.length === 0;
  if (isEmpty && !options.ignoreUnknown)
    tell(stderr, `nothing to lint: no input for ECS in ${options.inputs.join(', ')}`);
  for (const output of options.outputs) {
    const file = files.get(output);
    if (isSilent(report, output)) continue;
    const rendered = await render(output.format === 'text' ? report : forPrograms, output, context);
    try {
      if (file === undefined) stdout.write(rendered);
      else writeFileSync(file, rendered);
    } catch (error) {
      trouble.say(output.file ?? 'standard output', whyNot(error));
    }
  }
  if (options.outputs.some(isForPeople)) return;
  for (const { file, message } of report.failures) tell(stderr, `${file}: internal error: ${message}`);
}

/** Whether there is nothing for people to read: standard error has said why. */
function isSilent({ files, failures }: Report, output: Output): boolean {
  return isForPeople(output) && files.length === 0 && failures.length === 0;
}

function isForPeople({ format, file }: Output): boolean {
  return format === 'text' && file === undefined;
}

function isFolder(path: string): boolean {
  return attempt(() => statSync(path))?.isDirectory() ?? false;
}
