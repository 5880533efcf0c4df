import { rules } from 'ecs-lint:rules';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Surroundings } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Around {
  readonly env?: Surroundings['env'];
  readonly stdin?: Surroundings['stdin'];
  /** The columns of a terminal; without them there is none. */
  readonly columns?: number;
}

/** Runs the command in a folder, in this process. */
export async function ecsLint(
  cwd: string,
  args: readonly string[],
  { env = {}, stdin, columns }: Around = {},
): Promise<Ran> {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    isTTY: columns !== undefined,
    columns,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await main(args, {
    cwd,
    env,
    stdin: stdin ?? (async () => ({ problem: 'is closed' })),
    stdout: stream('out'),
    stderr: stream('err'),
  });
  return { code, ...written };
}

/** A new folder with these files, which is gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ecs-lint-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A task definition in which RULE has one finding. */
export const TASK = '{ "family": "web", "containerDefinitions": [{ "name": "web", "image": "nginx:1.29" }] }\n';
export const RULE = 'writable-root-filesystem';

/** Arguments that leave one rule on, at a level, and the rules about files as they are. */
export function only(level: string): readonly string[] {
  const others = rules.filter(({ theme, rule: { id } }) => theme !== 'files' && id !== RULE);
  return ['--rule', `${RULE}=${level}`, ...others.flatMap(({ rule: { id } }) => ['--rule', `${id}=off`])];
}
