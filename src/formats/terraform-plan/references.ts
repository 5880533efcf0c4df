import { get, type Node, type Reference } from '../../text/node.ts';
import { bracketed, callPath, lastKey, parentOf, stepsOf } from './address.ts';
import { type ConfiguredModule, moduleAt, referencesIn } from './configuration.ts';

/** Where an expression stands: in an instance of a module, for an instance of a resource or call. */
export interface Scope {
  /** The module instance's address, empty for the root. */
  readonly module: string;
  /** The key of the instance that the expression is for: what `each.key` and `count.index` are. */
  readonly key: string | number | undefined;
  /** The expression of its `for_each`, which `each.value` is an item of. */
  readonly forEach?: Node | undefined;
}

/** What an expression is made from. */
interface Found {
  /** Attributes of resources of the plan. */
  readonly resources: readonly Reference[];
  /** Whether something else may be in it: a local, whose expression is not in the file. */
  readonly open: boolean;
}

const NOTHING: Found = { resources: [], open: false };
const LOST: Found = { resources: [], open: true };
const MAX_STEPS = 20;

/** Follows references through modules, variables and outputs, to the instances that a plan is about. */
export class References {
  readonly #root: ConfiguredModule | undefined;
  /** The instances of each resource, by the address without its key. */
  readonly #instances = new Map<string, string[]>();
  /** The first two instances of each type, by module and type. */
  readonly #ofType = new Map<string, readonly string[]>();

  constructor(root: ConfiguredModule | undefined, addresses: readonly string[]) {
    this.#root = root;
    for (const address of addresses) {
      const key = lastKey(address);
      const base = key === undefined ? address : address.slice(0, address.length - bracketed(key).length);
      const known = this.#instances.get(base);
      if (known) known.push(address);
      else this.#instances.set(base, [address]);
      const type = base.slice(0, base.lastIndexOf('.'));
      this.#ofType.set(type, [...(this.#ofType.get(type) ?? []), address].slice(0, 2));
    }
  }

  /** Whether the file has the configuration that references are in. */
  get known(): boolean {
    return this.#root !== undefined;
  }

  /** The configuration of a resource, by its module and its address there. */
  resource(module: string, address: string): Node | undefined {
    return moduleAt(this.#root, callPath(module))?.resources.get(address);
  }

  /** The instance of a type in one instance of a module, if it has just one. */
  onlyOf(module: string, type: string): string | undefined {
    const [first, second] = this.#ofType.get(`${module}${module && '.'}${type}`) ?? [];
    return second === undefined ? first : undefined;
  }

  /** What the value of an expression refers to: the one attribute that it is, or the several it is made from. */
  of(
    expression: Node | undefined,
    scope: Scope,
  ): { refersTo?: Reference; mentions?: readonly Reference[]; open: boolean } {
    const { resources, open } = this.#expression(expression, scope, 0);
    const distinct = [...new Map(resources.map((one) => [`${one.name} ${one.attribute}`, one])).values()];
    const names = new Set(distinct.map(({ name }) => name));
    if (names.size === 1 && !open) return { refersTo: distinct[0]!, open };
    return distinct.length > 0 ? { mentions: distinct, open } : { open };
  }

  #expression(expression: Node | undefined, scope: Scope, depth: number): Found {
    if (depth > MAX_STEPS) return LOST;
    const references = referencesIn(expression);
    const byKey = references.some((reference) => reference === 'each.key' || reference === 'count.index');
    return together(references.map((reference) => this.#reference(reference, scope, byKey, depth)));
  }

  #reference(reference: string, scope: Scope, byKey: boolean, depth: number): Found {
    const [first, second] = stepsOf(reference).map((step) => ('name' in step ? step.name : ''));
    switch (first) {
      case 'each':
        return second === 'value' ? this.#eachValue(scope, depth) : NOTHING;
      case 'count':
      case 'path':
      case 'terraform':
      case 'data':
        return NOTHING;
      case 'local':
        return LOST;
      case 'var':
        return this.#variable(second ?? '', scope, depth);
      case 'module':
        return this.#output(reference, scope, byKey, depth);
      default:
        return this.#resource(reference, scope, byKey);
    }
  }

  /** An item of the resource that the `for_each` goes over: the one with the same key. */
  #eachValue(scope: Scope, depth: number): Found {
    if (!scope.forEach) return LOST;
    const { resources, open } = this.#expression(scope.forEach, { ...scope, forEach: undefined }, depth + 1);
    const same = resources.filter(({ name }) => lastKey(name) === scope.key);
    return { resources: same.length > 0 ? same : resources, open };
  }

  #variable(name: string, scope: Scope, depth: number): Found {
    // A variable of the root module has its value in the file: it hides no resource.
    if (scope.module === '') return NOTHING;
    const parent = parentOf(scope.module);
    const call = moduleAt(this.#root, callPath(parent))?.calls.get(callPath(scope.module).at(-1)!)?.node;
    const forEach = get(call, 'for_each_expression');
    return this.#expression(
      get(call, 'expressions', name),
      { module: parent, key: lastKey(scope.module), forEach },
      depth + 1,
    );
  }

  #output(reference: string, scope: Scope, byKey: boolean, depth: number): Found {
    const steps = stepsOf(reference);
    const [, called, third, fourth] = steps;
    const name = called && 'name' in called ? called.name : '';
    const explicit = third && 'key' in third ? third.key : undefined;
    const key = explicit ?? (byKey ? scope.key : undefined);
    const path = `${scope.module}${scope.module && '.'}module.${name}${key === undefined ? '' : bracketed(key)}`;
    const module = moduleAt(this.#root, callPath(path));
    const output = explicit === undefined ? third : fourth;
    const names = output && 'name' in output ? [output.name] : [...(module?.outputs.keys() ?? [])];
    return together(
      names.map((one) => this.#expression(module?.outputs.get(one), { module: path, key: undefined }, depth + 1)),
    );
  }

  #resource(reference: string, scope: Scope, byKey: boolean): Found {
    const [type, name, third, fourth] = stepsOf(reference);
    if (!type || !name || !('name' in type) || !('name' in name)) return NOTHING;
    const base = `${scope.module}${scope.module && '.'}${type.name}.${name.name}`;
    const key = third && 'key' in third ? third.key : byKey ? scope.key : undefined;
    const instances = this.#instances.get(base) ?? [];
    const exact = key === undefined ? [] : instances.filter((address) => address === `${base}${bracketed(key)}`);
    const rest = third && 'key' in third ? fourth : third;
    const attribute = rest && 'name' in rest ? rest.name : '';
    return {
      resources: (exact.length > 0 ? exact : instances).map((address) => ({ name: address, attribute })),
      open: false,
    };
  }
}

function together(all: readonly Found[]): Found {
  return { resources: all.flatMap(({ resources }) => resources), open: all.some(({ open }) => open) };
}
