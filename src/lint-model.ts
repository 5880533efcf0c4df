import { describe } from './failure.ts';
import type { Failure, Finding } from './finding.ts';
import { writeFix } from './fix.ts';
import type { ActiveRule, LintOptions } from './lint.ts';
import type { AnyField } from './model/field.ts';
import type { Entity, Gap, Kind, Model } from './model/model.ts';
import { Run } from './model/run.ts';
import { same } from './model/same.ts';
import type { TaskDefinition } from './model/shapes.gen.ts';
import type { View } from './model/view.ts';
import { fieldOf, rootOf, viewIn } from './model/views.ts';
import { gapAt, gapOf } from './notes.ts';
import type { Context, Rule, Visitors } from './rule.ts';
import { validate } from './validate.ts';

/** What the rules found in a model, and what they could not tell. */
export interface Checked {
  readonly findings: Finding[];
  readonly notes: { readonly gap: Gap; readonly rule?: string }[];
}

/** Calls the rules that have a visitor of a name; of those, when an id is given, the one. */
type Visit = (
  visitor: keyof Visitors,
  entity: Entity,
  call: (rule: Rule, context: Context) => void,
  id?: string,
) => void;

/** The rule for what belongs to none of its own. */
const GENERAL = 'invalid-value';

/** Runs the rules over one model. What fails in a rule is told in `failures`, and the rest goes on. */
export function checkModel(
  model: Model,
  nearby: readonly (readonly Model[])[],
  active: readonly ActiveRule[],
  options: LintOptions,
  failures: Failure[],
): Checked {
  const run = new Run(model, nearby);
  const { onRead } = options;
  if (onRead) run.onRead = ({ $place }) => $place && onRead($place);
  const checked: Checked = { findings: [], notes: model.gaps.map((gap) => ({ gap })) };
  const withVisitor = grouped(active);
  const visit: Visit = (visitor, entity, call, id) => {
    for (const { rule, level } of withVisitor.get(visitor) ?? []) {
      if (id !== undefined && rule.id !== id) continue;
      const unknown: View[] = [];
      const untold: (Gap | undefined)[] = [];
      run.onUnknown = (view) => unknown.push(view);
      const before = checked.findings.length;
      try {
        call(rule, contextOf(rule, level, run, entity, options, checked.findings, untold));
      } catch (error) {
        failures.push({
          file: entity.at.source.path,
          message: `The rule ${rule.id} failed on ${entity.name}: ${describe(error)}`,
        });
      }
      if (checked.findings.length > before) continue;
      for (const gap of [...unknown.map(gapOf), ...untold]) if (gap) checked.notes.push({ gap, rule: rule.id });
    }
  };
  for (const entity of model.entities) visitEntity(rootOf(run, entity), entity, visit);
  if (options.validators) {
    const known = new Set(options.rules.map(({ rule }) => rule.id));
    for (const { violation, entity, rule } of validate(run, options.validators)) {
      const id = known.has(rule) ? rule : GENERAL;
      visit('violation', entity, (rule, context) => rule.violation?.(violation, context), id);
    }
  }
  return checked;
}

/** The rules by the visitors that they have: most have one, and a large plan has a hundred thousand visits. */
function grouped(active: readonly ActiveRule[]): ReadonlyMap<string, readonly ActiveRule[]> {
  const groups = new Map<string, ActiveRule[]>();
  for (const one of active) {
    for (const [name, value] of Object.entries(one.rule)) {
      if (typeof value !== 'function') continue;
      const known = groups.get(name);
      if (known) known.push(one);
      else groups.set(name, [one]);
    }
  }
  return groups;
}

function visitEntity(view: View, entity: Entity, visit: Visit): void {
  visit(entity.kind, entity, (rule, context) => visitorOf(rule, entity.kind)?.(view, context));
  if (entity.kind !== 'taskDefinition') return;
  const task = fieldOf<TaskDefinition>(view);
  for (const container of task.containerDefinitions.items) {
    visit('container', entity, (rule, context) => rule.container?.(container, Object.assign(context, { task })));
  }
  if (task.containerDefinitions.$state !== 'unknown') return;
  // No container is visited where the list of them is not known: say so for the rules that would have.
  visit('container', entity, () => task.containerDefinitions.items);
}

/** A visitor of a kind takes the field of that kind: the compiler cannot follow that through the union. */
function visitorOf(rule: Rule, kind: Kind): ((entity: unknown, context: Context) => void) | undefined {
  return rule[kind] as ((entity: unknown, context: Context) => void) | undefined;
}

function contextOf(
  rule: Rule,
  level: ActiveRule['level'],
  run: Run,
  entity: Entity,
  { facts = {} }: LintOptions,
  findings: Finding[],
  untold: (Gap | undefined)[],
): Context {
  return {
    facts,
    same,
    untold: (field, reason) => untold.push(gapAt(viewIn(field), reason)),
    all: (kind) => run.all(kind),
    dependsOn: (one, other) => run.model.order?.dependsOn(one.$entity, other.$entity),
    format: run.model.format,
    spell: (field) => spell(run.model, field),
    report: (place, message, { level: own, related = [], fix } = {}) => {
      const written = fix && writeFix(fix, run.model);
      findings.push({
        rule: rule.id,
        severity: level ?? own ?? rule.severity,
        message,
        at: place.$at,
        entity: { kind: entity.kind, name: entity.name },
        path: place.$path ?? '',
        related: [...related.map(([{ $at }, text]) => ({ at: $at, message: text })), ...throughOf(place)],
        ...(written && { fix: { safety: rule.fix ?? 'unsafe', edits: written } }),
      });
    },
  };
}

/** Where a value came through, such as the default of a parameter. */
function throughOf(place: object): Finding['related'] {
  const through = '$origin' in place ? (viewIn(place).$node?.via ?? []) : [];
  return through.map((at) => ({ at, message: 'its value comes from here' }));
}

function spell(model: Model, field: AnyField): string {
  const { key, owner } = viewIn(field).$origin;
  return typeof key === 'number' || !owner ? String(key) : model.spell(owner.$origin.shape, key);
}
