/** What one of AWS's managed policies says. */
export interface AwsPolicy {
  /** `/service-role/`, or `/`. */
  readonly path: string;
  readonly version: string;
  readonly statements: readonly AwsStatement[];
}

export interface AwsStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly action?: readonly string[];
  readonly notAction?: readonly string[];
  readonly resource: readonly string[];
  readonly isConditional: boolean;
}

/** By their names without the path. */
export type AwsPolicies = Readonly<Record<string, AwsPolicy>>;
