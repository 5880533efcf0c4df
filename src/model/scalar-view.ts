import type { Node } from '../text/node.ts';
import { GAP } from './field.ts';
import { contentOf, View } from './view.ts';

type Value = string | number | boolean;

/** The field of a text, number or switch. */
export class ScalarView extends View {
  get known(): Value | undefined {
    const node = contentOf(this);
    return node?.kind === 'scalar' ? coerce(node, this.$origin.shape) : undefined;
  }

  or(fallback: unknown): unknown {
    return this.$state === 'absent' ? fallback : this.known;
  }

  always(test: (value: Value) => boolean): boolean | undefined {
    const node = this.$node;
    if (node?.kind === 'unknown' && node.oneOf) {
      const values = node.oneOf.map((one) => (one.kind === 'scalar' ? coerce(one, this.$origin.shape) : undefined));
      if (values.every((value) => value !== undefined) && values.every((value) => test(value))) return true;
    }
    const { known } = this;
    return known === undefined ? undefined : test(known);
  }

  get partly(): string | undefined {
    const node = this.$node;
    if (node?.kind === 'unknown' && node.parts) return node.parts.map((part) => part ?? GAP).join('');
    const { known } = this;
    return known === undefined ? undefined : String(known);
  }

  startsWith(text: string): boolean | undefined {
    return this.#told(
      (whole) => whole.startsWith(text),
      (partly) => compareStart(partly, text),
    );
  }

  endsWith(text: string): boolean | undefined {
    return this.#told(
      (whole) => whole.endsWith(text),
      (partly) => compareStart(reverse(partly), reverse(text)),
    );
  }

  includes(text: string): boolean | undefined {
    return this.#told(
      (whole) => whole.includes(text),
      (partly) => (partly.includes(text) ? true : undefined),
    );
  }

  #told(whole: (text: string) => boolean, part: (text: string) => boolean | undefined): boolean | undefined {
    const { partly } = this;
    if (partly === undefined) return this.always((value) => whole(String(value)));
    return partly.includes(GAP) ? part(partly) : whole(partly);
  }
}

function compareStart(partly: string, text: string): boolean | undefined {
  const known = partly.slice(0, partly.indexOf(GAP));
  if (known.startsWith(text)) return true;
  return text.startsWith(known) ? undefined : false;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}

const SWITCHES: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** A value as its shape has it; undefined where it has no such value. */
function coerce(node: Node & { kind: 'scalar' }, shape: string): Value | undefined {
  const { value } = node;
  if (value === null) return undefined;
  if (shape === 'string') return typeof value === 'string' ? value : (node.raw ?? String(value));
  if (shape === 'boolean') return SWITCHES.get(String(value).toLowerCase());
  if (typeof value === 'boolean' || value === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}
