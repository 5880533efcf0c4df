import { pullersOf, repositoryName } from '../../src/ecs/repositories.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'unscanned-ecr-images',
  summary: 'The images of a repository are not scanned for vulnerabilities',
  severity: 'info',
  security: '3.1',
  precision: 'medium',
  why: `
    Nobody is told that an image has a package with a known vulnerability.
    Let ECR scan on push, or better state it once for the registry (\`AWS::ECR::RegistryScanningConfiguration\`, \`aws_ecr_registry_scanning_configuration\`), which counts more than the repository's own setting; with that in the input nothing is reported.`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-1',
  notIn: { taskDefinition: 'a task definition makes no repositories' },

  repository(repository, { all, report, spell }) {
    const { scanOnPush } = repository;
    const registry = all('registryScanning');
    const pullers = pullersOf(repository, all('taskDefinition'));
    if (!pullers || scanOnPush.known !== false || registry.items.length > 0 || !registry.complete) return;
    const name = repositoryName(repository);
    report(scanOnPush, `The ${spell(scanOnPush)} of the repository ${name} is ${scanOnPush.$quoted}`, {
      related: pullers.map((task) => [task, 'pulls from it'] as const),
    });
  },
});
