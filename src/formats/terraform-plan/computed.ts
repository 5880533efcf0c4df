/** Attributes that the provider fills in when nobody wrote them. From the schema of hashicorp/aws 5.100.0. */
export const COMPUTED_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['network_mode', 'enable_fault_injection', 'configure_at_launch', 'driver', 'scope'],
  ...['cluster', 'iam_role', 'launch_type', 'platform_version', 'external_id'],
  ...['namespace', 'discovery_name', 'dns_name', 'options'],
  ...['log_group_class', 'managed_policy_arns', 'kms_key_id', 'key_id'],
  ...['internal', 'protocol', 'path', 'timeout'],
  ...['vpc_id', 'cidr_block', 'availability_zone', 'network_interface_id', 'source_security_group_id'],
  ...['subnets', 'subnet_ids', 'subnet_id', 'security_groups', 'security_group_ids', 'route_table_ids'],
  ...['private_dns_enabled', 'vpc_zone_identifier', 'desired_capacity', 'instance_type', 'ami', 'market_type'],
  ...['launch_template_id', 'launch_template_name', 'version', 'user_data', 'user_data_base64'],
  ...['on_demand_base_capacity', 'on_demand_percentage_above_base_capacity', 'spot_allocation_strategy'],
]);

/** Blocks that it fills in: until then they are unknown as a whole. */
export const COMPUTED_BLOCKS: ReadonlySet<string> = new Set([
  ...['setting', 'deployment_configuration', 'managed_scaling'],
  ...['inline_policy', 'ingress', 'egress', 'route', 'subnet_mapping'],
  ...['health_check', 'stickiness', 'launch_template', 'mixed_instances_policy'],
]);
