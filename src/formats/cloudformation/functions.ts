import type { Node, UnknownNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { subnetBlocks } from './cidr.ts';
import type { Evaluator } from './evaluate.ts';
import { attribute } from './reference.ts';
import { substitute } from './sub.ts';
import { concatenation, identityOf, known, textOf, unknown, usedAt } from './values.ts';

type Apply = (evaluator: Evaluator, argument: Node, at: Span) => Node | undefined;

/** The intrinsic functions, by the name after `Fn::`. */
export const functions: Readonly<Record<string, Apply>> = {
  GetAtt: (evaluator, argument, at) => {
    const [id, name] = argumentsOf(evaluator, argument);
    if (textOf(id) === undefined || textOf(name) === undefined) return unknown(at, 'refers to something that cannot be told');
    return attribute(evaluator, textOf(id)!, textOf(name)!, at);
  },
  Sub: substitute,
  Join: join,
  Select: select,
  Split: split,
  If: choose,
  FindInMap: findInMap,
  // What is looked at is the text; CloudFormation encodes it.
  Base64: (evaluator, argument, at) => {
    const value = evaluator.evaluate(argument);
    return value && { ...value, at };
  },
  GetAZs: (evaluator, argument, at) => opaque('GetAZs', 'depends on the region', evaluator, argument, at),
  ImportValue: (evaluator, argument, at) => opaque('ImportValue', 'is exported by another stack', evaluator, argument, at),
  Cidr: (evaluator, argument, at) => {
    const [block, count, bits] = argumentsOf(evaluator, argument).map(textOf);
    const blocks = block === undefined || count === undefined ? undefined : subnetBlocks(block, Number(count), Number(bits ?? Number.NaN));
    if (!blocks) return opaque('Cidr', 'is made from a block that is not known', evaluator, argument, at);
    return { kind: 'list', items: blocks.map((text) => known(at, text)), at };
  },
  Length: (evaluator, argument, at) => {
    const list = evaluator.evaluate(argument);
    return list?.kind === 'list' && list.items.every(({ kind }) => kind !== 'unknown') ? known(at, list.items.length) : unknown(at, 'is the length of a list that is not known');
  },
  ToJsonString: (evaluator, argument, at) => {
    const value = plain(evaluator.evaluate(argument));
    return value === undefined ? unknown(at, 'holds something that is not known') : known(at, JSON.stringify(value));
  },
};

function argumentsOf(evaluator: Evaluator, argument: Node): readonly (Node | undefined)[] {
  const value = evaluator.evaluate(argument);
  return value?.kind === 'list' ? value.items : [];
}

function opaque(name: string, reason: string, evaluator: Evaluator, argument: Node, at: Span): UnknownNode {
  const identity = identityOf(evaluator.evaluate(argument));
  return unknown(at, reason, identity === undefined ? {} : { identity: `${name} ${identity}` });
}

function join(evaluator: Evaluator, argument: Node, at: Span): Node {
  const [delimiter, list] = argumentsOf(evaluator, argument);
  const separator = textOf(delimiter);
  if (separator === undefined || list?.kind !== 'list') return opaque('Join', 'joins a list that is not known', evaluator, argument, at);
  const between = known(at, separator);
  return concatenation(at, list.items.flatMap((item, i) => (i === 0 ? [item] : [between, item])));
}

function select(evaluator: Evaluator, argument: Node, at: Span): Node {
  const [index, list] = argumentsOf(evaluator, argument);
  const item = list?.kind === 'list' ? list.items[Number(textOf(index))] : undefined;
  return item ? usedAt(at, item) : opaque('Select', 'is an item of a list that is not known', evaluator, argument, at);
}

function split(evaluator: Evaluator, argument: Node, at: Span): Node {
  const [delimiter, text] = argumentsOf(evaluator, argument);
  const [separator, whole] = [textOf(delimiter), textOf(text)];
  if (separator === undefined || separator === '' || whole === undefined) return opaque('Split', 'splits text that is not known', evaluator, argument, at);
  return { kind: 'list', items: whole.split(separator).map((part) => known(at, part, text?.via)), at };
}

function choose(evaluator: Evaluator, argument: Node, at: Span): Node | undefined {
  if (argument.kind !== 'list' || argument.items.length !== 3) return unknown(at, 'is a malformed Fn::If');
  const [name, yes, no] = argument.items as [Node, Node, Node];
  const condition = textOf(name) ?? '';
  const decided = evaluator.scenario.condition(condition);
  if (decided !== undefined) return evaluator.evaluate(decided ? yes : no);
  const branches = [evaluator.evaluate(yes), evaluator.evaluate(no)];
  const oneOf = branches.filter((branch): branch is Node => branch?.kind === 'scalar');
  return unknown(at, `depends on the condition ${condition}`, oneOf.length === 2 ? { oneOf } : {});
}

function findInMap(evaluator: Evaluator, argument: Node, at: Span): Node {
  const [map, first, second, options] = argumentsOf(evaluator, argument);
  const table = entry(evaluator.template.mappings, map);
  const found = cells(table, first).flatMap((row) => cells(row, second));
  const [only] = found;
  if (only && found.every((cell) => identityOf(cell) !== undefined && identityOf(cell) === identityOf(only))) return usedAt(at, only);
  const fallback = options?.kind === 'map' ? options.entries.get('DefaultValue')?.value : undefined;
  if (found.length === 0 && fallback) return usedAt(at, fallback);
  const value = opaque('FindInMap', 'is looked up by something that is not known', evaluator, argument, at);
  const bounded = found.length > 0 && !fallback && found.every(({ kind }) => kind === 'scalar');
  return { ...value, ...(bounded && { oneOf: found.map((cell) => ({ ...cell, at })) }) };
}

/** The value under a key, or all values when the key is not known. */
function cells(node: Node | undefined, key: Node | undefined): readonly Node[] {
  if (textOf(key) !== undefined) return [entry(node, key)].filter((cell) => cell !== undefined);
  return node?.kind === 'map' ? [...node.entries.values()].map(({ value }) => value) : [];
}

function entry(node: Node | undefined, key: Node | undefined): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(textOf(key) ?? '')?.value : undefined;
}

function plain(node: Node | undefined): unknown {
  if (node?.kind === 'scalar') return node.value;
  if (node?.kind === 'list') {
    const items = node.items.map(plain);
    return items.includes(undefined) ? undefined : items;
  }
  if (node?.kind !== 'map' || node.open !== undefined) return undefined;
  const members = [...node.entries].map(([key, { value }]): [string, unknown] => [key, plain(value)]);
  return members.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(members);
}

