import { ecrRegion, regionOf } from '../../src/ecs/region.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'ecr-region-mismatch',
  summary: 'An image is pulled from ECR in another region than the task runs in',
  severity: 'info',
  precision: 'high',
  why: `
    The image travels between regions for each task that starts: that is slower, is billed as data transfer, does not go through the VPC's endpoints, and ties the service to two regions at once.
    Replicate the repository (ECR does so by a rule of the registry), and name the one in the task's own region.`,
  see: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html',

  container({ image }, { task, all, report }) {
    const from = ecrRegion(image.partly ?? '');
    const region = from === undefined ? undefined : regionOf(task, all('provider').items);
    if (!region || region.name === from) return;
    report(image, `The image ${image.$quoted} is in ECR of "${from}", and ${region.what} is "${region.name}"`, {
      related: [[region.at, 'the region of the task']],
    });
  },
});
