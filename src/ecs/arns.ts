import { type AnyField, type Field, GAP, type TaskDefinition } from '../model/fields.ts';
import { othersOfKind } from '../model/references.ts';
import type { Target } from './iam/evaluate.ts';
import { partitionOf } from './partitions.ts';

/** What ARNs of a task's neighbours are made from; a `GAP` for what is not known. */
export interface Home {
  readonly region: string;
  readonly account: string;
}

/** A task takes roles of its own account only. */
export function homeOf({ executionRoleArn, taskRoleArn }: Field<TaskDefinition>): Home {
  const accounts = [executionRoleArn, taskRoleArn].flatMap(
    ({ partly }) => /^arn:[^:]*:iam::(\d+):role\//.exec(partly ?? '')?.[1] ?? [],
  );
  return { region: GAP, account: accounts[0] ?? GAP };
}

export function arn(service: string, { region, account }: Home, resource: string): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;
}

/** A target that may be an entity of the input, under any of these ARNs. */
export function targetOf(arns: readonly string[], entity: AnyField, grant = arns[0]): Target {
  const target = { arns, ...(grant !== undefined && grant !== arns[0] && { grant }) };
  if (entity.$state !== 'known') return target;
  return { ...target, name: entity.$entity, entity, others: othersOfKind(entity) };
}
