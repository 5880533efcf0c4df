import { executionNeeds } from '../../src/ecs/needs.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'missing-execution-role',
  summary: 'A task that needs an execution role has none',
  severity: 'error',
  why: `
    ECS pulls images from private ECR repositories, writes awslogs and reads secrets with the execution role: without one, the task stops before it starts ("unable to pull secrets or registry auth").
    On EC2 the instance role pulls and logs; secrets, registry credentials and environment files need the execution role everywhere.
    Give \`executionRoleArn\` a role that \`ecs-tasks.amazonaws.com\` may assume, with \`AmazonECSTaskExecutionRolePolicy\` and what the secrets need.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',

  taskDefinition(task, { report, spell }) {
    if (task.executionRoleArn.$state !== 'absent') return;

    const needs = executionNeeds(task);
    if (needs.length === 0) return;
    const reasons = needs.map(({ what }) => what).join(', ');
    report(task.executionRoleArn, `There is no ${spell(task.executionRoleArn)}, and ${reasons}`, {
      related: needs.map(({ what, at }) => [at, what] as const),
    });
  },
});
