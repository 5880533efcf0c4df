export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Values = { readonly [key: string]: Json };

/** One resource of a plan, and how it was written. */
export interface Resource {
  /** The address of its module instance; none for the root. */
  readonly module?: string;
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly after: Values | null;
  readonly unknown?: Values;
  readonly sensitive?: Values;
  readonly actions?: readonly string[];
  /** Its expressions; they go into the configuration of the root module. */
  readonly written?: Values;
  /** More members of its entry in the configuration. */
  readonly configured?: Values;
  /** More members of its change. */
  readonly more?: Values;
  readonly mode?: string;
}

export interface Plan {
  readonly resources: readonly Resource[];
  /** Instead of what the resources say of how they were written; null for none. */
  readonly configuration?: Json;
  /** More members of the plan, or others. */
  readonly more?: Values;
}

/** The references of an expression as Terraform lists them: each, then its prefixes. */
export function refs(...references: readonly string[]): Values {
  return { references: references.flatMap(prefixes) };
}

export function constant(value: Json): Values {
  return { constant_value: value };
}

/** What an expression is written as that is no constant and refers to nothing: `jsonencode([{…}])`. */
export const CALL: Values = {};

function prefixes(reference: string): readonly string[] {
  const isShortest = /^(?:data\.)?[^.]+\.[^.[]+$/.test(reference);
  return isShortest ? [reference] : [reference, ...prefixes(reference.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/, ''))];
}

export function addressOf({ module, type, name, index, mode }: Resource): string {
  const key =
    index === undefined ? '' : typeof index === 'number' ? `[${index}]` : `["${index.replaceAll(/["\\]/g, '\\$&')}"]`;
  return [module, mode === 'data' ? 'data' : undefined, type, name + key]
    .filter((part) => part !== undefined)
    .join('.');
}

/** A plan in the order and form of `terraform show -json`: on one line, with `<`, `>` and `&` as escapes. */
export function planText({ resources, configuration, more }: Plan): string {
  const plan = {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: { resources: resources.filter(({ after }) => after).map(planned) } },
    resource_changes: resources.map(change),
    ...(configuration !== null && {
      configuration: configuration ?? { root_module: { resources: configured(resources) } },
    }),
    timestamp: '2026-11-23T10:15:38Z',
    applyable: true,
    complete: true,
    errored: false,
    ...more,
  };
  return `${asGo(plan)}\n`;
}

function planned(resource: Resource): Values {
  const { type, name, index, after, sensitive = {}, mode = 'managed' } = resource;
  return {
    address: addressOf(resource),
    mode,
    type,
    name,
    ...(index !== undefined && { index }),
    values: after,
    sensitive_values: sensitive,
  };
}

function change(resource: Resource): Values {
  const {
    module,
    type,
    name,
    index,
    after,
    unknown = {},
    sensitive = {},
    actions = ['create'],
    more,
    mode = 'managed',
  } = resource;
  return {
    address: addressOf(resource),
    ...(module !== undefined && { module_address: module }),
    mode,
    type,
    name,
    ...(index !== undefined && { index }),
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: {
      actions,
      before: null,
      after,
      after_unknown: unknown,
      before_sensitive: false,
      after_sensitive: sensitive,
    },
    ...more,
  };
}

/** Each resource of the root module once, as it is written. */
function configured(resources: readonly Resource[]): Json {
  const written = new Map<string, Values>();
  for (const { module, type, name, written: expressions, configured: rest, mode = 'managed' } of resources) {
    if (module !== undefined) continue;
    const address = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
    written.set(address, {
      address,
      mode,
      type,
      name,
      provider_config_key: 'aws',
      ...(expressions && { expressions }),
      schema_version: 0,
      ...rest,
    });
  }
  return [...written.values()];
}

/** JSON as Go prints it. */
export function asGo(value: Json): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Container definitions as the provider has them: JSON in a string, which the file has in a string once more. */
export function containers(...definitions: readonly Json[]): string {
  return asGo(definitions);
}
