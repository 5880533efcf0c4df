import { get, type Reference, stringOf } from '../../text/node.ts';
import { type Key, within } from './address.ts';
import type { Planned } from './changes.ts';

const TARGET_GROUP = ['aws_lb_target_group', 'aws_alb_target_group'];
const LAUNCH_TEMPLATE = ['aws_launch_template'];

/** What is named where references end: in a `local`, whose expression is in no file, or in a dynamic block. */
const GUESSED: Readonly<Record<string, readonly string[]>> = {
  task_definition: ['aws_ecs_task_definition'],
  'ecs_target.task_definition_arn': ['aws_ecs_task_definition'],
  'target.ecs_parameters.task_definition_arn': ['aws_ecs_task_definition'],
  cluster: ['aws_ecs_cluster'],
  vpc_id: ['aws_vpc'],
  'load_balancer.target_group_arn': TARGET_GROUP,
  'default_action.target_group_arn': TARGET_GROUP,
  'default_action.forward.target_group.arn': TARGET_GROUP,
  'action.target_group_arn': TARGET_GROUP,
  'action.forward.target_group.arn': TARGET_GROUP,
  'launch_template.id': LAUNCH_TEMPLATE,
  'mixed_instances_policy.launch_template.launch_template_specification.launch_template_id': LAUNCH_TEMPLATE,
};

/** The resources of some types in one instance of a module. */
interface Candidates {
  readonly all: readonly Planned[];
  readonly byKey: ReadonlyMap<Key | undefined, readonly Planned[]>;
  readonly byName: ReadonlyMap<string | undefined, readonly Planned[]>;
}

/** Guesses the target of an attribute: the only resource of its type in the module instance, or the one of equal key or name. */
export class Guesses {
  readonly #planned: ReadonlyMap<string, readonly Planned[]>;
  readonly #candidates = new Map<string, Candidates>();

  constructor(planned: readonly Planned[]) {
    this.#planned = grouped(planned, ({ module, type }) => within(module, type));
  }

  of(path: string, { module, key, after }: Planned): Reference | undefined {
    const types = GUESSED[path];
    if (!types) return undefined;
    const { all, byKey, byName } = this.#of(module, types);
    const name = stringOf(get(after, 'name'));
    const tries = [all, key === undefined ? [] : byKey.get(key), name === undefined ? [] : byName.get(name)];
    const hit = tries.find((found) => found?.length === 1)?.[0];
    return hit && { name: hit.address, attribute: '' };
  }

  #of(module: string, types: readonly string[]): Candidates {
    const place = within(module, types[0]!);
    const known = this.#candidates.get(place);
    if (known) return known;
    const all = types.flatMap((type) => this.#planned.get(within(module, type)) ?? []);
    const nameOf = ({ after }: Planned) => stringOf(get(after, 'family') ?? get(after, 'name'));
    const made = { all, byKey: grouped(all, ({ key }) => key), byName: grouped(all, nameOf) };
    this.#candidates.set(place, made);
    return made;
  }
}

function grouped<K>(planned: readonly Planned[], keyOf: (one: Planned) => K): Map<K, Planned[]> {
  const groups = new Map<K, Planned[]>();
  for (const one of planned) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
