import type { Document } from './document.ts';
import type { Facts } from './facts/facts.ts';
import type { Report, Severity } from './finding.ts';
import type { Model } from './model/model.ts';
import type { Place } from './model/view.ts';
import type { Rule } from './rule.ts';
import type { Validators } from './validate.ts';
/** A rule as the registry has it: with its theme, the folder it is in. */
export interface Registered {
    readonly rule: Rule;
    readonly theme: string;
}
export interface LintOptions {
    readonly rules: readonly Registered[];
    /** The level of a rule in this run, by its id; it replaces the rule's own, and switches an opt-in rule on. */
    readonly levels?: ReadonlyMap<string, Severity | 'off'>;
    readonly facts?: Facts;
    /** Told of each place whose value a rule asks for. */
    readonly onRead?: (place: Place) => void;
    /** Checks values against the API's schemas; without them the rules of validity find nothing. */
    readonly validators?: Validators;
}
/** A rule that runs, and the level that was asked for. */
export interface ActiveRule {
    readonly rule: Rule;
    readonly level: Severity | undefined;
}
/** Runs the rules over documents that are read. Pure: the same input gives the same report. */
export declare function lint(documents: readonly Document[], options: LintOptions): Report;
export declare function activeRules({ rules, levels }: LintOptions): ActiveRule[];
/** The models of the other files by nearness: the same folder, then one step up or down, and so on. */
export declare function nearby(document: Document, documents: readonly Document[]): readonly (readonly Model[])[];
