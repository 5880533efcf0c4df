import type { Node } from '../text/node.ts';
import type { Span } from '../text/source.ts';
import type { Order } from './order.ts';
import type { Kinds } from './shapes.gen.ts';
export type Kind = keyof Kinds;
/** One resource of an input, in the API's shape. */
export interface Entity {
    readonly kind: Kind;
    /** What its file calls it: a logical id, an address, a family. References name it so. */
    readonly name: string;
    /** Where it is named: the place of whatever it lacks. */
    readonly at: Span;
    readonly node: Node;
}
/** Something that could not be checked, and why. */
export interface Gap {
    readonly at: Span;
    readonly entity: {
        readonly kind: string;
        readonly name: string;
    };
    /** In the model: `containerDefinitions`; empty for the whole entity. */
    readonly path: string;
    /** The same in the file's own spelling, where that is another. */
    readonly written?: string;
    readonly reason: string;
}
/** All that one input holds, in one scenario of its conditions. */
export interface Model {
    /** Shown to people: "CloudFormation template". */
    readonly format: string;
    readonly entities: readonly Entity[];
    /** Whether the input has no more entities than these: false for a plan that failed, a template with macros. */
    readonly complete: boolean;
    /** Whether it is one call's input, whose names may be found in the other files of a run. */
    readonly definition: boolean;
    /** How the conditions of a template are decided, each completing "when …": `IsProd is false`. */
    readonly when?: readonly string[];
    /** What the reader of the format could not tell. */
    readonly gaps: readonly Gap[];
    /** Which resource is made after which; of a format that makes resources, where the file tells it. */
    readonly order?: Order;
    /** Members that the API requires and the format does not: `TaskDefinition.family`. */
    readonly optional: readonly string[];
    /** A member in the spelling of the file. */
    spell(shape: string, member: string): string;
    /** Whether a member stands in the file where the shape says, under that spelling, in a file written by hand. */
    editable(shape: string, member: string): boolean;
}
