// Writes what is derived from the API's description and our own model; `--check` only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { awsPolicies } from './aws-policies.mjs';
import { instanceTypes } from './instance-types.mjs';
import { jsonSchema } from './json-schema.mjs';
import { constraintsSource, modelSource } from './model-source.mjs';

const files = {
  'src/model/shapes.gen.ts': modelSource(),
  'src/model/constraints.gen.ts': constraintsSource(),
  'schemas/task-definition.schema.json': jsonSchema('TaskDefinition', 'An Amazon ECS task definition'),
  'schemas/service-definition.schema.json': jsonSchema('Service', 'An Amazon ECS service definition'),
  'src/facts/aws-policies.gen.ts': awsPolicies(),
  'src/facts/instance-types.gen.ts': instanceTypes(),
};

const stale = [];
for (const [name, content] of Object.entries(files)) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(path, content);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exitCode = 1;
}
