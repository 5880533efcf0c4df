import { imagesOf } from '../src/cli/images.ts';
import { answerText } from '../src/ecs/image-platform.ts';
import type { Report } from '../src/finding.ts';
import type { Registered } from '../src/lint.ts';
import { text } from '../src/reporters/text.ts';
import type { Source } from '../src/text/source.ts';
import type { Input } from './laws/fixtures.ts';

export interface Example {
  readonly input: Input;
  readonly report: Report;
  /** What the fixes make of the files that they change. */
  readonly mended: ReadonlyMap<Source, string>;
}

const FORMATS = {
  taskDefinition: 'task definitions',
  cloudformation: 'CloudFormation templates',
  plan: 'Terraform plans',
} as const;

/** A rule's documentation: what it says of itself, and what it says of its fixtures. The test compares it with the file, so it cannot be false. */
export function rulePage({ rule, theme }: Registered, examples: readonly Example[]): string {
  const notIn = Object.entries(rule.notIn ?? {}).map(
    ([name, why]) => `Not in ${FORMATS[name as keyof typeof FORMATS]}: ${why}.`,
  );
  const facts = [
    `Level: ${rule.severity}${rule.optIn ? ', opt-in' : ''}`,
    `theme: ${theme}`,
    ...(rule.security === undefined ? [] : [`security severity: ${rule.security}`]),
    ...(rule.fix === undefined ? [] : [`fix: ${rule.fix}`]),
  ];
  const parts = [
    `# ${rule.id}`,
    `${rule.summary}.`,
    rule.why.trim().replaceAll(/\n +/g, '\n'),
    ...(notIn.length > 0 ? [notIn.join('\n')] : []),
    `${facts.join('; ')}. [Reference](${rule.see}).`,
    ...examples.flatMap(exampleParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleParts({ input, report, mended }: Example): string[] {
  const isFolder = input.sources.some(({ path }) => path.includes('/'));
  return [
    `## ${input.name}`,
    ...input.sources.flatMap((source) => [...(isFolder ? [`\`${source.path}\``] : []), ...shown(source)]),
    ...answersOf(input),
    ...(report.findings.length > 0 ? [fence('text', outputOf(report))] : ['Nothing found.']),
    ...[...mended].flatMap(([source, after]) => ['After the fix:', fence(languageOf(source), after)]),
  ];
}

/** What the registries are taken to say: the page shows what the command prints when they do. */
function answersOf({ documents, facts: { images } }: Input): string[] {
  if (!images) return [];
  const lines = imagesOf(documents).flatMap((reference) => {
    const answer = images.get(reference);
    return answer ? [`${reference} ${answerText(answer)}`] : [];
  });
  return ['With `--resolve-images`, when the registries say:', fence('text', lines.join('\n'))];
}

/** A long input is folded away. */
function shown(source: Source): string[] {
  const block = fence(languageOf(source), source.text);
  if (source.lineCount < 45) return [block];
  return ['<details>', `<summary>${source.lineCount} lines</summary>`, block, '</details>'];
}

/** What the command prints, without its summary. */
function outputOf(report: Report): string {
  const all = text(
    { ...report, notes: [], images: [] },
    { colour: 0, width: undefined, verbose: true, quiet: false, elapsed: 0, pageOf: () => '' },
  );
  return all.trimEnd().split('\n\n').slice(0, -1).join('\n\n');
}

function languageOf({ path }: Source): string {
  return path.split('.').at(-1) ?? 'text';
}

function fence(language: string, body: string): string {
  const marks = body.includes('```') ? '````' : '```';
  return `${marks}${language}\n${body.trimEnd()}\n${marks}`;
}
