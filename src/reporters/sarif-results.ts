import type { Edit, Finding, Fix } from '../finding.ts';
import type { Source } from '../text/source.ts';
import { groupBy } from './group.ts';
import { lineHashes } from './line-hash.ts';
import { sentence } from './prose.ts';
import type { SarifOptions } from './sarif.ts';
import { exactRegion, physicalLocation } from './sarif-locations.ts';
import { LEVELS } from './sarif-rules.ts';
import { stableHash } from './stable-hash.ts';
import { visible } from './visible.ts';

const FIXES = { safe: 'Safe', unsafe: 'Unsafe: it may change what the task does' } as const;

/** The findings as SARIF's results; `ruleIndices` says where each rule is in the list of rules. */
export function resultsSarif(
  findings: readonly Finding[],
  ruleIndices: ReadonlyMap<string, number>,
  options: SarifOptions,
) {
  const hashOf = lineHasher(findings);
  return findings.map((finding) => {
    const { rule, severity, at, related, fix } = finding;
    const ruleIndex = ruleIndices.get(rule);
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVELS[severity],
      message: { text: messageText(finding) },
      locations: [{ physicalLocation: physicalLocation(at, options), ...logicalLocations(finding) }],
      partialFingerprints: { primaryLocationLineHash: hashOf(finding), 'ecsLintPath/v1': pathHash(finding, options) },
      ...(related.length > 0 && { relatedLocations: relatedLocations(finding, options) }),
      ...(fix && fix.edits.length > 0 && { fixes: [fixSarif(fix, options)] }),
    };
  });
}

/** The message, with a link to each other place that it is about. */
function messageText({ rule, message, when, related }: Finding): string {
  const links = related.map((place, i) => `[${linkText(place.message)}](${i + 1})`);
  return [
    withoutLinks(sentence(message.trim() || rule)),
    ...(when === undefined ? [] : [sentence(`Only when ${when}`)]),
    ...(links.length > 0 ? [`See ${links.join(', ')}.`] : []),
  ].join(' ');
}

/** What looks like a link in the input must not become one. */
function withoutLinks(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

function linkText(message: string): string {
  return visible(message.trim() || 'here').replace(/[[\]\\]/g, '\\$&');
}

function relatedLocations({ related }: Finding, options: SarifOptions) {
  return related.map(({ at, message }, i) => ({
    id: i + 1,
    physicalLocation: physicalLocation(at, options),
    message: { text: sentence(message.trim() || 'here') },
  }));
}

function logicalLocations({ entity: { kind, name }, path }: Finding) {
  if (kind === 'file' || name === '') return {};
  const fullyQualifiedName = path === '' ? name : `${name}/${path}`;
  return { logicalLocations: [{ name, fullyQualifiedName, kind }] };
}

/** The same when lines move, and on each machine. */
function pathHash({ rule, at, entity: { kind, name }, path }: Finding, { uriOf }: SarifOptions): string {
  return stableHash([rule, kind, kind === 'file' ? uriOf(at.source) : name, path]);
}

function lineHasher(findings: readonly Finding[]): (finding: Finding) => string {
  const lineOf = ({ at }: Finding) => at.source.position(at.start).line;
  const bySource = groupBy(findings, ({ at }) => at.source);
  const hashes = new Map<Source, ReadonlyMap<number, string>>();
  for (const [source, group] of bySource) hashes.set(source, lineHashes(source.text, new Set(group.map(lineOf))));
  return (finding) => hashes.get(finding.at.source)!.get(lineOf(finding))!;
}

function fixSarif({ safety, edits }: Fix, { uriOf }: SarifOptions) {
  const bySource = groupBy(edits, ({ at }) => at.source);
  return {
    description: { text: `${FIXES[safety]}.` },
    artifactChanges: Array.from(bySource, ([source, changes]) => ({
      artifactLocation: { uri: uriOf(source) },
      replacements: changes.map(replacement),
    })),
  };
}

function replacement({ at, text }: Edit) {
  return { deletedRegion: exactRegion(at), ...(text !== '' && { insertedContent: { text } }) };
}
