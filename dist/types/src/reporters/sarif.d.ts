import type { Report, RuleInfo } from '../finding.ts';
import type { Source } from '../text/source.ts';
export interface SarifOptions {
    /** The version of ecs-lint. */
    readonly version: string;
    readonly homepage: string;
    /** The address of a file relative to the root of its repository, percent-encoded: see `uriOfPath`. */
    uriOf(source: Source): string;
    pageOf(rule: RuleInfo): string;
}
/** The report in the Static Analysis Results Interchange Format 2.1.0, as GitHub code scanning reads it. */
export declare function sarif(report: Report, options: SarifOptions): string;
