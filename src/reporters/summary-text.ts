import type { Report, Severity } from '../finding.ts';
import { columnsOf } from './columns.ts';
import type { FileGroup } from './group.ts';
import { shownNotes } from './notes-text.ts';
import type { Paint } from './palette.ts';
import type { Page } from './text.ts';
import { count, list } from './words.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** The last line: what was found and where, what was not checked, how long it took. */
export function summaryText(report: Report, groups: readonly FileGroup[], elapsed: number, page: Page): string {
  const { paint, width, wrapAt } = page;
  const plain = foundText(report, groups, (_, text) => text);
  const painted = foundText(report, groups, (level, text) => paintOf(level, page)(text));
  const rest = restText(report, groups, elapsed, page);
  const fits = wrapAt === undefined || columnsOf(`${plain} · ${rest}`) <= width;
  return `${painted}${fits ? paint.minor(` · ${rest}`) : `\n${paint.minor(rest)}`}`;
}

type PaintAs = (as: Severity | 'good', text: string) => string;

function paintOf(as: Severity | 'good', { paint }: Page): Paint {
  return as === 'good' ? paint.good : paint.level[as];
}

function foundText({ files, notes, failures }: Report, groups: readonly FileGroup[], paint: PaintAs): string {
  const found = groups.filter(({ findings }) => findings.length > 0);
  const all = count(files.length, 'file');
  if (found.length > 0)
    return `${countsText(found, paint)} in ${found.length < files.length ? `${found.length} of ` : ''}${all}`;
  if (files.length === 0) return 'No file to check';
  if (failures.length > 0 || notes.some(({ large }) => large))
    return `Nothing found in what could be checked of ${all}`;
  if (files.some(({ format }) => format === undefined)) return `Nothing found in what could be read of ${all}`;
  if (files.every(({ resources }) => resources === 0)) return `No ECS resources in ${all}`;
  return paint('good', `No problems found in ${all}`);
}

function countsText(groups: readonly FileGroup[], paint: PaintAs): string {
  const severities = groups.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const counts = LEVELS.map((level) => ({ level, number: severities.filter((severity) => severity === level).length }));
  return list(counts.filter(({ number }) => number > 0).map(({ level, number }) => paint(level, count(number, level))));
}

function restText(
  { findings, notes, failures }: Report,
  groups: readonly FileGroup[],
  elapsed: number,
  page: Page,
): string {
  const suppressed = findings.filter((finding) => finding.suppressed).length;
  const listed = groups.reduce((sum, group) => sum + shownNotes(group, page).length, 0);
  const hint = listed < notes.length ? ', --verbose lists them' : '';
  return [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(notes.length > 0 ? [`${notes.length} not checked${hint}`] : []),
    ...(failures.length > 0 ? [`${count(failures.length, 'failure')} of ecs-lint`] : []),
    duration(elapsed),
  ].join(' · ');
}

function duration(milliseconds: number): string {
  const rounded = Math.max(1, Math.round(milliseconds));
  return rounded < 1000 ? `${rounded} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
