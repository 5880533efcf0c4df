import { defineRule, structureName } from '../../src/rule.ts';

export default defineRule({
  id: 'missing-member',
  summary: 'A member that the ECS API requires is missing',
  severity: 'error',
  precision: 'very-high',
  why: `
    ECS refuses the definition without it. The family of a task definition may come from the command line (\`--family\`): its absence is only a remark.`,
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',

  violation({ field, member, shape }, { report }) {
    const isFamily = shape === 'TaskDefinition' && member === 'family';
    report(field, `${capitalized(structureName(shape))} lacks "${member}"`, isFamily ? { level: 'info' } : {});
  },
});

function capitalized(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
