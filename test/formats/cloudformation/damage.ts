/** Any value of JSON. */
export type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

/** A small generator of numbers, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = [
  'Task',
  'Service',
  'Role',
  'Env',
  'List',
  'Free',
  'Nowhere',
  'AWS::Region',
  'AWS::NoValue',
  'IsProd',
  'Cycle',
  'Map',
  'a',
  '',
  'constructor',
];

const CONDITIONS = ['IsProd', 'IsProd', 'IsFree', 'HasList', 'Either', 'Cycle', 'Nowhere'];

/** A value or a call that may stand anywhere; those that hold others hold some. */
function anything(next: () => number, depth = 0): Tree {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const inner = () => (depth > 3 ? pick(NAMES) : anything(next, depth + 1));
  const plain: readonly Tree[] = [
    null,
    true,
    -1,
    1.5,
    '',
    'text',
    '512',
    '{{resolve:ssm:/a}}',
    '${Task.Arn}${',
    '{"Statement": []}',
    [],
    {},
    '__proto__',
    'arn:aws:iam::1:role/a',
  ];
  const calls: readonly (() => Tree)[] = [
    () => ({ Ref: pick(NAMES) }),
    () => ({ Ref: inner() }),
    () => ({ 'Fn::GetAtt': pick([`${pick(NAMES)}.Arn`, 'Task']) }),
    () => ({ 'Fn::GetAtt': [pick(NAMES), inner()] }),
    () => ({ 'Fn::Sub': pick(['${Env}-${Task}', `\${${pick(NAMES)}}`, '${!a}', '${}', '${.}', '&{a}']) }),
    () => ({ 'Fn::Sub': [inner(), { a: inner() }] }),
    () => ({ 'Fn::If': [pick(CONDITIONS), inner(), inner()] }),
    () => ({ 'Fn::If': inner() }),
    () => ({ 'Fn::Join': [pick(['', ',', 1]), [inner(), inner()]] }),
    () => ({ 'Fn::Join': inner() }),
    () => ({ 'Fn::Select': [pick([0, 1, '1', -1, 1e9, inner()]), inner()] }),
    () => ({ 'Fn::Split': [pick([',', '', 'e']), inner()] }),
    () => ({ 'Fn::FindInMap': ['Map', inner(), inner(), { DefaultValue: inner() }] }),
    () => ({ 'Fn::Cidr': [pick(['10.0.0.0/16', inner()]), pick([1, 300, inner()]), pick([8, 0, inner()])] }),
    () => ({
      [pick([
        'Fn::Base64',
        'Fn::GetAZs',
        'Fn::ImportValue',
        'Fn::Length',
        'Fn::ToJsonString',
        'Fn::Transform',
        'Fn::Nonsense',
        'Condition',
      ])]: inner(),
    }),
    () => ({
      'Fn::ForEach::Loop': [
        pick(['a', inner()]),
        pick<Tree>([['x', 'y'], { Ref: 'List' }, inner()]),
        { '${a}': inner(), '&{a}b': inner() },
      ],
    }),
    () => ({ 'Fn::Equals': [inner(), inner()] }),
    () => [inner(), inner()],
    () => ({ [pick(NAMES)]: inner(), Name: inner() }),
  ];
  return next() < 0.35 ? pick(plain) : pick(calls)();
}

/** Replaces some nodes of a tree, deep ones and shallow ones alike. */
export function damaged(tree: Tree, next: () => number, rate: number): Tree {
  if (next() < rate) return anything(next);
  if (Array.isArray(tree)) return tree.map((item) => damaged(item, next, rate));
  if (tree === null || typeof tree !== 'object') return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      next() < rate / 4 ? NAMES[Math.floor(next() * NAMES.length)]! : key,
      damaged(value, next, rate),
    ]),
  );
}
