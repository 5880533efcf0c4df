import type { Finding, Fix, Note, RelatedPlace, Report, RuleInfo } from '../finding.ts';
import type { Span } from '../text/source.ts';
import { placeOf } from './place.ts';
import { escapeHidden } from './visible.ts';

export interface JsonOptions {
  /** The version of ecs-lint. */
  readonly version: string;
  /** In milliseconds. */
  readonly elapsed: number;
  pageOf?(rule: RuleInfo): string;
}

/** The version of the format, which grows when a reader of it must change. */
const VERSION = 1;

/** The report for programs, as schemas/report.schema.json describes it. */
export function json(report: Report, options: JsonOptions): string {
  const findings = report.findings.filter(({ suppressed }) => !suppressed);
  const pages = pagesOf(report, options);
  const number = (level: string) => findings.filter(({ severity }) => severity === level).length;
  const result = {
    version: VERSION,
    tool: { name: 'ecs-lint', version: options.version },
    elapsed: Math.round(options.elapsed),
    files: report.files.map(({ source, format, resources }) => ({
      path: source.path,
      format: format ?? null,
      resources,
    })),
    findings: findings.map((finding) => findingJson(finding, pages)),
    notes: report.notes.map(noteJson),
    counts: {
      error: number('error'),
      warning: number('warning'),
      info: number('info'),
      suppressed: report.findings.length - findings.length,
      notChecked: report.notes.length,
    },
    failures: report.failures.map(({ file, message }) => ({ file, message })),
  };
  return `${escapeHidden(JSON.stringify(result, undefined, 2))}\n`;
}

function pagesOf({ rules }: Report, { pageOf }: JsonOptions): ReadonlyMap<string, string> {
  return new Map(rules.map((rule) => [rule.id, pageOf?.(rule) ?? '']));
}

function findingJson(
  { rule, severity, message, at, entity, path, related, when, fix }: Finding,
  pages: ReadonlyMap<string, string>,
) {
  const page = pages.get(rule);
  return {
    rule,
    level: severity,
    message,
    ...locationJson(at),
    entity: { kind: entity.kind, name: entity.name },
    path,
    related: related.map(relatedJson),
    ...(when !== undefined && { when }),
    ...(fix && { fix: fixJson(fix) }),
    ...(page && { page }),
  };
}

function relatedJson({ at, message }: RelatedPlace) {
  return { message, ...locationJson(at) };
}

function fixJson({ safety, edits }: Fix) {
  return { safety, edits: edits.map(({ at, text }) => ({ ...locationJson(at), text })) };
}

function noteJson({ at, entity, path, reason, rules, large }: Note) {
  return { ...locationJson(at), entity: { kind: entity.kind, name: entity.name }, path, reason, rules, large };
}

function locationJson(at: Span) {
  return { file: at.source.path, place: placeOf(at) };
}
