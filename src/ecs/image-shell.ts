import { parseImage } from './image.ts';
import type { Shell } from './stop-signal.ts';

/** Distributions by what their /bin/sh is; other images, built on one of them, mostly name it in the tag. */
const SHELLS: readonly (readonly [Shell, RegExp])[] = [
  ['busybox', /(?<![a-z\d])(?:alpine|busybox)(?![a-z])/i],
  ['dash', /(?<![a-z\d])(?:debian|bookworm|bullseye|buster|trixie|ubuntu)(?![a-z])/i],
  ['bash', /(?<![a-z\d])(?:al2023|amazonlinux|centos|fedora|rockylinux|ubi\d)/i],
];

/** What `sh` is in an image, as far as its name tells. */
export function shellOf(reference: string): Shell | undefined {
  const { repository, tag = '' } = parseImage(reference);
  const text = `${repository.slice(repository.lastIndexOf('/') + 1)}:${tag}`;
  const found = SHELLS.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]![0] : undefined;
}
