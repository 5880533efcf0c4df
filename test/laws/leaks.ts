import { rules } from 'ecs-lint:rules';
import { expect } from 'vitest';
import type { Document } from '../../src/document.ts';
import type { Report } from '../../src/finding.ts';
import { lint } from '../../src/lint.ts';
import { loadValidators } from '../../src/load.ts';
import { isNameOfSecret } from '../../src/mask-names.ts';
import { json } from '../../src/reporters/json.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { text } from '../../src/reporters/text.ts';
import type { Source } from '../../src/text/source.ts';
import { jsonOptions, sarifOptions, textOptions } from '../reporters/reports.ts';

const validators = await loadValidators();
const levels = new Map(rules.map(({ rule }) => [rule.id, rule.severity]));

/** With all rules on, no output of any reporter holds one of these texts. */
export function nothingLeaks(documents: readonly Document[], secrets: readonly Secret[]): void {
  for (const output of outputsOf(lint(documents, { rules, levels, validators }))) {
    for (const { text: secret } of secrets) {
      const at = output.indexOf(secret);
      // Only what surrounds it: the message is printed as well.
      expect(at === -1 ? '' : output.slice(Math.max(0, at - 80), at), 'what is before a secret').toBe('');
    }
  }
}

function outputsOf(report: Report): readonly string[] {
  return [
    text(report, { ...textOptions, verbose: true }),
    text(report, { ...textOptions, colour: 3, width: 60 }),
    json(report, jsonOptions),
    sarif(report, sarifOptions),
  ];
}

/** A masked text, and what tells that it is a secret: a name before it, or else what it stands in. */
export interface Secret {
  readonly text: string;
  readonly sign: string;
}

/**
 * The masked texts that stand nowhere else in the file: what is passed over in a plan is mostly no secret, and may. What
 * stands for a secret, such as `!Ref Password`, is none itself.
 */
export function secretsIn(source: Source): readonly Secret[] {
  const shown = source.quote(0, source.text.length).text;
  return source.masks.flatMap(([start, end]) => {
    const text = source.text.slice(start, end).replace(/^"|"$/g, '');
    const before = source.text.slice(Math.max(0, start - 120), start);
    const sign = before.match(/[A-Za-z][\w.-]+/g)?.findLast(isNameOfSecret) ?? before.slice(-20);
    // What a file in another language has after its first word is no secret.
    const isOne = text.length >= 4 && text.length < 300 && !text.startsWith('!');
    return isOne && !shown.includes(text) ? [{ text, sign }] : [];
  });
}
