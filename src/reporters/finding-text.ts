import type { Finding, RelatedPlace } from '../finding.ts';
import type { Span } from '../text/source.ts';
import { columnsOf } from './columns.ts';
import { frame, type Row } from './frame.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
/** Of a mistake that is made all over, a few places tell enough. */
const MOST_RELATED = 8;
const FIXES = { safe: 'fix: safe', unsafe: 'fix: unsafe, it may change what the task does' } as const;

/** One finding in full: place, level, rule, message, the code, what else is to be known of it. */
export function findingText(finding: Finding, page: Page): string {
  const { severity, message, at } = finding;
  const { paint, wrapAt } = page;
  const related = finding.related.slice(0, MOST_RELATED);
  const left = finding.related.length - related.length;
  const lines = [at, ...related.map((place) => place.at)].map((span) => span.source.position(span.start).line);
  const room = page.width - `${INDENT}${Math.max(...lines) + 1} │ `.length;
  const rows = frame(at, { width: room, context: true });
  const others = related.map((place) => ({ place, rows: frame(place.at, { width: room, context: false }) }));
  const numbers = [...rows, ...others.flatMap((other) => other.rows)].map(({ line }) => line);
  const digits = String(Math.max(1, ...numbers)).length;
  const gutter = gutterOf(digits, page);
  const code = [
    ...drawn(rows, gutter, paint.mark[severity], '^'),
    ...others.flatMap((other) => [
      gutter.bar,
      ...relatedText(other.place, gutter, page),
      ...drawn(other.rows, gutter, paint.minor, '─'),
    ]),
    ...(left > 0 ? [gutter.bar, `${gutter.branch} and ${left} more ${left === 1 ? 'place' : 'places'}`] : []),
  ];
  return [
    headText(finding, page),
    `${INDENT}${paint.message(wrap(visible(message), wrapAt && wrapAt - INDENT.length, INDENT))}`,
    ...(code.length > 0 ? ['', ...code] : []),
    ...remarksText(finding, gutter, code.length > 0, page),
  ].join('\n');
}

function headText({ at, severity, rule }: Finding, { paint, width, wrapAt }: Page): string {
  const [place, id] = [placeText(at), visible(rule)];
  const fits = wrapAt === undefined || columnsOf(`${place}  ${severity}  ${id}`) <= width;
  return `${paint.place(place)}${fits ? INDENT : `\n${INDENT}`}${paint.level[severity](severity)}  ${id}`;
}

/** `path:line:column` */
export function placeText({ source, start }: Span): string {
  const { line, column } = source.position(start);
  return `${visible(source.path)}:${line}:${column}`;
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

function relatedText({ at, message }: RelatedPlace, gutter: Gutter, { paint, width, wrapAt }: Page): readonly string[] {
  const [place, said] = [placeText(at), visible(message)];
  const room = width - gutter.blank.length - 1;
  if (wrapAt === undefined || columnsOf(place) + 2 + columnsOf(said) <= room)
    return [`${gutter.branch} ${paint.place(place)}  ${said}`];
  return [`${gutter.branch} ${paint.place(place)}`, `${gutter.bar} ${wrap(said, room, `${gutter.bar} `)}`];
}

function remarksText({ rule, when, fix }: Finding, gutter: Gutter, below: boolean, page: Page): readonly string[] {
  const address = page.pageOf(rule);
  const remarks = [
    ...(when === undefined ? [] : [`only when ${visible(when)}`]),
    ...(fix ? [FIXES[fix.safety]] : []),
    ...(address === '' ? [] : [page.paint.minor(visible(address))]),
  ];
  if (remarks.length === 0) return [];
  if (!below) return remarks.map((remark) => `${INDENT}${remark}`);
  return [gutter.bar, ...remarks.map((remark, i) => `${i === 0 ? gutter.end : gutter.blank} ${remark}`)];
}
