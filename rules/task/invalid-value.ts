import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'invalid-value',
  summary: 'A value is none that the ECS API takes',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses a value of the wrong type, outside the listed ones, out of range, or with characters that a name may not have. CloudFormation turns "512" into 512 and back; the AWS command line does not.
    Take a value that the message names.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',

  violation({ field, member, expected, suggestion }, { report }) {
    const value = field.$quoted === '' ? member : `${member} ${field.$quoted}`;
    const hint = suggestion === undefined ? '' : `: did you mean "${suggestion}"?`;
    report(field, `${value} must be ${expected}${hint}`);
  },
});
