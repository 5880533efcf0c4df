import { containerName } from '../../src/ecs/container-name.ts';
import { logsToFireLens, routersOf } from '../../src/ecs/firelens.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'firelens-order',
  summary: 'Containers wait for each other in an order that FireLens cannot work in',
  severity: 'warning',
  precision: 'very-high',
  why: `
    ECS starts the log router before the containers that log to it, and stops it after them. A \`dependsOn\` between them takes the place of that order: with \`COMPLETE\` or \`SUCCESS\` the application starts only once its router has ended, and a router that waits for the application starts after what it should take the logs of.
    Leave the dependency out, or let the application depend on the router with \`START\` or \`HEALTHY\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',

  taskDefinition(task, { report }) {
    const routers = routersOf(task);
    const isOne = (containers: typeof routers, name: string | undefined) =>
      name !== undefined && containers.some((container) => container.name.known === name);
    const clients = task.containerDefinitions.items.filter(
      (container) => logsToFireLens(container) && !routers.some(({ name }) => name.known === container.name.known),
    );

    for (const client of clients) {
      for (const { containerName: on, condition } of client.dependsOn.items) {
        const isEnd = condition.known === 'COMPLETE' || condition.known === 'SUCCESS';
        if (!isEnd || !isOne(routers, on.known)) continue;
        const waits = `${containerName(client)} waits for its log router ${on.$quoted}`;
        report(condition, `${waits} with the condition ${condition.$quoted}, which is met when the router has ended`);
      }
    }
    for (const router of routers) {
      for (const { containerName: on } of router.dependsOn.items) {
        if (!isOne(clients, on.known)) continue;
        report(on, `${containerName(router)} is the log router of ${on.$quoted} and waits for it`);
      }
    }
  },
});
