import type { Report, RuleInfo } from '../finding.ts';
export interface JsonOptions {
    /** The version of ecs-lint. */
    readonly version: string;
    /** In milliseconds. */
    readonly elapsed: number;
    pageOf?(rule: RuleInfo): string;
}
/** The report for programs, as schemas/report.schema.json describes it. */
export declare function json(report: Report, options: JsonOptions): string;
