import type { Field, TaskDefinition } from '../model/fields.ts';

/** The images of a task, as far as they are known, each with the containers that are made from it. */
export function imagesOf(
  task: Field<TaskDefinition>,
): ReadonlyMap<string, readonly [Field<string>, ...Field<string>[]]> {
  const images = new Map<string, [Field<string>, ...Field<string>[]]>();
  for (const { image } of task.containerDefinitions.items) {
    const reference = image.partly;
    if (reference === undefined) continue;
    const known = images.get(reference);
    if (known) known.push(image);
    else images.set(reference, [image]);
  }
  return images;
}
