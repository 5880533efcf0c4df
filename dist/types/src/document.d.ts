import type { Model } from './model/model.ts';
import type { Problem } from './text/node.ts';
import type { Source, Span } from './text/source.ts';
/** One file, read: what it describes, in each scenario of its conditions, and what is wrong with its text. */
export interface Document {
    readonly source: Source;
    /** "CloudFormation template"; undefined when it is none of the formats. */
    readonly format: string | undefined;
    readonly models: readonly Model[];
    readonly problems: readonly Problem[];
    /** What the file seems to be, when it is none of the formats, and what to give instead. */
    readonly unrecognized?: Unrecognized;
}
export interface Unrecognized {
    readonly at: Span;
    readonly looksLike: string;
    readonly instead: string;
}
