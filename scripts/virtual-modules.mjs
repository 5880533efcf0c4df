// The modules that are made from other files when the program is built or tested: the registry of rules, and the
// compiled schemas. Both esbuild and Vite take the plugins made here.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const modules = {
  'ecs-lint:rules': registry,
  'ecs-lint:validate-task-definition': () => validator('task-definition'),
  'ecs-lint:validate-service-definition': () => validator('service-definition'),
};

/** Imports each rule of the rules folder, with its theme. */
function registry() {
  const files = readdirSync(`${root}rules`, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const imports = files.map((file, i) => `import rule${i} from ${JSON.stringify(`${root}rules/${file}`)};`);
  const rows = files.map((file, i) => `  { theme: ${JSON.stringify(file.split('/')[0])}, rule: rule${i} },`);
  return `${imports.join('\n')}\nexport const rules = [\n${rows.join('\n')}\n];\n`;
}

const ANNOTATIONS = ['$schema', '$id', '$comment', 'title', 'x-rule', 'x-says'];

/**
 * A schema of the ECS API as a function: compiling it when the program runs would take longer than all the rest. The
 * generated code is large and read at each start, so what nobody asks of an error is left out of it.
 */
function validator(name) {
  const text = readFileSync(`${root}schemas/${name}.schema.json`, 'utf8');
  const schema = JSON.parse(text, (key, value) =>
    ANNOTATIONS.includes(key) && typeof value === 'string' ? undefined : value,
  );
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const code = standalone(ajv, ajv.compile(schema))
    .replaceAll(/schemaPath:\s*"(?:[^"\\]|\\.)*",\s*/g, '')
    .replaceAll(
      /if\s*\(vErrors === null\)\s*\{\s*vErrors = \[(err\d+)\];?\s*\}\s*else\s*\{\s*vErrors\.push\(\1\);?\s*\}/g,
      'vErrors = add(vErrors, $1);',
    )
    .replace(/export const validate = (\w+);\s*export default \1;/, 'const valid = $1;');
  const helpers = [];
  const body = code.replaceAll(/require\("(ajv\/[^"]+)"\)(?:\.default)?/g, (_, path) => {
    if (!helpers.includes(path)) helpers.push(path);
    const helper = `helper${helpers.indexOf(path)}`;
    return `(${helper}.default ?? ${helper})`;
  });
  const imports = helpers.map((path, i) => `import helper${i} from ${JSON.stringify(`${path}.js`)};`);
  const add = 'const add = (errors, error) => (errors === null ? [error] : (errors.push(error), errors));';
  return `${imports.join('\n')}\n${add}\n${body}\nexport const validate = (value) => (valid(value) ? [] : valid.errors);\n`;
}

export function esbuildPlugin() {
  return {
    name: 'virtual modules',
    setup(build) {
      build.onResolve({ filter: /^ecs-lint:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
      build.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: modules[path](),
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
}

export function vitePlugin() {
  return {
    name: 'virtual modules',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0ecs-lint:') ? modules[id.slice(1)]() : undefined),
  };
}
