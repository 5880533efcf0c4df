import { expect, test } from 'vitest';
import { read } from '../../../src/read.ts';
import { Source, type Span } from '../../../src/text/source.ts';
import { containerIn, runOf, template } from './helpers.ts';

const SECRET = 'tr0ub4dor-and-3';

async function masked(text: string): Promise<string> {
  const source = new Source('template.yaml', text);
  await read(source);
  return source.quote(0, text.length).text;
}

test.each(['true', '"true"', "'true'", 'True', '"True"', 'yes', '"yes"', 'on', '1', '!Ref Whether'])(
  'the default of a parameter with NoEcho: %s is masked wherever it stands',
  async (noEcho) => {
    const text = template(
      `ContainerDefinitions:\n  - Environment: [{ Name: A, Value: !Ref P }, { Name: B, Value: "${SECRET}" }]`,
      {
        parameters: `P: { Type: String, NoEcho: ${noEcho}, Default: ${SECRET} }`,
      },
    );
    expect(text).toContain(SECRET);
    expect(await masked(`# ${SECRET}\n${text}`)).not.toContain(SECRET);
  },
);

test.each([
  '!Ref P',
  '!Sub "x-${P}"',
  '!Sub "x-${P}-${Free}"',
  '!Join [",", [!Ref P, b]]',
  '!Select [0, !Split [",", !Ref P]]',
  '!Base64 { Ref: P }',
  '!ToJsonString { a: [!Ref P] }',
])('what is made of it, %s, says that it came through there', async (value) => {
  const sections = { parameters: `P: { Type: String, NoEcho: true, Default: ${SECRET} }\nFree: { Type: String }` };
  const run = await runOf(template(`ContainerDefinitions:\n  - Environment: [{ Name: A, Value: ${value} }]`, sections));
  const field = containerIn(run).environment.items[0]!.value as { $node?: { via?: readonly Span[] } };
  const ways = (field.$node?.via ?? []).filter((span) => span.source.isMasked(span));
  expect(ways.length).toBeGreaterThan(0);
});

test('other defaults are not', async () => {
  expect(
    await masked(template('Cpu: 1', { parameters: 'P: { Type: String, NoEcho: false, Default: harmless-1 }' })),
  ).toContain('harmless-1');
});

test('nor is what a NoEcho parameter without a default leaves', async () => {
  const field = containerIn(
    await runOf(
      template('ContainerDefinitions:\n  - Environment: [{ Name: A, Value: !Ref P }]', {
        parameters: 'P: { Type: String, NoEcho: true }',
      }),
    ),
  ).environment.items[0]!.value;
  expect([field.$state, field.$quoted]).toEqual(['unknown', '']);
});
