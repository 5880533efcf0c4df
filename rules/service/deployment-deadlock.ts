import { countsOf, type RollingPercents, rollingOf } from '../../src/ecs/deployment.ts';
import type { Instances } from '../../src/ecs/instances.ts';
import { instancesOf } from '../../src/ecs/placement.ts';
import { boundsOf, isStuck } from '../../src/ecs/rolling.ts';
import { staticPortOf } from '../../src/ecs/static-port.ts';
import type { Context, Field, Service } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'deployment-deadlock',
  summary: 'A deployment of a service can neither start a new task nor stop an old one',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS replaces tasks only between two bounds: \`maximumPercent\` of the desired count, rounded down, and \`minimumHealthyPercent\` of it, rounded up. Where both are the count itself, it was "unable to stop or start tasks during a deployment because of the service deployment configuration", and the old tasks run on. A task with a port of its instance also needs an instance that has none of the old tasks.
    Raise the maximum, or lower the minimum: with one task, 200 and 100, or 100 and 0.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html#service-event-messages-7',
  notIn: { taskDefinition: 'a task definition is deployed by a service' },

  service(service, context) {
    const percents = rollingOf(service);
    if (percents) checkPercents(service, percents, context) || checkPorts(service, percents, context);
  },
});

/** Whether a deployment is stuck with each number of tasks that there may be. */
function isAlwaysStuck(service: Field<Service>, test: (count: number) => boolean): boolean {
  const counts = countsOf(service);
  if (!counts || counts.least < 1) return false;
  for (let count = counts.least; count <= counts.most; count++) if (!test(count)) return false;
  return true;
}

function checkPercents(service: Field<Service>, percents: RollingPercents, { report, spell }: Context): boolean {
  const { maximum, minimum } = percents;
  if (maximum === undefined || minimum === undefined) return false;
  const isStuckWith = (count: number) => isStuck(count, boundsOf(count, maximum, minimum));
  const isWhatever = maximum <= 100 && minimum >= 100 && service.desiredCount.known !== 0;
  if (!isWhatever && !isAlwaysStuck(service, isStuckWith)) return false;

  const { maximumPercent, minimumHealthyPercent } = service.deploymentConfiguration;
  const counts = countsOf(service);
  const of =
    counts?.least === counts?.most && counts ? ` of ${counts.least === 1 ? '1 task' : `${counts.least} tasks`}` : '';
  const kept = stated(minimumHealthyPercent, minimum, spell);
  report(maximumPercent, `${stated(maximumPercent, maximum, spell)}${of} lets none start, and ${kept} lets none stop`, {
    related: minimumHealthyPercent.known === undefined ? [] : [[minimumHealthyPercent, 'the minimum']],
  });
  return true;
}

function stated(field: Field<number>, value: number, spell: Context['spell']): string {
  return field.known === undefined ? `the default ${spell(field)} of ${value}` : `${spell(field)} ${field.$quoted}`;
}

/** An instance holds one task that takes a port of it: no more start than there are instances. */
function checkPorts(service: Field<Service>, { minimum }: RollingPercents, { report, spell, all }: Context): void {
  const port = staticPortOf(service.task);
  if (!port || minimum === undefined) return;
  const instances = instancesOf(service, all);
  if (!instances) return;
  const room = roomOn(instances);
  if (room === undefined) return;
  const keepsAll = (count: number) => room <= count && boundsOf(count, 100, minimum).least >= count;
  if (!isAlwaysStuck(service, keepsAll)) return;

  const { minimumHealthyPercent } = service.deploymentConfiguration;
  const most = room === 1 ? '1 instance' : `${room} instances`;
  report(
    minimumHealthyPercent,
    `${stated(minimumHealthyPercent, minimum, spell)} lets no task stop first, and on ${most} at the most none can start beside one that has port ${port.port}`,
    {
      related: [
        [port.at, 'the port of the instance'],
        ...instances.map(({ count }) => [count, 'the most instances'] as const),
      ],
    },
  );
}

function roomOn(instances: readonly Instances[]): number | undefined {
  const mosts = instances.map(({ most }) => most);
  return mosts.every((most) => most !== undefined) ? mosts.reduce((sum, most) => sum + most, 0) : undefined;
}
