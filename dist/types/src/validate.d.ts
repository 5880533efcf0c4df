import type { Entity, Kind } from './model/model.ts';
import type { Run } from './model/run.ts';
import type { Violation } from './rule.ts';
/** An error of a compiled JSON Schema, as ajv gives it. */
export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** A compiled JSON Schema: it gives all errors of a value, none when it is valid. */
export type Validator = (value: unknown) => readonly SchemaError[];
/** The schemas of those kinds of entities that have one. */
export type Validators = {
    readonly [K in Kind]?: Validator;
};
export interface Violated {
    readonly entity: Entity;
    /** The rule that the violation belongs to. */
    readonly rule: string;
    readonly violation: Violation;
}
/** What the schemas have to say of a model, but for what cannot be told. */
export declare function validate(run: Run, validators: Validators): readonly Violated[];
/** The nearest of the candidates, if one is near: another case, or a third of its letters apart at most. */
export declare function nearest(name: string, candidates: readonly string[]): string | undefined;
