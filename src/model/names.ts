import type { Kind } from './model.ts';

const last = (text: string, separator: string) => text.slice(text.lastIndexOf(separator) + 1);

/** What is left of an ARN that names an entity of the kind, when its service and account are taken off. */
const NAME_IN: Partial<Record<Kind, (text: string) => string>> = {
  taskDefinition: (text) => text.replace(/^arn:.*:task-definition\//, '').replace(/:\d+$/, ''),
  service: (text) => last(text, '/'),
  cluster: (text) => last(text, '/'),
  capacityProvider: (text) => last(text, '/'),
  role: (text) => last(text, '/'),
  managedPolicy: (text) => last(text, '/'),
  logGroup: (text) => text.replace(/^arn:.*?:log-group:/, '').replace(/:\*$/, ''),
  targetGroup: (text) => /:targetgroup\/([^/]+)\//.exec(text)?.[1] ?? text,
  balancer: (text) => /:loadbalancer\/(?:app|net|gwy)\/([^/]+)\//.exec(text)?.[1] ?? text,
  // An image of ECR names its repository after the registry's host and before the tag.
  repository: (text) => /^[^/]*\.dkr\.ecr[^/]*\/([^:@]+)/.exec(text)?.[1] ?? text.replace(/^arn:.*?:repository\//, ''),
  storedSecret: (text) => /:secret:([^:]+)/.exec(text)?.[1]?.replace(/-[A-Za-z0-9?]{6}$/, '') ?? text,
  parameter: (text) => text.replace(/^arn:.*?:parameter\/?/, '').replace(/^\//, ''),
  autoScalingGroup: (text) => text.replace(/^arn:.*autoScalingGroupName\//, ''),
};

/** The revision that a value names of a task definition; undefined where it names the latest, or is of another kind. */
export function revisionIn(kind: Kind, value: string): string | undefined {
  return kind === 'taskDefinition' ? /:(\d+)$/.exec(value)?.[1] : undefined;
}

/** The name under which a value and an entity of a kind meet; a value may be a name or an ARN. */
export function nameFor(kind: Kind, value: string): string {
  return NAME_IN[kind]?.(value) ?? value;
}
