import { shapes } from '../../model/shapes.gen.ts';

/** Where a property is not the API's name with a capital first letter. From the CloudFormation resource specification. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Service.placementStrategy': 'PlacementStrategies',
  'ProxyConfiguration.properties': 'ProxyConfigurationProperties',
  'Volume.efsVolumeConfiguration': 'EFSVolumeConfiguration',
  'Volume.fsxWindowsFileServerVolumeConfiguration': 'FSxWindowsFileServerVolumeConfiguration',
  'EFSVolumeConfiguration.fileSystemId': 'FilesystemId',
  'EFSAuthorizationConfig.iam': 'IAM',
  'Cluster.settings': 'ClusterSettings',
};

/** A member of a shape, as CloudFormation calls the property. */
export function propertyName(shape: string, member: string): string {
  return EXCEPTIONS[`${shape}.${member}`] ?? `${member[0]?.toUpperCase() ?? ''}${member.slice(1)}`;
}

const reversed = new Map<string, ReadonlyMap<string, string>>();

/** The member of a shape that a property is, or undefined when it is none. */
export function memberName(shape: string, property: string): string | undefined {
  let members = reversed.get(shape);
  if (!members) {
    members = new Map(Object.keys(shapes[shape] ?? {}).map((member) => [propertyName(shape, member), member]));
    reversed.set(shape, members);
  }
  return members.get(property);
}
