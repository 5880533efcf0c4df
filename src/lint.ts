import type { Document } from './document.ts';
import { answerText } from './ecs/image-platform.ts';
import type { Facts } from './facts/facts.ts';
import { describe } from './failure.ts';
import type { Failure, FileInfo, Finding, ImageInfo, Note, Report, RuleInfo, Severity } from './finding.ts';
import { checkFile } from './lint-file.ts';
import { type Checked, checkModel } from './lint-model.ts';
import type { Model } from './model/model.ts';
import type { Place } from './model/view.ts';
import { mergeNotes } from './notes.ts';
import type { Rule } from './rule.ts';
import { type Found, mergeScenarios } from './scenarios.ts';
import type { Validators } from './validate.ts';

/** A rule as the registry has it: with its theme, the folder it is in. */
export interface Registered {
  readonly rule: Rule;
  readonly theme: string;
}

export interface LintOptions {
  readonly rules: readonly Registered[];
  /** The level of a rule in this run, by its id; it replaces the rule's own, and switches an opt-in rule on. */
  readonly levels?: ReadonlyMap<string, Severity | 'off'>;
  readonly facts?: Facts;
  /** Told of each place whose value a rule asks for. */
  readonly onRead?: (place: Place) => void;
  /** Checks values against the API's schemas; without them the rules of validity find nothing. */
  readonly validators?: Validators;
}

/** A rule that runs, and the level that was asked for. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly level: Severity | undefined;
}

/** Runs the rules over documents that are read. Pure: the same input gives the same report. */
export function lint(documents: readonly Document[], options: LintOptions): Report {
  const active = activeRules(options);
  const findings: Finding[] = [];
  const notes: Note[] = [];
  const failures: Failure[] = [];
  for (const document of documents) {
    const perModel = document.models.map((model) =>
      attempt(document, failures, () => checkModel(model, nearby(document, documents), active, options, failures)),
    );
    const found: Found[] = perModel.map((one, i) => ({ model: document.models[i]!, findings: one.findings }));
    // Of a huge file there are more than a call takes arguments.
    for (const finding of checkFile(document, active, failures)) findings.push(finding);
    for (const finding of mergeScenarios(found)) findings.push(finding);
    for (const note of mergeNotes(perModel.flatMap((one) => one.notes))) notes.push(note);
  }
  return {
    findings: inOrder(findings, documents),
    notes,
    files: documents.map(fileInfo),
    rules: ruleInfos(options),
    failures,
    ...(options.facts?.images && { images: imageInfos(options.facts.images) }),
  };
}

/** What fails in one file is told, and the others are checked all the same. */
function attempt({ source }: Document, failures: Failure[], check: () => Checked): Checked {
  try {
    return check();
  } catch (error) {
    failures.push({ file: source.path, message: `It could not be checked: ${describe(error)}` });
    return { findings: [], notes: [] };
  }
}

export function activeRules({ rules, levels }: LintOptions): ActiveRule[] {
  return rules.flatMap(({ rule }) => {
    const level = levels?.get(rule.id);
    if (level === 'off' || (level === undefined && rule.optIn)) return [];
    return [{ rule, level }];
  });
}

/** The models of the other files by nearness: the same folder, then one step up or down, and so on. */
export function nearby(document: Document, documents: readonly Document[]): readonly (readonly Model[])[] {
  if (!document.models.some(({ definition }) => definition)) return [];
  const groups = new Map<number, Model[]>();
  for (const other of documents) {
    const model = other.models[0];
    if (!model) continue;
    const distance = stepsBetween(document.source.path, other.source.path);
    groups.set(distance, [...(groups.get(distance) ?? []), model]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, models]) => models);
}

function stepsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((path) => path.split('/').slice(0, -1));
  let shared = 0;
  while (shared < a!.length && a![shared] === b![shared]) shared++;
  return a!.length + b!.length - 2 * shared;
}

const LINTED = ['taskDefinition', 'service', 'taskSet', 'schedule'];

function fileInfo({ source, format, models }: Document): FileInfo {
  const names = models.flatMap(({ entities }) => entities.filter(({ kind }) => LINTED.includes(kind)));
  return { source, format, resources: new Set(names.map(({ kind, name }) => `${kind} ${name}`)).size };
}

function ruleInfos({ rules, levels }: LintOptions): RuleInfo[] {
  return rules.map(({ rule, theme }) => ({
    id: rule.id,
    theme,
    summary: rule.summary,
    why: rule.why,
    see: rule.see,
    severity: rule.severity,
    ...(rule.security !== undefined && { security: rule.security }),
    precision: rule.precision ?? 'high',
    optIn: rule.optIn ?? false,
    level: levels?.get(rule.id) ?? (rule.optIn ? 'off' : rule.severity),
  }));
}

function imageInfos(images: NonNullable<Facts['images']>): ImageInfo[] {
  return [...images].map(([reference, answer]) => ({ reference, said: answerText(answer) }));
}

function inOrder(findings: readonly Finding[], documents: readonly Document[]): Finding[] {
  const order = new Map(documents.map(({ source }, i) => [source, i]));
  return [...findings].sort(
    (a, b) =>
      (order.get(a.at.source) ?? 0) - (order.get(b.at.source) ?? 0) ||
      a.at.start - b.at.start ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
