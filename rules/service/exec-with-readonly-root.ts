import { execPlaces, execsOf, isLasting, isLinux } from '../../src/ecs/exec.ts';
import type { ContainerDefinition, Field } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

/** Where the agent of ECS Exec writes. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html */
const WRITTEN = ['/managed-agents', '/var/lib/amazon/ssm', '/var/log/amazon/ssm'];

export default defineRule({
  id: 'exec-with-readonly-root',
  summary: 'ECS Exec is on, and the root file system, to which its agent writes, is read-only',
  severity: 'warning',
  why: `
    The agent of ECS Exec makes folders and files in the container. With a read-only root file system it does not start, and \`aws ecs execute-command\` fails ("the execute command agent isn't running").
    Mount a writable volume at each of \`/managed-agents\`, \`/var/lib/amazon/ssm\` and \`/var/log/amazon/ssm\`, or switch ECS Exec off.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  notIn: { taskDefinition: 'ECS Exec is switched on where a task is run' },

  container(container, { task, report, spell }) {
    const { readonlyRootFilesystem } = container;
    if (readonlyRootFilesystem.known !== true || isLinux(task) !== true) return;
    const writable = writablePaths(container);
    const execs = execsOf(task);
    if (!writable || execs.length === 0 || !isLasting(container, task)) return;

    const missing = WRITTEN.filter((path) => !writable.some((mounted) => isIn(path, mounted)));
    if (missing.length === 0) return;
    const paths = new Intl.ListFormat('en-GB').format(missing);
    report(
      readonlyRootFilesystem,
      `${spell(readonlyRootFilesystem)} is true, and ECS Exec writes to ${paths}, where no writable volume is mounted`,
      { related: execPlaces(execs) },
    );
  },
});

/** Where a container may write all the same; undefined when that cannot be told. */
function writablePaths({
  mountPoints,
  linuxParameters,
  volumesFrom,
}: Field<ContainerDefinition>): readonly string[] | undefined {
  const { tmpfs } = linuxParameters;
  if (!mountPoints.complete || !tmpfs.complete || volumesFrom.$state === 'unknown' || volumesFrom.items.length > 0)
    return undefined;
  const paths = [
    ...mountPoints.items
      .filter(({ readOnly }) => readOnly.or(false) !== true)
      .map(({ containerPath }) => containerPath),
    ...tmpfs.items.map(({ containerPath }) => containerPath),
  ].map(({ known }) => known);
  return paths.every((path) => path !== undefined) ? paths : undefined;
}

function isIn(path: string, folder: string): boolean {
  const above = folder.replace(/\/+$/, '');
  return path === above || path.startsWith(`${above}/`);
}
