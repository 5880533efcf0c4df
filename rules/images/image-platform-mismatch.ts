import { architectureOf, parseImage, windowsOf } from '../../src/ecs/image.ts';
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
    const stated = (field: typeof cpuArchitecture | typeof operatingSystemFamily) =>
      field.$state === 'known' ? { related: [[field, 'the platform that is stated']] as const } : {};
    const suffix = (field: typeof cpuArchitecture | typeof operatingSystemFamily) => (field.$state === 'known' ? '' : ', the default of Fargate');

    const [built, runs] = [architectureOf(image), platform(task, cpuArchitecture.or('X86_64'), cpuArchitecture.$state === 'absent')];
    if (built !== undefined && runs !== undefined && built !== runs) {
      report(container.image, `The image ${container.image.$quoted} is named for ${built}, and the task runs on ${runs}${suffix(cpuArchitecture)}`, stated(cpuArchitecture));
    }
    const [windows, system] = [windowsOf(image), platform(task, operatingSystemFamily.or('LINUX'), operatingSystemFamily.$state === 'absent')];
    if (windows === undefined || system === undefined || runsWindows(system, windows)) return;
    report(container.image, `The image ${container.image.$quoted} is named for Windows${windows && ` Server ${windows}`}, and the task runs on ${system}${suffix(operatingSystemFamily)}`, stated(operatingSystemFamily));
  },
});

/** What is not stated has a default on Fargate; on EC2 it follows the instance. */
function platform(task: Field<TaskDefinition>, value: string | undefined, isDefault: boolean): string | undefined {
  return isDefault && runsOn(task, 'FARGATE') !== true ? undefined : value;
}

function runsWindows(system: string, release: string): boolean {
  return system.startsWith('WINDOWS_SERVER_') && (release === '' || !/_20(?:16|19|22|25)_/.test(system) || system.includes(release));
}
