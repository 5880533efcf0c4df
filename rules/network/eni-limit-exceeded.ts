import { awsvpcRoom, type Trunking } from '../../src/ecs/awsvpc-room.ts';
import { sayTasks, taskCount } from '../../src/ecs/deployment.ts';
import { instancesOf } from '../../src/ecs/placement.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'eni-limit-exceeded',
  summary: 'A service has more awsvpc tasks than its instances have network interfaces',
  severity: 'warning',
  needs: ['instanceTypes'],
  why: `
    In \`awsvpc\` mode each task takes a network interface of its instance, and small instances have two or three, one of which is the instance's own. What does not fit is not placed ("RESOURCE:ENI"), and a deployment that needs room beside the old tasks waits with it; one that may stop old tasks first, or has room for some, only takes longer.
    Take larger or more instances, switch on ENI trunking (\`awsvpcTrunking\`) on types that have it, or use \`bridge\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html',
  notIn: { taskDefinition: 'a task definition names no instances' },

  service(service, context) {
    const { facts, report, all } = context;
    if (!facts.instanceTypes || service.task.networkMode.known !== 'awsvpc') return;
    if (service.schedulingStrategy.or('REPLICA') !== 'REPLICA') return;

    const instances = instancesOf(service, all);
    const room = instances && awsvpcRoom(instances, facts.instanceTypes, trunking(context));
    const tasks = taskCount(service);
    if (!room || !tasks || Math.max(tasks.steady, tasks.peak) <= room.limit) return;

    const atOnce = tasks.steady > room.limit || tasks.needed > room.limit ? '' : ' at once';
    report(service.desiredCount, `${sayTasks(tasks, room.limit)} do not fit${atOnce} on ${room.says}`, {
      level: tasks.needed > room.limit ? 'warning' : 'info',
      related: [
        ...service.scalableTargets.items.map(({ maxCapacity }) => [maxCapacity, 'the most tasks'] as const),
        ...instances.map(({ count }) => [count, 'the most instances'] as const),
      ],
    });
  },
});

/** Whether the account trunks interfaces, where the input says so. */
function trunking({ all }: Context): Trunking {
  const setting = all('accountSetting').items.find(({ name }) => name.known === 'awsvpcTrunking');
  const value = setting?.value.known;
  if (value === 'enabled' || value === 'on') return 'enabled';
  return value === 'disabled' || value === 'off' ? 'disabled' : undefined;
}
