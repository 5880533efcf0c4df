import type { Start } from '../../src/ecs/instances.ts';
import type { Runner } from '../../src/ecs/launch.ts';
import { clusterNamed, joinedBy, strangersOf } from '../../src/ecs/placement.ts';
import type { Joined } from '../../src/ecs/user-data.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule, MASK } from '../../src/rule.ts';

export default defineRule({
  id: 'instance-in-other-cluster',
  summary: 'The instances for a service join another cluster than the service is in',
  severity: 'warning',
  precision: 'medium',
  why: `
    An instance joins the cluster that its user data names, or the one called "default" where it names none, whatever capacity provider its group belongs to. The service's tasks are then never placed ("no container instances were found in your cluster").
    Write \`ECS_CLUSTER=<cluster>\` to /etc/ecs/ecs.config in the user data; Bottlerocket has \`settings.ecs.cluster\` for it, and Windows \`Initialize-ECSAgent -Cluster\`. Where the image brings the setting along, suppress this finding.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_container_instance.html',
  notIn: { taskDefinition: 'a task definition names no instances' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, { report, all }: Context): void {
  for (const start of strangersOf(runner, all)) {
    report(start.userData, `${saying(start, joinedBy(start)!)}, and not the cluster ${ownCluster(runner)}`, {
      related: [[runner.cluster, 'the cluster of the tasks']],
    });
  }
}

function ownCluster({ cluster, inCluster }: Runner): string {
  const { $quoted } = inCluster.$state === 'known' ? inCluster.clusterName : cluster;
  return $quoted || `"${inCluster.$entity || 'default'}"`;
}

function saying(start: Start, joined: Joined): string {
  const named = clusterNamed(start, joined);
  const isHidden = start.userData.$state !== 'absent' && !isShown(start);
  const name = named
    ? named.clusterName.$quoted || `"${named.$entity}"`
    : `"${isHidden && joined.isSet ? MASK : joined.cluster}"`;
  if (joined.isSet) return `The user data has the instances join ${name}`;
  if (start.userData.$state === 'absent') return `Without user data, the instances join ${name}`;
  return `The user data sets no ${joined.setting}, so the instances join ${name}`;
}

/** Whether user data may be shown: it may have come through a secret. */
function isShown({ userData }: Start): boolean {
  return userData.$quoted !== '' && !userData.$quoted.includes(MASK);
}
