import { mayExec } from '../../src/ecs/exec.ts';
import { defineRule, set } from '../../src/rule.ts';

export default defineRule({
  id: 'writable-root-filesystem',
  summary: 'A container can write to its root filesystem',
  severity: 'info',
  security: '4.0',
  fix: 'unsafe',
  why: `
    Whoever gains execution in a container with a writable root filesystem can replace its programs.
    Set \`readonlyRootFilesystem\` to true, and mount a volume over each path that must be written.`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5',

  container(container, { task, report }) {
    // Windows containers do not support the setting.
    if (task.runtimePlatform.operatingSystemFamily.or('LINUX') !== 'LINUX') return;
    // ECS Exec writes to it.
    if (mayExec(task)) return;

    const setting = container.readonlyRootFilesystem;
    if (setting.or(false) === false) report(setting, 'The root filesystem is writable', { fix: set(setting, true) });
  },
});
