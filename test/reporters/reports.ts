import { rules } from 'ecs-lint:rules';
import type { FileInfo, Finding, Note, Report, RuleInfo } from '../../src/finding.ts';
import { type LintOptions, lint } from '../../src/lint.ts';
import { read } from '../../src/read.ts';
import type { JsonOptions } from '../../src/reporters/json.ts';
import type { SarifOptions } from '../../src/reporters/sarif.ts';
import { type TextOptions, text } from '../../src/reporters/text.ts';
import { uriOfPath } from '../../src/reporters/uri.ts';
import { Source, type Span } from '../../src/text/source.ts';

/** What a terminal obeys, or nobody sees. */
export const HIDDEN = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What the real linter finds in texts, by their paths. */
export async function lintTexts(
  texts: Readonly<Record<string, string>>,
  levels?: LintOptions['levels'],
): Promise<Report> {
  const documents = await Promise.all(Object.entries(texts).map(([path, content]) => read(new Source(path, content))));
  return lint(documents, { rules, ...(levels && { levels }) });
}

/** A report of findings made by hand. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const sources = new Set(findings.map(({ at }) => at.source));
  return {
    findings,
    notes: [],
    files: Array.from(sources, (source) => fileOf(source)),
    rules: [],
    failures: [],
    ...more,
  };
}

export function fileOf(source: Source, more: Partial<FileInfo> = {}): FileInfo {
  return { source, format: 'task definition', resources: 1, ...more };
}

export function findingAt(at: Span, more: Partial<Finding> = {}): Finding {
  const entity = { kind: 'taskDefinition', name: 'web' };
  return {
    rule: 'odd-thing',
    severity: 'error',
    message: 'Something is odd',
    at,
    entity,
    path: 'cpu',
    related: [],
    ...more,
  };
}

export function noteAt(at: Span, more: Partial<Note> = {}): Note {
  const entity = { kind: 'taskDefinition', name: 'aws_ecs_task_definition.web' };
  const reason = 'is known only after apply';
  return { at, entity, path: 'containerDefinitions', reason, rules: ['latest-tag'], large: true, ...more };
}

export function ruleOf(more: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id: 'odd-thing',
    theme: 'task',
    summary: 'A thing is odd',
    why: '\n    Odd things `surprise`.\n    Make them even.',
    see: 'https://example.com/authority',
    severity: 'error',
    precision: 'high',
    optIn: false,
    level: 'error',
    ...more,
  };
}

/** Where a text stands in a source. */
export function spanOf(source: Source, wanted: string): Span {
  const start = source.text.indexOf(wanted);
  if (start === -1) throw new Error(`"${wanted}" is not in the source`);
  return source.span(start, start + wanted.length);
}

export const textOptions: TextOptions = {
  colour: 0,
  width: undefined,
  verbose: false,
  quiet: false,
  elapsed: 12.3,
  pageOf: ({ theme, id }) => `https://example.com/${theme}/${id}.md`,
};

export const jsonOptions: JsonOptions = { version: '1.2.3', elapsed: 12.3, pageOf: textOptions.pageOf };

export const sarifOptions: SarifOptions = {
  version: '1.2.3',
  homepage: 'https://example.com/ecs-lint',
  uriOf: ({ path }) => uriOfPath(path),
  pageOf: textOptions.pageOf,
};

export function textLines(report: Report, options: Partial<TextOptions> = {}): readonly string[] {
  return text(report, { ...textOptions, ...options }).split('\n');
}

/** The code frames of an output: the lines with a gutter, without what stands before it. */
export function frameLines(report: Report, options: Partial<TextOptions> = {}): readonly string[] {
  return textLines(report, options).flatMap((line) => /^ *\d* │(?: (.*))?$/.exec(line)?.[1] ?? []);
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
