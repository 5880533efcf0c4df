import { readJsonAt } from '../../text/json.ts';
import { JsonSyntaxError } from '../../text/json-error.ts';
import { MAX_DEPTH } from '../../text/json-reader.ts';
import type { Entry, MapNode, Node } from '../../text/node.ts';
import { type SkimmedMember, Skimmer } from '../../text/skim.ts';
import type { Source } from '../../text/source.ts';

const PLAN_KEYS = ['resource_changes', 'planned_values', 'configuration', 'values', 'prior_state'];

/** What a plan or state holds for us: the rest, often nine tenths, is neither built nor ever quoted. */
const OF_ROOT = ['format_version', 'terraform_version', 'errored', 'complete', 'variables'];
const OF_CHANGE = [
  'address',
  // This and the name of the provider are only shown, around what a finding is about.
  'previous_address',
  'module_address',
  'mode',
  'type',
  'name',
  'index',
  'deposed',
  'provider_name',
];
const OF_DIFFERENCE = ['actions', 'after', 'after_unknown', 'after_sensitive'];
const OF_CALL = ['expressions', 'count_expression', 'for_each_expression'];

/** Reads the parts of a plan or state that matter, of the resources those of a type that `wanted` takes. Undefined when it is none. */
export function skimPlan(source: Source, wanted: (type: string) => boolean): MapNode | undefined {
  try {
    return new PlanSkimmer(source, wanted).read();
  } catch (error) {
    // The strict reader says what is wrong.
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}

type Read = (at: number) => Node;

/** How the members of an object are read; those of which it knows nothing are passed over. */
type Readers = (key: string) => Read | undefined;

class PlanSkimmer {
  readonly #source: Source;
  readonly #skimmer: Skimmer;
  readonly #wanted: (type: string) => boolean;
  readonly #whole: Read;
  #depth = 0;
  #passedOver: { readonly start: number; end: number }[] = [];

  constructor(source: Source, wanted: (type: string) => boolean) {
    this.#source = source;
    this.#skimmer = new Skimmer(source);
    this.#wanted = wanted;
    this.#whole = (at) => readJsonAt(source, at);
  }

  read(): MapNode | undefined {
    const start = this.#skimmer.start();
    if (!this.#isOpen(start, '{')) return undefined;
    const seen = new Map<string, SkimmedMember>();
    const root = this.#build(start, this.#ofRoot(), (member) => seen.set(member.key, member));
    this.#skimmer.finish(root.at.end);
    if (!seen.has('format_version') || !PLAN_KEYS.some((key) => seen.has(key))) return undefined;
    // These are the changes once more, but for a plan that only refreshes.
    const late = seen.has('resource_changes') ? [] : ['planned_values', 'prior_state'];
    const entries = new Map(root.entries);
    for (const member of late.flatMap((key) => seen.get(key) ?? [])) entries.set(member.key, this.#late(member));
    for (const { start: from, end } of this.#passedOver) this.#source.mask(from, end);
    return { ...root, entries };
  }

  #late({ key, keyStart, keyEnd, start }: SkimmedMember): Entry {
    this.#passedOver = this.#passedOver.filter((one) => one.start !== start);
    const values = this.#values();
    const read = key === 'prior_state' ? this.#object(this.#of([], { values })) : values;
    return { key: this.#source.span(keyStart, keyEnd), value: read(start) };
  }

  #ofRoot(): Readers {
    const change = this.#object(this.#of(OF_CHANGE, { change: this.#object(this.#of(OF_DIFFERENCE)) }));
    return this.#of(OF_ROOT, {
      resource_changes: this.#list((at) => this.#wantedAt(at, change)),
      configuration: this.#object(
        this.#of([], { root_module: this.#configured(), provider_config: this.#object(() => this.#provider()) }),
      ),
      values: this.#values(),
    });
  }

  /** The values of a state, in which modules are in modules. */
  #values(): Read {
    const module: Read = this.#object(
      this.#of(['address'], {
        resources: this.#list((at) => this.#wantedAt(at, this.#whole)),
        child_modules: this.#list((at) => module(at)),
      }),
    );
    return this.#object(this.#of([], { root_module: module }));
  }

  /** A module of the configuration: not the defaults of its variables, which may be secrets. */
  #configured(): Read {
    const call = this.#object(this.#of(OF_CALL, { module: (at) => module(at) }));
    const variable = this.#object(this.#of(['sensitive']));
    const module: Read = this.#object(
      this.#of(['outputs'], {
        resources: this.#list((at) => this.#wantedAt(at, this.#whole)),
        module_calls: this.#object(() => call),
        variables: this.#object(() => variable),
      }),
    );
    return module;
  }

  /** A configuration of a provider: not its keys. */
  #provider(): Read {
    return this.#object(this.#of(['name', 'full_name'], { expressions: this.#object(this.#of(['region'])) }));
  }

  /** Those that are read whole, and those that are not. */
  #of(whole: readonly string[], others: Readonly<Record<string, Read>> = {}): Readers {
    const readers = new Map([...whole.map((key) => [key, this.#whole] as const), ...Object.entries(others)]);
    return (key) => readers.get(key);
  }

  #wantedAt(at: number, read: Read): Node | undefined {
    if (!this.#isOpen(at, '{')) return undefined;
    const head = this.#skimmer.peek(at, ['mode', 'type']);
    const type = head.get('type')?.slice(1, -1) ?? '';
    return this.#wanted(head.get('mode') === '"data"' ? `data.${type}` : type) ? read(at) : undefined;
  }

  #object(readers: Readers): Read {
    return (at) => (this.#isOpen(at, '{') ? this.#build(at, readers) : this.#whole(at));
  }

  #build(at: number, readers: Readers, note?: (member: SkimmedMember) => void): MapNode {
    const entries = new Map<string, Entry>();
    this.#enter(at);
    const end = this.#skimmer.object(at, (member) => {
      const { key, keyStart, keyEnd, start } = member;
      note?.(member);
      const value = readers(key)?.(start);
      if (!value) return this.#passOver(start);
      entries.set(key, { key: this.#source.span(keyStart, keyEnd), value });
      return value.at.end;
    });
    this.#depth--;
    return { kind: 'map', entries, at: this.#source.span(at, end) };
  }

  #list(read: (at: number) => Node | undefined): Read {
    return (at) => {
      if (!this.#isOpen(at, '[')) return this.#whole(at);
      const items: Node[] = [];
      const end = this.#skimmer.list(at, (start) => {
        const item = read(start);
        if (!item) return this.#passOver(start);
        items.push(item);
        return item.at.end;
      });
      return { kind: 'list', items, at: this.#source.span(at, end) };
    };
  }

  /** Modules are in modules: as the strict reader, it follows them so far and no further. */
  #enter(at: number): void {
    if (++this.#depth > MAX_DEPTH / 2) throw new JsonSyntaxError(at, 'less nesting');
  }

  #passOver(start: number): number {
    const end = this.#skimmer.skip(start);
    // `null`, `false`, `{}` tell nothing.
    if (end - start <= 5 && /^[a-z{}[\]]+$/.test(this.#source.text.slice(start, end))) return end;
    const last = this.#passedOver.at(-1);
    // Of a list, all but a few of a hundred thousand items.
    if (last && start - last.end <= 1) last.end = end;
    else this.#passedOver.push({ start, end });
    return end;
  }

  /** Whether a list or an object is where the format has one: another version may have null there. */
  #isOpen(at: number, bracket: string): boolean {
    return this.#source.text[at] === bracket;
  }
}
