import { GAP } from '../model/fields.ts';

/** The regions of a partition start so; all others are of `aws`. */
const PARTITIONS: readonly (readonly [partition: string, regions: RegExp])[] = [
  ['aws-cn', /^cn-/],
  ['aws-us-gov', /^us-gov-/],
  ['aws-iso', /^us-iso-/],
  ['aws-iso-b', /^us-isob-/],
  ['aws-iso-e', /^eu-isoe-/],
  ['aws-iso-f', /^us-isof-/],
  ['aws-eusc', /^eusc-/],
];

/** The partition of a region; a `GAP` for that of a region that is not known. */
export function partitionOf(region: string): string {
  const own = PARTITIONS.find(([, regions]) => regions.test(region))?.[0];
  return own ?? (region.includes(GAP) ? GAP : 'aws');
}
