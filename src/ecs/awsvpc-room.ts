import type { InstanceTypeRow } from '../facts/instance-types.gen.ts';
import type { Instances } from './instances.ts';

/** Whether the account trunks network interfaces; undefined when the input does not say. */
export type Trunking = 'enabled' | 'disabled' | undefined;

export interface Room {
  /** How many awsvpc tasks fit at the most. */
  readonly limit: number;
  /** How that comes about: `2 t3.small (2 × 2 = 4)`. */
  readonly says: string;
}

type Table = Readonly<Record<string, InstanceTypeRow>>;

/** The room for awsvpc tasks on the roomiest types, on all instances that there may be; undefined where those are not known. */
export function awsvpcRoom(
  instances: readonly Pick<Instances, 'types' | 'most'>[],
  table: Table,
  trunking: Trunking,
): Room | undefined {
  const mosts = new Map<string, number>();
  for (const { types, most } of instances) {
    if (types === undefined || most === undefined) return undefined;
    const key = [...new Set(types.map(({ name }) => name))].sort().join(' ');
    mosts.set(key, (mosts.get(key) ?? 0) + most);
  }
  const rooms = [...mosts].map(([types, most]) => roomFor(types.split(' '), most, table, trunking));
  if (!rooms.every((room) => room !== undefined)) return undefined;
  return { limit: rooms.reduce((sum, { limit }) => sum + limit, 0), says: rooms.map(({ says }) => says).join(' and ') };
}

interface Row {
  readonly type: string;
  readonly plain: number;
  readonly trunked: number;
}

function roomFor(types: readonly string[], most: number, table: Table, trunking: Trunking): Room | undefined {
  const rows = types.flatMap((type): Row[] => {
    const tasks = awsvpcTasks(type, table);
    return tasks ? [{ type, plain: tasks.plain, trunked: tasks.trunked ?? tasks.plain }] : [];
  });
  const [first, ...rest] = rows;
  if (!first || rows.length < types.length) return undefined;
  const roomiest = rest.reduce((a, b) => (roomOf(b, trunking) > roomOf(a, trunking) ? b : a), first);
  const limit = most * roomOf(roomiest, trunking);
  return { limit, says: `${most} ${roomiest.type} (${figures(roomiest, most, trunking)})` };
}

function roomOf({ plain, trunked }: Row, trunking: Trunking): number {
  if (trunking !== undefined) return trunking === 'enabled' ? trunked : plain;
  return Math.max(plain, trunked);
}

function figures({ plain, trunked }: Row, most: number, trunking: Trunking): string {
  const product = (tasks: number) => `${most} × ${tasks} = ${most * tasks}`;
  if (trunking === 'disabled' || trunked === plain) return product(plain);
  const trunks = `with ENI trunking ${product(trunked)}`;
  return trunking === 'enabled' ? trunks : `${product(plain)}, ${trunks}`;
}

/** How many awsvpc tasks an instance holds: one network interface each, but for the instance's own. */
export function awsvpcTasks(
  type: string,
  table: Table,
): { readonly plain: number; readonly trunked: number | undefined } | undefined {
  const row = Object.hasOwn(table, type) ? table[type] : undefined;
  if (!row) return undefined;
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html names this one exception.
  const plain = type === 'p5.48xlarge' ? 1 : row[0] - 1;
  return { plain, trunked: row[1] ?? undefined };
}
