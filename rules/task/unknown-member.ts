import { defineRule, structureName } from '../../src/rule.ts';

export default defineRule({
  id: 'unknown-member',
  summary: 'A member is none that the ECS API has',
  severity: 'error',
  precision: 'very-high',
  fix: 'unsafe',
  why: `
    The AWS command line and CloudFormation refuse it. Terraform drops it without a word, so that what it should do does not happen; in a plan it is seen only where the containers are written as a literal string.
    Spell it as the message says, or move it to where it belongs.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  notIn: { plan: 'the provider drops members that it does not know, unless the containers are a literal string' },

  violation({ field, member, shape, suggestion, fix }, { report }) {
    const hint = suggestion === undefined ? '' : `: did you mean "${suggestion}"?`;
    report(field, `"${member}" is no member of ${structureName(shape)}${hint}`, fix ? { fix } : {});
  },
});
