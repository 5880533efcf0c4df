import type { Document } from './document.ts';
import { describe } from './failure.ts';
import type { Failure, Finding } from './finding.ts';
import type { ActiveRule } from './lint.ts';
import type { Context, FileFacts } from './rule.ts';

/** Runs the rules about files over what the readers had to say of one. */
export function checkFile(document: Document, active: readonly ActiveRule[], failures: Failure[]): readonly Finding[] {
  const { source, problems, unrecognized } = document;
  if (problems.length === 0 && !unrecognized) return [];
  const { at: $at, ...what } = unrecognized ?? { at: source.span(0, 0), looksLike: '', instead: '' };
  const file: FileFacts = { problems, unrecognized: unrecognized && { $at, ...what } };
  const findings: Finding[] = [];
  for (const { rule, level } of active) {
    const context: Context = {
      facts: {},
      same: () => undefined,
      all: () => ({ items: [], complete: false }),
      dependsOn: () => undefined,
      format: document.format ?? '',
      spell: () => '',
      untold: () => {},
      report: (place, message, { level: own, related = [] } = {}) =>
        findings.push({
          rule: rule.id,
          severity: level ?? own ?? rule.severity,
          message,
          at: place.$at,
          entity: { kind: 'file', name: source.path },
          path: '',
          related: related.map(([other, text]) => ({ at: other.$at, message: text })),
        }),
    };
    try {
      rule.file?.(file, context);
    } catch (error) {
      failures.push({ file: source.path, message: `The rule ${rule.id} failed: ${describe(error)}` });
    }
  }
  return findings;
}
