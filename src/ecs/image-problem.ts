import { GAP } from '../model/fields.ts';
import { parseImage } from './image.ts';

/**
 * Why no registry takes an image reference: completes "it …"; undefined when one may, or that cannot be told. The
 * grammar is that of https://github.com/distribution/reference (regexp.go); that a digest is of SHA-256, and how long a
 * name may be, is the API's (ContainerDefinition.image).
 */
export function imageProblem(reference: string): string | undefined {
  if (reference === '') return 'is empty';
  const [scheme] = /^[a-z][a-z\d+.-]*:\/\//i.exec(reference) ?? [];
  if (scheme !== undefined) return `begins with "${scheme}": a reference begins with the registry's host`;
  if (/\s/.test(reference)) return 'has white space in it';
  if (reference.includes(GAP) || isTemplate(reference)) return undefined;

  const { registry, repository, tag } = parseImage(reference);
  const [{ length }, ...digests] = reference.split('@') as [string, ...string[]];
  return (
    registryProblem(registry) ??
    repositoryProblem(repository) ??
    tagProblem(tag) ??
    digestProblem(digests) ??
    (length > LONGEST ? `is ${length} characters long: name and tag have ${LONGEST} at most` : undefined)
  );
}

const LONGEST = 255;

/** What a person or a tool is still to fill in is written with brackets, or in capitals. */
function isTemplate(reference: string): boolean {
  const { registry, repository } = parseImage(reference);
  const names = [registry, ...repository.split('/')];
  return /[$%{}[\]()<>#*|~^`]/.test(reference) || names.some((name) => /^[A-Z\d_-]*[A-Z][A-Z\d_-]*$/.test(name));
}

const LABEL = '[a-zA-Z\\d](?:[a-zA-Z\\d-]*[a-zA-Z\\d])?';
const HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})*(?::\\d+)?$`);

function registryProblem(host: string): string | undefined {
  return host === '' || HOST.test(host) ? undefined : `has the host "${host}", which no registry can have`;
}

const COMPONENT = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*$/;

function repositoryProblem(repository: string): string | undefined {
  if (repository === '') return 'has no repository';
  const wrong = repository.split('/').find((component) => !COMPONENT.test(component));
  if (wrong === undefined) return undefined;
  if (wrong === '') return 'has a slash too many';
  if (wrong.includes(':')) return 'has more than one tag';
  if (COMPONENT.test(wrong.toLowerCase())) return `has capital letters in "${wrong}": repositories have none`;
  return `has "${wrong}" in its repository: that takes lower-case letters and digits, with separators between them`;
}

function tagProblem(tag: string | undefined): string | undefined {
  if (tag === undefined || /^\w[\w.-]{0,127}$/.test(tag)) return undefined;
  if (tag === '') return 'has a colon and no tag after it';
  if (tag.length > 128) return `has a tag of ${tag.length} characters: the longest has 128`;
  const [wrong] = /[^\w.-]/.exec(tag) ?? [];
  if (wrong === undefined) return `has a tag that begins with "${tag[0]}"`;
  return `has "${wrong}" in its tag: that takes letters, digits, underscores, dots and hyphens`;
}

function digestProblem(digests: readonly string[]): string | undefined {
  const [digest, ...more] = digests;
  if (digest === undefined) return undefined;
  if (more.length === 0 && /^sha256:[a-fA-F\d]{64}$/.test(digest)) return undefined;
  const [, hex] = /^sha256:([a-fA-F\d]*)$/.exec(digest) ?? [];
  if (more.length === 0 && hex !== undefined)
    return `has a digest of ${hex.length} hexadecimal digits: those of sha256 have 64`;
  return 'has no digest of the form "sha256:" and 64 hexadecimal digits after its "@"';
}
