import type { ContainerDefinition, Field, LogGroup, Service } from '../model/fields.ts';

/** A log group that is written to. */
export interface Written {
  readonly name: Field<string>;
  readonly group: Field<LogGroup>;
  /** What makes the group when it is missing; true where it says so. */
  readonly create: Field<string>;
}

/** The log group that a container's driver writes to; of FireLens only where its options name one. */
export function logGroupOf({
  logConfiguration,
  logGroup,
  firelensLogGroup,
}: Field<ContainerDefinition>): Written | undefined {
  const { logDriver, options } = logConfiguration;
  if (logDriver.known === 'awslogs')
    return { name: options.get('awslogs-group'), group: logGroup, create: options.get('awslogs-create-group') };
  if (logDriver.known === 'awsfirelens')
    return { name: options.get('log_group_name'), group: firelensLogGroup, create: options.get('auto_create_group') };
  return undefined;
}

/** The log group that the Service Connect proxy of a service writes to. */
export function proxyLogGroup({ serviceConnectConfiguration }: Field<Service>): Written | undefined {
  const { logConfiguration, logGroup } = serviceConnectConfiguration;
  const { logDriver, options } = logConfiguration;
  if (logDriver.known !== 'awslogs') return undefined;
  return { name: options.get('awslogs-group'), group: logGroup, create: options.get('awslogs-create-group') };
}

/** Whether the group is made when it is missing; undefined when that cannot be told. Fluent Bit takes `on` as well. */
export function isCreated({ create }: Written): boolean | undefined {
  const text = create.or('false');
  return text === undefined ? undefined : /^(?:true|on)$/i.test(text);
}
