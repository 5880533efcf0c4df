import { get, type Node } from '../../text/node.ts';
import { callPath, type Key, lastModule, type Step, stepsOf, within } from './address.ts';
import type { Planned } from './changes.ts';
import { type ConfiguredModule, moduleAt, referencesIn } from './configuration.ts';
import {
  type Found,
  KNOWN,
  LOST,
  memberOf,
  NOTHING,
  OTHER,
  type Resolved,
  resolved,
  type Target,
  together,
} from './found.ts';
import { type Instance, InstanceIndex, type Instances } from './instances.ts';

/** Where an expression stands: in an instance of a module, for an instance of a resource or call. */
export interface Scope {
  /** The module instance's address, empty for the root. */
  readonly module: string;
  /** The key of the instance that the expression is for: what `each.key` and `count.index` are. */
  readonly key: Key | undefined;
  /** The expression of its `for_each`, which `each.value` is an item of. */
  readonly forEach?: Node | undefined;
  /** Whether the item with the key is meant, of whatever has several. */
  readonly byKey?: boolean;
}

/** More instances than this are not told apart. */
const MOST = 64;

/** What is made from more than so many things is not followed: no rule could say much of it. */
const MOST_REFERENCES = 256;

/** Follows references through modules, variables and outputs, to the instances that a plan is about. */
export class References {
  readonly #root: ConfiguredModule | undefined;
  readonly #instances: InstanceIndex;
  readonly #known = new Map<Node, Map<string, Found>>();
  readonly #parsed = new Map<Node, readonly (readonly Step[])[]>();

  constructor(root: ConfiguredModule | undefined, planned: readonly Planned[]) {
    this.#root = root;
    this.#instances = new InstanceIndex(planned);
  }

  /** The configuration of a resource. */
  resource({ module, type, name }: Planned): Node | undefined {
    return moduleAt(this.#root, callPath(module))?.resources.get(`${type}.${name}`);
  }

  /** What a value refers to that was written as these expressions, or as one of them. */
  of(expressions: readonly Node[], scope: Scope, itemType?: string): Resolved {
    return resolved(together(expressions.map((expression) => this.#expression(expression, scope))), itemType);
  }

  #expression(expression: Node | undefined, scope: Scope): Found {
    // The default of a variable that nobody sets.
    if (!expression) return KNOWN;
    const known = this.#known.get(expression) ?? new Map<string, Found>();
    this.#known.set(expression, known);
    const place = `${scope.byKey ? '*' : ''}${JSON.stringify(scope.key)} ${scope.module}`;
    const before = known.get(place);
    if (before) return before;
    // Whatever comes back to itself is lost.
    known.set(place, LOST);
    const references = this.#referencesIn(expression);
    const isFollowed = references.length <= MOST_REFERENCES;
    const found = references.length === 0 ? literal(expression) : isFollowed ? this.#together(references, scope) : LOST;
    known.set(place, found);
    return found;
  }

  #referencesIn(expression: Node): readonly (readonly Step[])[] {
    const parsed = this.#parsed.get(expression) ?? referencesIn(expression).map(stepsOf);
    this.#parsed.set(expression, parsed);
    return parsed;
  }

  #together(references: readonly (readonly Step[])[], scope: Scope): Found {
    const inner = references.some(isKey) ? { ...scope, byKey: true } : scope;
    return together(references.map((reference) => this.#reference(reference, inner)));
  }

  #reference(steps: readonly Step[], scope: Scope): Found {
    const [first, second, ...rest] = steps;
    switch (nameOf(first)) {
      case 'each':
        return nameOf(second) === 'value' ? this.#eachValue(rest, scope) : NOTHING;
      case 'count':
        return NOTHING;
      case 'path':
      case 'terraform':
        return KNOWN;
      case 'data':
        return this.#data(nameOf(second), rest, scope);
      case 'self':
      case 'ephemeral':
        return OTHER;
      case 'local':
        return LOST;
      case 'var':
        return memberOf(this.#variable(nameOf(second), scope), textOf(rest));
      case 'module':
        return this.#output(nameOf(second), rest, scope);
      default:
        return this.#resource(nameOf(first), nameOf(second), rest, scope);
    }
  }

  /** An item of what the `for_each` goes over: the one with the same key, of several things what has that key. */
  #eachValue(rest: readonly Step[], { forEach, module, key }: Scope): Found {
    if (!forEach) return LOST;
    const found = memberOf(this.#expression(forEach, { module, key, byKey: true }), textOf(rest));
    const own = found.targets.filter(({ name }) => stepsOf(name).some((step) => 'key' in step && step.key === key));
    return own.length > 0 && own.length < found.targets.length ? { ...found, targets: own } : found;
  }

  /** A variable of the root module has its value in the file; one of another module is what its caller gives. */
  #variable(name: string, { module }: Scope): Found {
    const own = lastModule(module);
    if (!own) return KNOWN;
    const call = moduleAt(this.#root, callPath(own.parent))?.calls.get(own.name)?.node;
    if (!call) return LOST;
    const forEach = get(call, 'for_each_expression');
    return this.#expression(get(call, 'expressions', name), { module: own.parent, key: own.key, forEach });
  }

  #output(called: string, rest: readonly Step[], scope: Scope): Found {
    const base = within(scope.module, `module.${called}`);
    const { instances, steps } = pick(this.#instances.module(base), rest, scope);
    const module = moduleAt(this.#root, callPath(base));
    if (!module) return LOST;
    const output = nameOf(steps[0]);
    const names = output === '' ? [...module.outputs.keys()] : [output];
    const places = instances.length > 0 ? instances.map(({ address }) => address) : [base];
    if (places.length > MOST) return OTHER;
    const found = (place: string, name: string) =>
      module.outputs.has(name) ? this.#expression(module.outputs.get(name), { module: place, key: undefined }) : LOST;
    return together(places.flatMap((place) => names.map((name) => found(place, name))));
  }

  /** A data source that is read when the plan is applied; of one that was read before, the values are in the file. */
  #data(type: string, [named, ...rest]: readonly Step[], scope: Scope): Found {
    const found = this.#resource(`data.${type}`, nameOf(named), rest, scope);
    return found.targets.length > 0 ? found : OTHER;
  }

  #resource(type: string, called: string, rest: readonly Step[], scope: Scope): Found {
    const address = `${type}.${called}`;
    const base = within(scope.module, address);
    const { instances, steps, isExact } = pick(this.#instances.resource(base), rest, scope);
    const isConfigured = moduleAt(this.#root, callPath(scope.module))?.resources.has(address) ?? false;
    if (instances.length === 0) return isConfigured ? NOTHING : OTHER;
    if (instances.length > MOST) return OTHER;
    const attribute = textOf(steps);
    const targets = instances.map(({ address: name, key }): Target => {
      return { name, attribute, type, base, exact: isExact || key === undefined };
    });
    return { targets };
  }
}

interface Picked {
  readonly instances: readonly Instance[];
  /** What follows the key that a reference may have. */
  readonly steps: readonly Step[];
  readonly isExact: boolean;
}

/** The instances that a reference means. */
function pick(group: Instances | undefined, rest: readonly Step[], scope: Scope): Picked {
  const [first, ...others] = rest;
  const isKeyed = first !== undefined && 'key' in first;
  const steps = isKeyed ? others : rest;
  const key = isKeyed ? first.key : scope.byKey && steps.length === 0 ? scope.key : undefined;
  const one = key === undefined ? undefined : group?.byKey.get(key);
  if (one) return { instances: [one], steps, isExact: true };
  return { instances: isKeyed ? [] : (group?.all ?? []), steps, isExact: false };
}

/** A call of a function on constants has no value in the file, and some functions are known after apply only. */
function literal(expression: Node): Found {
  return get(expression, 'constant_value') ? KNOWN : OTHER;
}

function isKey([first, second]: readonly Step[]): boolean {
  const [head, tail] = [nameOf(first), nameOf(second)];
  return (head === 'each' && tail === 'key') || (head === 'count' && tail === 'index');
}

function nameOf(step: Step | undefined): string {
  return step && 'name' in step ? step.name : '';
}

function textOf(steps: readonly Step[]): string {
  return steps.map((step) => ('name' in step ? step.name : `[${step.key}]`)).join('.');
}
