import { containerName } from '../../src/ecs/container-name.ts';
import { logsToFireLens } from '../../src/ecs/firelens.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'firelens-without-router',
  summary: 'A container logs to FireLens, and the task has no log router',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses the definition ("When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in one of the containers").
    Add a container with a \`firelensConfiguration\`, such as AWS for Fluent Bit, or take another log driver.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',

  taskDefinition({ containerDefinitions }, { report }) {
    const { items, complete } = containerDefinitions;
    const [first, ...others] = items.filter(logsToFireLens);
    if (!first || !complete || items.some(({ firelensConfiguration }) => firelensConfiguration.$state !== 'absent'))
      return;
    const { logDriver } = first.logConfiguration;
    report(logDriver, `${containerName(first)} logs to FireLens, and no container has a firelensConfiguration`, {
      related: others.map(({ logConfiguration }) => [logConfiguration.logDriver, 'so does this one'] as const),
    });
  },
});
