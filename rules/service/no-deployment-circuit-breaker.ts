import { isRolling } from '../../src/ecs/deployment.ts';
import { defineRule, set } from '../../src/rule.ts';

export default defineRule({
  id: 'no-deployment-circuit-breaker',
  summary: 'A rolling deployment that fails goes on failing',
  severity: 'info',
  fix: 'unsafe',
  why: `
    Without a circuit breaker and without alarms, ECS starts tasks that fail again and again and never gives the deployment up: CloudFormation waits for hours before it rolls back, and Terraform reports success at once.
    Switch on \`deploymentCircuitBreaker\` with \`rollback\`, which brings the last working task definition back.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  notIn: { taskDefinition: 'a task definition is deployed by a service' },

  service(service, { report, spell }) {
    const { deploymentCircuitBreaker, alarms } = service.deploymentConfiguration;
    const { enable } = deploymentCircuitBreaker;
    if (isRolling(service) !== true || enable.or(false) !== false || alarms.enable.or(false) !== false) return;
    const stated = enable.known === undefined ? deploymentCircuitBreaker : enable;
    const says = enable.known === undefined ? 'The service has no' : 'The service has switched off its';
    report(stated, `${says} ${spell(deploymentCircuitBreaker)}: a deployment whose tasks fail never gives up`, {
      fix: set(deploymentCircuitBreaker, { enable: true, rollback: true }),
    });
  },
});
