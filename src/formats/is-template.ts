import { entriesOf, get, type MapNode, type Node, stringOf } from '../text/node.ts';

/** Whether it is a CloudFormation template. What reads one is large, and is loaded only then. */
export function isTemplate(root: Node): root is MapNode {
  if (root.kind !== 'map') return false;
  if (root.entries.has('AWSTemplateFormatVersion')) return true;
  return [...entriesOf(get(root, 'Resources'))].some(([id, { value }]) => {
    return id.startsWith('Fn::ForEach::') || /^(?:AWS|Custom|Alexa)::/.test(stringOf(get(value, 'Type')) ?? '');
  });
}
