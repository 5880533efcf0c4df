import type { Facts } from './facts/facts.ts';
import type { Precision, Severity } from './finding.ts';
import type { AnyField, Field } from './model/field.ts';
import type { Kind } from './model/model.ts';
import type { ContainerDefinition, Kinds, TaskDefinition } from './model/shapes.gen.ts';
import type { Problem } from './text/node.ts';
import type { Span } from './text/source.ts';
export type { Facts, ImageAnswer, ImagePlatform } from './facts/facts.ts';
export { type AnyField, type Field, GAP, type ListField, type ScalarField } from './model/field.ts';
export type * from './model/shapes.gen.ts';
export { MASK } from './text/source.ts';
/** What a rule is: what it says of itself, and a function for each kind of thing that it looks at. */
export interface Rule extends Visitors {
    /** Names the defect, in kebab-case; its file and its fixture folder are called so. */
    readonly id: string;
    /** What is wrong, in one sentence without a full stop. */
    readonly summary: string;
    readonly severity: Severity;
    /** Not run unless it is asked for. */
    readonly optIn?: true;
    /** Why it matters and what to do about it, in Markdown. */
    readonly why: string;
    /** The authority for it. */
    readonly see: string;
    /** For what weakens security: how much, from 0.1 to 10.0 (CVSS), as GitHub code scanning shows it. */
    readonly security?: string;
    /** How often it is right; `high` unless it guesses. */
    readonly precision?: Precision;
    /** Whether its fix may change what the task does; left out when it offers none. */
    readonly fix?: 'safe' | 'unsafe';
    /** Tables that it reads, which are loaded only then. */
    readonly needs?: readonly (keyof Facts)[];
    /** The formats in which it has nothing to find, and why. */
    readonly notIn?: {
        readonly [Name in FormatName]?: string;
    };
}
export type FormatName = 'taskDefinition' | 'cloudformation' | 'plan';
export type Visitors = {
    readonly [K in Kind]?: (entity: Field<Kinds[K]>, context: Context) => void;
} & {
    readonly container?: (container: Field<ContainerDefinition>, context: Context & {
        readonly task: Field<TaskDefinition>;
    }) => void;
    /** What the readers had to say of a file. */
    readonly file?: (file: FileFacts, context: Context) => void;
    /** What a schema had to say of a value; only of those that belong to the rule. */
    readonly violation?: (violation: Violation, context: Context) => void;
};
export interface Context {
    readonly facts: Facts;
    report(place: Place, message: string, more?: More): void;
    /** Notes why a field could not be checked, where something outside of the input would have told it. */
    untold(field: AnyField, reason: string): void;
    /** Whether two fields hold the same value, or are the same entity; undefined when that cannot be told. */
    same(first: AnyField, second: AnyField): boolean | undefined;
    /** The entities of a kind in the same input. */
    all<K extends Kind>(kind: K): {
        readonly items: readonly Field<Kinds[K]>[];
        readonly complete: boolean;
    };
    /**
     * Whether an entity is made only after another, for which it waits directly or through other resources; undefined when
     * that cannot be told.
     */
    dependsOn(entity: AnyField, other: AnyField): boolean | undefined;
    /** What the file is: "CloudFormation template". */
    readonly format: string;
    /** What a member is called in the file: `TaskRoleArn`, `task_role_arn`. */
    spell(field: AnyField): string;
}
export interface Place {
    readonly $at: Span;
    readonly $path?: string;
}
export interface More {
    /** Where it is not the rule's own. */
    readonly level?: Severity;
    readonly related?: readonly (readonly [place: Place, message: string])[];
    readonly fix?: Change | readonly Change[];
}
export interface FileFacts {
    readonly problems: readonly Problem[];
    /** What the file seems to be, when it is none of the formats, and what to give instead. */
    readonly unrecognized: {
        readonly $at: Span;
        readonly looksLike: string;
        readonly instead: string;
    } | undefined;
}
export interface Violation {
    /** The value, or for a missing member the object that lacks it. */
    readonly field: Place & Pick<AnyField, '$quoted'>;
    /** The member that is missing or not known, in the spelling of the file. */
    readonly member: string;
    /** The structure that it is in: `ContainerDefinition`. */
    readonly shape: string;
    /** What the value would have to be: `one of "bridge", "host"`. */
    readonly expected: string;
    /** The nearest right spelling. */
    readonly suggestion?: string;
    readonly fix?: Change;
}
export type Json = string | number | boolean | readonly Json[] | {
    readonly [key: string]: Json;
};
/** A change to the model; the format it came from knows how to write it. */
export type Change = {
    readonly kind: 'set';
    readonly field: AnyField;
    readonly value: Json;
} | {
    readonly kind: 'insert';
    readonly field: AnyField;
    readonly value: Json;
} | {
    readonly kind: 'remove';
    readonly field: AnyField;
} | {
    readonly kind: 'rename';
    readonly at: Span;
    readonly name: string;
};
/** Gives a field a value, and what is above it where that is absent. Members are named as in the API. */
export declare function set(field: AnyField, value: Json): Change;
/** Adds an item at the end of a list, which may be absent. */
export declare function insert(field: AnyField, value: Json): Change;
/** Takes a member or an item away. */
export declare function remove(field: AnyField): Change;
/** Gives a rule its types; it adds nothing at run time. */
export declare function defineRule(rule: Rule): Rule;
/** What people call a structure of the API: `ContainerDefinition` is "a container definition". */
export declare function structureName(shape: string): string;
