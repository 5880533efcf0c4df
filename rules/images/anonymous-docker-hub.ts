import { isOfDockerHub } from '../../src/ecs/image.ts';
import { imageProblem } from '../../src/ecs/image-problem.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'anonymous-docker-hub',
  summary: 'An image is pulled from Docker Hub without an account',
  severity: 'info',
  optIn: true,
  precision: 'high',
  why: `
    Docker Hub counts anonymous pulls by IP address: all tasks behind a NAT gateway share one limit, and beyond it tasks do not start ("toomanyrequests"), mostly while many are started at once.
    Give the container \`repositoryCredentials\`, pull through a cache of ECR, or take the image from Amazon ECR Public.`,
  see: 'https://docs.docker.com/docker-hub/usage/',

  container({ image, repositoryCredentials }, { report }) {
    const reference = image.partly;
    if (reference === undefined || repositoryCredentials.$state !== 'absent') return;
    if (imageProblem(reference) === undefined && isOfDockerHub(reference))
      report(image, `The image ${image.$quoted} is pulled from Docker Hub without credentials`);
  },
});
