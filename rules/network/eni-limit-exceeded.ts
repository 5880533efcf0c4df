import { awsvpcTasks, type Instances, instancesOf } from '../../src/ecs/instances.ts';
import type { Context, Facts, Field, Service } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'eni-limit-exceeded',
  summary: 'A service has more awsvpc tasks than its instances have network interfaces',
  severity: 'warning',
  needs: ['instanceTypes'],
  why: `
    In \`awsvpc\` mode each task takes a network interface of its instance, and small instances have two or three, one of which is the instance's own. What does not fit stays in PENDING ("RESOURCE:ENI"), and a deployment that needs room beside the old tasks waits with it.
    Take larger or more instances, switch on ENI trunking (\`awsvpcTrunking\`) on types that have it, or use \`bridge\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html',
  notIn: { taskDefinition: 'a task definition names no instances' },

  service(service, context) {
    const { facts, report, all } = context;
    if (!facts.instanceTypes || service.task.networkMode.known !== 'awsvpc' || service.schedulingStrategy.or('REPLICA') !== 'REPLICA') return;

    const instances = instancesOf(service, { groups: all('autoScalingGroup'), clusters: all('cluster') });
    const room = instances && roomOn(instances, facts.instanceTypes, trunking(context));
    const tasks = tasksOf(service);
    if (!room || !tasks || Math.max(tasks.steady, tasks.peak) <= room.limit) return;

    const count = tasks.steady > room.limit ? `${tasks.steady} tasks` : `${tasks.steady} tasks, ${tasks.peak} during a deployment (${tasks.percent} %),`;
    const places = [...service.scalableTargets.items.map(({ maxCapacity }) => [maxCapacity, 'the most tasks'] as const), ...instances.map(({ group }) => [group.maxSize, 'the most instances'] as const)];
    report(service.desiredCount, `${count} do not fit on ${room.says}`, { related: places });
  },
});

interface Tasks {
  readonly steady: number;
  /** At the height of a deployment. */
  readonly peak: number;
  readonly percent: number;
}

function tasksOf({ desiredCount, scalableTargets, deploymentConfiguration }: Field<Service>): Tasks | undefined {
  const counts = [desiredCount.known, ...scalableTargets.items.map(({ maxCapacity }) => maxCapacity.known)];
  const steady = Math.max(...counts.map((count) => count ?? 0));
  const percent = deploymentConfiguration.maximumPercent.or(200) ?? 100;
  return steady === 0 ? undefined : { steady, peak: Math.floor((steady * percent) / 100), percent };
}

/** Whether the account trunks interfaces, where the input says so. */
function trunking({ all }: Context): 'enabled' | 'disabled' | undefined {
  const setting = all('accountSetting').items.find(({ name }) => name.known === 'awsvpcTrunking');
  const value = setting?.value.known;
  return value === 'enabled' || value === 'on' ? 'enabled' : value === 'disabled' || value === 'off' ? 'disabled' : undefined;
}

/** How many tasks fit at the most: on the roomiest types, on all instances that there may be. */
function roomOn(instances: readonly Instances[], table: NonNullable<Facts['instanceTypes']>, setting: 'enabled' | 'disabled' | undefined) {
  let [plain, trunked] = [0, 0];
  const says: string[] = [];
  for (const { types, most } of instances) {
    const each = types.map((type) => ({ type, tasks: awsvpcTasks(type, table) }));
    if (each.some(({ tasks }) => tasks === undefined)) return undefined;
    const roomiest = each.reduce((a, b) => (b.tasks!.plain > a.tasks!.plain ? b : a));
    const mostTrunked = Math.max(...each.map(({ tasks }) => tasks!.trunked ?? tasks!.plain));
    plain += most * roomiest.tasks!.plain;
    trunked += most * mostTrunked;
    const [own, shared] = [`${most} × ${roomiest.tasks!.plain}`, `with ENI trunking ${most} × ${mostTrunked}`];
    const figures = setting === 'enabled' ? shared : setting === 'disabled' || mostTrunked === roomiest.tasks!.plain ? own : `${own}, ${shared}`;
    says.push(`${most} ${roomiest.type} (${figures})`);
  }
  return { limit: setting === 'disabled' ? plain : trunked, says: says.join(' and ') };
}
