import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'syntax-error',
  summary: 'A file does not parse',
  severity: 'error',
  precision: 'very-high',
  why: `
    Nothing else of the file is checked. JSON has no comments, no trailing commas and no single quotes; a placeholder of a deploy tool that stands for a bare value makes a file that is JSON only once it is filled in.
    Mend the place, put placeholders in quotes, or lint what the deploy tool makes of the file.`,
  see: 'https://www.rfc-editor.org/rfc/rfc8259',

  file({ problems }, { report }) {
    for (const { kind, at, message, related } of problems) {
      if (kind === 'syntax')
        report({ $at: at }, message, { related: related.map((other) => [{ $at: other.at }, other.message] as const) });
    }
  },
});
