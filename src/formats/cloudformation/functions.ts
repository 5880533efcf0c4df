import { entriesOf, itemsOf, type Node, type UnknownNode } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';
import { isSubnetSize, subnetBlocks } from './cidr.ts';
import { type Evaluator, unsurely } from './evaluate.ts';
import { findInMap } from './find-in-map.ts';
import { attribute } from './reference.ts';
import { substitute } from './sub.ts';
import { concatenation, identityOfCall, known, MAX_TEXT, mentionsOf, textOf, unknown, usedAt } from './values.ts';

type Apply = (evaluator: Evaluator, argument: Node, at: Span) => Node | undefined;

const functions: Readonly<Record<string, Apply>> = {
  GetAtt: (evaluator, argument, at) => {
    const [id, name] = argumentsOf(evaluator, argument).map(textOf);
    if (id === undefined || name === undefined) return unknown(at, 'refers to something that cannot be told');
    return attribute(evaluator, id, name, at);
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
  GetAZs: (evaluator, argument, at) => opaque('GetAZs', 'depends on the region', evaluator.evaluate(argument), at),
  ImportValue: (evaluator, argument, at) =>
    opaque('ImportValue', 'is exported by another stack', evaluator.evaluate(argument), at),
  Cidr: cidr,
  Length: (evaluator, argument, at) => {
    const list = evaluator.evaluate(argument);
    const told = list?.kind === 'list' && list.items.every(({ kind }) => kind !== 'unknown');
    return told
      ? known(at, list.items.length)
      : opaque('Length', 'is the length of a list that is not known', list, at);
  },
  ToJsonString: (evaluator, argument, at) => {
    const value = evaluator.evaluate(argument);
    const json = plain(value);
    if (!value || json === undefined) return unknown(at, 'holds something that is not known');
    const text = JSON.stringify(json);
    return text.length > MAX_TEXT ? unknown(at, 'is too long to be looked at') : known(at, text, waysOf(value));
  },
};

/** An intrinsic function, by the name after `Fn::`. */
export function functionNamed(name: string): Apply | undefined {
  return Object.hasOwn(functions, name) ? functions[name] : undefined;
}

function argumentsOf(evaluator: Evaluator, argument: Node): readonly (Node | undefined)[] {
  const value = evaluator.evaluate(argument);
  return value?.kind === 'list' ? value.items : [];
}

function opaque(name: string, reason: string, argument: Node | undefined, at: Span): UnknownNode {
  const identity = identityOfCall(name, argument);
  return unknown(at, reason, identity === undefined ? {} : { identity });
}

/** A piece of something that is not known: what that refers to, this is made from. */
function pieceOf(name: string, reason: string, argument: Node | undefined, at: Span): UnknownNode {
  const mentioned = (node: Node): UnknownNode[] =>
    node.kind === 'unknown' ? [node] : node.kind === 'list' ? node.items.flatMap(mentioned) : [];
  return { ...opaque(name, reason, argument, at), mentions: argument ? mentioned(argument).flatMap(mentionsOf) : [] };
}

function join(evaluator: Evaluator, argument: Node, at: Span): Node {
  const value = evaluator.evaluate(argument);
  const [delimiter, list] = value?.kind === 'list' ? value.items : [];
  const separator = textOf(delimiter);
  if (separator === undefined || list?.kind !== 'list')
    return pieceOf('Join', 'joins a list that is not known', value, at);
  const between = known(at, separator);
  return concatenation(
    at,
    list.items.flatMap((item, i) => (i === 0 ? [item] : [between, item])),
  );
}

function select(evaluator: Evaluator, argument: Node, at: Span): Node {
  const value = evaluator.evaluate(argument);
  const [index, list] = value?.kind === 'list' ? value.items : [];
  const number = /^\d+$/.test(textOf(index) ?? '') ? Number(textOf(index)) : Number.NaN;
  const item = list?.kind === 'list' ? list.items[number] : undefined;
  return item ? usedAt(at, item) : pieceOf('Select', 'is an item of a list that is not known', value, at);
}

function split(evaluator: Evaluator, argument: Node, at: Span): Node {
  const value = evaluator.evaluate(argument);
  const [delimiter, text] = value?.kind === 'list' ? value.items : [];
  const [separator, whole] = [textOf(delimiter), textOf(text)];
  if (!separator || whole === undefined) return pieceOf('Split', 'splits text that is not known', value, at);
  return { kind: 'list', items: whole.split(separator).map((part) => known(at, part, text?.via)), at };
}

function choose(evaluator: Evaluator, argument: Node, at: Span): Node | undefined {
  if (argument.kind !== 'list' || argument.items.length !== 3) return unknown(at, 'is a malformed Fn::If');
  const [name, yes, no] = argument.items as [Node, Node, Node];
  const condition = evaluator.looped(textOf(name) ?? '');
  const decided = evaluator.world.scenario.condition(condition);
  if (decided !== undefined) return evaluator.evaluate(decided ? yes : no);
  const branches = unsurely(evaluator.world, () => [evaluator.evaluate(yes), evaluator.evaluate(no)]);
  const oneOf = branches.filter((branch) => branch?.kind === 'scalar');
  const mayVanish = branches.some((branch) => !branch || (branch.kind === 'unknown' && branch.mayVanish));
  return unknown(at, `depends on the condition ${condition}`, {
    ...(oneOf.length === 2 && { oneOf }),
    ...(mayVanish && { mayVanish }),
  });
}

function cidr(evaluator: Evaluator, argument: Node, at: Span): Node {
  const value = evaluator.evaluate(argument);
  const [block, count, bits] = value?.kind === 'list' ? value.items.map(textOf) : [];
  const blocks = block === undefined ? undefined : subnetBlocks(block, Number(count), Number(bits));
  if (blocks) return { kind: 'list', items: blocks.map((text) => known(at, text)), at };
  const opaqueList = opaque('Cidr', 'is made from a block that is not known', value, at);
  if (block !== undefined || !isSubnetSize(Number(bits)) || !/^[1-9]\d{0,2}$/.test(count ?? '')) return opaqueList;
  // How large the pieces are does not depend on the block.
  const parts = [undefined, `/${32 - Number(bits)}`];
  const items = Array.from({ length: Number(count) }, (_, i): UnknownNode => {
    const { identity } = opaqueList;
    return { ...opaqueList, parts, ...(identity !== undefined && { identity: `${identity} ${i}` }) };
  });
  return { kind: 'list', items, at };
}

/** What the values in a value came through. */
function waysOf(node: Node): readonly Span[] {
  const inner = [...itemsOf(node), ...[...entriesOf(node).values()].map(({ value }) => value)];
  return [...(node.via ?? []), ...inner.flatMap(waysOf)];
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
