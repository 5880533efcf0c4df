import { type InfrastructureUse, infrastructureUses } from '../facts/infrastructure-roles.ts';
import { type AnyField, type Field, GAP, type Role, type Service } from '../model/fields.ts';
import { type NeededPermission, needed } from './permissions.ts';

/** A role that ECS itself takes, and what for. */
export interface InfrastructureRole {
  readonly role: Field<Role>;
  /** Where it is named. */
  readonly at: AnyField;
  readonly use: InfrastructureUse;
}

/** The roles that a service gives to ECS. */
export function infrastructureRoles(service: Field<Service>): readonly InfrastructureRole[] {
  const { loadBalancers, volumeConfigurations, vpcLatticeConfigurations, serviceConnectConfiguration } = service;
  const hooks = service.deploymentConfiguration.lifecycleHooks;
  const { balancers, volumes, lattice, tls, hook } = infrastructureUses;
  const given = (use: InfrastructureUse, all: readonly { readonly role: Field<Role>; readonly roleArn: AnyField }[]) =>
    all.map(({ role, roleArn }) => ({ role, at: roleArn, use }));
  return [
    ...given(
      balancers,
      loadBalancers.items.map(({ advancedConfiguration }) => advancedConfiguration),
    ),
    ...given(
      volumes,
      volumeConfigurations.items.map(({ managedEBSVolume }) => managedEBSVolume),
    ),
    ...given(lattice, vpcLatticeConfigurations.items),
    ...given(
      tls,
      serviceConnectConfiguration.services.items.map((one) => one.tls),
    ),
    ...given(hook, hooks.items),
  ].filter(({ role }) => role.$state === 'known');
}

/** What the role has to allow, of anything: AWS's own policies have conditions on tags. */
export function infrastructureNeeds({ at, use }: InfrastructureRole): readonly NeededPermission[] {
  return needed(at, { arns: [GAP] }, use.actions);
}
