import { GAP } from '../model/fields.ts';

/**
 * Why no registry takes an image reference: completes "it …"; undefined when one may, or that cannot be told. The
 * grammar is that of https://github.com/distribution/reference (regexp.go); that a digest is SHA-256 is the API's,
 * ContainerDefinition.image.
 */
export function imageProblem(reference: string): string | undefined {
  if (reference === '') return 'is empty';
  const [scheme] = /^[a-z][a-z\d+.-]*:\/\//i.exec(reference) ?? [];
  if (scheme !== undefined) return `begins with "${scheme}": a reference begins with the registry's host`;
  if (/\s/.test(reference)) return 'has white space in it';
  if (reference.includes(GAP) || isTemplate(reference)) return undefined;

  const { name, tag, digest } = partsOf(reference);
  const problem = nameProblem(name) ?? tagProblem(tag) ?? digestProblem(digest);
  if (problem !== undefined) return problem;
  const { length } = reference.split('@')[0]!;
  return length > LONGEST ? `is ${length} characters long: name and tag have ${LONGEST} at most` : undefined;
}

const LONGEST = 255;

/** What a person or a tool is still to fill in is none that anybody pulls. */
function isTemplate(reference: string): boolean {
  if (/[$%{}[\]()<>#*|~^`]/.test(reference)) return true;
  return partsOf(reference)
    .name.split('/')
    .some((component) => /^[A-Z\d_-]*[A-Z][A-Z\d_-]*$/.test(component));
}

interface Parts {
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

function partsOf(reference: string): Parts {
  const at = reference.indexOf('@');
  const tagged = at === -1 ? reference : reference.slice(0, at);
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  return {
    name: hasTag ? tagged.slice(0, colon) : tagged,
    tag: hasTag ? tagged.slice(colon + 1) : undefined,
    digest: at === -1 ? undefined : reference.slice(at + 1),
  };
}

const LABEL = '[a-zA-Z\\d](?:[a-zA-Z\\d-]*[a-zA-Z\\d])?';
const HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})*(?::\\d+)?$`);
const COMPONENT = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*$/;

function nameProblem(name: string): string | undefined {
  if (name === '') return 'has no repository';
  const [first, ...rest] = name.split('/') as [string, ...string[]];
  // The first part is a host where it looks like one; else the image is of Docker Hub.
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (isHost && !HOST.test(first)) return `has the host "${first}", which no registry can have`;
  for (const component of isHost ? rest : [first, ...rest]) {
    if (component === '') return 'has a slash too many';
    if (component.includes(':')) return 'has more than one tag';
    if (COMPONENT.test(component)) continue;
    if (COMPONENT.test(component.toLowerCase())) return `has capital letters in "${component}": repositories have none`;
    return `has "${component}" in its repository: that takes lower-case letters and digits, with single separators between them`;
  }
  return undefined;
}

function tagProblem(tag: string | undefined): string | undefined {
  if (tag === undefined || /^\w[\w.-]{0,127}$/.test(tag)) return undefined;
  if (tag === '') return 'has a colon and no tag after it';
  if (tag.length > 128) return `has a tag of ${tag.length} characters: the longest has 128`;
  const wrong = /[^\w.-]/.exec(tag)?.[0];
  return wrong === undefined
    ? `has a tag that begins with "${tag[0]}"`
    : `has "${wrong}" in its tag: tags are made of letters, digits, underscores, dots and hyphens`;
}

function digestProblem(digest: string | undefined): string | undefined {
  if (digest === undefined || /^sha256:[a-fA-F\d]{64}$/.test(digest)) return undefined;
  const hex = /^sha256:([a-fA-F\d]*)$/.exec(digest)?.[1];
  if (hex !== undefined) return `has a digest of ${hex.length} hexadecimal digits: those of sha256 have 64`;
  return 'has no digest of the form "sha256:" and 64 hexadecimal digits after its "@"';
}
