import { architectureOf, parseImage, runsOnCpu, runsOnSystem, windowsOf } from '../../src/ecs/image.ts';
import { runsOn } from '../../src/ecs/launch.ts';
import type { Field, TaskDefinition } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'image-platform-mismatch',
  summary: 'An image is built for another platform than the task runs on',
  severity: 'warning',
  precision: 'medium',
  why: `
    The container stops at once with "exec format error", or the image cannot be pulled for the platform. Fargate runs X86_64 unless \`runtimePlatform.cpuArchitecture\` says ARM64; images built on an ARM laptop are arm64 unless the build names a platform.
    Build the image for the task's platform (\`docker build --platform\`), or state the image's platform in \`runtimePlatform\`. What the image is for is read from its name and tag.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html',

  container(container, { task, report }) {
    const reference = container.image.partly;
    if (reference === undefined) return;

    const image = parseImage(reference);
    const { cpuArchitecture, operatingSystemFamily } = task.runtimePlatform;
    const tell = (built: string, stated: Field<string>, runs: string) => {
      const isStated = stated.$state === 'known';
      const where = isStated ? runs : `${runs}, the default of Fargate`;
      report(
        container.image,
        `The image ${container.image.$quoted} is named for ${built}, and the task runs on ${where}`,
        {
          related: isStated ? [[stated, 'the platform of the task']] : [],
        },
      );
    };

    const architecture = architectureOf(image);
    const cpu = platformOf(task, cpuArchitecture, 'X86_64');
    if (architecture !== undefined && runsOnCpu(architecture, cpu) === false) tell(architecture, cpuArchitecture, cpu);

    const release = windowsOf(image);
    const system = platformOf(task, operatingSystemFamily, 'LINUX');
    if (release === undefined || runsOnSystem(release, system) !== false) return;
    tell(`Windows Server ${release}`.trim(), operatingSystemFamily, system);
  },
});

/** What is not stated has a default on Fargate; on EC2 it follows the instance. Empty when it cannot be told. */
function platformOf(task: Field<TaskDefinition>, stated: Field<string>, onFargate: string): string {
  if (stated.$state !== 'absent') return stated.known ?? '';
  return runsOn(task, 'FARGATE') === true ? onFargate : '';
}
