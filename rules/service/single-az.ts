import { countsOf } from '../../src/ecs/deployment.ts';
import { oneZone } from '../../src/ecs/zones.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'single-az',
  summary: 'All tasks of a service run in one Availability Zone',
  severity: 'warning',
  why: `
    More than one task is there so that one may be lost, and a zone that fails takes all tasks in it. A subnet lies in one zone, so tasks are spread over as many zones as their subnets are.
    Give the service subnets in two zones or more.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html',
  notIn: { taskDefinition: 'a service says where its tasks run' },

  service(service, { report, spell }) {
    const { awsvpcConfiguration } = service.networkConfiguration;
    if (service.schedulingStrategy.or('REPLICA') !== 'REPLICA') return;
    const counts = countsOf(service);
    if (!counts || counts.most < 2) return;
    const one = oneZone(awsvpcConfiguration);
    if (!one) return;

    const { subnets } = awsvpcConfiguration;
    const tasks = counts.least === counts.most ? `All ${counts.most} tasks` : `Up to ${counts.most} tasks`;
    const count = subnets.items.length;
    const names = count === 1 ? 'a single subnet' : `${count} subnets, all of them there`;
    report(
      subnets,
      `${tasks} run in ${one.zone?.$quoted || 'one Availability Zone'}: ${spell(subnets)} names ${names}`,
      {
        related: one.subnets.map((subnet) => [subnet.availabilityZone, 'the zone of a subnet'] as const),
      },
    );
  },
});
