import { rules } from 'ecs-lint:rules';
import { expect, test } from 'vitest';
import { read } from '../src/read.ts';
import { Source } from '../src/text/source.ts';
import { inputsOf } from './laws/fixtures.ts';
import { nothingLeaks, secretsIn } from './laws/leaks.ts';
import { randomFrom } from './reporters/reports.ts';

const inputs = (await Promise.all(rules.map(inputsOf))).flat();
const withSecrets = inputs.flatMap(({ sources }) =>
  sources.map((source) => ({ source, secrets: secretsIn(source) })).filter(({ secrets }) => secrets.length > 0),
);

test('there are secrets in the examples', () => {
  expect(withSecrets.length).toBeGreaterThanOrEqual(5);
});

test('nothing leaks from any example of any rule', async () => {
  for (const { sources } of inputs) {
    // Read anew: which is masked is looked for when something is first quoted.
    const documents = await Promise.all(sources.map(({ path, text }) => read(new Source(path, text))));
    nothingLeaks(documents, sources.flatMap(secretsIn));
  }
});

test.each([1, 2, 3])('nor when the file is damaged (seed %i)', async (seed) => {
  for (const { source, secrets } of withSecrets) {
    // Each file has its own, which stays when others are added.
    const random = randomFrom(seed + source.text.length);
    for (let run = 0; run < 40; run++) {
      const damaged = damage(source.text, random);
      const whole = secrets.filter(({ text, sign }) => {
        const at = damaged.indexOf(text);
        return at !== -1 && isNamed(damaged.slice(Math.max(0, at - 130), at), sign);
      });
      nothingLeaks([await read(new Source(source.path, damaged))], whole);
    }
  }
});

/** A text cut off, with a small hole, or with a character too much. */
function damage(text: string, random: () => number): string {
  const within = (length: number) => Math.floor(random() * length);
  const at = within(text.length);
  const ways = [
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + 1 + within(3)),
    () => text.slice(0, at) + '"{[,:}]\n'[within(8)] + text.slice(at),
  ];
  return ways[within(ways.length)]!();
}

/** Whether a name still stands before its value, and not as part of another word. */
function isNamed(before: string, sign: string): boolean {
  const at = before.lastIndexOf(sign);
  return at !== -1 && at + sign.length < before.length && !/^\w/.test(before.slice(at + sign.length));
}
