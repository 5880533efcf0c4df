import { Chalk, type ColorSupportLevel } from 'chalk';
import type { Severity } from '../finding.ts';

export type Paint = (text: string) => string;

/** The colours of the text output, by what they are for. */
export interface Palette {
  readonly level: Readonly<Record<Severity, Paint>>;
  readonly mark: Readonly<Record<Severity, Paint>>;
  readonly file: Paint;
  readonly place: Paint;
  readonly message: Paint;
  readonly minor: Paint;
  readonly unknown: Paint;
  readonly good: Paint;
}

export function palette(level: ColorSupportLevel): Palette {
  const chalk = new Chalk({ level });
  return {
    level: { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold },
    mark: { error: chalk.red, warning: chalk.yellow, info: chalk.blue },
    file: chalk.bold.underline,
    place: chalk.cyan,
    message: chalk.bold,
    minor: chalk.dim,
    unknown: chalk.magenta.bold,
    good: chalk.green,
  };
}
