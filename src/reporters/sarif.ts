import type { Finding, Report, RuleInfo, Severity } from '../finding.ts';
import type { Source } from '../text/source.ts';
import { invocationSarif } from './sarif-notifications.ts';
import { resultsSarif } from './sarif-results.ts';
import { ruleSarif, sortedRules } from './sarif-rules.ts';
import { escapeHidden } from './visible.ts';

export interface SarifOptions {
  /** The version of ecs-lint. */
  readonly version: string;
  readonly homepage: string;
  /** The address of a file relative to the root of its repository, percent-encoded: see `uriOfPath`. */
  uriOf(source: Source): string;
  pageOf(rule: RuleInfo): string;
}

/** What code scanning takes of one run; it refuses a file with more. */
const MOST_RESULTS = 25_000;

/** The report in the Static Analysis Results Interchange Format 2.1.0, as GitHub code scanning reads it. */
export function sarif(report: Report, options: SarifOptions): string {
  const rules = sortedRules(report.rules);
  const ruleIndices = new Map(rules.map(({ id }, i) => [id, i]));
  const findings = report.findings.filter(({ suppressed }) => !suppressed);
  const kept = mostSevere(findings, MOST_RESULTS);
  const run = {
    tool: {
      driver: {
        name: 'ecs-lint',
        version: options.version,
        semanticVersion: options.version,
        informationUri: options.homepage,
        rules: rules.map((rule) => ruleSarif(rule, options.pageOf(rule))),
      },
    },
    automationDetails: { id: 'ecs-lint/' },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationSarif(report, findings.length - kept.length, options)],
    results: resultsSarif(kept, ruleIndices, options),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${escapeHidden(JSON.stringify(log, undefined, 2))}\n`;
}

const RANKS = { error: 0, warning: 1, info: 2 } as const satisfies Record<Severity, number>;

/** As many as may be, in their order; the least severe are left out first. */
function mostSevere(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const ranked = [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
  const kept = new Set(ranked.slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}
