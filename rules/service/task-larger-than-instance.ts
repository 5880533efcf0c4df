import { cpuDemand, type Demand, gpuDemand, memoryDemand } from '../../src/ecs/demand.ts';
import { type InstanceSize, largestOf } from '../../src/ecs/instance-size.ts';
import type { Runner } from '../../src/ecs/launch.ts';
import { instancesOf } from '../../src/ecs/placement.ts';
import type { Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'task-larger-than-instance',
  summary: 'A task is larger than any instance that it can be placed on',
  severity: 'error',
  needs: ['instanceTypes'],
  why: `
    ECS places a task only where its CPU units, its memory and its GPUs are free on one instance, so this one is never placed, however many instances there are ("insufficient CPU units available", "insufficient memory available"), and a capacity provider cannot help it.
    Take a larger instance type or a smaller task. An instance has 1024 CPU units for each vCPU, and less memory for tasks than its type says: the operating system and the agent take theirs.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html',
  notIn: { taskDefinition: 'a task definition names no instances' },

  service: (service, context) => check(service, context),
  taskSet: (taskSet, context) => check(taskSet, context),
  schedule: (schedule, context) => check(schedule, context),
});

function check(runner: Runner, context: Context): void {
  const { facts, report, all } = context;
  const { task } = runner;
  // The size of a task means nothing to Windows.
  if (!facts.instanceTypes || task.runtimePlatform.operatingSystemFamily.or('LINUX') !== 'LINUX') return;
  const instances = instancesOf(runner, all);
  if (!instances) return;

  const compare = (demand: Demand | undefined, member: keyof InstanceSize, unit: string) => {
    const largest = demand && largestOf(instances, facts.instanceTypes!, member);
    if (!largest || demand.amount <= largest.amount) return;
    const has = largest.isOnly ? 'its instances have' : 'any of its instances has';
    report(
      demand.at,
      `The task takes ${demand.amount} ${unit}, more than ${has}: ${largest.amount} on ${largest.type.name}`,
      { related: [[largest.type.at, 'the type of the instances']] },
    );
  };
  compare(cpuDemand(task), 'cpu', 'CPU units');
  compare(memoryDemand(task), 'memory', 'MiB of memory');
  compare(gpuDemand(task), 'gpus', 'GPUs');
}
