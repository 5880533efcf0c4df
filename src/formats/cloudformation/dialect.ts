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
    if (shape === 'boolean' && (text === 'true' || text === 'false')) return { ...node, value: text === 'true' };
    return node;
  },
};

/** The same for values that are partly in our own spelling, and for resources that spell `AwsVpcConfiguration` so. */
export const own: Dialect = {
  member: (shape, written) => {
    if (shapes[shape]?.[written]) return written;
    return memberName(shape, written) ?? (written === 'AwsVpcConfiguration' ? 'awsvpcConfiguration' : undefined);
  },
  value: properties.value,
};

export function inShape(node: Node | undefined, shape: string): Node | undefined {
  return node && translate(node, shape, shape === 'TaskSet' ? own : properties);
}

export function shapeOf(kind: Kind): string {
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}
