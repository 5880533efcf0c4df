import { containerName } from '../../src/ecs/container-name.ts';
import { logsToFireLens, routersOf } from '../../src/ecs/firelens.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'firelens-unused',
  summary: 'A task has a FireLens log router, and no container logs to it',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses the definition ("When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver").
    Give the containers whose logs it should take the log driver \`awsfirelens\`. A Fluent Bit sidecar that reads files or a port needs no \`firelensConfiguration\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',

  taskDefinition(task, { report, spell }) {
    const { items, complete } = task.containerDefinitions;
    const [router] = routersOf(task);
    const isTold = complete && items.every(({ logConfiguration }) => logConfiguration.logDriver.$state !== 'unknown');
    if (!router || !isTold || items.some(logsToFireLens)) return;
    const { firelensConfiguration } = router;
    report(
      firelensConfiguration,
      `${containerName(router)} has a ${spell(firelensConfiguration)}, and no container has the log driver awsfirelens`,
    );
  },
});
