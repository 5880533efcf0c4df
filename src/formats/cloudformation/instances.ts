import type { Node } from '../../text/node.ts';
import { asList, entryAt as at, build, mapItems } from '../shape.ts';
import type { Members } from './resource-type.ts';

export function launchTemplate(it: Node): Members {
  const data = (...path: readonly string[]) => at(it, 'LaunchTemplateData', ...path);
  // Security groups stand at the network interfaces where a template has those.
  const interfaces = data('NetworkInterfaces')?.value;
  return {
    name: at(it, 'LaunchTemplateName'),
    instanceType: data('InstanceType'),
    instanceRequirements: data('InstanceRequirements'),
    imageId: data('ImageId'),
    userData: data('UserData'),
    marketType: data('InstanceMarketOptions', 'MarketType'),
    securityGroupIds: data('SecurityGroupIds') ?? mapItems(interfaces, (one) => groupsOf(one)),
  };
}

function groupsOf(networkInterface: Node): readonly Node[] {
  const groups = at(networkInterface, 'Groups')?.value;
  return groups?.kind === 'list' ? groups.items : groups ? [groups] : [];
}

export function autoScalingGroup(it: Node): Members {
  const mixed = (...path: readonly string[]) => at(it, 'MixedInstancesPolicy', ...path);
  return {
    name: at(it, 'AutoScalingGroupName'),
    minSize: at(it, 'MinSize'),
    maxSize: at(it, 'MaxSize'),
    desiredCapacity: at(it, 'DesiredCapacity'),
    subnets: asList(at(it, 'VPCZoneIdentifier')?.value),
    launchTemplate: at(it, 'LaunchTemplate'),
    launchConfiguration: at(it, 'LaunchConfigurationName'),
    instanceId: at(it, 'InstanceId'),
    mixedLaunchTemplate: mixed('LaunchTemplate', 'LaunchTemplateSpecification'),
    overrides: overridesIn(mixed('LaunchTemplate', 'Overrides')?.value),
    instancesDistribution: mixed('InstancesDistribution'),
  };
}

function overridesIn(overrides: Node | undefined): Node | undefined {
  return mapItems(overrides, (override) =>
    build(override.at, {
      instanceType: at(override, 'InstanceType'),
      instanceRequirements: at(override, 'InstanceRequirements'),
      launchTemplate: at(override, 'LaunchTemplateSpecification'),
    }),
  );
}

/** A Spot Fleet, which may have launch templates or say all by itself. */
export function spotFleet(it: Node): Members {
  const config = (name: string) => at(it, 'SpotFleetRequestConfigData', name)?.value;
  const own = mapItems(config('LaunchSpecifications'), (one) =>
    build(one.at, {
      instanceType: at(one, 'InstanceType'),
      instanceRequirements: at(one, 'InstanceRequirements'),
      userData: at(one, 'UserData'),
    }),
  );
  return { specifications: own ?? templatesIn(config('LaunchTemplateConfigs')) };
}

export function ec2Fleet(it: Node): Members {
  return { specifications: templatesIn(at(it, 'LaunchTemplateConfigs')?.value) };
}

function templatesIn(configs: Node | undefined): Node | undefined {
  return mapItems(configs, (one) =>
    build(one.at, {
      launchTemplate: at(one, 'LaunchTemplateSpecification'),
      overrides: overridesIn(at(one, 'Overrides')?.value),
    }),
  );
}
