import type { Finding, RelatedPlace, Severity } from '../finding.ts';
import type { Span } from '../text/source.ts';
import { frame, type Row } from './frame.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
const FIXES = { safe: 'fix: safe', unsafe: 'fix: unsafe, it may change what the task does' } as const;

/** One finding in full: place, level, rule, message, the code, what else is to be known of it. */
export function findingText(finding: Finding, page: Page): string {
  const { rule, severity, message, at, related } = finding;
  const { paint, wrapAt } = page;
  const rows = frameOf(at, page, true);
  const others = related.map((place) => ({ place, rows: frameOf(place.at, page, false) }));
  const digits = Math.max(0, ...[rows, ...others.map((other) => other.rows)].flat().map(({ line }) => String(line).length));
  const gutter = gutterOf(digits, page);
  const code = [
    ...drawn(rows, gutter, paint.mark[severity], '^'),
    ...others.flatMap((other) => [
      gutter.bar,
      `${gutter.branch} ${relatedText(other.place, page)}`,
      ...drawn(other.rows, gutter, paint.minor, '─'),
    ]),
  ];
  return [
    `${paint.place(placeText(at))}  ${paint.level[severity](severity)}  ${visible(rule)}`,
    `${INDENT}${paint.message(wrap(visible(message), wrapAt && wrapAt - INDENT.length, INDENT))}`,
    ...(code.length > 0 ? ['', ...code] : []),
    ...remarksText(finding, gutter, code.length > 0, page),
  ].join('\n');
}

/** `path:line:column` */
export function placeText({ source, start }: Span): string {
  const { line, column } = source.position(start);
  return `${visible(source.path)}:${line}:${column}`;
}

function frameOf(at: Span, { width }: Page, context: boolean): readonly Row[] {
  const { line } = at.source.position(at.start);
  const gutter = `${INDENT}${line + 1} │ `.length;
  return frame(at, { width: Math.max(24, width - gutter), context });
}

interface Gutter {
  number(line: number): string;
  readonly bar: string;
  readonly branch: string;
  readonly end: string;
  readonly blank: string;
}

function gutterOf(digits: number, { paint }: Page): Gutter {
  const pad = `${INDENT}${' '.repeat(digits)}`;
  return {
    number: (line) => `${INDENT}${paint.minor(`${String(line).padStart(digits)} │`)}`,
    bar: paint.minor(`${pad} │`),
    branch: paint.minor(`${pad} ├`),
    end: paint.minor(`${pad} ╰`),
    blank: `${pad}  `,
  };
}

function drawn(rows: readonly Row[], gutter: Gutter, paint: (text: string) => string, sign: string): readonly string[] {
  return rows.flatMap(({ line, text, mark }) => {
    const code = `${gutter.number(line)} ${text}`.trimEnd();
    if (!mark) return [code];
    const more = mark.lastLine === undefined ? '' : ` … to line ${mark.lastLine}`;
    return [code, `${gutter.bar} ${' '.repeat(mark.column)}${paint(sign.repeat(mark.columns) + more)}`];
  });
}

function relatedText({ at, message }: RelatedPlace, { paint }: Page): string {
  return `${paint.place(placeText(at))}  ${visible(message)}`;
}

function remarksText({ rule, when, fix }: Finding, gutter: Gutter, below: boolean, page: Page): readonly string[] {
  const address = page.pageOf(rule);
  const remarks = [
    ...(when === undefined ? [] : [`only when ${visible(when)}`]),
    ...(fix ? [FIXES[fix.safety]] : []),
    ...(address === '' ? [] : [page.paint.minor(visible(address))]),
  ];
  if (remarks.length === 0) return [];
  return [...(below ? [gutter.bar] : []), ...remarks.map((remark, i) => `${i === 0 ? gutter.end : gutter.blank} ${remark}`)];
}
