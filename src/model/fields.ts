/** What code above the model needs of it: typed fields over the shapes. */
export { type AnyField, type Field, GAP, type ListField, type MapField, type ScalarField } from './field.ts';
export type * from './shapes.gen.ts';
