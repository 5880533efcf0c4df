import { secretNamed, tellingIn, tellingInCommand } from './ecs/secrets.ts';
import { literalOf, maskParts, maskWhole, textOf } from './mask-scalar.ts';
import { entriesOf, itemsOf, type ListNode, type Node, stringOf } from './text/node.ts';

/** A text that is put together of others. */
export interface Composition {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** What a part of the text is made of. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

const UNTOLD = '${…}';

/** Of `Fn::Join`. */
export function joined({ items: [separator, list] }: ListNode): Composition {
  const between = stringOf(separator) ?? '';
  const pieces: Piece[] = [];
  let text = '';
  for (const node of list ? itemsOf(list) : []) {
    const start = pieces.length === 0 ? 0 : text.length + between.length;
    text = `${pieces.length === 0 ? '' : `${text}${between}`}${literalOf(node) ?? UNTOLD}`;
    pieces.push({ node, start, end: text.length });
  }
  return { text, pieces };
}

/** Of `Fn::Sub` with values of its own. */
export function substituted({ items: [template, values] }: ListNode): Composition {
  const entries = entriesOf(values);
  const text = (stringOf(template) ?? '').replaceAll(
    /\$\{([^!}][^}]*)\}/g,
    (_, key: string) => literalOf(entries.get(key)?.value) ?? UNTOLD,
  );
  const nodes = [...(template ? [template] : []), ...[...entries.values()].map(({ value }) => value)];
  return { text, pieces: nodes.map((node) => ({ node, start: 0, end: text.length })) };
}

/** A password may be spread over the pieces. */
export function maskPieces({ text, pieces }: Composition, name: string): void {
  const whole = secretNamed(name, text) === undefined ? [] : [{ start: 0, end: text.length }];
  const secrets = [...whole, ...tellingIn(text), ...tellingInCommand(text)];
  for (const { node, start, end } of pieces) {
    if (node.kind !== 'scalar' || node.tag !== undefined) continue;
    const own = textOf(node) ?? '';
    for (const secret of secrets.filter((one) => one.start < end && one.end > start)) {
      const isInside = own === text.slice(start, end) && secret.start >= start && secret.end <= end;
      if (isInside) maskParts(node, own, [{ start: secret.start - start, end: secret.end - start }]);
      else maskWhole(node, own);
    }
  }
}
