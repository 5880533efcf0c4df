import { isRolling } from '../../src/ecs/deployment.ts';
import { defineRule, set } from '../../src/rule.ts';

export default defineRule({
  id: 'rollback-disabled',
  summary: 'A deployment that the circuit breaker ends is not rolled back',
  severity: 'info',
  fix: 'unsafe',
  why: `
    The circuit breaker ends a deployment whose tasks keep failing. Without \`rollback\` it leaves the service as it then is, between two versions, and whatever still runs of the old one is all that there is until somebody deploys again.
    Set \`rollback\` to true: ECS then brings the last deployment that completed back.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  notIn: { taskDefinition: 'a task definition is deployed by a service' },

  service(service, { report, spell }) {
    const { deploymentCircuitBreaker } = service.deploymentConfiguration;
    const { enable, rollback } = deploymentCircuitBreaker;
    if (isRolling(service) !== true || enable.known !== true || rollback.or(false) !== false) return;
    report(
      rollback,
      rollback.known === undefined
        ? `${spell(deploymentCircuitBreaker)} states no ${spell(rollback)}: a deployment that fails is left half done`
        : `${spell(rollback)} ${rollback.$quoted}: a deployment that the circuit breaker ends is left half done`,
      { fix: set(rollback, true) },
    );
  },
});
