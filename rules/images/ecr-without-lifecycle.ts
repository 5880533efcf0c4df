import { pullersOf, repositoryName } from '../../src/ecs/repositories.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'ecr-without-lifecycle',
  summary: 'A repository keeps every image for ever',
  severity: 'info',
  precision: 'very-high',
  why: `
    Each build leaves its layers behind, and ECR bills each gigabyte a month.
    Give the repository a lifecycle policy that keeps the last so many images, and removes untagged ones after some days.`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-3',
  notIn: { taskDefinition: 'a task definition makes no repositories' },

  repository(repository, { all, report }) {
    const { lifecyclePolicy } = repository;
    const pullers = pullersOf(repository, all('taskDefinition'));
    if (!pullers || lifecyclePolicy.$state !== 'absent' || !all('repository').complete) return;
    report(lifecyclePolicy, `The repository ${repositoryName(repository)} has no lifecycle policy`, {
      related: pullers.map((task) => [task, 'pulls from it'] as const),
    });
  },
});
