import type { Edit } from './finding.ts';
import type { Model } from './model/model.ts';
import { memberShape } from './model/shape.ts';
import type { Json } from './rule.ts';
import type { ListNode, MapNode } from './text/node.ts';
import type { Source, Span } from './text/source.ts';

/** A value whose members are in the spelling of the file. */
export type Spelled = Json;

/** A value of a shape, its members renamed from the API's spelling to the file's. */
export function spelled(value: Json, shape: string, model: Model): Spelled {
  if (Array.isArray(value)) return value.map((item: Json) => spelled(item, shape.slice(0, -2), model));
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value as Readonly<Record<string, Json>>).map(([key, inner]): [string, Json] => {
    if (shape.endsWith('{}')) return [key, spelled(inner, shape.slice(0, -2), model)];
    return [model.spell(shape, key), spelled(inner, memberShape(shape, key) ?? '', model)];
  });
  return Object.fromEntries(entries);
}

/** A value in the style of the one that stands at a place. */
export function literal(value: Spelled, { source, start }: Span): string {
  const json = source.text[start] === '"' || isJson(source);
  return typeof value === 'string' && !json ? yamlString(value) : JSON.stringify(value);
}

/** Adds a member at the end of an object or mapping. */
export function insertMember(owner: MapNode, name: string, value: Spelled): Edit | undefined {
  const { source } = owner.at;
  // Members that a merge key brought in stand elsewhere.
  const own = [...owner.entries.values()].filter(({ key }) => key.start >= owner.at.start && key.end <= owner.at.end);
  const first = own.reduce<Span | undefined>(
    (least, { key }) => (!least || key.start < least.start ? key : least),
    undefined,
  );
  if (!first)
    return source.text[owner.at.start] === '{'
      ? intoEmpty(owner.at, `${keyText(name, source)}: ${inline(value, source)}`)
      : undefined;
  const end = Math.max(
    ...own.map(({ key, value: { at } }) => Math.max(key.end, at.start >= owner.at.start ? at.end : 0)),
  );
  return insertAfter(
    owner.at,
    first,
    end,
    (indent) => `${keyText(name, source)}: ${valueText(value, source, owner.at, indent)}`,
  );
}

/** Adds an item at the end of a list. */
export function insertItem(list: ListNode, value: Spelled): Edit | undefined {
  const { source } = list.at;
  const [first] = list.items;
  if (!first) return source.text[list.at.start] === '[' ? intoEmpty(list.at, inline(value, source)) : undefined;
  const last = list.items.at(-1)!;
  if (source.text[list.at.start] === '[')
    return insertAfter(list.at, first.at, last.at.end, (indent) => valueText(value, source, list.at, indent));
  const dash = source.span(list.at.start, list.at.start + 1);
  return insertAfter(list.at, dash, last.at.end, () => `- ${inline(value, source)}`);
}

/** Writes after what ends at `end`: on a line of its own where the first one, at `first`, has its own. */
function insertAfter(owner: Span, first: Span, end: number, write: (indent: string | undefined) => string): Edit {
  const { source } = owner;
  const flow = isFlow(owner);
  const lineStart = source.line(source.position(first.start).line).start;
  const before = source.text.slice(lineStart, first.start);
  const ownLine = flow ? before.trim() === '' : true;
  const indent = ownLine ? ' '.repeat(flow ? before.length : source.position(first.start).column - 1) : undefined;
  const text = write(indent);
  const at = flow ? end : endOfLine(source, end);
  const lead = flow ? ',' : '';
  return {
    at: source.span(at, at),
    text: indent === undefined ? `${lead} ${text}` : `${lead}${eol(source)}${flow ? before : indent}${text}`,
  };
}

function intoEmpty({ source, start, end }: Span, text: string): Edit | undefined {
  if (source.text.slice(start + 1, end - 1).trim() !== '') return undefined;
  return { at: source.span(start, end), text: `${source.text[start]} ${text} ${source.text[end - 1]}` };
}

function valueText(value: Spelled, source: Source, owner: Span, indent: string | undefined): string {
  if (typeof value !== 'object' || indent === undefined || isFlow(owner) !== isJson(source))
    return inline(value, source);
  if (isJson(source)) return JSON.stringify(value, undefined, 2).replaceAll('\n', `${eol(source)}${indent}`);
  return yamlBlock(value, `${indent}  `, eol(source));
}

/** A value on one line, in the style of the file. */
export function inline(value: Spelled, source: Source): string {
  if (Array.isArray(value)) return `[${value.map((item: Spelled) => inline(item, source)).join(', ')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value as Readonly<Record<string, Spelled>>);
    return `{ ${members.map(([key, inner]) => `${keyText(key, source)}: ${inline(inner, source)}`).join(', ')} }`;
  }
  return typeof value === 'string' && !isJson(source) ? yamlString(value) : JSON.stringify(value);
}

function yamlBlock(value: Spelled, indent: string, newline: string): string {
  if (Array.isArray(value)) return value.map((item: Spelled) => `${newline}${indent}- ${yamlFlow(item)}`).join('');
  const members = Object.entries(value as Readonly<Record<string, Spelled>>);
  return members
    .map(
      ([key, inner]) =>
        `${newline}${indent}${key}:${typeof inner === 'object' ? yamlBlock(inner, `${indent}  `, newline) : ` ${yamlFlow(inner)}`}`,
    )
    .join('');
}

function yamlFlow(value: Spelled): string {
  return typeof value === 'string' ? yamlString(value) : JSON.stringify(value);
}

function yamlString(value: string): string {
  return /^[A-Za-z/][\w./-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

function keyText(name: string, source: Source): string {
  return isJson(source) ? JSON.stringify(name) : name;
}

function isFlow({ source, start }: Span): boolean {
  return source.text[start] === '{' || source.text[start] === '[';
}

/** JSON starts with a bracket; so does YAML in flow style alone, which takes JSON as well. */
function isJson(source: Source): boolean {
  return /^\s*[[{]/.test(source.text.slice(0, 200));
}

function eol(source: Source): string {
  return source.text[source.text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

function endOfLine(source: Source, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(source.text[end - 1]!)) end--;
  return source.line(source.position(end).line).end;
}
