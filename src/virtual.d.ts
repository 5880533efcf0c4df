/** Every rule of the rules folder. Made by scripts/virtual-modules.mjs. */
declare module 'ecs-lint:rules' {
  export const rules: readonly import('./lint.ts').Registered[];
}

/** The schemas of schemas/, compiled by ajv. Made by scripts/virtual-modules.mjs. */
declare module 'ecs-lint:validators' {
  export const validators: import('./validate.ts').Validators;
}
