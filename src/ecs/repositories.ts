import type { Field, ListField, Repository, TaskDefinition } from '../model/fields.ts';

/** The task definitions of the input that pull from a repository; undefined when the input has some, and none that surely does. */
export function pullersOf(
  repository: Field<Repository>,
  tasks: Pick<ListField<TaskDefinition>, 'items' | 'complete'>,
): readonly Field<TaskDefinition>[] | undefined {
  const pulling = [...repository.taskDefinitions.items, ...repository.mentioningTaskDefinitions.items];
  if (pulling.length > 0) return pulling;
  return tasks.complete && tasks.items.length === 0 ? [] : undefined;
}

/** A repository as a message names it. */
export function repositoryName({ repositoryName: { $quoted }, $entity }: Field<Repository>): string {
  return $quoted === '' ? `"${$entity}"` : $quoted;
}
