import { describe, expect, test } from 'vitest';
import { forSeeds } from './random.ts';
import { read } from './yaml-reading.ts';

describe('a hostile text gives one error, at once', () => {
  const messages = (text: string) => read(text).problems.map(({ message }) => message);

  test.each(['[', '{a: ', '- ', '? ', '[{a: ', '!x ['])('that nests by %j 100,000 times', (opening) => {
    expect(messages(opening.repeat(100_000))).toEqual([
      expect.stringMatching(/^Expected (?:at most 300 levels of nesting|the list on)/),
    ]);
  });

  test('that nests by indentation', () => {
    const text = Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(messages(text)).toEqual(['Expected at most 300 levels of nesting']);
    expect(read(Array.from({ length: 250 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')).problems).toEqual([]);
  });

  test('that multiplies aliases', () => {
    const names = 'abcdefghij';
    const bomb = [...names].map(
      (name, i) =>
        `${name}: &${name} [${Array.from({ length: 10 }, () => (i === 0 ? 'x' : `*${names[i - 1]}`)).join(',')}]`,
    );
    expect(messages(bomb.join('\n'))).toEqual([
      'Expected at most 100000 values through aliases: they multiply without end here',
    ]);
  });

  test('that multiplies merge keys', () => {
    const names = 'abcdefghijklmnopqrst';
    const bomb = [...names].map(
      (name, i) =>
        `${name}: &${name}\n  ${i === 0 ? 'x: y' : `<<: [*${names[i - 1]}, *${names[i - 1]}]`}\n  ${name}${i}: 1\n`,
    );
    const [message] = messages(bomb.join(''));
    expect(message).toBe('Expected at most 100000 values through aliases: they multiply without end here');
  });

  test.each(['a: &a [*a]\n', '&a {b: *a}\n', 'a: &a\n  <<: *a\n', '&a\n- {b: [*a]}\n'])(
    'that holds itself: %j',
    (text) => {
      expect(messages(text)).toEqual([
        'Expected an alias of another value: this one stands in the value that it names',
      ]);
    },
  );

  test('of many real aliases is read', () => {
    const text = `a: &a {x: 1}\nb:\n${'- *a\n'.repeat(1000)}`;
    expect(read(text).problems).toEqual([]);
  });

  test('of one long line is read or refused', () => {
    for (const text of [
      `a: ${'x'.repeat(1_000_000)}`,
      `a: "${'x'.repeat(1_000_000)}`,
      `a: [${'x, '.repeat(20_000)}`,
      `${'x'.repeat(1_000_000)}`,
    ])
      messages(text);
  });
});

describe('no message holds a secret', () => {
  test('of a broken place', () => {
    const broken = [
      'p: *S3cr3t-hunter2',
      'p: @S3cr3t-hunter2',
      'p: %S3cr3t-hunter2',
      'p: `S3cr3t-hunter2',
      'p: "S3cr3t-hunter2',
      "p: 'S3cr3t-'hunter2'",
      'p: "S3cr3t-\\hunter2"',
      'p: S3cr3t: hunter2',
      'p: !S3cr3t!hunter2',
      'p: !<S3cr3t-hunter2',
      'p: |S3cr3t-hunter2',
      'p: [S3cr3t-hunter2',
      'p: &S3cr3t &hunter2 x',
      '%S3cr3t hunter2\np: 1',
      '%YAML S3cr3t-hunter2\n---\np: 1',
      'p: 1\nS3cr3t-hunter2',
      'p: {{ env `P` `S3cr3t-hunter2` }}-x',
    ];
    for (const text of broken)
      for (const { message } of read(text).problems) expect(message, text).not.toMatch(/S3c|cr3|hun|ter2/);
    expect(broken.filter((text) => read(text).problems.length === 0)).toEqual([]);
  });

  test('wherever a text is broken', () => {
    const secret = 'Qz7Kx9Vj';
    const pieces = Array.from({ length: secret.length - 1 }, (_, i) => secret.slice(i, i + 2));
    const whole = `a: ${secret}\nb: "${secret}"\nc: '${secret}'\nd: [${secret}, {x: ${secret}}]\ne: |\n  ${secret}\nf: &x ${secret}\ng:\n  - !Sub ${secret}\n`;
    let refused = 0;
    forSeeds(3000, (random) => {
      const at = random.below(whole.length);
      const more = random.of([
        '',
        '"',
        "'",
        '\\',
        ': ',
        '- ',
        '}',
        '{',
        '[',
        '\n',
        '\t',
        '*',
        '&',
        '!',
        '%',
        '@',
        '|',
        '>',
        '#',
        '\n%',
        '---\n',
        '...\n',
      ]);
      const text = whole.slice(0, at) + more + whole.slice(at + random.below(3));
      for (const { kind, message, at: place } of read(text).problems) {
        if (kind !== 'syntax') continue;
        refused++;
        expect(
          pieces.filter((piece) => message.includes(piece)),
          text,
        ).toEqual([]);
        expect(message, text).toMatch(/^Expected ./);
        expect(place.start < place.end && place.end <= text.length, text).toBe(true);
      }
    });
    expect(refused).toBeGreaterThan(500);
  });
});
