import { describe } from '../failure.ts';
import type { Environment } from './colour.ts';
import { homepage } from './package.ts';

/** What is said of an error that nothing was ready for: not its message, which may quote the input. */
export function crash(error: unknown, env: Environment): string {
  if (env['ECS_LINT_DEBUG'])
    return `ecs-lint: internal error: ${error instanceof Error ? error.stack : String(error)}\n`;
  return `ecs-lint: internal error: ${describe(error)}; please report it at ${homepage}/issues (ECS_LINT_DEBUG=1 shows more)\n`;
}
