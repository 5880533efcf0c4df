import { launchesOf, type Runner } from '../../src/ecs/launch.ts';
import { networkOf } from '../../src/ecs/task-network.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'missing-network-configuration',
  summary: 'awsvpc tasks without a network configuration, or others with one',
  severity: 'error',
  precision: 'very-high',
  why: `
    In the network mode \`awsvpc\` each task gets a network interface, and ECS has to be told in which subnets: it refuses to run such a task without a network configuration ("Network Configuration must be provided when networkMode 'awsvpc' is specified"), and a task of another mode with one.
    State the subnets and security groups in \`awsvpcConfiguration\`, or leave it out for \`bridge\`, \`host\` and \`none\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html#ECS-CreateService-request-networkConfiguration',
  notIn: { taskDefinition: 'the network configuration is given where a task is run' },

  service(service, context) {
    // Its task sets have one each.
    const controller = service.deploymentController.type.or('ECS');
    if (controller !== undefined && controller !== 'EXTERNAL') check(service, context);
  },
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, { report, spell }: Context): void {
  const awsvpc = networkOf(runner);
  const place = runner.networkConfiguration;
  const mode = modeOf(runner);
  if (mode === undefined) return;
  const { networkMode } = runner.task;
  const related = networkMode.$state === 'known' ? [[networkMode, 'the network mode'] as const] : [];

  if (mode === 'awsvpc' && awsvpc.$state === 'absent') {
    const why = networkMode.$state === 'known' ? `whose ${spell(networkMode)} is "awsvpc"` : 'which run on Fargate';
    report(awsvpc, `There is no ${spell(place)} for the tasks, ${why}`, { related });
  } else if (mode !== 'awsvpc' && awsvpc.$state === 'known') {
    const is = networkMode.$state === 'known' ? networkMode.$quoted : 'by default "bridge"';
    report(awsvpc, `The ${spell(awsvpc)} is for "awsvpc" tasks, and their ${spell(networkMode)} is ${is}`, { related });
  }
}

/** The network mode of the tasks; Fargate has one only, and EC2 on Linux a default. */
function modeOf(runner: Runner): string | undefined {
  const launches = launchesOf(runner);
  if (launches?.every((launch) => launch === 'FARGATE') && launches.length > 0) return 'awsvpc';
  const { task } = runner;
  if (task.networkMode.$state !== 'absent') return task.networkMode.known;
  return task.$state === 'known' && launches?.every((launch) => launch === 'EC2') ? 'bridge' : undefined;
}
