import { entriesOf, get, itemsOf, type Node, stringOf } from '../../text/node.ts';

/** One module of a configuration, which is written once for all its instances. */
export interface ConfiguredModule {
  readonly node: Node;
  readonly resources: ReadonlyMap<string, Node>;
  readonly calls: ReadonlyMap<string, ConfiguredCall>;
  /** The expressions of its outputs. */
  readonly outputs: ReadonlyMap<string, Node | undefined>;
  /** The variables and outputs that are marked as sensitive. */
  readonly sensitive: { readonly variables: readonly string[]; readonly outputs: readonly string[] };
}

export interface ConfiguredCall {
  readonly node: Node;
  readonly module: ConfiguredModule;
}

/** Reads `configuration.root_module`; undefined when the file has none, as a state. */
export function configuredModule(node: Node | undefined): ConfiguredModule | undefined {
  if (node?.kind !== 'map') return undefined;
  const resources = itemsOf(get(node, 'resources')).map(
    (resource) => [stringOf(get(resource, 'address')) ?? '', resource] as const,
  );
  const calls = [...entriesOf(get(node, 'module_calls'))].flatMap(([name, { value }]) => {
    const module = configuredModule(get(value, 'module'));
    return module ? [[name, { node: value, module }] as const] : [];
  });
  const outputs = [...entriesOf(get(node, 'outputs'))].map(
    ([name, { value }]) => [name, get(value, 'expression')] as const,
  );
  const sensitive = { variables: markedIn(get(node, 'variables')), outputs: markedIn(get(node, 'outputs')) };
  return { node, resources: new Map(resources), calls: new Map(calls), outputs: new Map(outputs), sensitive };
}

/** The module at a path of calls. */
export function moduleAt(root: ConfiguredModule | undefined, path: readonly string[]): ConfiguredModule | undefined {
  let module = root;
  for (const name of path) module = module?.calls.get(name)?.module;
  return module;
}

/** The references of an expression, each in full: the file lists after each one its prefixes. */
export function referencesIn(expression: Node | undefined): readonly string[] {
  const all = itemsOf(get(expression, 'references')).flatMap((node) => stringOf(node) ?? []);
  const full = all.filter((reference, i) => i === 0 || !isPrefix(reference, all[i - 1]!));
  return [...new Set(full)];
}

function isPrefix(reference: string, of: string): boolean {
  return of.startsWith(reference) && of !== reference && /^[.[]/.test(of.slice(reference.length));
}

function markedIn(members: Node | undefined): readonly string[] {
  return [...entriesOf(members)].flatMap(([name, { value }]) => (isTrue(get(value, 'sensitive')) ? [name] : []));
}

export function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
