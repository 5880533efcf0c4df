// The modules that are made from other files when the program is built or tested: the registry of rules, and the
// compiled schemas. Both esbuild and Vite take the plugins made here.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const modules = {
  'ecs-lint:rules': registry,
  'ecs-lint:validators': validators,
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

/** The schemas of the ECS API as functions: compiling them when the program runs would take longer than all the rest. */
function validators() {
  const names = { taskDefinition: 'task-definition', service: 'service-definition' };
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  for (const file of Object.values(names))
    ajv.addSchema(JSON.parse(readFileSync(`${root}schemas/${file}.schema.json`, 'utf8')), file);
  const code = standalone(
    ajv,
    Object.fromEntries(Object.entries(names).map(([name, file]) => [`${name}Schema`, file])),
  );
  const helpers = new Map();
  const imported = code.replaceAll(/require\("(ajv\/[^"]+)"\)(\.default)?/g, (_, path) => {
    const name = `helper${helpers.size}`;
    const known = helpers.get(path) ?? name;
    helpers.set(path, known);
    return `(${known}.default ?? ${known})`;
  });
  const imports = [...helpers].map(([path, name]) => `import ${name} from ${JSON.stringify(`${path}.js`)};`);
  const wrappers = Object.keys(names).map(
    (name) => `  ${name}: (value) => (${name}Schema(value) ? [] : ${name}Schema.errors),`,
  );
  return `${imports.join('\n')}\n${imported}\nexport const validators = {\n${wrappers.join('\n')}\n};\n`;
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
