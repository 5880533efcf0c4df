import type { RuleInfo, Severity } from '../finding.ts';
import { atMost, dedented, plain, sentence } from './prose.ts';

/** A level in SARIF's words. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<
  Severity,
  string
>;
/** What GitHub takes of a description. */
const LONGEST = 1024;

/** Each rule once, by its id: a stable order, in which results refer to them by index. */
export function sortedRules(rules: readonly RuleInfo[]): readonly RuleInfo[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What SARIF says of a rule: all of it is what code scanning shows. */
export function ruleSarif(rule: RuleInfo, page: string) {
  const { id, theme, summary, severity, security, precision, level } = rule;
  const why = dedented(rule.why) || sentence(summary || id);
  const see = rule.see === '' ? '' : `See ${rule.see}`;
  const links = [
    page === '' ? '' : `[The page of the rule](${page})`,
    rule.see === '' ? '' : `[The authority for it](${rule.see})`,
  ];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: atMost(sentence(summary || id), LONGEST) },
    fullDescription: { text: atMost(plain(why), LONGEST) },
    help: {
      text: paragraphs(plain(why), see),
      markdown: paragraphs(why, links.filter((link) => link !== '').join(' · ')),
    },
    ...(page !== '' && { helpUri: page }),
    defaultConfiguration: { enabled: level !== 'off', level: LEVELS[level === 'off' ? severity : level] },
    properties: {
      tags: [theme, ...(security === undefined || theme === 'security' ? [] : ['security'])].filter(
        (tag) => tag !== '',
      ),
      precision,
      'problem.severity': PROBLEMS[level === 'off' ? severity : level],
      ...(security !== undefined && { 'security-severity': security }),
    },
  };
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
