import type { Entity, Model } from '../../model/model.ts';
import { get, type MapNode, type Node } from '../../text/node.ts';
import type { Source } from '../../text/source.ts';
import { Block, type Resolve } from './block.ts';
import { type Planned, plannedIn } from './changes.ts';
import { configuredModule } from './configuration.ts';
import { Guesses } from './guess.ts';
import { missingResources } from './missing.ts';
import { spelling } from './names.ts';
import { orderIn } from './order.ts';
import { isPart, Parts } from './parts.ts';
import { POLICY_DOCUMENT, PolicyDocuments } from './policy-documents.ts';
import { providersIn } from './providers.ts';
import { References } from './references.ts';
import { resources } from './resources.ts';
import { maskSensitive } from './sensitive.ts';
import { skimPlan } from './skim.ts';
import { UNTOLD, type Written } from './written.ts';

export const PLAN = 'Terraform plan';
export const STATE = 'Terraform state';

/** A plan read, and the parts of its text that were built; or one in a format that is not known. */
export type PlanReading =
  | { readonly model: Model; readonly trees: readonly Node[] }
  | { readonly version: string; readonly at: Node['at'] };

/** Reads `terraform show -json` of a plan or state; undefined when the text is none. */
export function readPlan(source: Source): PlanReading | undefined {
  const root = skimPlan(source, (type) => Object.hasOwn(resources, type) || isPart(type) || type === POLICY_DOCUMENT);
  if (!root) return undefined;
  const version = get(root, 'format_version');
  const text = version?.kind === 'scalar' ? String(version.value) : '';
  if (version && !/^[01](?:\.|$)/.test(text)) return { version: text, at: version.at };
  return { model: modelOf(root, source), trees: [root] };
}

function modelOf(root: MapNode, source: Source): Model {
  const planned = plannedIn(root);
  const configured = configuredModule(get(root, 'configuration', 'root_module'));
  const references = new References(configured, planned);
  source.maskWith(() => maskSensitive(root, configured, (one) => references.resource(one)));
  const gaps = missingResources(root, configured);
  const order = orderIn(root, planned);
  return {
    format: root.entries.has('values') ? STATE : PLAN,
    entities: [...entitiesOf(planned, references), ...providersIn(root, planned)],
    complete: gaps.length === 0,
    definition: false,
    gaps,
    ...(order && { order }),
    optional: [],
    spell: spelling,
    editable: () => false,
  };
}

function entitiesOf(planned: readonly Planned[], references: References): readonly Entity[] {
  const guesses = new Guesses(planned);
  const blockOf = (one: Planned) => block(one, references, guesses);
  const parts = new Parts(
    planned.filter(({ type }) => isPart(type)),
    blockOf,
  );
  const documents = new PolicyDocuments(planned, blockOf);
  return planned.flatMap((one): readonly Entity[] => {
    const resource = isPart(one.type) ? undefined : resources[one.type];
    if (!resource) return [];
    const { kind } = resource;
    if (resource.parts)
      return resource
        .parts(blockOf(one))
        .map(({ part, ...rest }) => ({ kind, name: `${one.address}.${part}`, ...rest }));
    const at = get(one.node, 'address')?.at ?? one.node.at;
    const node = resource.read(blockOf(one));
    if (!node) return [];
    return [{ kind, name: one.address, at, node: documents.filled(parts.added(one, node)) }];
  });
}

/** A resource as a block: in its values, how it was written, and where its references lead. */
function block(planned: Planned, references: References, guesses: Guesses): Block {
  const { module, key, after, unknown } = planned;
  const configured = references.resource(planned);
  const scope = { module, key, forEach: get(configured, 'for_each_expression') };
  const resolve: Resolve = (path, expressions, itemType) => {
    const found = references.of(expressions, scope, itemType);
    if (found.refersTo || found.mentions) return found;
    const guess = found.lost || expressions.length === 0 ? guesses.of(path, planned) : undefined;
    return guess ? { ...found, mentions: [guess] } : found;
  };
  return new Block({ after, unknown, written: writtenAs(configured), resolve, path: '' });
}

/** A resource of which nothing is written has no expressions. */
function writtenAs(configured: Node | undefined): Written {
  if (!configured) return UNTOLD;
  const expressions = get(configured, 'expressions');
  return { kind: 'blocks', bodies: [expressions ?? { kind: 'map', entries: new Map(), at: configured.at }] };
}
