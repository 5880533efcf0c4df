/** Where something is: 1-based line and column, the column in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** A stretch of a source, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
    readonly source: Source;
    readonly start: number;
    readonly end: number;
}
/** Text that may be shown, and where in it each offset of the source stands. */
export interface Quote {
    readonly text: string;
    indexOf(offset: number): number;
}
/** What a masked stretch looks like wherever a source is quoted; it tells nothing of the length. */
export declare const MASK = "\u2022\u2022\u2022";
/** One file's text. Whatever is shown of it is quoted through here, so that secrets never leave it. */
export declare class Source {
    #private;
    readonly path: string;
    readonly text: string;
    constructor(path: string, text: string);
    span(start: number, end: number): Span;
    position(offset: number): Position;
    get lineCount(): number;
    /** The span of a 1-based line, without its line break. */
    line(number: number): Span;
    /** Hides a stretch, which may hold a secret, in all that is quoted from now on. */
    mask(start: number, end: number): void;
    /** Hides a text that is a secret wherever it stands, escaped or not; a plain word would hide too much. */
    hide(secret: string): void;
    /** Has `find` look for what to mask, when something is quoted for the first time. */
    maskWith(find: () => void): void;
    /** The masked stretches, in order, apart from each other. */
    get masks(): readonly (readonly [start: number, end: number])[];
    /** Whether a masked stretch reaches into this one. */
    isMasked({ start, end }: Span): boolean;
    /** What is written from `start` to `end`, each masked stretch as `•••`. */
    quote(start: number, end: number): Quote;
}
