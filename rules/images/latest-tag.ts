import { runnersOf } from '../../src/ecs/launch.ts';
import { parseImage } from '../../src/ecs/image.ts';
import type { Place } from '../../src/rule.ts';
import { defineRule, GAP } from '../../src/rule.ts';

export default defineRule({
  id: 'latest-tag',
  summary: 'An image is named by a tag that moves',
  severity: 'warning',
  precision: 'very-high',
  why: `
    ECS looks up the tag anew for each deployment: the same revision deployed twice may run different code, and a rollback does not bring the old image back.
    Name a version, or better a digest. In a definition that nothing in the input runs this is only a remark, since deploy tools often fill the image in.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html',

  taskDefinition(task, { report }) {
    const level = runnersOf(task).items.length > 0 ? 'warning' : 'info';
    const found = new Map<string, { first: Place; message: string; others: Place[] }>();
    for (const { image } of task.containerDefinitions.items) {
      const reference = image.partly;
      const what = reference === undefined ? undefined : movingTag(reference);
      if (reference === undefined || what === undefined) continue;
      const known = found.get(reference);
      if (known) known.others.push(image);
      else found.set(reference, { first: image, message: `The image ${image.$quoted} ${what}`, others: [] });
    }
    for (const { first, message, others } of found.values()) {
      report(first, message, { level, related: others.map((other) => [other, 'the same image'] as const) });
    }
  },
});

/** What is wrong with the tag; a part that is not known may hold a tag or a digest. */
function movingTag(reference: string): string | undefined {
  const { tag, digest, repository } = parseImage(reference);
  if (digest !== undefined || repository === '') return undefined;
  if (tag === 'latest') return 'has the tag "latest", which moves';
  return tag === undefined && !reference.includes(GAP) ? 'has no tag, which means "latest"' : undefined;
}
