import type { Report } from '../finding.ts';
import { text } from '../reporters/text.ts';
import type { Options, Output } from './arguments.ts';
import { hasColour } from './colour.ts';
import { homepage, version } from './package.ts';
import { addressesFrom, pageOf } from './places.ts';
import type { Surroundings } from './run.ts';

export interface RenderOptions {
  readonly options: Options;
  readonly surroundings: Surroundings;
  /** In milliseconds. */
  readonly elapsed: number;
}

/** A report as one output shows it. The reporters for machines are loaded only when they are asked for. */
export async function render(report: Report, { format, file }: Output, more: RenderOptions): Promise<string> {
  const { elapsed } = more;
  switch (format) {
    case 'json': {
      const { json } = await import('../reporters/json.ts');
      return json(report, { version, elapsed });
    }
    case 'sarif': {
      const { sarif } = await import('../reporters/sarif.ts');
      return sarif(report, { version, homepage, uriOf: addressesFrom(more.surroundings.cwd), pageOf });
    }
    case 'text':
      return renderText(report, file === undefined, more);
  }
}

function renderText(report: Report, isShown: boolean, { options, surroundings, elapsed }: RenderOptions): string {
  const { stdout, env } = surroundings;
  const coloured = isShown && hasColour({ asked: options.colour, env, isTTY: stdout.isTTY });
  return text(report, {
    colour: coloured ? 1 : 0,
    width: isShown ? stdout.columns : undefined,
    verbose: options.verbose,
    quiet: options.quiet,
    elapsed,
    pageOf,
    issues: `${homepage}/issues`,
  });
}
