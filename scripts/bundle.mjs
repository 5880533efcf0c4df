// Makes dist/ (or the folder that is named) from src/ and rules/; `--check` only says whether it is up to date.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { declarations } from './declarations.mjs';
import { licences } from './licences.mjs';
import { esbuildPlugin } from './virtual-modules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? join(root, 'dist'));

const ENTRIES = ['dist/chunks/main.js', 'dist/index.js'];
/** The packages that every start loads. */
const AT_START = ['chalk', 'leven'];
/** The modules that no start loads. */
const ON_DEMAND = [
  /^virtual:ecs-lint:validate-/,
  /^src\/facts\/.*\.gen\.ts$/,
  /^src\/text\/yaml\.ts$/,
  /^src\/formats\/(?:cloudformation|terraform-plan)\//,
  /^src\/reporters\/(?:json|sarif)\.ts$/,
  /^src\/registry\//,
  /^src\/cli\/policy\//,
];
/** The modules that share the core: each imports all of it, so that esbuild does not take it to pieces. */
const SHARING =
  /src\/(?:cli|cli\/policy\/index|text\/yaml|reporters\/(?:json|sarif)|formats\/(?:cloudformation|terraform-plan)\/index|registry\/index)\.ts$/;

const files = new Map([...(await code()), ...declarations(root), ['package.json', '{ "type": "commonjs" }\n']]);
const stale = [...files].filter(([name, content]) => contentOf(name) !== content).map(([name]) => name);
const left = existing().filter((name) => !files.has(name));
if (process.argv.includes('--check')) check();
else write();

function check() {
  const isExecutable = existsSync(join(dist, 'cli.js')) && (statSync(join(dist, 'cli.js')).mode & 0o111) === 0o111;
  const wrong = [...stale, ...left, ...(isExecutable ? [] : ['cli.js is not executable'])];
  if (wrong.length === 0) return;
  console.error(`${relative(process.cwd(), dist)} is out of date (${wrong.join(', ')}): run \`npm run bundle\`.`);
  process.exitCode = 1;
}

function write() {
  for (const name of left) rmSync(join(dist, name));
  for (const name of stale) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), files.get(name));
  }
  chmodSync(join(dist, 'cli.js'), 0o755);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function contentOf(name) {
  return existsSync(join(dist, name)) ? readFileSync(join(dist, name), 'utf8') : undefined;
}

function existing() {
  return existsSync(dist) ? filesIn(dist).map((path) => slashed(relative(dist, path))) : [];
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** The program and the library: one build with what they share in one chunk, and one for each part loaded on demand. */
async function code() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { 'chunks/main': 'src/cli.ts', index: 'src/index.ts' },
    outdir: join(root, 'dist'),
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    metafile: true,
    write: false,
    plugins: [sources(), esbuildPlugin()],
  });
  refuseLeaks(metafile);
  const names = chunkNames(metafile);
  refuseMoreChunks(metafile, names);
  const outputs = await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const name = names.get(slashed(relative(root, path)));
      return [name, await commonJs(named(text, names))];
    }),
  );
  return [...outputs, ['cli.js', starter(outputs)], ['LICENSES.txt', licences(root, metafile)]];
}

/** What the sources are read as, where that differs from what is written in them. */
function sources() {
  const { version, homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'sources',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: SHARING }, ({ path }) => {
        const core = slashed(relative(dirname(path), join(root, 'src/index.ts')));
        return { contents: `${readFileSync(path, 'utf8')}\nimport './${core}';\n`, loader: 'ts' };
      });
      onLoad({ filter: /[\\/]package\.json$/ }, () => ({
        contents: JSON.stringify({ version, homepage }),
        loader: 'json',
      }));
      // The program says what colours there are: chalk need not look at the terminal.
      onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'none' }));
      onLoad({ filter: /.*/, namespace: 'none' }, () => ({
        contents: 'export default { stdout: false, stderr: false };',
      }));
    },
  };
}

/** The file name of each output, after what it holds: esbuild's would change with each change of the content. */
function chunkNames(metafile) {
  const names = new Map();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const name = ENTRIES.includes(path) ? path.slice('dist/'.length) : `chunks/${chunkName(output)}.js`;
    if ([...names.values()].includes(name)) fail(`Two chunks would be called ${name}.`);
    names.set(path, name);
  }
  return names;
}

function chunkName({ entryPoint, inputs }) {
  if (entryPoint !== undefined) return moduleName(entryPoint);
  if (inputs['src/lint.ts']) return 'core';
  const [largest] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  return largest ? moduleName(largest[0]) : 'runtime';
}

function moduleName(path) {
  return packageOf(path) ?? path.match(/([\w-]+?)(?:\/index)?(?:\.[\w.]+)?$/)[1];
}

function packageOf(path) {
  return path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
}

function refuseLeaks({ outputs }) {
  for (const entry of ENTRIES) {
    const modules = atStart(entry, outputs).flatMap((path) => Object.keys(outputs[path].inputs));
    const leaked = modules.filter((path) => {
      const name = packageOf(path);
      return name ? !AT_START.includes(name) : ON_DEMAND.some((pattern) => pattern.test(path));
    });
    if (leaked.length > 0)
      fail(`${entry} would load at its start what is to be loaded on demand: ${leaked.join(', ')}`);
  }
}

/** Each file more costs time at each start. */
function refuseMoreChunks({ outputs }, names) {
  for (const entry of ENTRIES) {
    const loaded = atStart(entry, outputs).map((path) => names.get(path));
    const more = loaded.filter((name) => `dist/${name}` !== entry && !/\/(?:core|runtime)\.js$/.test(name));
    if (more.length > 0) fail(`${entry} would load ${more.join(', ')} at its start: is a module missing from SHARING?`);
  }
}

function atStart(path, outputs, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const imported = outputs[path].imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
  return [path, ...imported.flatMap((one) => atStart(one.path, outputs, seen))];
}

/** With the names of the other chunks; a chunk that defines helpers is not imported for its own sake. */
function named(text, names) {
  let result = text;
  for (const [path, name] of names) result = result.replaceAll(basename(path), basename(name));
  return result.replaceAll(/^import "\.\/(?:chunks\/)?runtime\.js";\n/gm, '');
}

/** As a CommonJS module: Node.js 20 loads those in half the time. */
async function commonJs(text) {
  const { code: result } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
  });
  // Of what is plain ASCII, Node.js keeps and scans one byte a character; esbuild leaves the rest as it is in patterns.
  return `"use strict";\n${result.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}

/** What starts the program, and knows its chunks by what is in them. */
function starter(outputs) {
  const hash = createHash('sha256');
  for (const [, content] of outputs) hash.update(content);
  return readFileSync(join(root, 'scripts/start.cjs'), 'utf8').replace('<build>', hash.digest('hex').slice(0, 16));
}

function slashed(path) {
  return path.split(sep).join('/');
}
