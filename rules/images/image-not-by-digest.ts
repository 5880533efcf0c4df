import { parseImage } from '../../src/ecs/image.ts';
import { imageProblem } from '../../src/ecs/image-problem.ts';
import { imagesOf } from '../../src/ecs/task-images.ts';
import { defineRule, GAP } from '../../src/rule.ts';

export default defineRule({
  id: 'image-not-by-digest',
  summary: 'An image is named by a tag, which may come to mean another image',
  severity: 'info',
  optIn: true,
  precision: 'very-high',
  why: `
    Whoever may push to the repository may move a tag. ECS looks tags up for each deployment, so the next one may run what nobody has tested.
    A digest (\`@sha256:…\`) names one image for ever; deploy tools can fill it in.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',

  taskDefinition(task, { report }) {
    for (const [reference, [first, ...others]] of imagesOf(task)) {
      const tag = fixedTag(reference);
      if (tag === undefined) continue;
      report(first, `The image ${first.$quoted} is named by the tag "${tag}", and not by its digest`, {
        related: others.map((other) => [other, 'the same image'] as const),
      });
    }
  },
});

/** The tag that an image is named by alone; one that is `latest` is another rule's. */
function fixedTag(reference: string): string | undefined {
  const { repository, tag, digest } = parseImage(reference);
  // No registry takes capitals: it is a placeholder, or malformed.
  if (digest !== undefined || /[A-Z]/.test(repository) || imageProblem(reference) !== undefined) return undefined;
  return tag === 'latest' || tag?.includes(GAP) ? undefined : tag;
}
