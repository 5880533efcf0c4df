import type { Document } from './document.ts';
import { isTemplate } from './formats/is-template.ts';
import { readServices } from './formats/service-definition.ts';
import { readTaskDefinitions } from './formats/task-definition.ts';
import { unrecognized, wrongText } from './formats/unrecognized.ts';
import { maskSecrets, maskSecretsInText } from './mask.ts';
import { readJson } from './text/json.ts';
import type { Node, Problem, Reading } from './text/node.ts';
import type { Source } from './text/source.ts';

/** Reads a file into what it describes. Whatever is wrong with it is in the document; it never throws for bad input. */
export async function read(source: Source): Promise<Document> {
  const wrong = wrongText(source);
  if (wrong) {
    // It is in another language, in which secrets look otherwise: no more is shown of it than where it begins.
    source.maskWith(() => source.mask(wrong.at.end, source.text.length));
    return { source, format: undefined, models: [], problems: [], unrecognized: wrong };
  }
  return isJson(source) ? readJsonFile(source) : readTree(source, await readYamlFile(source));
}

/** By the extension, else by the first character. */
function isJson({ path, text }: Source): boolean {
  if (/\.json$/i.test(path)) return true;
  return !/\.ya?ml$/i.test(path) && /^\s*(?:[{[]|$)/.test(text.slice(0, 1000));
}

async function readYamlFile(source: Source): Promise<Reading> {
  // Loaded only when needed: it takes longer to start than all the rest.
  const { readYaml } = await import('./text/yaml.ts');
  return readYaml(source);
}

async function readPlanFile(source: Source) {
  const { readPlan } = await import('./formats/terraform-plan/index.ts');
  return readPlan(source);
}

async function readJsonFile(source: Source): Promise<Document> {
  const plan = source.text.includes('"format_version"') ? await readPlanFile(source) : undefined;
  if (!plan) return readTree(source, readJson(source));
  if ('version' in plan) {
    const looksLike = `a Terraform plan in format ${plan.version}`;
    const instead = 'give one that Terraform or OpenTofu 1.x wrote (format 0.x or 1.x)';
    return { source, format: undefined, models: [], problems: [], unrecognized: { at: plan.at, looksLike, instead } };
  }
  source.maskWith(() => maskSecrets(plan.trees));
  return { source, format: plan.model.format, models: [plan.model], problems: [] };
}

async function readTree(source: Source, { roots, problems }: Reading): Promise<Document> {
  if (roots.length > 0) source.maskWith(() => maskSecrets(roots));
  const failed = problems.some(({ kind }) => kind === 'syntax');
  const [root] = roots;
  if (root && isTemplate(root) && !failed) {
    const { FORMAT, readTemplate } = await import('./formats/cloudformation/index.ts');
    const more = roots[1] ? [severalDocuments(roots[1])] : [];
    const models = readTemplate(root);
    // A secret may stand in the default of a parameter with a harmless name.
    source.maskWith(() => maskSecrets(models.flatMap(({ entities }) => entities.map(({ node }) => node))));
    return { source, format: FORMAT, models, problems: [...problems, ...more] };
  }
  if (failed) {
    source.maskWith(() => maskSecretsInText(source));
    return { source, format: undefined, models: [], problems };
  }
  // Comments, of which all of it may be made.
  if (roots.length === 0) source.maskWith(() => maskSecretsInText(source));
  const model = readTaskDefinitions(roots) ?? readServices(roots);
  if (model) return { source, format: model.format, models: [model], problems };
  return { source, format: undefined, models: [], problems: [], unrecognized: unrecognized(source, roots) };
}

function severalDocuments({ at }: Node): Problem {
  const message = 'Expected the end of the template: CloudFormation takes one document a file';
  const { start } = at;
  return { kind: 'syntax', message, at: at.source.span(start, start + 1), related: [] };
}
