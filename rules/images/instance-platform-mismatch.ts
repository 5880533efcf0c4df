import { commonArchitecture } from '../../src/ecs/architecture.ts';
import { architectureOf, parseImage, runsOnCpu } from '../../src/ecs/image.ts';
import { type Instances, sayTypes } from '../../src/ecs/instances.ts';
import type { Runner } from '../../src/ecs/launch.ts';
import { instancesOf } from '../../src/ecs/placement.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'instance-platform-mismatch',
  summary: 'A task is for another processor architecture than all its instances have',
  severity: 'error',
  needs: ['instanceTypes'],
  why: `
    ECS places a task that states \`cpuArchitecture\` on instances of that architecture only, so it waits for ever ("no container instance met all of its requirements"). Where the task states none, it is placed, and a container whose image is built for another processor stops at once with "exec format error".
    State the architecture that the image is built for, and take instance types that have it: the families with a "g" after their generation, such as m7g and t4g, are ARM64.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html',
  notIn: { taskDefinition: 'a task definition names no instances' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, { facts, report, all }: Context): void {
  const { runtimePlatform, containerDefinitions } = runner.task;
  const instances = facts.instanceTypes && instancesOf(runner, all);
  const cpu = instances && commonArchitecture(instances, facts.instanceTypes);
  if (!cpu) return;

  const stated = runtimePlatform.cpuArchitecture;
  const related = placesOf(instances);
  if (stated.known !== undefined && stated.known !== cpu && ['ARM64', 'X86_64'].includes(stated.known))
    report(stated, `The task is for ${stated.$quoted}, and all its instances are ${cpu}: ${sayTypes(instances)}`, {
      related,
    });
  if (stated.$state !== 'absent') return;
  for (const { image } of containerDefinitions.items) {
    const built = image.partly === undefined ? undefined : architectureOf(parseImage(image.partly));
    if (built === undefined || runsOnCpu(built, cpu) !== false) continue;
    report(
      image,
      `The image ${image.$quoted} is named for ${built}, and all its instances are ${cpu}: ${sayTypes(instances)}`,
      {
        // What a name says is a guess.
        level: 'warning',
        related,
      },
    );
  }
}

function placesOf(instances: readonly Instances[]) {
  return instances.flatMap(({ types = [] }) => types.map(({ at }) => [at, 'the type of the instances'] as const));
}
