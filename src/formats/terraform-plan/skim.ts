import { readJsonAt } from '../../text/json.ts';
import { JsonSyntaxError } from '../../text/json-error.ts';
import type { Entry, MapNode, Node } from '../../text/node.ts';
import { type SkimmedMember, Skimmer } from '../../text/skim.ts';
import type { Source } from '../../text/source.ts';

/** What a plan or state holds for us: the rest, often nine tenths, is neither built nor ever quoted. */
const WHOLE = ['format_version', 'terraform_version', 'errored', 'complete', 'variables', 'configuration'];
const OF_CHANGE = ['actions', 'after', 'after_unknown', 'after_sensitive'];

/** Reads the parts of a plan or state that matter, of the resources those of a type that `wanted` takes. Undefined when it is none. */
export function skimPlan(source: Source, wanted: (type: string) => boolean): MapNode | undefined {
  try {
    return new PlanSkimmer(source, wanted).read();
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}

class PlanSkimmer {
  readonly #source: Source;
  readonly #skimmer: Skimmer;
  readonly #wanted: (type: string) => boolean;

  constructor(source: Source, wanted: (type: string) => boolean) {
    this.#source = source;
    this.#skimmer = new Skimmer(source);
    this.#wanted = wanted;
  }

  read(): MapNode | undefined {
    const start = this.#skimmer.start();
    if (this.#source.text[start] !== '{') return undefined;
    const members = [...this.#skimmer.members(start)];
    const keys = members.map(({ key }) => key);
    if (!keys.includes('format_version') || !keys.some((key) => PLAN_KEYS.includes(key))) return undefined;
    const hasChanges = keys.includes('resource_changes');
    return this.#object(start, members.at(-1)?.end ?? start, members, (member) => {
      if (WHOLE.includes(member.key)) return readJsonAt(this.#source, member.start);
      if (member.key === 'resource_changes')
        return this.#list(member.start, member.end, (at, end) => this.#change(at, end));
      const isState = member.key === 'values' || (member.key === 'planned_values' && !hasChanges);
      return isState ? this.#values(member.start, member.end) : undefined;
    });
  }

  #change(start: number, end: number): Node | undefined {
    const members = [...this.#skimmer.members(start)];
    if (!this.#isWanted(members)) return undefined;
    return this.#object(start, end, members, (member) => {
      if (member.key !== 'change') return readJsonAt(this.#source, member.start);
      const parts = [...this.#skimmer.members(member.start)];
      return this.#object(member.start, member.end, parts, (part) =>
        OF_CHANGE.includes(part.key) ? readJsonAt(this.#source, part.start) : undefined,
      );
    });
  }

  /** `{ root_module: { resources, child_modules } }`, of the planned or the present values. */
  #values(start: number, end: number): Node {
    return this.#object(start, end, [...this.#skimmer.members(start)], (member) =>
      member.key === 'root_module' ? this.#module(member.start, member.end) : undefined,
    );
  }

  #module(start: number, end: number): Node {
    return this.#object(start, end, [...this.#skimmer.members(start)], (member) => {
      if (member.key === 'resources') {
        return this.#list(member.start, member.end, (at) =>
          this.#isWanted([...this.#skimmer.members(at)]) ? readJsonAt(this.#source, at) : undefined,
        );
      }
      if (member.key === 'child_modules') return this.#list(member.start, member.end, (at, to) => this.#module(at, to));
      return member.key === 'address' ? readJsonAt(this.#source, member.start) : undefined;
    });
  }

  #isWanted(members: readonly SkimmedMember[]): boolean {
    const text = (key: string) => {
      const member = members.find((one) => one.key === key);
      return member && this.#source.text.slice(member.start + 1, member.end - 1);
    };
    return text('mode') !== 'data' && this.#wanted(text('type') ?? '');
  }

  #object(
    start: number,
    end: number,
    members: readonly SkimmedMember[],
    read: (member: SkimmedMember) => Node | undefined,
  ): MapNode {
    const entries = new Map<string, Entry>();
    for (const member of members) {
      const value = read(member);
      if (value) entries.set(member.key, { key: this.#source.span(member.keyStart, member.keyEnd), value });
      else this.#source.mask(member.start, member.end);
    }
    return { kind: 'map', entries, at: this.#source.span(start, end) };
  }

  #list(start: number, end: number, read: (start: number, end: number) => Node | undefined): Node {
    const items: Node[] = [];
    for (const item of this.#skimmer.items(start)) {
      const node = read(item.start, item.end);
      if (node) items.push(node);
      else this.#source.mask(item.start, item.end);
    }
    return { kind: 'list', items, at: this.#source.span(start, end) };
  }
}

const PLAN_KEYS = ['resource_changes', 'planned_values', 'configuration', 'values', 'prior_state'];
