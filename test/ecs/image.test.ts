import { expect, test } from 'vitest';
import { architectureOf, parseImage, runsOnCpu, runsOnSystem, windowsOf } from '../../src/ecs/image.ts';
import { GAP } from '../../src/rule.ts';

const DIGEST = `sha256:${'9b1d0b2c5a6e7f80'.repeat(4)}`;

test.each([
  ['nginx', '', 'nginx', undefined, undefined],
  ['nginx:1.27', '', 'nginx', '1.27', undefined],
  ['shop/web', '', 'shop/web', undefined, undefined],
  ['localhost/web:1', 'localhost', 'web', '1', undefined],
  ['registry:5000/shop/web', 'registry:5000', 'shop/web', undefined, undefined],
  ['ghcr.io/shop/web:1', 'ghcr.io', 'shop/web', '1', undefined],
  [`nginx@${DIGEST}`, '', 'nginx', undefined, DIGEST],
  [`nginx:latest@${DIGEST}`, '', 'nginx', 'latest', DIGEST],
  [`${GAP}/web:1`, GAP, 'web', '1', undefined],
  [`${GAP}:latest`, '', GAP, 'latest', undefined],
])('takes %s apart', (reference, registry, repository, tag, digest) => {
  expect(parseImage(reference)).toEqual({ registry, repository, tag, digest });
});

test.each([
  ['shop/web:1.4-arm64', 'ARM64'],
  ['arm64v8/nginx:1.27', 'ARM64'],
  ['shop/web_aarch64:1', 'ARM64'],
  ['amd64/nginx:1.27', 'X86_64'],
  ['shop/web:linux-x86_64', 'X86_64'],
  ['shop/web:linux-x86-64', 'X86_64'],
  ['i386/nginx:1.27', 'X86_64'],
  ['shop/web:1.4-ARM64', 'ARM64'],
  ['shop/web:armv7', 'armv7'],
  ['shop/web:1.4-ppc64le', 'ppc64le'],
  ['s390x/nginx', 's390x'],
  ['shop/web:amd64-arm64', undefined],
  ['shop/web:i386-amd64', 'X86_64'],
  ['shop/charm64:1', undefined],
  ['shop/arm:1', undefined],
  ['arm64.example.com/shop/web:1', undefined],
])('the architecture that %s names', (reference, architecture) => {
  expect(architectureOf(parseImage(reference))).toBe(architecture);
});

test('an image for armv7 may run on ARM64, and one for other processors nowhere', () => {
  const fits = (['ARM64', 'X86_64'] as const).map((cpu) =>
    (['ARM64', 'X86_64', 'armv7', 'ppc64le', 's390x'] as const).filter((built) => runsOnCpu(built, cpu) === true),
  );
  expect(fits).toEqual([['ARM64', 'armv7'], ['X86_64']]);
  expect(runsOnCpu('ARM64', 'arm64')).toBeUndefined();
});

test.each([
  ['mcr.microsoft.com/windows/servercore:ltsc2022', '2022'],
  ['microsoft/iis:windowsservercore-ltsc2019', '2019'],
  ['mcr.microsoft.com/windows/nanoserver:20H2', ''],
  ['shop/web:nanoserver-1809', ''],
  ['nginx:1.27', undefined],
])('the release of Windows that %s names', (reference, release) => {
  expect(windowsOf(parseImage(reference))).toBe(release);
});

test.each([
  ['2022', 'WINDOWS_SERVER_2022_CORE', true],
  ['2022', 'WINDOWS_SERVER_2019_FULL', false],
  ['', 'WINDOWS_SERVER_2019_FULL', true],
  ['2019', 'WINDOWS_SERVER_20H2_CORE', true],
  ['', 'LINUX', false],
  ['2022', 'linux', undefined],
])('a container of Windows "%s" on %s: %s', (release, system, runs) => {
  expect(runsOnSystem(release, system)).toBe(runs);
});
