import type { Node } from '../../text/node.ts';
import type { Span } from '../../text/source.ts';

/** A call of an intrinsic function, in either spelling. */
export interface Intrinsic {
  /** `Ref`, `Condition`, or the name after `Fn::`. */
  readonly name: string;
  readonly argument: Node;
  readonly at: Span;
}

/** The functions whose short form stands without `Fn::` in the long one. */
const BARE = ['Ref', 'Condition'];

/** The call that a node is, or undefined when it is a plain value. */
export function intrinsicOf(node: Node): Intrinsic | undefined {
  if (node.tag?.startsWith('!')) {
    const { tag, ...argument } = node;
    const name = tag.slice(1);
    return { name, argument: name === 'GetAtt' ? dotted(argument as Node) : (argument as Node), at: node.at };
  }
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined;
  const [[key, { value }]] = node.entries as unknown as [[string, { value: Node }]];
  if (BARE.includes(key)) return { name: key, argument: value, at: node.at };
  if (!key.startsWith('Fn::') || key.startsWith('Fn::ForEach')) return undefined;
  const name = key.slice('Fn::'.length);
  return { name, argument: name === 'GetAtt' ? dotted(value) : value, at: node.at };
}

/** `A.B.C` is the attribute `B.C` of `A`. */
function dotted(node: Node): Node {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const dot = node.value.indexOf('.');
  if (dot === -1) return node;
  const part = (value: string): Node => ({ kind: 'scalar', value, at: node.at });
  return { kind: 'list', items: [part(node.value.slice(0, dot)), part(node.value.slice(dot + 1))], at: node.at };
}
