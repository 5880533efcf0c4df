import { parseImage } from '../../src/ecs/image.ts';
import { runnersOf } from '../../src/ecs/launch.ts';
import { imagesOf } from '../../src/ecs/task-images.ts';
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
    // One finding for an image, however many containers are made from it.
    for (const [reference, [first, ...others]] of imagesOf(task)) {
      const moves = movingTag(reference);
      if (moves === undefined) continue;
      report(first, `The image ${first.$quoted} ${moves}`, {
        level,
        related: others.map((other) => [other, 'the same image'] as const),
      });
    }
  },
});

function movingTag(reference: string): string | undefined {
  const { repository, tag, digest } = parseImage(reference);
  // No registry takes capitals: it is a placeholder, or malformed.
  if (digest !== undefined || repository === '' || /[A-Z]/.test(repository)) return undefined;
  if (tag === 'latest') return 'has the tag "latest", which moves';
  // What is not known may hold a tag, but for what is followed by a slash.
  const hasNone = tag === undefined && !reference.slice(reference.lastIndexOf('/') + 1).includes(GAP);
  return hasNone ? 'has no tag, which means "latest"' : undefined;
}
