import { rules } from 'ecs-lint:rules';
import { parse, WrongUse } from './arguments.ts';
import { HELP, VERSION } from './help.ts';
import { printPolicies } from './print-policies.ts';
import { type ExitCode, run, type Surroundings } from './run.ts';
import { tell } from './trouble.ts';

/** The whole command, but for the process that it runs in. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr } = surroundings;
  try {
    const command = parse(
      args,
      rules.map(({ rule }) => rule.id),
    );
    if (command.kind === 'lint') return await run(command.options, surroundings);
    if (command.kind === 'policy') return await printPolicies(command.options, surroundings);
    stdout.write(command.kind === 'help' ? HELP : VERSION);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    tell(stderr, `${error.message} (see ecs-lint --help)`);
    return 2;
  }
}
