import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'duplicate-key',
  summary: 'One key is twice in an object',
  severity: 'error',
  precision: 'very-high',
  why: `
    One of the two values counts and the other is lost without a word; which one depends on the reader.
    Take one away.`,
  see: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',

  file({ problems }, { report }) {
    for (const { kind, at, message, related } of problems) {
      if (kind === 'duplicate-key')
        report({ $at: at }, message, { related: related.map((other) => [{ $at: other.at }, other.message] as const) });
    }
  },
});
