import type { Document } from './document.ts';
import type { Source } from './text/source.ts';
/** Reads a file into what it describes. Whatever is wrong with it is in the document; it never throws for bad input. */
export declare function read(source: Source): Promise<Document>;
