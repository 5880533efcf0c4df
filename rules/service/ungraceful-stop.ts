import { shellOf } from '../../src/ecs/image-shell.ts';
import { spotOf } from '../../src/ecs/spot.ts';
import { type Deaf, deafProgram } from '../../src/ecs/stop-signal.ts';
import type { ContainerDefinition, Context, Field, ScalarField, TaskDefinition } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'ungraceful-stop',
  summary: 'A program never sees the signal that tells it to stop',
  severity: 'warning',
  precision: 'medium',
  why: `
    ECS stops a container with SIGTERM to its first process, and kills it after \`stopTimeout\`. Where that process is a shell which keeps the program as a child, the signal ends at the shell: each stop takes the whole timeout and then cuts off what is in flight. \`initProcessEnabled\` does not help, for the init process signals the shell only.
    Put \`exec\` before the program, and let nothing come after it; a pipeline or a second program belongs in a container or an entry point script of its own.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html',

  container(container, context) {
    const { task, report } = context;
    if (container.essential.or(true) !== true || !isLasting(container, task)) return;
    const words = wordsOf(container);
    const deaf =
      words &&
      deafIn(
        words.map(({ known = '' }) => known),
        container,
      );
    if (!deaf) return;

    const { program, because, isSure } = deaf;
    const script = words.findLast(({ known = '' }) => known.includes(program.split(' | ')[0]!)) ?? container.command;
    const spot = isOnSpot(task, context) ? ', also when Spot takes its capacity back' : '';
    report(script, `"${program}" ${isSure ? 'never sees' : 'may never see'} SIGTERM${spot}: the shell ${because}`, {
      level: isSure ? 'warning' : 'info',
    });
  },
});

/** What is not sure in any shell depends on which one it is, and that may stand in what is not known of the image. */
function deafIn(words: readonly string[], { image }: Field<ContainerDefinition>): Deaf | undefined {
  const deaf = deafProgram(words, undefined);
  if (!deaf || deaf.isSure) return deaf;
  return image.known === undefined ? undefined : deafProgram(words, shellOf(image.known));
}

/** What runs until it is stopped: what a service runs, or else what listens. */
function isLasting({ portMappings, healthCheck }: Field<ContainerDefinition>, task: Field<TaskDefinition>): boolean {
  if (task.services.items.length > 0 || task.taskSets.items.length > 0) return true;
  if (task.schedules.items.length > 0 || !task.schedules.complete) return false;
  return portMappings.items.length > 0 || healthCheck.$state === 'known';
}

/** All words of the command line; an entry point of the image runs them, as a rule. */
function wordsOf({ entryPoint, command }: Field<ContainerDefinition>): readonly ScalarField<string>[] | undefined {
  const words = [...entryPoint.items, ...command.items];
  const isTold = entryPoint.complete && command.complete && words.every(({ known }) => known !== undefined);
  return isTold ? words : undefined;
}

function isOnSpot({ services }: Field<TaskDefinition>, { all }: Context): boolean {
  return services.items.some((service) => spotOf(service, all) !== undefined);
}
