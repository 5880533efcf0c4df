import type { Waits } from '../../model/order.ts';
import { entriesOf, get, itemsOf, type Node, stringOf } from '../../text/node.ts';
import { stepsOf } from './address.ts';
import { type ConfiguredModule, moduleAt, referencesIn } from './configuration.ts';

const NOTHING: Waits = { on: [], open: false };
const LOST: Waits = { on: [], open: true };

/** Stands for all that is in a module. */
const ALL = '*';

/** The place of something in a configuration: the calls of the modules that it is in, and what it is called there. */
function named(path: readonly string[], address: string): string {
  return `${path.join('.')} ${address}`;
}

function parsed(place: string): { readonly path: readonly string[]; readonly address: string } {
  const space = place.indexOf(' ');
  return { path: space === 0 ? [] : place.slice(0, space).split('.'), address: place.slice(space + 1) };
}

/** The place of an instance: `module.a["x"].aws_lb.b[0]` is `aws_lb.b` in `a`. */
export function placeOf(address: string): string {
  const names = namesOf(address);
  const path: string[] = [];
  while (names[0] === 'module' && names.length > 2) path.push(...names.splice(0, 2).slice(1));
  return named(path, names.join('.'));
}

function namesOf(address: string): string[] {
  return stepsOf(address).flatMap((step) => ('name' in step ? [step.name] : []));
}

/** The configuration of a resource at a place. */
export function resourceAt(root: ConfiguredModule | undefined, place: string): Node | undefined {
  const { path, address } = parsed(place);
  return moduleAt(root, path)?.resources.get(address);
}

/** What something in a configuration waits for. */
export function waitsIn(root: ConfiguredModule | undefined, place: string): Waits {
  const { path, address } = parsed(place);
  const module = moduleAt(root, path);
  if (!module) return LOST;
  if (address === ALL) return everything(module, path);
  const [kind, called = ''] = address.split('.') as [string, string?];
  switch (kind) {
    case 'each':
    case 'count':
    case 'path':
    case 'terraform':
    case 'self':
      return NOTHING;
    case 'var':
      return variable(root, path, called);
    case 'output':
      return written(path, get(module.node, 'outputs', called));
    case 'module':
      return outputs(module, path, called);
    default:
      return resource(root, path, module.resources.get(address));
  }
}

/** A variable is what the caller of the module gives, or its default; that of the root waits for nothing. */
function variable(root: ConfiguredModule | undefined, path: readonly string[], called: string): Waits {
  const outer = path.slice(0, -1);
  const call = moduleAt(root, outer)?.calls.get(path.at(-1) ?? '');
  return call ? written(outer, get(call.node, 'expressions', called)) : NOTHING;
}

/** A module as a value is all its outputs. */
function outputs({ calls }: ConfiguredModule, path: readonly string[], called: string): Waits {
  const inner = calls.get(called)?.module;
  if (!inner) return LOST;
  return { on: [...inner.outputs.keys()].map((name) => named([...path, called], `output.${name}`)), open: false };
}

/** To wait for a module is to wait for all that is in it. */
function everything({ resources, calls, outputs }: ConfiguredModule, path: readonly string[]): Waits {
  const own = [...resources.keys(), ...[...outputs.keys()].map((name) => `output.${name}`)];
  return {
    on: [
      ...own.map((address) => named(path, address)),
      ...[...calls.keys()].map((called) => named([...path, called], ALL)),
    ],
    open: false,
  };
}

/** What is in a module waits for what the calls of the module wait for. */
function resource(root: ConfiguredModule | undefined, path: readonly string[], own: Node | undefined): Waits {
  if (!own) return LOST;
  const all = [written(path, own)];
  for (const [i, called] of path.entries()) {
    const outer = path.slice(0, i);
    const call = moduleAt(root, outer)?.calls.get(called)?.node;
    all.push(waitedFor(outer, get(call, 'depends_on')));
    for (const key of ['count_expression', 'for_each_expression']) all.push(written(outer, get(call, key)));
  }
  return together(all);
}

/** Whatever stands in a part of a configuration: `depends_on`, and the references of expressions. */
function written(path: readonly string[], node: Node | undefined): Waits {
  const all = [waitedFor(path, get(node, 'depends_on'))];
  collect(node, (expression, member) => {
    for (const reference of referencesIn(expression)) all.push(referredTo(path, namesOf(reference), member));
  });
  return together(all);
}

function waitedFor(path: readonly string[], list: Node | undefined): Waits {
  const on = itemsOf(list).flatMap((item) => {
    const [first = '', second = '', third = ''] = namesOf(stringOf(item) ?? '');
    return first === 'module' ? named([...path, second], ALL) : named(path, addressOf(first, second, third));
  });
  return { on, open: false };
}

/** Texts: whatever they are made from, it is no reason to wait. */
const TEXTS = new Set(['name', 'name_prefix', 'tags', 'tags_all']);

/** A local value has its expression in no file. */
function referredTo(path: readonly string[], names: readonly string[], member: string): Waits {
  const [first = '', second = '', third = ''] = names;
  if (first === 'local') return TEXTS.has(member) ? NOTHING : LOST;
  if (first !== 'module') return { on: [named(path, addressOf(first, second, third))], open: false };
  const on = third === '' ? named(path, `module.${second}`) : named([...path, second], `output.${third}`);
  return { on: [on], open: false };
}

function addressOf(first: string, second: string, third: string): string {
  return first === 'data' || first === 'ephemeral' ? `${first}.${second}.${third}` : `${first}.${second}`;
}

/** Visits each expression, and says which member it is given to. */
function collect(node: Node | undefined, visit: (expression: Node, member: string) => void, member = ''): void {
  if (get(node, 'references')?.kind === 'list') visit(node!, member);
  for (const item of itemsOf(node)) collect(item, visit, member);
  for (const [name, { value }] of entriesOf(node)) if (name !== 'references') collect(value, visit, name);
}

function together(all: readonly Waits[]): Waits {
  return { on: all.flatMap(({ on }) => on), open: all.some(({ open }) => open) };
}
