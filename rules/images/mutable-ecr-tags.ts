import { pullersOf, repositoryName } from '../../src/ecs/repositories.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'mutable-ecr-tags',
  summary: 'The tags of a repository can be moved to other images',
  severity: 'info',
  precision: 'very-high',
  why: `
    A push with the same tag replaces the image that the tag means: the same revision of a task definition runs other code after its next deployment, and a rollback brings back whatever the tag means by then.
    Set the tags to \`IMMUTABLE\`, and push each build under a tag of its own. \`IMMUTABLE_WITH_EXCLUSION\` leaves out tags such as \`latest\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
  notIn: { taskDefinition: 'a task definition makes no repositories' },

  repository(repository, { all, report, spell }) {
    const { imageTagMutability } = repository;
    const pullers = pullersOf(repository, all('taskDefinition'));
    if (!pullers || imageTagMutability.or('MUTABLE') !== 'MUTABLE') return;
    const isStated = imageTagMutability.$state === 'known';
    const why = isStated ? `${imageTagMutability.$quoted}` : 'absent, which means "MUTABLE"';
    const name = repositoryName(repository);
    report(imageTagMutability, `The ${spell(imageTagMutability)} of the repository ${name} is ${why}`, {
      related: pullers.map((task) => [task, 'pulls from it'] as const),
    });
  },
});
