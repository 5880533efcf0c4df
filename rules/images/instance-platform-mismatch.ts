import { commonArchitecture } from '../../src/ecs/architecture.ts';
import { architectureOf, parseImage, runsOnCpu } from '../../src/ecs/image.ts';
import { type Instances, sayTypes } from '../../src/ecs/instances.ts';
import type { Runner } from '../../src/ecs/launch.ts';
import { instancesOf } from '../../src/ecs/placement.ts';
import type { ContainerDefinition, Context, Field } from '../../src/rule.ts';
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
  const { cpuArchitecture: stated } = runner.task.runtimePlatform;
  const named = stated.$state === 'absent' ? runner.task.containerDefinitions.items.flatMap(namedImage) : [];
  if (stated.known === undefined && named.length === 0) return;
  const instances = facts.instanceTypes && instancesOf(runner, all);
  const cpu = instances && commonArchitecture(instances, facts.instanceTypes);
  if (!cpu) return;

  const types = `${cpu}: ${sayTypes(instances)}`;
  const related = placesOf(instances);
  if (stated.known === (cpu === 'ARM64' ? 'X86_64' : 'ARM64'))
    report(stated, `The task is for ${stated.$quoted}, and all its instances are ${types}`, { related });
  for (const { image, built } of named) {
    if (runsOnCpu(built, cpu) !== false) continue;
    const message = `The image ${image.$quoted} is named for ${built}, and all its instances are ${types}`;
    // What a name says is a guess.
    report(image, message, { level: 'warning', related });
  }
}

/** An image, and the architecture that its name says it is built for. */
function namedImage({ image }: Field<ContainerDefinition>) {
  const built = image.partly === undefined ? undefined : architectureOf(parseImage(image.partly));
  return built === undefined ? [] : [{ image, built }];
}

function placesOf(instances: readonly Instances[]) {
  return instances.flatMap(({ types = [] }) => types.map(({ at }) => [at, 'the type of the instances'] as const));
}
