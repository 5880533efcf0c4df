import type { Facts } from './facts/facts.ts';
import type { Kind } from './model/model.ts';
import type { Validators } from './validate.ts';
/** The schemas that `lint` needs for the rules about unknown, missing and invalid members, of all kinds or of some. */
export declare function loadValidators(isNeeded?: (kind: Kind) => boolean): Promise<Validators>;
/** What is loaded from a file; the answers of registries are not. */
export type Table = Exclude<keyof Facts, 'images'>;
/** The tables that `lint` needs for rules with `needs`, all or some; large. */
export declare function loadFacts(isNeeded?: (table: Table) => boolean): Promise<Facts>;
