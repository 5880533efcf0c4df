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
    mixedLaunchTemplate: mixed('LaunchTemplate', 'LaunchTemplateSpecification'),
    overrides: mapItems(mixed('LaunchTemplate', 'Overrides')?.value, (override) =>
      build(override.at, {
        instanceType: at(override, 'InstanceType'),
        instanceRequirements: at(override, 'InstanceRequirements'),
        launchTemplate: at(override, 'LaunchTemplateSpecification'),
      }),
    ),
    instancesDistribution: mixed('InstancesDistribution'),
  };
}
