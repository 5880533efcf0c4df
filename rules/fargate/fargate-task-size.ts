import { runsOn } from '../../src/ecs/launch.ts';
import { cpuUnits, memoryFor, memoryMiB, nearestSizes } from '../../src/ecs/size.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'fargate-task-size',
  summary: 'CPU and memory are no size that Fargate has',
  severity: 'error',
  precision: 'very-high',
  why: `
    Fargate offers fixed combinations of CPU and memory, and ECS refuses any other ("No Fargate configuration exists for given values").
    Take one of the sizes that the message names. Windows tasks start at 1 vCPU.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size',

  taskDefinition(task, { report, spell }) {
    if (runsOn(task, 'FARGATE') !== true) return;
    const [cpu, memory] = [cpuUnits(task.cpu.known ?? ''), memoryMiB(task.memory.known ?? '')];
    const system = task.runtimePlatform.operatingSystemFamily.or('LINUX');
    if (cpu === undefined || memory === undefined || system === undefined) return;

    const isWindows = system !== 'LINUX';
    const offered = memoryFor(cpu, isWindows);
    if (offered?.includes(memory)) return;
    const asked = `${spell(task.cpu)} ${task.cpu.$quoted} with ${spell(task.memory)} ${task.memory.$quoted}`;
    const nearest = nearestSizes({ cpu, memory }, isWindows).map((size) => `${size.cpu} with ${size.memory} MiB`);
    const message = `Fargate has no ${asked}${isWindows ? ' for Windows' : ''}: the nearest are ${nearest.join(' and ')}`;
    if (offered) report(task.memory, message, { related: [[task.cpu, 'the CPU']] });
    else report(task.cpu, message, { related: [[task.memory, 'the memory']] });
  },
});
