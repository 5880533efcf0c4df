import type { Kind } from '../../model/model.ts';
import { shapes } from '../../model/shapes.gen.ts';
import type { Node } from '../../text/node.ts';
import { type Dialect, translate } from '../translate.ts';
import { memberName } from './names.ts';
import { textOf } from './values.ts';

/** Properties, each value as its type takes it: CloudFormation turns "512" into 512 and back. */
const properties: Dialect = {
  member: memberName,
  value: (node, shape) => {
    const text = textOf(node);
    if (node.kind !== 'scalar' || text === undefined) return node;
    if (shape === 'string') return { ...node, value: text };
    if (shape === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return { ...node, value: Number(text) };
    // `True` as a string is taken as well: parameters often have it.
    if (shape === 'boolean' && /^(?:true|false)$/i.test(text)) return { ...node, value: /^true$/i.test(text) };
    return node;
  },
};

/** Those of resources that spell `AwsVpcConfiguration` so: task sets and the targets of EventBridge. */
const withAwsVpc: Dialect = {
  ...properties,
  member: (shape, written) =>
    memberName(shape, written) ?? (written === 'AwsVpcConfiguration' ? 'awsvpcConfiguration' : undefined),
};

/** Those of values that are partly in our own spelling. */
const own: Dialect = {
  ...withAwsVpc,
  member: (shape, written) =>
    Object.hasOwn(shapes[shape] ?? {}, written) ? written : withAwsVpc.member(shape, written),
};

export function inShape(node: Node, shape: string): Node {
  return translate(node, shape, shape === 'TaskSet' ? withAwsVpc : properties) ?? node;
}

/** The same for a value that was built in the shape, out of properties. */
export function builtInShape(node: Node, shape: string): Node {
  return translate(node, shape, own) ?? node;
}

export function shapeOf(kind: Kind): string {
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}
