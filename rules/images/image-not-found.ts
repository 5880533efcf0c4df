import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'image-not-found',
  summary: 'An image does not exist in its registry',
  severity: 'error',
  why: `
    The task stops with "CannotPullContainerError" before any of its containers has started, and its service tries again and again.
    Correct the repository, the tag or the digest, or push the image first. Only \`--resolve-images\` can tell: it asks the registry. What a registry does not show, for want of credentials or because it does not answer, is not found to be missing: it is noted as not checked.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html',
  needs: ['images'],

  container({ image }, { facts, report, untold }) {
    if (!facts.images) return;
    const answer = facts.images.get(image.known ?? '');
    if (answer?.kind === 'missing') report(image, `${answer.registry} has no image ${image.$quoted}`);
    if (answer?.kind === 'untold') untold(image, answer.reason);
  },
});
