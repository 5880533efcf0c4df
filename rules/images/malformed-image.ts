import { imageProblem } from '../../src/ecs/image-problem.ts';
import { imagesOf } from '../../src/ecs/task-images.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'malformed-image',
  summary: 'An image is named in a way that no registry understands',
  severity: 'error',
  precision: 'very-high',
  why: `
    The image cannot be pulled ("invalid reference format"), and ECS refuses some of these names at once ("Container.image contains invalid characters").
    A reference is \`host/repository:tag\` or \`host/repository@sha256:…\`, without \`https://\`. Repositories are written in lower-case letters; the host and the tag may be left out.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',

  taskDefinition(task, { report }) {
    for (const [reference, [first, ...others]] of imagesOf(task)) {
      const problem = imageProblem(reference);
      if (problem === undefined) continue;
      report(first, `The image ${first.$quoted} ${problem}`, {
        related: others.map((other) => [other, 'the same image'] as const),
      });
    }
  },
});
