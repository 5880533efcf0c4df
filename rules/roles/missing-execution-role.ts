import { executionNeeds } from '../../src/ecs/needs.ts';
import { roleReference } from '../../src/ecs/roles.ts';
import { defineRule } from '../../src/rule.ts';

/** The other containers are told as related places. */
const MOST_SHOWN = 3;

export default defineRule({
  id: 'missing-execution-role',
  summary: 'A task that needs an execution role has none',
  severity: 'error',
  why: `
    ECS pulls images from private ECR repositories, writes awslogs and reads secrets with the execution role: without one, the definition is refused, or the task stops before it starts ("unable to pull secrets or registry auth").
    On EC2 the instance role pulls and logs; secrets, registry credentials and files in S3 need the execution role everywhere.
    Give \`executionRoleArn\` a role that \`ecs-tasks.amazonaws.com\` may assume, with \`AmazonECSTaskExecutionRolePolicy\` and what the secrets need.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html',

  taskDefinition(task, { report, spell }) {
    const { executionRoleArn } = task;
    // An empty string is no role.
    if (roleReference(executionRoleArn) !== '') return;

    const containers = executionNeeds(task);
    if (containers.length === 0) return;
    const sentences = containers.map(({ who, needs }) => `${who} ${listed(needs.map(({ does }) => does))}`);
    const more = containers.length > MOST_SHOWN ? ` (and ${containers.length - MOST_SHOWN} more containers)` : '';
    report(
      executionRoleArn,
      `There is no ${spell(executionRoleArn)}, but ${sentences.slice(0, MOST_SHOWN).join('; ')}${more}`,
      {
        related: containers.flatMap(({ who, needs }) => needs.map(({ at, does }) => [at, `${who} ${does}`] as const)),
      },
    );
  },
});

function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items);
}
