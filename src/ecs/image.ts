import { type ContainerDefinition, type Field, GAP } from '../model/fields.ts';

/** An image reference taken apart; parts that are not known hold a `GAP`. */
export interface Image {
  /** The registry's host, empty for Docker Hub. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** https://github.com/distribution/reference: the first part is a host when it has a dot or a port, or is localhost. */
export function parseImage(reference: string): Image {
  const [name, digest] = reference.split('@') as [string, string | undefined];
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost' || first.includes(GAP);
  const registry = isHost ? first : '';
  const path = isHost ? name.slice(slash + 1) : name;
  const colon = path.lastIndexOf(':');
  const tagged = colon !== -1 && !path.slice(colon).includes('/');
  return {
    registry,
    repository: tagged ? path.slice(0, colon) : path,
    tag: tagged ? path.slice(colon + 1) : undefined,
    digest,
  };
}

const PRIVATE_ECR = new RegExp(
  `^[\\d${GAP}]+\\.dkr[.-]ecr(?:-fips)?\\.[\\w${GAP}-]+\\.(?:amazonaws\\.|on\\.aws|${GAP})`,
);

/** Whether a container's image is pulled from a private ECR repository; undefined when that cannot be told. */
export function isPrivateEcr(container: Field<ContainerDefinition>): boolean | undefined {
  if (container.repository.$state === 'known') return true;
  const image = container.image.partly;
  if (image === undefined) return undefined;
  if (PRIVATE_ECR.test(image)) return true;
  return image.startsWith(GAP) ? undefined : false;
}

export type Architecture = 'ARM64' | 'X86_64' | 'armv7' | 'ppc64le' | 's390x';

const ARCHITECTURES: readonly (readonly [Architecture, RegExp])[] = [
  ['ARM64', /(?<![a-z\d])(?:arm64(?:v8)?|aarch64)(?![a-z\d])/i],
  ['X86_64', /(?<![a-z\d])(?:amd64|x86[_-]64|i386|x64)(?![a-z\d])/i],
  ['armv7', /(?<![a-z\d])(?:armv7l?|arm32v7|armhf)(?![a-z\d])/i],
  ['ppc64le', /(?<![a-z\d])ppc64le(?![a-z\d])/i],
  ['s390x', /(?<![a-z\d])s390x(?![a-z\d])/i],
];

/** The architecture that an image's repository or tag names; undefined when it names none, or several. */
export function architectureOf({ repository, tag = '' }: Image): Architecture | undefined {
  const found = ARCHITECTURES.filter(([, pattern]) => pattern.test(`${repository}:${tag}`));
  return found.length === 1 ? found[0]![0] : undefined;
}

/** What images of an architecture may run on; the processors of ARM64 may run armv7 as well. */
const RUNS_ON: Readonly<Record<Architecture, string | undefined>> = {
  ARM64: 'ARM64',
  X86_64: 'X86_64',
  armv7: 'ARM64',
  ppc64le: undefined,
  s390x: undefined,
};

/** Whether an image of an architecture runs on a `cpuArchitecture`; undefined when ECS has no such. */
export function runsOnCpu(architecture: Architecture, cpu: string): boolean | undefined {
  return cpu === 'ARM64' || cpu === 'X86_64' ? RUNS_ON[architecture] === cpu : undefined;
}

/** The release of Windows Server that an image names: its year, or `''` for some release. */
export function windowsOf({ repository, tag = '' }: Image): string | undefined {
  const text = `${repository}:${tag}`.toLowerCase();
  const year = /(?<![a-z\d])ltsc(2016|2019|2022|2025)(?![a-z\d])/.exec(text)?.[1];
  if (year !== undefined) return year;
  return /(?<![a-z\d])(?:windowsservercore|nanoserver|servercore)(?![a-z])/.test(text) ? '' : undefined;
}

/** Whether containers of a release of Windows run on an `operatingSystemFamily`; undefined when ECS has no such. */
export function runsOnSystem(release: string, system: string): boolean | undefined {
  if (system === 'LINUX') return false;
  if (!system.startsWith('WINDOWS_SERVER_')) return undefined;
  // The releases between the long-term ones are named otherwise: `20H2`.
  const year = /_(20(?:16|19|22|25))_/.exec(system)?.[1];
  return release === '' || year === undefined || year === release;
}

const DOCKER_HUB = ['', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];

/** Whether a reference, as far as it is known, surely is of Docker Hub: placeholders, written in capitals, are of none. */
export function isOfDockerHub(reference: string): boolean {
  const { registry, repository } = parseImage(reference);
  const [first = ''] = repository.split('/');
  return DOCKER_HUB.includes(registry) && first !== '' && !first.includes(GAP) && !/[A-Z]/.test(repository);
}
