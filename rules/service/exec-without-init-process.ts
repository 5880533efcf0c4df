import { execPlaces, execsOf, isLasting, isLinux } from '../../src/ecs/exec.ts';
import { defineRule, set } from '../../src/rule.ts';

export default defineRule({
  id: 'exec-without-init-process',
  summary: 'ECS Exec is on, and no init process reaps what its sessions leave behind',
  severity: 'info',
  precision: 'very-high',
  fix: 'unsafe',
  why: `
    ECS Exec runs its agent and the commands in the container. When a session ends, their children become those of process 1: a program that does not expect children never reaps them, and they stay as zombies as long as the task runs.
    Set \`initProcessEnabled\` in \`linuxParameters\`: an init process then starts the program and reaps for it. An image that starts with an init process of its own (tini, dumb-init, s6) needs none, and s6 does not start under another.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  notIn: { taskDefinition: 'ECS Exec is switched on where a task is run' },

  container(container, { task, report, spell }) {
    const { name, linuxParameters, entryPoint, command } = container;
    const { initProcessEnabled } = linuxParameters;
    // Where tasks share processes, process 1 is none of theirs.
    if (isLinux(task) !== true || task.pidMode.or('') !== '' || initProcessEnabled.or(false) !== false) return;
    if (!entryPoint.complete || !command.complete) return;
    const words = [...entryPoint.items, ...command.items].map(({ known }) => known);
    if (words.some((word) => word === undefined || INIT.test(word))) return;

    const execs = execsOf(task);
    if (execs.length === 0 || !isLasting(container, task)) return;
    const who = name.$quoted === '' ? 'a container' : `the container ${name.$quoted}`;
    report(initProcessEnabled, `ECS Exec is on, and ${who} has no ${spell(initProcessEnabled)}`, {
      related: execPlaces(execs),
      fix: set(initProcessEnabled, true),
    });
  },
});

/** Programs that are init processes themselves. */
const INIT = /(?:^|\/|\s)(?:tini(?:-static)?|dumb-init|s6-svscan|init|catatonit|pid1|supervisord)(?:\s|$)/;
