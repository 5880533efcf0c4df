import type { FileInfo, Finding, Note, Report } from '../finding.ts';
import type { Source } from '../text/source.ts';

/** A file with what is to be said of it, in the order of its places; what is suppressed is left out. */
export interface FileGroup {
  readonly source: Source;
  readonly file: FileInfo | undefined;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** The files in the order of the report. */
export function groupByFile({ files, findings, notes }: Report): readonly FileGroup[] {
  const infos = new Map(files.map((file) => [file.source, file]));
  const shown = groupBy(inOrder(findings.filter(({ suppressed }) => !suppressed)), ({ at }) => at.source);
  const noted = groupBy(inOrder(notes), ({ at }) => at.source);
  const sources = new Set([...infos.keys(), ...shown.keys(), ...noted.keys()]);
  return Array.from(sources, (source) => ({
    source,
    file: infos.get(source),
    findings: shown.get(source) ?? [],
    notes: noted.get(source) ?? [],
  }));
}

/** The groups in the order of their first items. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function inOrder<Located extends Finding | Note>(all: readonly Located[]): readonly Located[] {
  return [...all].sort((a, b) => a.at.start - b.at.start);
}
