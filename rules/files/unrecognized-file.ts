import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'unrecognized-file',
  summary: 'A file is none of the formats that ecs-lint reads',
  severity: 'error',
  precision: 'very-high',
  why: `
    Nothing of it is checked, and a file that was named should be. Task definitions and services are read in the spelling of the ECS API, CloudFormation templates as JSON or YAML, Terraform plans as \`terraform show -json\` prints them.
    In a directory such files are passed over; \`--ignore-unknown\` passes over named ones as well.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',

  file({ unrecognized }, { report }) {
    if (unrecognized) report(unrecognized, `This is ${unrecognized.looksLike}: ${unrecognized.instead}`);
  },
});
