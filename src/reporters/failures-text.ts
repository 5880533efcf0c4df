import type { Failure } from '../finding.ts';
import type { Page } from './text.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What went wrong in ecs-lint itself, as one block. */
export function failuresText(
  failures: readonly Failure[],
  issues: string | undefined,
  { paint, wrapAt }: Page,
): readonly string[] {
  if (failures.length === 0) return [];
  const where = issues === undefined ? '' : `: ${visible(issues)}`;
  const request = `This is a mistake in ecs-lint, not in your files. Whatever it does not concern was checked. Please report it${where}`;
  return [
    [
      paint.level.error('ecs-lint failed'),
      ...failures.map(({ file, message }) => `  ${paint.place(visible(file))}  ${visible(message)}`),
      `  ${wrap(request, wrapAt && wrapAt - 2, '  ')}`,
    ].join('\n'),
  ];
}
