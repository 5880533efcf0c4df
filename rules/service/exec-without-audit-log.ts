import { execLogging, execPlaces, execSetting, execsOf, isLasting } from '../../src/ecs/exec.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'exec-without-audit-log',
  summary: 'What is done in the sessions of ECS Exec is logged nowhere',
  severity: 'info',
  security: '3.0',
  why: `
    ECS Exec gives a shell in a running container: without a log of its sessions nobody can tell later what was done in one. The cluster says where they are logged: with \`NONE\` nowhere, with \`DEFAULT\` (also when it says nothing) by the container's own \`awslogs\` driver, so nowhere when it has none.
    Set \`logging\` to \`OVERRIDE\` in the cluster's \`executeCommandConfiguration\`, with a log group or a bucket, and give the task role the permission to write there.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-logging',
  notIn: { taskDefinition: 'ECS Exec is switched on where a task is run' },

  cluster(cluster, { report, all, same, spell }) {
    const { logging } = cluster.configuration.executeCommandConfiguration;
    if (logging.known !== 'NONE') return;
    const execs = [...all('service').items, ...all('schedule').items]
      .filter(({ inCluster }) => same(inCluster, cluster) === true)
      .map((runner) => ({ runner, setting: execSetting(runner) }))
      .filter(({ setting }) => setting.known === true);
    if (execs.length === 0) return;
    report(
      logging,
      `ECS Exec is on, and the cluster's ${spell(logging)} ${logging.$quoted} logs its sessions nowhere`,
      {
        related: execPlaces(execs),
      },
    );
  },
  container(container, { task, report, spell }) {
    const { name, logConfiguration } = container;
    const { logDriver } = logConfiguration;
    if (logDriver.or('') === undefined || logDriver.known === 'awslogs') return;
    const execs = execsOf(task).filter(({ runner }) => execLogging(runner.inCluster) === 'DEFAULT');
    if (execs.length === 0 || !isLasting(container, task)) return;
    const who = name.$quoted === '' ? 'a container' : `the container ${name.$quoted}`;
    const what = logDriver.known === undefined ? `has no ${spell(logDriver)}` : `logs with ${logDriver.$quoted}`;
    report(logDriver, `ECS Exec logs its sessions by the awslogs driver of a container, and ${who} ${what}`, {
      related: execPlaces(execs),
    });
  },
});
