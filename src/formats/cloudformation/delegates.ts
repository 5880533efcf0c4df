import { entriesOf, itemsOf, type Node } from '../../text/node.ts';
import { build, listOf } from '../shape.ts';
import type { ResourceType } from './resource-type.ts';
import { known, mentionsOf } from './values.ts';

/** Resources that make others, out of sight, from what they are given: nested stacks and custom resources. */
export function delegateType(name: string): ResourceType | undefined {
  return /^(?:AWS::CloudFormation::(?:Stack|CustomResource)|AWS::Serverless::Application|Custom::.+)$/.test(name)
    ? delegate
    : undefined;
}

const delegate: ResourceType = {
  read: (properties) => {
    const given = givenIn(properties).map((name) => known(properties.at, name));
    if (given.length === 0) return [];
    return [{ kind: 'delegate', node: build(properties.at, { given: listOf(properties.at, given) }) }];
  },
  properties: [],
};

/** The logical ids of what a value names; an attribute such as the default security group of a VPC is another thing. */
function givenIn(node: Node): readonly string[] {
  if (node.kind === 'unknown')
    return mentionsOf(node).flatMap(({ name, attribute }) =>
      /^(?:Ref|.*Id|.*Arn)$/.test(attribute ?? '') ? name : [],
    );
  return [...itemsOf(node), ...[...entriesOf(node).values()].map(({ value }) => value)].flatMap(givenIn);
}
