import { defineRule, set } from '../../src/rule.ts';

export default defineRule({
  id: 'no-container-insights',
  summary: 'A cluster has Container Insights switched off',
  severity: 'info',
  precision: 'very-high',
  fix: 'unsafe',
  why: `
    Without Container Insights there are no metrics of tasks and containers: when a task is slow or is killed for its memory, nobody can look up what it used.
    \`enabled\` has metrics of services and tasks, \`enhanced\` of each container as well. Both are billed as custom metrics. A cluster that says nothing follows the account's setting.`,
  see: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-12',
  notIn: { taskDefinition: 'a task definition makes no cluster' },

  cluster({ settings }, { report }) {
    for (const { name, value } of settings.items) {
      if (name.known !== 'containerInsights' || value.known !== 'disabled') continue;
      report(value, `Container Insights is ${value.$quoted} in this cluster`, { fix: set(value, 'enabled') });
    }
  },
});
