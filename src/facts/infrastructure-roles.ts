/** What ECS does with a role that a service or capacity provider gives it. */
export interface InfrastructureUse {
  /** Completes "the role is for …". */
  readonly purpose: string;
  /** Without which it cannot. */
  readonly actions: readonly string[];
}

const of = (service: string, names: string) => names.split(' ').map((name) => `${service}:${name}`);

/**
 * Amazon ECS Developer Guide, infrastructure_IAM_role and blue-green-permissions, and the managed policies
 * AmazonECSInfrastructureRolePolicyFor… (v5, v2, v6 in IAM's listing of 2026-04), read 2026-11-23.
 */
export const infrastructureUses = {
  volumes: {
    purpose: 'EBS volumes',
    actions: of('ec2', 'CreateVolume CreateTags DescribeVolumes AttachVolume DetachVolume DeleteVolume'),
  },
  lattice: {
    purpose: 'VPC Lattice',
    actions: of('vpc-lattice', 'RegisterTargets DeregisterTargets GetTargetGroup ListTargets'),
  },
  balancers: {
    purpose: 'moving traffic between target groups',
    actions: of(
      'elasticloadbalancing',
      'DescribeListeners DescribeRules DescribeTargetGroups DescribeTargetHealth RegisterTargets DeregisterTargets ModifyListener ModifyRule',
    ),
  },
  tls: { purpose: 'TLS of Service Connect', actions: [] },
  instances: { purpose: 'managed instances', actions: [] },
  hook: { purpose: 'a lifecycle hook', actions: of('lambda', 'InvokeFunction') },
} satisfies Record<string, InfrastructureUse>;
