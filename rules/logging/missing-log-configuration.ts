import { containerName } from '../../src/ecs/container-name.ts';
import { runsOn } from '../../src/ecs/launch.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'missing-log-configuration',
  summary: 'A container has no log configuration',
  severity: 'warning',
  precision: 'very-high',
  why: `
    What the container prints is lost on Fargate, and on EC2 it stays in files of the instance until that is gone: when the task stops, nobody can tell why.
    Name a log driver in \`logConfiguration\`: \`awslogs\` writes to CloudWatch Logs.`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-9',

  container(container, { task, report, spell }) {
    const { logConfiguration, firelensConfiguration } = container;
    // The FireLens router is what the others log to.
    if (logConfiguration.$state !== 'absent' || firelensConfiguration.$state !== 'absent') return;

    const isLost = runsOn(task, 'FARGATE');
    const where = isLost === true ? 'is lost' : isLost === false ? 'stays on the instance' : 'is sent nowhere';
    report(logConfiguration, `${containerName(container)} has no ${spell(logConfiguration)}: its output ${where}`);
  },
});
