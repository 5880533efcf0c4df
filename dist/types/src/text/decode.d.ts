/** A file's text, or what makes it none. */
export type Decoded = {
    readonly text: string;
} | {
    readonly problem: string;
};
/** Reads UTF-8 and UTF-16, with or without a byte order mark: PowerShell's `>` writes UTF-16. */
export declare function decode(bytes: Uint8Array): Decoded;
