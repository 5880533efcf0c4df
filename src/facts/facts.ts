import type { AwsPolicies } from './aws-policies.ts';
import type { InstanceTypeRow } from './instance-types.gen.ts';

/** Tables that are too large to be loaded before a rule needs them. */
export interface Facts {
  readonly instanceTypes?: Readonly<Record<string, InstanceTypeRow>>;
  readonly awsPolicies?: AwsPolicies;
}
