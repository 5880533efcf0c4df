import { CALL, constant, type Resource, type Values } from './plan.ts';

/** A task definition as the provider plans it. */
export function taskDefinition(name: string, more: Partial<Resource> & { readonly values?: Values } = {}): Resource {
  const { values = {}, ...rest } = more;
  return {
    type: 'aws_ecs_task_definition',
    name,
    after: {
      container_definitions: '[]',
      cpu: null,
      family: name,
      ipc_mode: null,
      memory: null,
      tags: null,
      volume: [],
      ...values,
    },
    unknown: {
      arn: true,
      id: true,
      network_mode: true,
      enable_fault_injection: true,
      revision: true,
      tags_all: true,
      volume: [],
    },
    written: { container_definitions: CALL, family: constant(name) },
    ...rest,
  };
}

/** A service as the provider plans it, whose task definition is known after apply only. */
export function service(
  name: string,
  more: Partial<Resource> & { readonly values?: Values; readonly expressions?: Values } = {},
): Resource {
  const { values = {}, expressions = {}, ...rest } = more;
  return {
    type: 'aws_ecs_service',
    name,
    after: {
      deployment_maximum_percent: 200,
      desired_count: 1,
      load_balancer: [],
      name,
      network_configuration: [],
      ...values,
    },
    unknown: {
      cluster: true,
      iam_role: true,
      id: true,
      launch_type: true,
      load_balancer: [],
      platform_version: true,
      task_definition: true,
    },
    written: { name: constant(name), desired_count: constant(1), ...expressions },
    ...rest,
  };
}

/** A role as the provider plans it. */
export function role(name: string, more: Partial<Resource> = {}): Resource {
  return {
    type: 'aws_iam_role',
    name,
    after: { assume_role_policy: '{"Version":"2012-10-17","Statement":[]}', name, path: '/' },
    unknown: { arn: true, id: true, inline_policy: true, managed_policy_arns: true, unique_id: true },
    written: { assume_role_policy: CALL, name: constant(name) },
    ...more,
  };
}
