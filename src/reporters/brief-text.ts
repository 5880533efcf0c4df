import type { Finding } from '../finding.ts';
import { columnsOf } from './columns.ts';
import { groupBy } from './group.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const MOST_LINES = 8;

/** Findings in short, as one block: a line for each rule and entity, or more where the terminal is too narrow. */
export function briefText(findings: readonly Finding[], page: Page): readonly string[] {
  if (findings.length === 0) return [];
  const groups = groupBy(findings, ({ rule, entity }) => JSON.stringify([rule, entity.kind, entity.name]));
  const briefs = Array.from(groups.values(), (group) => briefOf(group, page));
  const idWidth = briefs.reduce((width, { id }) => Math.max(width, columnsOf(id)), 0);
  const lines = briefs.map((brief) => inOneLine(brief, idWidth, page));
  const fits = page.wrapAt === undefined || lines.every(({ columns }) => columns <= page.width);
  return [(fits ? lines.map(({ text }) => text) : briefs.map((brief) => inSeveralLines(brief, page))).join('\n')];
}

interface Brief {
  readonly severity: Finding['severity'];
  readonly id: string;
  readonly message: string;
  readonly places: string;
}

function briefOf(group: readonly Finding[], { summaryOf }: Page): Brief {
  const { rule, severity, message, entity, when } = group[0]!;
  const said = group.every((other) => other.message === message) ? message : summaryOf(rule) || message;
  const inAll = when !== undefined && group.every((other) => other.when === when);
  const places = `${entity.kind === 'file' || entity.name === '' ? '' : `${entity.name}: `}${linesText(group)}${inAll ? `, only when ${when}` : ''}`;
  return { severity, id: visible(rule), message: visible(said), places: visible(places) };
}

function linesText(group: readonly Finding[]): string {
  const lines = [...new Set(group.map(({ at }) => at.source.position(at.start).line))];
  if (lines.length === 1) return group.length === 1 ? `line ${lines[0]}` : `line ${lines[0]}, ${group.length} times`;
  const left = lines.length - MOST_LINES;
  return `lines ${lines.slice(0, MOST_LINES).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function inOneLine({ severity, id, message, places }: Brief, idWidth: number, { paint }: Page) {
  const pad = ' '.repeat(idWidth - columnsOf(id));
  return {
    text: `  ${paint.level[severity](severity)}  ${id}${pad}  ${message}  ${paint.minor(places)}`,
    columns: `  ${severity}  ${pad}    `.length + [id, message, places].reduce((sum, part) => sum + columnsOf(part), 0),
  };
}

function inSeveralLines({ severity, id, message, places }: Brief, { paint, width }: Page): string {
  const indent = ' '.repeat(`  ${severity}  `.length);
  const room = width - indent.length;
  const head = `  ${paint.level[severity](severity)}  ${id}`;
  const said = `\n${indent}${wrap(message, room, indent)}`;
  if (columnsOf(id) + 2 + columnsOf(places) <= room) return `${head}  ${paint.minor(places)}${said}`;
  return `${head}${said}\n${indent}${paint.minor(wrap(places, room, indent))}`;
}
