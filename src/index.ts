import { rules as builtIn } from 'ecs-lint:rules';
import type { Report, RuleInfo } from './finding.ts';
import type { Registered } from './lint.ts';
import type { JsonOptions } from './reporters/json.ts';
import type { SarifOptions } from './reporters/sarif.ts';
import { text as renderText } from './reporters/text.ts';

export type { Document, Unrecognized } from './document.ts';
export type { Facts } from './facts/facts.ts';
export type * from './finding.ts';
export { type LintOptions, lint, type Registered } from './lint.ts';
export { loadFacts, loadValidators } from './load.ts';
export { read } from './read.ts';
export type * from './rule.ts';
export { defineRule, GAP, insert, remove, set, structureName } from './rule.ts';
export { decode } from './text/decode.ts';
export type { Problem } from './text/node.ts';
export { type Position, Source, type Span } from './text/source.ts';
export type { Validator, Validators } from './validate.ts';
export type { JsonOptions, SarifOptions };

/** The rules that come with ecs-lint. */
export const rules: readonly Registered[] = builtIn;

export interface TextOptions {
  readonly colour: boolean;
  /** In columns, as a terminal has them; without it no line is broken. */
  readonly width?: number;
  readonly verbose?: boolean;
  /** Errors only, and no summary. */
  readonly quiet?: boolean;
  /** In milliseconds. */
  readonly elapsed: number;
  /** The address of the page of a rule. */
  pageOf(rule: RuleInfo): string;
}

/** The report for people. */
export function text(report: Report, { colour, width, verbose = false, quiet = false, ...rest }: TextOptions): string {
  return renderText(report, { colour: colour ? 1 : 0, width, verbose, quiet, ...rest });
}

/** The report for programs, as schemas/report.schema.json describes it. */
export async function json(report: Report, options: JsonOptions): Promise<string> {
  return (await import('./reporters/json.ts')).json(report, options);
}

/** The report in SARIF 2.1.0, as GitHub code scanning reads it. */
export async function sarif(report: Report, options: SarifOptions): Promise<string> {
  return (await import('./reporters/sarif.ts')).sarif(report, options);
}
