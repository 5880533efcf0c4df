import { expect, test } from 'vitest';
import { platformName, platformNames, ruledOutBy } from '../../src/ecs/image-platform.ts';
import type { ImagePlatform } from '../../src/facts/facts.ts';

function platform(text: string): ImagePlatform {
  const [name = '', version] = text.split(' ');
  const [os = '', architecture = '', variant] = name.split('/');
  return { os, architecture, ...(variant && { variant }), ...(version && { version }) };
}

const W2016 = 'windows/amd64 10.0.14393.7606';
const W2019 = 'windows/amd64 10.0.17763.6532';
const W2022 = 'windows/amd64 10.0.20348.2762';
const W2025 = 'windows/amd64 10.0.26100.2033';

// What containerd accepts on a processor: platformVector in compare.go. Builds: "Windows container version compatibility".
test.each<[readonly string[], string, string, 'system' | 'cpu' | undefined]>([
  [['linux/amd64'], 'LINUX', 'X86_64', undefined],
  [['linux/amd64'], 'LINUX', 'ARM64', 'cpu'],
  [['linux/arm64'], 'LINUX', 'X86_64', 'cpu'],
  [['linux/arm64/v8'], 'LINUX', 'ARM64', undefined],
  [['linux/amd64', 'linux/arm64'], 'LINUX', 'ARM64', undefined],
  [['linux/386'], 'LINUX', 'X86_64', undefined],
  [['linux/386'], 'LINUX', 'ARM64', 'cpu'],
  [['linux/arm/v7'], 'LINUX', 'ARM64', undefined],
  [['linux/arm/v6'], 'LINUX', 'X86_64', 'cpu'],
  [['linux/s390x', 'linux/ppc64le'], 'LINUX', 'X86_64', 'cpu'],
  [['linux/amd64/v3'], 'LINUX', 'X86_64', undefined],
  [['linux/aarch64'], 'LINUX', 'ARM64', undefined],
  [['linux/x86_64'], 'LINUX', 'X86_64', undefined],
  [['wasip1/wasm'], 'LINUX', 'X86_64', 'system'],
  [[W2022], 'LINUX', 'X86_64', 'system'],
  [[W2022], '', 'X86_64', undefined],
  [[W2022], '', 'ARM64', 'cpu'],
  [['linux/amd64'], 'WINDOWS_SERVER_2022_CORE', 'X86_64', 'system'],
  // The one that fits the processor is for another system.
  [['linux/arm64', 'windows/amd64'], 'LINUX', 'X86_64', 'cpu'],
  [[W2016], 'WINDOWS_SERVER_2016_FULL', '', undefined],
  [[W2019], 'WINDOWS_SERVER_2019_CORE', '', undefined],
  [[W2022], 'WINDOWS_SERVER_2019_CORE', '', 'system'],
  [[W2019], 'WINDOWS_SERVER_2022_CORE', '', 'system'],
  [[W2025], 'WINDOWS_SERVER_2022_CORE', '', 'system'],
  [[W2022], 'WINDOWS_SERVER_2025_CORE', '', undefined],
  [[W2019], 'WINDOWS_SERVER_2025_CORE', '', 'system'],
  [[W2019, W2022], 'WINDOWS_SERVER_2022_FULL', '', undefined],
  [['windows/amd64'], 'WINDOWS_SERVER_2022_CORE', '', undefined],
  [['windows/amd64 10.0.25398.1'], 'WINDOWS_SERVER_2022_CORE', '', undefined],
  [[W2019], 'WINDOWS_SERVER_2031_CORE', '', undefined],
  [['windows/amd64 10.0.19042.1889'], 'WINDOWS_SERVER_20H2_CORE', '', undefined],
  [['linux/amd64'], '', '', undefined],
  [['linux/amd64'], 'linux', 'arm64', undefined],
  [[], 'LINUX', 'X86_64', undefined],
])('%j on "%s" and "%s": %s', (names, system, cpu, expected) => {
  expect(ruledOutBy(names.map(platform), system, cpu)).toBe(expected);
});

test('platforms are named as the OCI names them', () => {
  expect(['linux/arm64/v8', W2022].map((name) => platformName(platform(name)))).toEqual(['linux/arm64/v8', W2022]);
  const names = ['linux/amd64', 'linux/arm64', 'linux/amd64', 'linux/s390x'].map(platform);
  expect(platformNames(names)).toBe('linux/amd64, linux/arm64 and linux/s390x');
});
