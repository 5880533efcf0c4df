import { find } from '../files/find.ts';
import { type PolicyOptions, WrongUse } from './arguments.ts';
import { type ExitCode, loadAll, type Surroundings } from './run.ts';
import { Trouble, tell } from './trouble.ts';

/** Prints the policies that task definitions need for their roles; what they lack goes to standard error. */
export async function printPolicies(options: PolicyOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, stdout, stderr } = surroundings;
  const trouble = new Trouble(stderr);
  const found = await find(options.inputs, { cwd, stdin: options.stdinFilename, except: new Set() });
  for (const [path, why] of found.problems) trouble.say(path, why);
  const { documents, failures } = await loadAll(found.files, { ignoreUnknown: false }, surroundings, trouble);
  for (const { file, message } of failures) trouble.say(file, message);
  if (trouble.failures.length > 0) return 2;

  // Loaded only when it is asked for.
  const { policiesFor } = await import('./policy/index.ts');
  const result = policiesFor(documents, options);
  if ('why' in result) {
    if (result.why === 'no such family')
      throw new WrongUse(`--family ${result.problems[0]}: no task definition is called so`);
    for (const problem of result.problems) tell(stderr, problem);
    if (result.why === 'no task definition') tell(stderr, 'no task definition in what was given');
    return result.why === 'unreadable' ? 2 : 3;
  }
  stdout.write(result.text);
  for (const line of result.lacking) tell(stderr, line);
  return 0;
}
