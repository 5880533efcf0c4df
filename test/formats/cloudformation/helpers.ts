import { parse } from 'yaml';
import type { Field, ScalarField } from '../../../src/model/field.ts';
import type { Model } from '../../../src/model/model.ts';
import { Run } from '../../../src/model/run.ts';
import type { ContainerDefinition, TaskDefinition } from '../../../src/model/shapes.gen.ts';
import { read } from '../../../src/read.ts';
import { Source, type Span } from '../../../src/text/source.ts';

/** A template's models, one for each scenario. */
export async function modelsOf(text: string, path = 'template.yaml'): Promise<readonly Model[]> {
  return (await read(new Source(path, text))).models;
}

export async function runsOf(text: string, path?: string): Promise<readonly Run[]> {
  return (await modelsOf(text, path)).map((model) => new Run(model));
}

/** The run of the scenario that the defaults make. */
export async function runOf(text: string, path?: string): Promise<Run> {
  const [run] = await runsOf(text, path);
  if (!run) throw new Error('The text was read as no template');
  return run;
}

export function taskIn(run: Run): Field<TaskDefinition> {
  const [task] = run.all('taskDefinition').items;
  if (!task) throw new Error('The template has no task definition');
  return task;
}

export function containerIn(run: Run): Field<ContainerDefinition> {
  const [container] = taskIn(run).containerDefinitions.items;
  if (!container) throw new Error('The task has no container that is known');
  return container;
}

/** What is written in a span. */
export function written({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

export interface Sections {
  readonly parameters?: string;
  readonly mappings?: string;
  readonly conditions?: string;
  readonly resources?: string;
  readonly top?: string;
}

/** A YAML template whose task definition is called Task and has the given lines for properties. */
export function template(
  properties: string,
  { parameters, mappings, conditions, resources, top }: Sections = {},
): string {
  return [
    'AWSTemplateFormatVersion: "2010-09-09"',
    ...(top ? [top] : []),
    ...section('Parameters', parameters),
    ...section('Mappings', mappings),
    ...section('Conditions', conditions),
    'Resources:',
    '  Task:',
    '    Type: AWS::ECS::TaskDefinition',
    '    Properties:',
    indented(properties, 6),
    ...(resources ? [indented(resources, 2)] : []),
    '',
  ].join('\n');
}

function section(name: string, lines: string | undefined): readonly string[] {
  return lines ? [`${name}:`, indented(lines, 2)] : [];
}

export function indented(text: string, by: number): string {
  return text
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}`)
    .join('\n');
}

/** The value of an expression, written in YAML, as the variable of a container. */
export async function shortValueOf(expression: string, sections: Sections = {}): Promise<ScalarField<string>> {
  const value = expression.includes('\n') ? `\n${indented(expression, 10)}` : ` ${expression}`;
  return variableIn(
    await runOf(template(`ContainerDefinitions:\n  - Environment:\n      - Name: X\n        Value:${value}`, sections)),
  );
}

/** The same of an expression in the long form, in JSON and in YAML: both must say the same. */
export async function longValuesOf(
  expression: unknown,
  sections: Sections = {},
): Promise<readonly ScalarField<string>[]> {
  const { parameters = '{}', mappings = '{}', conditions = '{}', resources = '{}' } = sections;
  const properties = { ContainerDefinitions: [{ Environment: [{ Name: 'X', Value: expression }] }] };
  const text = JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: parse(parameters),
    Mappings: parse(mappings),
    Conditions: parse(conditions),
    Resources: { Task: { Type: 'AWS::ECS::TaskDefinition', Properties: properties }, ...parse(resources) },
  });
  return [variableIn(await runOf(text, 'template.json')), variableIn(await runOf(text, 'template.yaml'))];
}

function variableIn(run: Run): ScalarField<string> {
  const [variable] = containerIn(run).environment.items;
  if (!variable) throw new Error('The container has no variable that is known');
  return variable.value;
}

export interface Given {
  readonly parameters?: string;
  readonly conditions: string;
  readonly top?: string;
  /** What the variable X of a container is; `C` chooses between yes and no unless it says otherwise. */
  readonly value?: string;
  readonly mappings?: string;
}

/** How each scenario decides, and what the variable is there. */
export async function decided({
  value = '!If [C, "yes", "no"]',
  ...sections
}: Given): Promise<readonly (readonly [when: string, value: string | undefined])[]> {
  const text = template(
    `ContainerDefinitions:\n  - Environment: [{ Name: X, Value: ${value} }, { Name: Y, Value: !If [C, a, b] }]`,
    sections,
  );
  return (await runsOf(text)).map((run) => [
    (run.model.when ?? []).join(', '),
    containerIn(run).environment.items[0]?.value.known,
  ]);
}

/** Why a field is unknown, as its note says it. */
export function reasonOf(field: object): string | undefined {
  const { $node: node } = field as { $node?: { kind: string; reason?: string } };
  return node?.kind === 'unknown' ? node.reason : undefined;
}

/** A run of a template that has these resources, and these lines before them. */
export async function runWith(resources: string, before = ''): Promise<Run> {
  return runOf(`${before}Resources:\n${indented(resources, 2)}\n`);
}

/** What the template calls the entities at the ends of links. */
export function namesOf({ items }: { readonly items: readonly { readonly $entity: string }[] }): readonly string[] {
  return items.map(({ $entity }) => $entity);
}
