import { type Entry, get, itemsOf, type MapNode, type Node } from '../../text/node.ts';
import { build } from '../shape.ts';
import type { Block } from './block.ts';
import type { Planned } from './changes.ts';

export const POLICY_DOCUMENT = 'data.aws_iam_policy_document';

/** Policy documents that are put together when the plan is applied, of which the plan has the statements. */
export class PolicyDocuments {
  readonly #planned: ReadonlyMap<string, Planned>;
  readonly #blockOf: (planned: Planned) => Block;

  constructor(planned: readonly Planned[], blockOf: (planned: Planned) => Block) {
    const own = planned.filter(({ type }) => type === POLICY_DOCUMENT);
    this.#planned = new Map(own.map((one) => [one.address, one]));
    this.#blockOf = blockOf;
  }

  /** A resource with the statements of the documents that it is given, where these are not known as text. */
  filled(node: MapNode): MapNode {
    if (this.#planned.size === 0) return node;
    const entries = [...node.entries].map(([name, entry]): [string, Entry] => {
      if (name === 'document') return [name, { ...entry, value: this.#told(entry.value) }];
      return name === 'policies' ? [name, { ...entry, value: this.#inline(entry.value) }] : [name, entry];
    });
    return { ...node, entries: new Map(entries) };
  }

  #inline(policies: Node): Node {
    if (policies.kind !== 'list') return policies;
    return { ...policies, items: policies.items.map((item) => (item.kind === 'map' ? this.filled(item) : item)) };
  }

  #told(document: Node): Node {
    const [source, ...more] = document.kind === 'unknown' ? (document.mentions ?? []) : [];
    const planned = more.length === 0 ? this.#planned.get(source?.name ?? '') : undefined;
    return planned ? documentOf(this.#blockOf(planned), planned) : document;
  }
}

/** Members that put other documents, of which nothing is known here, into one. */
const SOURCES = ['source_json', 'override_json', 'source_policy_documents', 'override_policy_documents'];

function documentOf(block: Block, { after }: Planned): Node {
  const others = SOURCES.filter((name) => block.attribute(name));
  const at = get(after, 'statement')?.at ?? block.at;
  const own = block.listOf('statement', statement)?.value;
  if (own?.kind === 'unknown') return own;
  const open: Node[] = others.map((name) => ({ kind: 'unknown', reason: `is made from ${name} as well`, at }));
  return build(block.at, { statement: { kind: 'list', items: [...itemsOf(own), ...open], at } });
}

function statement(block: Block): Node {
  const { at } = block;
  const conditions = block.blocks('condition');
  const condition: Node | undefined =
    'kind' in conditions ? conditions : conditions.length > 0 ? { kind: 'map', entries: new Map(), at } : undefined;
  return build(at, {
    sid: block.attribute('sid'),
    effect: block.attribute('effect') ?? { kind: 'scalar', value: 'Allow', at },
    action: block.list('actions'),
    notAction: block.list('not_actions'),
    resource: block.list('resources'),
    notResource: block.list('not_resources'),
    principal: principal(block),
    condition,
  });
}

/** By the kind of principal. */
function principal(block: Block): Node | undefined {
  const blocks = block.blocks('principals');
  if ('kind' in blocks) return blocks;
  if (blocks.length === 0) return undefined;
  const of = (type: string) => {
    const lists = blocks.flatMap((one) => {
      const written = one.attribute('type')?.value;
      return written?.kind === 'scalar' && written.value === type ? (one.list('identifiers')?.value ?? []) : [];
    });
    const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
    return items.length > 0 ? ({ kind: 'list', items, at: block.at } as const) : undefined;
  };
  return build(block.at, { service: of('Service'), aws: of('AWS'), federated: of('Federated') });
}
