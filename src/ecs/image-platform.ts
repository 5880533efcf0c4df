import type { ImageAnswer, ImagePlatform } from '../facts/facts.ts';

/** As the OCI writes it: `linux/arm64/v8`, `windows/amd64 10.0.20348.2762`. */
export function platformName({ os, architecture, variant, version }: ImagePlatform): string {
  const name = [os, architecture, variant].filter(Boolean).join('/');
  return version ? `${name} ${version}` : name;
}

/** "linux/amd64 and linux/arm64" */
export function platformNames(platforms: readonly ImagePlatform[]): string {
  const names = [...new Set(platforms.map(platformName))];
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** An answer in a few words, for who asked. */
export function answerText(answer: ImageAnswer): string {
  if (answer.kind === 'missing') return `is not in ${answer.registry}`;
  if (answer.kind === 'untold') return answer.reason;
  return answer.platforms.length === 0 ? 'is there' : `is built for ${platformNames(answer.platforms)}`;
}

/**
 * Which of two statements of a task rules out all platforms of an image: its `operatingSystemFamily` or its
 * `cpuArchitecture`. One that cannot be told is empty.
 */
export function ruledOutBy(
  platforms: readonly ImagePlatform[],
  system: string,
  cpu: string,
): 'system' | 'cpu' | undefined {
  if (platforms.length === 0) return undefined;
  const left = platforms.filter((platform) => isForSystem(platform, system) !== false);
  if (left.length === 0) return 'system';
  return left.every((platform) => isForCpu(platform, cpu) === false) ? 'cpu' : undefined;
}

/**
 * What a container runtime accepts on a processor; 32-bit programs run on either.
 * https://github.com/containerd/platforms/blob/main/compare.go, and database.go for the other names
 */
const ARCHITECTURES: Readonly<Record<string, readonly string[]>> = {
  X86_64: ['amd64', 'x86_64', 'x86-64', '386', 'i386'],
  ARM64: ['arm64', 'aarch64', 'arm', 'armhf', 'armel'],
};

function isForCpu({ architecture }: ImagePlatform, cpu: string): boolean | undefined {
  return architecture === '' ? undefined : ARCHITECTURES[cpu]?.includes(architecture.toLowerCase());
}

function isForSystem({ os, version }: ImagePlatform, system: string): boolean | undefined {
  if (os === '') return undefined;
  if (system === 'LINUX') return os === 'linux';
  const release = /^WINDOWS_SERVER_(\w+)_(?:CORE|FULL)$/.exec(system)?.[1];
  if (release === undefined) return undefined;
  return os === 'windows' && isForBuild(version, BUILDS[release]);
}

/** https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility, read 2026-11-25 */
const BUILDS: Readonly<Record<string, number>> = {
  2016: 14393,
  2019: 17763,
  2004: 19041,
  '20H2': 19042,
  2022: 20348,
  2025: 26100,
};

/** The host must be of the same build; from 2022 on it also runs images of an earlier one, down to that of 2022. */
function isForBuild(version: string | undefined, host: number | undefined): boolean {
  const build = Number(version?.split('.')[2]);
  if (host === undefined || !Object.values(BUILDS).includes(build)) return true;
  return build === host || (build >= BUILDS[2022]! && build < host);
}
