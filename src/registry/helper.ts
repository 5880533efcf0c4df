import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { credentialsOf, type Login } from './docker-config.ts';
import { membersOf, parsed, textIn } from './json.ts';

/** What the programs have that are asked for credentials. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** In milliseconds. */
  readonly timeout: number;
}

/** Asks `docker-credential-NAME`: https://github.com/docker/docker-credential-helpers. What it prints is never shown. */
export async function askHelper(name: string, server: string, surroundings: Surroundings): Promise<Login> {
  if (!/^[\w.-]+$/.test(name)) return { trouble: "the credential helper in Docker's configuration has no right name" };
  const program = `docker-credential-${name}`;
  const result = await run(program, server, surroundings);
  if ('trouble' in result) return { trouble: `${program} ${result.trouble}` };
  const members = membersOf(parsed(result.output));
  const credentials = credentialsOf(textIn(members, 'Username'), textIn(members, 'Secret'));
  return credentials ? { credentials } : { trouble: `${program} has none` };
}

type Result = { readonly output: string } | { readonly trouble: string };

function run(program: string, input: string, { env, timeout }: Surroundings): Promise<Result> {
  return new Promise((resolve) => {
    // Not in the folder that is linted: Windows would look for the program there first.
    const options = { env: { ...env }, timeout, cwd: homedir(), killSignal: 'SIGKILL', windowsHide: true } as const;
    const child = execFile(program, ['get'], options, (error, output) => {
      if (!error) resolve({ output });
      else if (error.code === 'ENOENT') resolve({ trouble: 'is not installed' });
      else if (error.killed) resolve({ trouble: `did not answer within ${timeout / 1000} s` });
      else resolve({ trouble: 'has none' });
    });
    // A program that has ended does not read any more.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
