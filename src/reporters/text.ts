import type { ColorSupportLevel } from 'chalk';
import type { Report, RuleInfo } from '../finding.ts';
import { failuresText } from './failures-text.ts';
import { fileText } from './file-text.ts';
import { groupByFile } from './group.ts';
import { imagesText } from './images-text.ts';
import { type Palette, palette } from './palette.ts';
import { summaryText } from './summary-text.ts';

export interface TextOptions {
  readonly colour: ColorSupportLevel;
  /** The columns of the terminal; undefined in a pipe. */
  readonly width: number | undefined;
  readonly verbose: boolean;
  /** Errors only, and no summary. */
  readonly quiet: boolean;
  /** In milliseconds. */
  readonly elapsed: number;
  pageOf(rule: RuleInfo): string;
  /** Where to report a failure of ecs-lint. */
  readonly issues?: string;
}

/** What the parts of the output need to know of how it is shown. */
export interface Page {
  readonly paint: Palette;
  readonly width: number;
  /** Where prose is broken; in a pipe it is not. */
  readonly wrapAt: number | undefined;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** The address of the page of a rule, or an empty text. */
  pageOf(rule: string): string;
  summaryOf(rule: string): string;
}

const WIDTH_OF_PIPE = 100;
/** In less there is no room for code beside its line numbers. */
const NARROWEST = 40;

/** The report for people. */
export function text(report: Report, options: TextOptions): string {
  const page = pageFor(report, options);
  const groups = groupByFile(report);
  const parts = [
    ...groups.flatMap((group) => fileText(group, page)),
    ...imagesText(report.images, page),
    ...failuresText(report.failures, options.issues, page),
    ...(options.quiet ? [] : [summaryText(report, groups, options.elapsed, page)]),
  ];
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}

function pageFor({ rules }: Report, { colour, width, verbose, quiet, pageOf }: TextOptions): Page {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  // A terminal that does not know its width says that it is 0.
  const columns = width ? Math.max(width, NARROWEST) : undefined;
  return {
    paint: palette(colour),
    width: columns ?? WIDTH_OF_PIPE,
    wrapAt: columns,
    verbose,
    quiet,
    pageOf: (id) => {
      const rule = byId.get(id);
      return rule ? pageOf(rule) : '';
    },
    summaryOf: (id) => byId.get(id)?.summary ?? '',
  };
}
