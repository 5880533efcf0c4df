import type { Node } from './text/node.ts';

/** What a value would have to be by the keyword of a schema that it breaks. */
export function expected(keyword: string, params: Readonly<Record<string, unknown>>, node: Node | undefined): string {
  switch (keyword) {
    case 'type':
      return typeExpected(String(params['type']), node);
    case 'enum':
      return oneOf(params['allowedValues'] as readonly string[]);
    case 'minimum':
      return `at least ${params['limit']}`;
    case 'maximum':
      return `at most ${params['limit']}`;
    case 'maxItems':
      return `a list of at most ${params['limit']} items`;
    case 'minItems':
      return `a list of at least ${params['limit']} items`;
    case 'maxLength':
      return `at most ${params['limit']} characters long`;
    case 'minLength':
      return `at least ${params['limit']} characters long`;
    default:
      return `a match of ${params['pattern']}`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.length === 1 ? quoted[0]! : `one of ${quoted.join(', ')}`;
}

/** A value in quotes says nothing of its type: the message does. */
function typeExpected(type: string, node: Node | undefined): string {
  const actual =
    node?.kind === 'map'
      ? 'object'
      : node?.kind === 'list'
        ? 'array'
        : node?.kind === 'scalar'
          ? typeof node.value
          : '';
  if (type === 'integer' && actual === 'number') return TYPES[type]!;
  return `${TYPES[type]}, not ${actual === 'boolean' ? 'a boolean' : TYPES[actual]}`;
}
