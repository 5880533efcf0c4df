import { readEmbeddedJson } from '../text/json.ts';
import type { Node } from '../text/node.ts';
import { asList, build, entryAt, mapItems } from './shape.ts';

/** An IAM policy document, an object or JSON in a string, in our own shape. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export function policyDocument(node: Node | undefined): Node | undefined {
  if (!node || node.kind === 'unknown') return node;
  const document = node.kind === 'scalar' ? readEmbeddedJson(node) : node;
  if (document?.kind !== 'map')
    return { kind: 'unknown', reason: 'is no policy document that can be read', at: node.at };
  const statements = asList(entryAt(document, 'Statement')?.value);
  return build(document.at, { statement: mapItems(statements, statement) });
}

function statement(node: Node): Node {
  const list = (key: string) => asList(entryAt(node, key)?.value);
  return build(node.at, {
    sid: entryAt(node, 'Sid'),
    effect: entryAt(node, 'Effect'),
    action: list('Action'),
    notAction: list('NotAction'),
    resource: list('Resource'),
    notResource: list('NotResource'),
    principal: principal(entryAt(node, 'Principal')?.value),
    notPrincipal: principal(entryAt(node, 'NotPrincipal')?.value),
    condition: condition(entryAt(node, 'Condition')?.value),
  });
}

/** `"*"` is everybody. */
function principal(node: Node | undefined): Node | undefined {
  if (!node || node.kind === 'unknown') return node;
  if (node.kind === 'scalar') return build(node.at, { aws: asList(node) });
  const list = (key: string) => asList(entryAt(node, key)?.value);
  return build(node.at, { service: list('Service'), aws: list('AWS'), federated: list('Federated') });
}

function condition(node: Node | undefined): Node | undefined {
  return mapEntries(node, (operator) => mapEntries(operator, (value) => asList(value)!)!);
}

function mapEntries(node: Node | undefined, change: (value: Node) => Node): Node | undefined {
  if (node?.kind !== 'map') return node;
  return {
    ...node,
    entries: new Map([...node.entries].map(([name, { key, value }]) => [name, { key, value: change(value) }])),
  };
}
