import { architectureOf, parseImage, runsOnCpu, runsOnSystem, windowsOf } from '../../src/ecs/image.ts';
import { platformNames, ruledOutBy } from '../../src/ecs/image-platform.ts';
import { runsOn } from '../../src/ecs/launch.ts';
import type { Field, ImagePlatform, TaskDefinition } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'image-platform-mismatch',
  summary: 'An image is built for another platform than the task runs on',
  severity: 'warning',
  precision: 'medium',
  why: `
    The container stops at once with "exec format error", or the image cannot be pulled for the platform. Fargate runs X86_64 unless \`runtimePlatform.cpuArchitecture\` says ARM64; images built on an ARM laptop are arm64 unless the build names a platform.
    Build the image for the task's platform (\`docker build --platform\`), or state the image's platform in \`runtimePlatform\`. What the image is for is read from its name and tag: a guess, and a warning. With \`--resolve-images\` its registry says what it is for: a fact, and an error.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html',
  needs: ['images'],

  container({ image }, { task, facts, report, untold }) {
    const answer = facts.images?.get(image.known ?? '');
    if (answer?.kind === 'untold') untold(image, answer.reason);
    // A missing image has no platform, whatever it is named for.
    if (answer?.kind === 'missing') return;

    const isFact = answer?.kind === 'found' && answer.platforms.length > 0;
    for (const [built, { field, value }] of isFact ? builtFor(answer.platforms, task) : namedFor(image.partly, task)) {
      const isStated = field.$state === 'known';
      const where = isStated ? value : `${value}, the default of Fargate`;
      report(image, `The image ${image.$quoted} is ${built}, and the task runs on ${where}`, {
        level: isFact ? 'error' : 'warning',
        related: isStated ? [[field, 'the platform of the task']] : [],
      });
    }
  },
});

/** What a task says of its platform, or else Fargate; the value is empty when it cannot be told. */
interface Stated {
  readonly field: Field<string>;
  readonly value: string;
}

type Mismatch = readonly [built: string, against: Stated];

function builtFor(platforms: readonly ImagePlatform[], task: Field<TaskDefinition>): readonly Mismatch[] {
  const [system, cpu] = [systemOf(task), cpuOf(task)];
  const against = ruledOutBy(platforms, system.value, cpu.value);
  if (against === undefined) return [];
  return [[`built for ${platformNames(platforms)}`, against === 'system' ? system : cpu]];
}

function namedFor(reference: string | undefined, task: Field<TaskDefinition>): readonly Mismatch[] {
  if (reference === undefined) return [];
  const image = parseImage(reference);
  const [system, cpu] = [systemOf(task), cpuOf(task)];
  const architecture = architectureOf(image);
  const release = windowsOf(image);
  return [
    ...(architecture !== undefined && runsOnCpu(architecture, cpu.value) === false
      ? [[`named for ${architecture}`, cpu] as const]
      : []),
    ...(release !== undefined && runsOnSystem(release, system.value) === false
      ? [[`named for ${`Windows Server ${release}`.trim()}`, system] as const]
      : []),
  ];
}

function cpuOf(task: Field<TaskDefinition>): Stated {
  return stated(task, task.runtimePlatform.cpuArchitecture, 'X86_64');
}

function systemOf(task: Field<TaskDefinition>): Stated {
  return stated(task, task.runtimePlatform.operatingSystemFamily, 'LINUX');
}

/** What is not stated has a default on Fargate; on EC2 it follows the instance. */
function stated(task: Field<TaskDefinition>, field: Field<string>, onFargate: string): Stated {
  if (field.$state !== 'absent') return { field, value: field.known ?? '' };
  return { field, value: runsOn(task, 'FARGATE') === true ? onFargate : '' };
}
