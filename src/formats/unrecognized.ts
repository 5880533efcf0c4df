import { entriesOf, get, itemsOf, type Node, stringOf } from '../text/node.ts';
import type { Source, Span } from '../text/source.ts';

/** What a file seems to be, that is none of the formats, and what to give instead. */
export interface Unrecognized {
  readonly at: Span;
  readonly looksLike: string;
  readonly instead: string;
}

const SHOW = '`terraform show -json plan.out > plan.json`';
const FORMATS = 'a task definition, a service definition, a CloudFormation template or a Terraform plan';

interface Sign {
  readonly looksLike: string;
  readonly instead: string;
  is(root: Node): boolean;
}

const has = (root: Node, ...keys: readonly string[]) => keys.every((key) => get(root, key) !== undefined);

const SIGNS: readonly Sign[] = [
  { looksLike: 'a Kubernetes manifest', instead: `give ${FORMATS}`, is: (root) => has(root, 'apiVersion', 'kind') },
  {
    looksLike: 'an AWS Copilot manifest',
    instead: 'give the CloudFormation template that `copilot svc package` prints',
    is: (root) =>
      /^(?:Load Balanced Web Service|Backend Service|Worker Service|Request-Driven Web Service|Scheduled Job|Static Site)$/.test(
        stringOf(get(root, 'type')) ?? '',
      ),
  },
  {
    looksLike: 'an AppSpec file of CodeDeploy',
    instead: 'give the task definition that it deploys',
    is: (root) => itemsOf(get(root, 'Resources')).some((item) => has(item, 'TargetService')),
  },
  {
    looksLike: 'a Compose file',
    instead: 'give the task definition that is made from it',
    is: (root) => get(root, 'services')?.kind === 'map',
  },
  {
    looksLike: 'a raw Terraform state',
    instead: 'give what `terraform show -json` prints',
    is: (root) =>
      has(root, 'serial', 'lineage') ||
      (has(root, 'version', 'terraform_version') && (has(root, 'resources') || has(root, 'modules'))),
  },
  {
    looksLike: 'a plan that is kept in HCP Terraform',
    instead: `give ${SHOW}`,
    is: (root) => has(root, 'remote_plan_format'),
  },
  {
    looksLike: 'what `terraform validate -json` prints',
    instead: `give a plan: ${SHOW}`,
    is: (root) => has(root, 'valid', 'error_count', 'diagnostics'),
  },
  {
    looksLike: 'the schemas of Terraform providers',
    instead: `give a plan: ${SHOW}`,
    is: (root) => has(root, 'format_version', 'provider_schemas'),
  },
  {
    looksLike: 'the outputs of a Terraform state',
    instead: `give a plan: ${SHOW}`,
    is: (root) =>
      entriesOf(root).size > 0 &&
      [...entriesOf(root).values()].every(({ value }) => has(value, 'sensitive', 'type', 'value')),
  },
  {
    looksLike: 'a task definition in the spelling of CloudFormation, without its template',
    instead: 'give the whole template, or spell the members as the ECS API does (`containerDefinitions`)',
    is: (root) => has(root, 'ContainerDefinitions'),
  },
  {
    looksLike: 'a task definition in the spelling of Terraform',
    instead: 'spell the members as the ECS API does (`containerDefinitions`)',
    is: (root) => has(root, 'container_definitions'),
  },
  {
    looksLike: 'container definitions in the spelling of CloudFormation',
    instead: 'spell the members as the ECS API does (`image`), or give the whole template',
    is: (root) => itemsOf(root).some((item) => has(item, 'Image', 'Name')),
  },
  {
    looksLike: 'the image definitions of a CodePipeline deployment',
    instead: 'give the task definition',
    is: (root) => itemsOf(root).some((item) => has(item, 'name', 'imageUri')) || has(root, 'ImageURI'),
  },
  {
    looksLike: 'a single container definition',
    instead: 'put it into the `containerDefinitions` of a task definition, or into a list',
    is: (root) => has(root, 'name', 'image') && !has(root, 'Resources'),
  },
  {
    looksLike: 'a state machine of Step Functions',
    instead: `give ${FORMATS}`,
    is: (root) => has(root, 'StartAt', 'States'),
  },
  {
    looksLike: 'a parameter file of CloudFormation',
    instead: 'give the template',
    is: (root) =>
      itemsOf(root).some((item) => has(item, 'ParameterKey')) ||
      (get(root, 'Parameters')?.kind === 'map' && !has(root, 'Resources')),
  },
  {
    looksLike: 'the manifest of a CDK cloud assembly',
    instead: 'give the templates beside it (`*.template.json`)',
    is: (root) => has(root, 'artifacts', 'version'),
  },
  {
    looksLike: 'a Terraform configuration in JSON',
    instead: `give a plan: ${SHOW}`,
    is: (root) => has(root, 'resource') || has(root, 'terraform'),
  },
  {
    looksLike: 'a package.json',
    instead: `give ${FORMATS}`,
    is: (root) => has(root, 'name', 'version') && (has(root, 'scripts') || has(root, 'dependencies')),
  },
  {
    looksLike: 'the tasks that `aws ecs describe-tasks` returns',
    instead: 'give the task definition, from `aws ecs describe-task-definition`',
    is: (root) => itemsOf(get(root, 'tasks')).some((item) => has(item, 'taskArn')),
  },
  {
    looksLike: 'what `terraform show -json` prints when there is no plan or state',
    instead: `give a plan: ${SHOW}`,
    is: (root) =>
      has(root, 'format_version') &&
      [...entriesOf(root).keys()].every((key) => /^(?:format|terraform)_version$/.test(key)),
  },
  {
    looksLike: 'an empty object',
    instead: `give ${FORMATS}`,
    is: (root) => root.kind === 'map' && root.entries.size === 0,
  },
  {
    looksLike: 'an empty list',
    instead: `give ${FORMATS}`,
    is: (root) => root.kind === 'list' && root.items.length === 0,
  },
  { looksLike: 'a single value', instead: `give ${FORMATS}`, is: (root) => root.kind === 'scalar' },
];

/** What a file that parses, and is none of the formats, looks like. */
export function unrecognized(source: Source, roots: readonly Node[]): Unrecognized {
  const [first] = roots;
  const sign = roots.length > 0 ? SIGNS.find(({ is }) => roots.some(is)) : undefined;
  const at = first ? source.line(source.position(first.at.start).line) : source.span(0, 0);
  const place = source.span(at.start, Math.max(at.end, Math.min(at.start + 1, source.text.length)));
  if (sign) return { at: place, looksLike: sign.looksLike, instead: sign.instead };
  return {
    at: place,
    looksLike: roots.length === 0 ? 'an empty file' : 'none of the formats',
    instead: `give ${FORMATS}`,
  };
}

/** How far what Terraform prints for people is looked for: a long list of what was refreshed may come before it. */
const HEAD = 100_000;

/** What a text looks like that would not parse, but tells by its first lines what it is. */
export function wrongText(source: Source): Unrecognized | undefined {
  const said = (looksLike: string): Unrecognized => ({ at: firstWord(source), looksLike, instead: `give ${SHOW}` });
  const start = source.text.slice(0, HEAD);
  if (/^\s*\{"@level":/.test(start)) return said('the log of `terraform plan -json`');
  if (/^\s*[[{]/.test(start)) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with them.
  const plain = start.replaceAll(/\u001b\[[\d;]*m/g, '');
  if (FOR_PEOPLE.some((pattern) => pattern.test(plain))) return said('a plan as Terraform prints it for people');
  return CONFIGURATION.test(plain) ? said('a Terraform configuration') : undefined;
}

const FOR_PEOPLE = [
  /^(?:Terraform|OpenTofu) (?:used the selected providers to generate|will perform the following actions|planned the following actions)/m,
  /^No changes\. (?:Your infrastructure matches|Infrastructure is up-to-date)/m,
  /^ {2}# .+ (?:will|must) be .+\n.*(?:resource|data) "[\w-]+" "[\w-]+"/m,
];
const CONFIGURATION = /^(?:resource|data|module|provider|variable|output) "[\w-]+"(?: "[\w-]+")? *\{/m;

/** Where it begins: `resource`, `{"@level":`. */
function firstWord(source: Source): Span {
  const [space, word] = /^(\s*)([^\s"=]{0,30})/.exec(source.text)!.slice(1) as [string, string];
  return source.span(space.length, space.length + word.length);
}

/** What bytes look like that are no text. */
export function wrongBytes(source: Source, bytes: Uint8Array): Unrecognized | undefined {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03;
  return isZip
    ? { at: source.span(0, 0), looksLike: 'a binary Terraform plan (or another zip file)', instead: `give ${SHOW}` }
    : undefined;
}
