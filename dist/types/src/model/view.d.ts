import type { Node } from '../text/node.ts';
import { type Span } from '../text/source.ts';
import type { AnyField } from './field.ts';
import type { Entity } from './model.ts';
import type { Run } from './run.ts';
/** Where a view stands: in an entity of a run, or at the end of a link that leads to none. */
export interface Place {
    readonly entity: Entity;
    readonly path: readonly (string | number)[];
}
export type State = AnyField['$state'];
export interface Origin {
    readonly run: Run;
    readonly owner?: View;
    readonly key: string | number;
    readonly node: Node | undefined;
    readonly shape: string;
    /** Where the key is written. */
    readonly keyAt?: Span | undefined;
    readonly entity?: Entity;
    /** Of a link that leads to no entity: where it is named, and whether that is surely elsewhere. */
    readonly dead?: DeadEnd;
}
export interface DeadEnd {
    readonly at: Span;
    readonly absent: boolean;
    readonly outside: boolean;
    /** The entities of which it is one, where that much is known. */
    readonly among?: readonly Entity[];
}
/** What every field is underneath: a node seen through a shape. Its public side is `Field<T>`. */
export declare class View implements AnyField {
    readonly $origin: Origin;
    constructor(origin: Origin);
    get $node(): Node | undefined;
    get $state(): State;
    /** The state, asked for without having read it. A value of the wrong kind is unknown to all but the rules of validity. */
    get $peek(): State;
    get $at(): Span;
    /** The place of what is missing in here. */
    get $head(): Span;
    get $path(): string;
    get $quoted(): string;
    get $outside(): boolean;
    get $entity(): string;
    /** The entity that this is in; undefined past the end of a link. */
    get $root(): Entity | undefined;
    get $top(): View;
    /** Undefined where a link ended. */
    get $place(): Place | undefined;
}
export declare function kindOf(shape: string): Node['kind'];
/** The node, where it can be told; that it cannot is a gap, but where it is an entity of the input, which is known. */
export declare function contentOf(view: View): Node | undefined;
