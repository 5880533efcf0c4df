import type { Span } from '../text/source.ts';
/**
 * A typed view of a value. Any field can be walked into: below an absent field all is absent, below an unknown one all
 * is unknown. Its own members start with `$`, for the API's names must stay free.
 */
export type Field<T> = [T] extends [string | number | boolean] ? ScalarField<T> : [T] extends [readonly (infer Item)[]] ? ListField<Item> : string extends keyof T ? MapField<T[keyof T]> : AnyField & {
    readonly [Key in keyof T]-?: Field<NonNullable<T[Key]>>;
};
export interface AnyField {
    readonly $state: 'known' | 'unknown' | 'absent';
    /** Where the value is written; of an object or list, its key; of what is absent, the key of the object that lacks it. */
    readonly $at: Span;
    /** Where it is in the model: `containerDefinitions[web].image`. */
    readonly $path: string;
    /** The value as it may be shown, in quotes: never a secret's. Empty when there is none to show. */
    readonly $quoted: string;
    /** Of a link that leads nowhere: whether what it names is surely not in this input. */
    readonly $outside: boolean;
    /** What the file calls the entity that the field is in: a logical id, an address, a family. */
    readonly $entity: string;
}
export interface ScalarField<T> extends AnyField {
    /** The value, or undefined when it is absent or cannot be told. */
    readonly known: T | undefined;
    /** The value, the fallback when it is absent, or undefined when it cannot be told. */
    or<Fallback>(fallback: Fallback): T | Fallback | undefined;
    /** Whether the test holds for all that the value can be, or undefined when that cannot be told. */
    always(test: (value: T) => boolean): boolean | undefined;
    /** Of a string, or the known part of one. */
    startsWith(text: string): boolean | undefined;
    endsWith(text: string): boolean | undefined;
    includes(text: string): boolean | undefined;
    /** The string with each part that is not known as one `GAP`, or undefined when nothing of it is known. */
    readonly partly: string | undefined;
}
export interface ListField<T> extends AnyField {
    /** The items, those that cannot be told included. */
    readonly items: readonly Field<T>[];
    /** Whether `items` is the whole list, and each can be told or refers to an entity. */
    readonly complete: boolean;
}
export interface MapField<T> extends AnyField {
    readonly entries: ReadonlyMap<string, Field<T>>;
    readonly complete: boolean;
    /** The value of a key, which may be absent. */
    get(key: string): Field<T>;
}
/** Stands for what is not known in a string known in part: it is no character of any name. */
export declare const GAP = "\uFFFF";
