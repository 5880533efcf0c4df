import type { ScalarField } from '../../src/rule.ts';
import { defineRule, remove } from '../../src/rule.ts';

export default defineRule({
  id: 'environment-secret-clash',
  summary: 'A container is given one variable twice',
  severity: 'error',
  precision: 'very-high',
  fix: 'safe',
  why: `
    ECS refuses a name that is both in \`environment\` and in \`secrets\`, or twice in \`secrets\` ("The secret name must be unique and not shared with any new or existing environment variables set on the container"). Twice in \`environment\` is accepted (a warning), and of two values one is lost without a word.
    Leave the one that is meant. The fix takes a repetition away where both say the same.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',

  container({ environment, secrets }, { report, same, spell }) {
    const secretOf = ({ known }: ScalarField<string>) =>
      known === undefined ? undefined : secrets.items.find(({ name }) => name.known === known);
    for (const [first, again] of repetitions(environment.items)) {
      // Neither of the two may stay.
      if (secretOf(again.name)) continue;
      report(again, `${again.name.$quoted} stands twice in ${spell(environment)}`, {
        level: 'warning',
        related: [[first.name, 'the first']],
        ...(same(first.value, again.value) === true && { fix: remove(again) }),
      });
    }
    for (const [first, again] of repetitions(secrets.items)) {
      report(again, `${again.name.$quoted} stands twice in ${spell(secrets)}`, {
        related: [[first.name, 'the first']],
        ...(same(first.valueFrom, again.valueFrom) === true && { fix: remove(again) }),
      });
    }
    for (const { name } of environment.items) {
      const secret = secretOf(name);
      if (!secret) continue;
      report(name, `${name.$quoted} stands in both ${spell(environment)} and ${spell(secrets)}`, {
        related: [[secret.name, 'the secret']],
      });
    }
  },
});

interface Named {
  readonly name: ScalarField<string>;
}

/** Each item whose name an earlier one has, after the first of that name. */
function repetitions<T extends Named>(items: readonly T[]): readonly (readonly [first: T, again: T])[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const name = item.name.known;
    if (name === undefined) return [];
    const first = seen.get(name);
    if (!first) seen.set(name, item);
    return first ? [[first, item] as const] : [];
  });
}
