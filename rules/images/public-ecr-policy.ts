import { pullersOf, repositoryName } from '../../src/ecs/repositories.ts';
import { defineRule, type Field, type PolicyStatement } from '../../src/rule.ts';

/** Of a statement's actions, these many are shown. */
const MOST_SHOWN = 3;

export default defineRule({
  id: 'public-ecr-policy',
  summary: 'The policy of a repository lets in everybody',
  severity: 'warning',
  security: '7.5',
  precision: 'very-high',
  why: `
    Whoever has an AWS account may pull the images, with whatever source code and configuration is in them; where pushing is allowed as well, what the tasks run.
    Name the accounts as principals, or add a condition on \`aws:PrincipalOrgID\`.`,
  see: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
  notIn: { taskDefinition: 'a task definition makes no repositories' },

  repository(repository, { all, report }) {
    const { items, complete } = repository.policy.statement;
    const pullers = pullersOf(repository, all('taskDefinition'));
    // What one statement allows another may deny.
    if (!pullers || !complete || !items.every(({ effect }) => effect.known === 'Allow')) return;
    for (const statement of items) {
      const everybody = statement.principal.aws.items.find(({ known }) => known === '*');
      if (!everybody || statement.condition.$state !== 'absent') continue;
      const actions = actionsOf(statement);
      report(
        everybody,
        `The policy of the repository ${repositoryName(repository)} lets every AWS account in${actions}`,
        {
          related: pullers.map((task) => [task, 'pulls from it'] as const),
        },
      );
    }
  },
});

function actionsOf({ action }: Field<PolicyStatement>): string {
  const names = action.items.flatMap(({ known }) => known ?? []);
  const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
  return names.length === 0 ? '' : `: ${names.slice(0, MOST_SHOWN).join(', ')}${more}`;
}
