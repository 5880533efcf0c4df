import { type FirstNeed, firstNeeds } from '../../src/ecs/first-needs.ts';
import type { AnyField, Context } from '../../src/rule.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'unordered-service',
  summary: 'A service may be made before what its first tasks need',
  severity: 'warning',
  why: `
    CloudFormation and Terraform make side by side what does not refer to one another, and a service refers to its target group, its cluster and its task definition only: not to the listener that gives the target group a load balancer, nor to what is attached to its cluster, file system or roles. Then it depends on chance whether the first deployment fails ("The target group … does not have an associated load balancer"); Terraform tries again for some minutes.
    Name them in the service's \`DependsOn\` or \`depends_on\`.`,
  see: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html',
  notIn: { taskDefinition: 'only a template and a plan make other resources' },

  service(service, context) {
    for (const need of firstNeeds(service, kindsIn(context))) {
      const missing = notWaitedFor(service, need, context);
      const [first, ...more] = missing;
      if (!first) continue;
      // Any of several listeners will do: to name one is enough, and the same in all scenarios.
      const others = need.kind === 'listener' || more.length === 0 ? '' : ` and ${more.length} more`;
      const what = `${need.is} (${first.$entity}${others})`;
      context.report(service, `The service does not wait for ${what}: ${need.otherwise}`, {
        level: need.kind === 'listener' || need.kind === 'association' ? 'warning' : 'info',
        related: missing.map((thing) => [thing, need.is] as const),
      });
    }
  },
});

/** What there is to wait for in the input: what nothing is of needs no look. */
function kindsIn({ all, format }: Context): readonly FirstNeed['kind'][] {
  const has = (...kinds: Parameters<Context['all']>[0][]) => kinds.some((kind) => all(kind).items.length > 0);
  return [
    ...(has('listener', 'listenerRule') ? ['listener' as const] : []),
    ...(has('clusterCapacity') ? ['association' as const] : []),
    ...(has('mountTarget') ? ['mount target' as const] : []),
    // Terraform attaches policies in seconds, before the first task asks for anything.
    ...(has('rolePolicy', 'managedPolicy') && format === 'CloudFormation template' ? ['policy' as const] : []),
  ];
}

function notWaitedFor(service: AnyField, { kind, things }: FirstNeed, context: Context): readonly AnyField[] {
  const missing = things.filter((thing) => context.dependsOn(service, thing) === false);
  return kind === 'listener' && missing.length < things.length ? [] : missing;
}
