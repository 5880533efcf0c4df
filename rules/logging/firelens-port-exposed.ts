import { containerName } from '../../src/ecs/container-name.ts';
import { FIRELENS_PORT, rangeHasPort, routersOf } from '../../src/ecs/firelens.ts';
import { runsOn } from '../../src/ecs/launch.ts';
import { type Context, defineRule, type Field, type Permission, type SecurityGroup } from '../../src/rule.ts';

export default defineRule({
  id: 'firelens-port-exposed',
  summary: 'The port of the log router can be reached from outside of its task',
  severity: 'warning',
  security: '5.3',
  precision: 'high',
  why: `
    The router takes logs on port ${FIRELENS_PORT} from whoever can reach it, without asking who that is: anybody on the network can write into the logs, or fill them.
    Map no port of the router in \`bridge\` mode, and let the port in with no security group of the tasks.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',

  container(container, { task, report }) {
    if (container.firelensConfiguration.$state !== 'known' || task.networkMode.or('bridge') !== 'bridge') return;
    if (runsOn(task, 'FARGATE') === true || runsOn(task, 'MANAGED_INSTANCES') === true) return;
    for (const { containerPort, containerPortRange } of container.portMappings.items) {
      const port = rangeHasPort(containerPortRange.known ?? '') ? containerPortRange : containerPort;
      if (port === containerPort && containerPort.known !== FIRELENS_PORT) continue;
      report(
        port,
        `${containerName(container)} is the log router, and its port ${FIRELENS_PORT} is published on the instance`,
      );
    }
  },

  securityGroup(group, context) {
    for (const permission of group.ingress.items) check(permission, group, context);
  },

  securityGroupRule({ direction, permission, securityGroup }, context) {
    if (direction.known === 'ingress' && securityGroup.$state === 'known') check(permission, securityGroup, context);
  },
});

/** All ports at once is another defect. */
function check(permission: Field<Permission>, group: Field<SecurityGroup>, { all, same, report }: Context): void {
  const { fromPort, toPort, cidrBlocks } = permission;
  const [from, to] = [fromPort.known, toPort.known];
  const [cidr] = cidrBlocks.items.filter(({ known }) => known !== undefined);
  if (from === undefined || to === undefined || !cidr) return;
  if (from > FIRELENS_PORT || to < FIRELENS_PORT || (from <= 1 && to === 65535)) return;

  const service = all('service').items.find(({ task, networkConfiguration }) => {
    const groups = networkConfiguration.awsvpcConfiguration.inSecurityGroups.items;
    const isOwn = groups.some((own) => same(own, group) === true);
    return isOwn && task.networkMode.known === 'awsvpc' && routersOf(task).length > 0;
  });
  if (!service) return;
  report(
    fromPort,
    `Port ${FIRELENS_PORT}, on which the log router of "${service.$entity}" listens, is open to ${cidr.$quoted}`,
    {
      related: [[routersOf(service.task)[0]!.firelensConfiguration, 'the log router']],
    },
  );
}
