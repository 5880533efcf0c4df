import type { Span } from './source.ts';
/** A value as written. Every format is read into this one tree, in which each value and each key knows its place. */
export type Node = ScalarNode | ListNode | MapNode | UnknownNode;
interface Located {
    readonly at: Span;
    /** The parameter, variable or local that the value came through, outermost first. */
    readonly via?: readonly Span[];
    /** What a string is joined from, in order. */
    readonly pieces?: readonly Node[];
    /** A YAML tag such as `!Sub`. */
    readonly tag?: string;
}
export interface ScalarNode extends Located {
    readonly kind: 'scalar';
    readonly value: string | number | boolean | null;
    /** A number as written, where that differs from how JavaScript writes it: `1.10`. */
    readonly raw?: string;
}
export interface ListNode extends Located {
    readonly kind: 'list';
    readonly items: readonly Node[];
}
export interface MapNode extends Located {
    readonly kind: 'map';
    readonly entries: ReadonlyMap<string, Entry>;
    /** Keys that are written all the same, whose value is as good as not written. */
    readonly gone?: ReadonlySet<string>;
    /** Why members that are not here may be set all the same: it completes "it is not checked: it …". */
    readonly open?: string;
}
export interface Entry {
    readonly key: Span;
    readonly value: Node;
}
/** A value that exists but cannot be told before deployment: an intrinsic, a Terraform reference, a placeholder. */
export interface UnknownNode extends Located {
    readonly kind: 'unknown';
    /** Completes the sentence "it is not checked: it …". */
    readonly reason: string;
    /** The one attribute that it is. */
    readonly refersTo?: Reference;
    /** The attributes that it is made from. */
    readonly mentions?: readonly Reference[];
    /** The text of a string known in part; `undefined` stands for what is not known. */
    readonly parts?: readonly (string | undefined)[];
    /** All that it can be. */
    readonly oneOf?: readonly Node[];
    /** Which item it is of a list, told by its identity, whose items all differ. */
    readonly item?: {
        readonly of: string;
        readonly index: number;
    };
    /** Whether there may be nothing at all. */
    readonly mayVanish?: true;
    /** Equal in two unknowns that are surely the same value. */
    readonly identity?: string;
}
/** An attribute of an entity of the same document. */
export interface Reference {
    /** The entity's name: a logical id, or an address of an instance. */
    readonly name: string;
    readonly attribute?: string;
}
/** Something wrong with the text itself, before any meaning. */
export interface Problem {
    readonly kind: 'syntax' | 'duplicate-key';
    readonly message: string;
    readonly at: Span;
    readonly related: readonly {
        readonly at: Span;
        readonly message: string;
    }[];
}
/** A text read: its documents as far as they could be read, and what is wrong with it. */
export interface Reading {
    readonly roots: readonly Node[];
    readonly problems: readonly Problem[];
}
/** The node at the end of a path of keys, or undefined. */
export declare function get(node: Node | undefined, ...path: readonly string[]): Node | undefined;
/** The string that a node is, or undefined. */
export declare function stringOf(node: Node | undefined): string | undefined;
export declare function itemsOf(node: Node | undefined): readonly Node[];
export declare function entriesOf(node: Node | undefined): ReadonlyMap<string, Entry>;
export {};
