import type { Node } from '../text/node.ts';
import { type Field } from './field.ts';
import type { Kind, Model } from './model.ts';
import type { Kinds, Link, ReverseLink } from './shapes.gen.ts';
import { type State, View } from './view.ts';
/** One model, seen together with the other files of the same call, while rules read it. */
export declare class Run {
    #private;
    readonly model: Model;
    /** Told of each field whose state is asked for: the laws make exactly those unknown. */
    onRead: ((view: View) => void) | undefined;
    /** Told of each unknown that a rule meets. */
    onUnknown: ((view: View) => void) | undefined;
    /** `nearby` are the models that a definition file may look into, in groups, the nearest first. */
    constructor(model: Model, nearby?: readonly (readonly Model[])[]);
    /** Takes note of a state that was asked for. That a value which is an expression is set was an answer. */
    read(view: View, state: State): void;
    /** Whether a value that is not known refers to an entity of the model. */
    holds(node: Node | undefined): boolean;
    /** The entities of a kind in the model. */
    all<K extends Kind>(kind: K): {
        readonly items: readonly Field<Kinds[K]>[];
        readonly complete: boolean;
    };
    /** The entity that a value names: the field of it, or one that is absent or unknown. */
    follow(from: View, { by, to }: Link): View;
    /** The entities that name this one. Complete when no other can. */
    linkedTo(target: View, link: ReverseLink): View;
}
