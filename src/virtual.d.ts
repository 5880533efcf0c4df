/** Every rule of the rules folder. Made by scripts/virtual-modules.mjs. */
declare module 'ecs-lint:rules' {
  export const rules: readonly import('./lint.ts').Registered[];
}

/** schemas/task-definition.schema.json, compiled by ajv. Made by scripts/virtual-modules.mjs. */
declare module 'ecs-lint:validate-task-definition' {
  export const validate: import('./validate.ts').Validator;
}

/** schemas/service-definition.schema.json, compiled by ajv. Made by scripts/virtual-modules.mjs. */
declare module 'ecs-lint:validate-service-definition' {
  export const validate: import('./validate.ts').Validator;
}
