import type { Finding } from '../finding.ts';
import { briefText } from './brief-text.ts';
import { columnsOf } from './columns.ts';
import { findingText } from './finding-text.ts';
import type { FileGroup } from './group.ts';
import { notesText } from './notes-text.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';

/** A file's name, what was found in it and what was not checked: as blocks with an empty line between them. */
export function fileText(group: FileGroup, page: Page): readonly string[] {
  const { verbose, quiet } = page;
  const findings = group.findings.filter(({ severity }) => !quiet || severity === 'error');
  const isBrief = ({ severity }: Finding) => severity === 'info' && !verbose;
  const blocks = [
    ...findings.filter((finding) => !isBrief(finding)).map((finding) => findingText(finding, page)),
    ...briefText(findings.filter(isBrief), page),
    ...silenceText(group, page),
    ...notesText(group, page),
  ];
  return blocks.length > 0 ? [heading(group, page), ...blocks] : [];
}

function heading({ source, file }: FileGroup, { paint, width, wrapAt }: Page): string {
  const path = visible(source.path);
  if (file?.format === undefined) return paint.file(path);
  const fits = wrapAt === undefined || columnsOf(`${path}  ${file.format}`) <= width;
  return `${paint.file(path)}${fits ? '  ' : '\n  '}${paint.minor(file.format)}`;
}

/** Why nothing is said of a file, where that may be taken for praise or is asked for. */
function silenceText({ file, findings, notes }: FileGroup, { paint, verbose, quiet }: Page): readonly string[] {
  if (quiet || !file || findings.length > 0) return [];
  if (file.format === undefined)
    return [`  ${paint.unknown('not checked')}  It could not be read as any of the formats`];
  if (notes.some(({ large }) => large)) return ['  Nothing found, but much of it could not be checked'];
  if (!verbose) return [];
  return [`  ${file.resources === 0 ? 'It holds no ECS resources' : paint.good('Nothing found')}`];
}
