import { environmentFileProblem } from '../../src/ecs/environment-file.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'environment-file-not-s3',
  summary: 'An environment file is named in a way that ECS does not take',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS takes at most 10 environment files for a container, each an object in S3, of type \`s3\`, named by its ARN (\`arn:aws:s3:::bucket/web.env\`), with a key that ends in \`.env\`. It refuses the definition, or the task stops before it starts.
    Put the file in a bucket that the execution role may read, and name it by its ARN.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html',

  container({ environmentFiles }, { report, spell }) {
    for (const { value } of environmentFiles.items) {
      const problem = environmentFileProblem(value);
      const file = value.$quoted === '' ? spell(value) : `${spell(value)} ${value.$quoted}`;
      if (problem !== undefined) report(value, `${file} ${problem}`);
    }
  },
  violation({ field, member, expected, suggestion }, { report }) {
    const value = field.$quoted === '' ? member : `${member} ${field.$quoted}`;
    const hint = suggestion === undefined ? '' : `: did you mean "${suggestion}"?`;
    report(field, `${value} must be ${expected}${hint}`);
  },
});
