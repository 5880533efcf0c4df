import { countsOf, rollingOf } from '../../src/ecs/deployment.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'deployment-downtime',
  summary: 'A deployment may stop all tasks of a load-balanced service at once',
  severity: 'warning',
  why: `
    \`minimumHealthyPercent\` says how many tasks ECS keeps while it deploys. With 0 it stops the old tasks before the new ones run, and until these are healthy the load balancer has nobody to send a request to.
    Keep 100, which starts the new tasks first, or 50 where there is no room for more tasks than the service has.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  notIn: { taskDefinition: 'a task definition is deployed by a service' },

  service(service, { report, spell }) {
    const { minimumHealthyPercent } = service.deploymentConfiguration;
    if (service.loadBalancers.items.length === 0 || rollingOf(service)?.minimum !== 0) return;
    // Of tasks that are none, none are missed.
    const counts = countsOf(service);
    if (!counts || counts.most === 0) return;
    const all = counts.least === counts.most ? `all ${counts.most} tasks` : `all of up to ${counts.most} tasks`;
    const tasks = counts.most === 1 ? 'the only task' : `${all} at once`;
    report(
      minimumHealthyPercent,
      `${spell(minimumHealthyPercent)} ${minimumHealthyPercent.$quoted} lets a deployment stop ${tasks}`,
    );
  },
});
