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

/** Whether an attribute of a resource at a place is known, and not made from what is still to be created. */
export type IsTold = (place: string, attribute: string) => boolean;

/** What something in a configuration waits for. A local value has its expression in no file, so it may be anything that is not told. */
export function waitsIn(root: ConfiguredModule | undefined, place: string, isTold: IsTold): Waits {
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
      return resource(root, path, module.resources.get(address), (attribute) => isTold(place, attribute));
  }
}

/** A variable is what the caller of the module gives, or its default; that of the root waits for nothing. */
function variable(root: ConfiguredModule | undefined, path: readonly string[], called: string): Waits {
  const outer = path.slice(0, -1);
  const call = moduleAt(root, outer)?.calls.get(path.at(-1) ?? '');
  return call ? written(outer, get(call.node, 'expressions', called), isText(called)) : NOTHING;
}

/** Names and tags, whatever text they are made from, are no reason to wait for a listener, or the like. */
export function isText(attribute: string): boolean {
  return /(?:^|_)(?:name|name_prefix|tags)$/.test(attribute);
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

/** The expressions that say how many there are; Terraform must know that before it creates anything. */
export const COUNTS: readonly string[] = ['count_expression', 'for_each_expression'];

/** What is in a module waits for what the calls of the module wait for. */
function resource(
  root: ConfiguredModule | undefined,
  path: readonly string[],
  own: Node | undefined,
  isTold: (attribute: string) => boolean,
): Waits {
  if (!own) return LOST;
  const attributes = [...entriesOf(get(own, 'expressions'))];
  const others = [...entriesOf(own)].filter(([key]) => key !== 'expressions');
  const all = [
    waitedFor(path, get(own, 'depends_on')),
    ...attributes.map(([name, { value }]) => written(path, value, isTold(name))),
    ...others.map(([name, { value }]) => written(path, value, isTold(name))),
  ];
  for (const [i, called] of path.entries()) {
    const outer = path.slice(0, i);
    const call = moduleAt(root, outer)?.calls.get(called)?.node;
    all.push(waitedFor(outer, get(call, 'depends_on')));
    for (const key of COUNTS) all.push(written(outer, get(call, key), isTold(key)));
  }
  return together(all);
}

/** Whatever stands in a part of a configuration: `depends_on`, and the references of expressions. */
function written(path: readonly string[], node: Node | undefined, isTold = false): Waits {
  const all = [waitedFor(path, get(node, 'depends_on'))];
  collect(node, (expression) => {
    for (const reference of referencesIn(expression)) all.push(referredTo(path, namesOf(reference), isTold));
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

function referredTo(path: readonly string[], names: readonly string[], isTold: boolean): Waits {
  const [first = '', second = '', third = ''] = names;
  if (first === 'local') return isTold ? NOTHING : LOST;
  if (first !== 'module') return { on: [named(path, addressOf(first, second, third))], open: false };
  const on = third === '' ? named(path, `module.${second}`) : named([...path, second], `output.${third}`);
  return { on: [on], open: false };
}

function addressOf(first: string, second: string, third: string): string {
  return first === 'data' || first === 'ephemeral' ? `${first}.${second}.${third}` : `${first}.${second}`;
}

/** Visits each expression. */
function collect(node: Node | undefined, visit: (expression: Node) => void): void {
  if (get(node, 'references')?.kind === 'list') visit(node!);
  for (const item of itemsOf(node)) collect(item, visit);
  for (const [name, { value }] of entriesOf(node)) if (name !== 'references') collect(value, visit);
}

function together(all: readonly Waits[]): Waits {
  return { on: all.flatMap(({ on }) => on), open: all.some(({ open }) => open) };
}
