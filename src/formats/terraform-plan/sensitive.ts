import { readEmbeddedJson } from '../../text/json.ts';
import { entriesOf, get, itemsOf, type MapNode, type Node, type ScalarNode, stringOf } from '../../text/node.ts';
import { type Planned, plannedIn } from './changes.ts';
import { type ConfiguredModule, isTrue } from './configuration.ts';

/** Masks what a plan or state marks as sensitive: its text is in the file all the same, and more than once. */
export function maskSensitive(
  root: MapNode,
  configured: ConfiguredModule | undefined,
  resource: (planned: Planned) => Node | undefined,
): void {
  const secrets = new Set<string>();
  for (const planned of plannedIn(root)) {
    const mark = get(planned.node, 'change', 'after_sensitive') ?? get(planned.node, 'sensitive_values');
    maskMarked(planned.after, mark, secrets);
    maskExpressions(resource(planned), mark, secrets);
  }
  for (const name of configured?.sensitive.variables ?? []) mask(get(root, 'variables', name), secrets);
  if (configured) maskInModule(configured, secrets);
  if (secrets.size > 0) maskElsewhere(root, secrets);
}

/** The marks mirror the values: true stands for all that is below it. */
function maskMarked(value: Node | undefined, marks: Node | undefined, secrets: Set<string>): void {
  if (!value || !marks) return;
  if (isTrue(marks)) {
    mask(value, secrets);
    return;
  }
  for (const [i, item] of itemsOf(value).entries()) maskMarked(item, itemsOf(marks)[i], secrets);
  for (const [key, entry] of entriesOf(value)) maskMarked(entry.value, get(marks, key), secrets);
}

/** A constant that is a secret was written as such. */
function maskExpressions(configured: Node | undefined, marks: Node | undefined, secrets: Set<string>): void {
  for (const [name, { value }] of entriesOf(marks)) {
    if (hasMark(value)) maskConstants(get(configured, 'expressions', name), secrets);
  }
}

function maskConstants(expression: Node | undefined, secrets: Set<string>): void {
  for (const item of itemsOf(expression)) maskConstants(item, secrets);
  for (const [key, { value }] of entriesOf(expression)) {
    if (key === 'constant_value') mask(value, secrets);
    else maskConstants(value, secrets);
  }
}

function hasMark(marks: Node): boolean {
  return (
    isTrue(marks) || itemsOf(marks).some(hasMark) || [...entriesOf(marks).values()].some(({ value }) => hasMark(value))
  );
}

/** What modules are given for their sensitive variables, and what sensitive outputs are. */
function maskInModule({ calls, outputs, sensitive }: ConfiguredModule, secrets: Set<string>): void {
  for (const name of sensitive.outputs) maskConstants(outputs.get(name), secrets);
  for (const { node, module } of calls.values()) {
    for (const name of module.sensitive.variables) maskConstants(get(node, 'expressions', name), secrets);
    maskInModule(module, secrets);
  }
}

/** A whole document stands nowhere else as it is, and to look for it takes long. */
const LONGEST = 1000;

/** A number may be a secret, but none of a few digits. */
function textOf(node: Node): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return stringOf(node);
  const text = node.raw ?? String(node.value);
  return text.length < 4 ? undefined : text;
}

function mask(node: Node | undefined, secrets: Set<string>): void {
  if (!node) return;
  node.at.source.mask(node.at.start, node.at.end);
  const text = textOf(node);
  if (text) {
    secrets.add(text);
    if (text.length <= LONGEST) node.at.source.hide(text);
  }
  for (const item of itemsOf(node)) mask(item, secrets);
  for (const { value } of entriesOf(node).values()) mask(value, secrets);
}

/** The same text where it is not marked: the provider copies tags. */
function maskElsewhere(node: Node, secrets: ReadonlySet<string>): void {
  if (node.kind === 'scalar') maskEqual(node, secrets);
  for (const item of itemsOf(node)) maskElsewhere(item, secrets);
  for (const { value } of entriesOf(node).values()) maskElsewhere(value, secrets);
}

function maskEqual(node: ScalarNode, secrets: ReadonlySet<string>): void {
  const { value, at } = node;
  if (secrets.has(textOf(node) ?? '')) {
    at.source.mask(at.start, at.end);
    return;
  }
  const embedded = typeof value === 'string' && /^\s*[[{]/.test(value) ? readEmbeddedJson(node) : undefined;
  if (embedded) maskElsewhere(embedded, secrets);
}
