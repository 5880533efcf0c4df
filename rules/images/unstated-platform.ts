import { architectureOf, isPrivateEcr, parseImage } from '../../src/ecs/image.ts';
import { runsOn } from '../../src/ecs/launch.ts';
import { type ContainerDefinition, defineRule, type Field } from '../../src/rule.ts';

export default defineRule({
  id: 'unstated-platform',
  summary: 'A Fargate task with own images does not state the processor that it needs',
  severity: 'info',
  precision: 'medium',
  why: `
    Without \`runtimePlatform.cpuArchitecture\` Fargate takes X86_64. An image that was built on an ARM laptop is for ARM64 unless the build names a platform, and stops at once with "exec format error".
    State the architecture that the images are built for. Only images of private registries are looked at: public ones mostly are for both.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html',

  taskDefinition(task, { report, spell }) {
    const { cpuArchitecture, operatingSystemFamily } = task.runtimePlatform;
    if (cpuArchitecture.$state !== 'absent' || runsOn(task, 'FARGATE') !== true) return;
    // Windows runs on X86_64 only.
    if (operatingSystemFamily.or('LINUX') !== 'LINUX') return;

    const own = task.containerDefinitions.items.filter(isOwn);
    if (own.length === 0) return;
    report(cpuArchitecture, `The task states no ${spell(cpuArchitecture)}: Fargate runs it on X86_64`, {
      related: own.map(({ image }) => [image, 'an image of a private registry'] as const),
    });
  },
});

/** Whether the image is of a private registry, is none of AWS's own, and does not say itself what it is for. */
function isOwn(container: Field<ContainerDefinition>): boolean {
  const { image, repositoryCredentials } = container;
  if (isPrivateEcr(container) !== true && repositoryCredentials.$state !== 'known') return false;
  if (image.partly === undefined) return true;
  const parsed = parseImage(image.partly);
  // Such as `aws-appmesh-envoy` and `aws-for-fluent-bit`.
  return !/^(?:aws|amazon)-/.test(parsed.repository) && architectureOf(parsed) === undefined;
}
