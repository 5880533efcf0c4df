import { expect, test } from 'vitest';
import { shellOf } from '../../src/ecs/image-shell.ts';

test.each([
  ['alpine', 'busybox'],
  ['alpine:3.20', 'busybox'],
  ['busybox:1.37', 'busybox'],
  ['node:22-alpine3.20', 'busybox'],
  ['public.ecr.aws/docker/library/redis:7.4-alpine', 'busybox'],
  ['debian:12-slim', 'dash'],
  ['python:3.13-slim-bookworm', 'dash'],
  ['ubuntu:24.04', 'dash'],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web:1.4-bullseye', 'dash'],
  ['amazonlinux:2023', 'bash'],
  ['amazoncorretto:21-al2023', 'bash'],
  ['registry.access.redhat.com/ubi9:latest', 'bash'],
  // Nothing is told by these.
  ['nginx:1.27', undefined],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/alpine/web:1.4', undefined],
  ['example.com/alpinist', undefined],
  ['example.com/debian-to-alpine:1', undefined],
  ['', undefined],
])('sh in "%s" is %s', (image, shell) => {
  expect(shellOf(image)).toBe(shell);
});
