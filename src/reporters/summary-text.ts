import type { Finding, Report, Severity } from '../finding.ts';
import type { FileGroup } from './group.ts';
import type { Page } from './text.ts';
import { count, list } from './words.ts';

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** The last line: what was found and where, what was not checked, how long it took. */
export function summaryText(report: Report, groups: readonly FileGroup[], elapsed: number, page: Page): string {
  const { notes, findings, failures } = report;
  const suppressed = findings.filter((finding) => finding.suppressed).length;
  const hint = page.verbose ? '' : ', --verbose lists them';
  const rest = [
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(notes.length > 0 ? [`${notes.length} not checked${hint}`] : []),
    ...(failures.length > 0 ? [`${count(failures.length, 'failure')} of ecs-lint`] : []),
    duration(elapsed),
  ];
  return [foundText(report, groups, page), ...rest.map((part) => page.paint.minor(part))].join(page.paint.minor(' · '));
}

function foundText({ files, notes }: Report, groups: readonly FileGroup[], { paint }: Page): string {
  const found = groups.filter(({ findings }) => findings.length > 0);
  const counts = countsText(found.flatMap(({ findings }) => findings), paint.level);
  if (counts) return `${counts} in ${found.length < files.length ? `${found.length} of ` : ''}${count(files.length, 'file')}`;
  if (files.length === 0) return 'No file to check';
  if (notes.some(({ large }) => large)) return `Nothing found in what could be checked of ${count(files.length, 'file')}`;
  if (files.every(({ resources }) => resources === 0)) return `No ECS resources in ${count(files.length, 'file')}`;
  return paint.good(`No problems found in ${count(files.length, 'file')}`);
}

function countsText(findings: readonly Finding[], paint: Page['paint']['level']): string {
  const counts = LEVELS.flatMap((level) => {
    const number = findings.filter(({ severity }) => severity === level).length;
    return number > 0 ? [paint[level](count(number, level))] : [];
  });
  return list(counts);
}

function duration(milliseconds: number): string {
  const rounded = Math.max(1, Math.round(milliseconds));
  return rounded < 1000 ? `${rounded} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
